import type { Diagnostic } from '../../model/article.ts';
import type { Found } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { guessLanguage } from './language.ts';

/** The declared language, else the guess; a warning where the words are plainly not English. */
export function checkLanguage(source: ParsedSource, declared: Found | undefined) {
  const guess = guessLanguage(proseOf(source));
  const found: Found | undefined =
    declared ?? (guess && guess !== 'und' ? { value: guess, foundIn: 'language-guess' } : undefined);
  const isEnglish = guess ? guess === 'en' : !declared || /^en(?:-|$)/i.test(declared.value);
  const diagnostics: Diagnostic[] = isEnglish ? [] : [notEnglish(guess, declared)];
  return { found, diagnostics };
}

function proseOf({ text, blocks }: ParsedSource): string {
  const prose = blocks.filter(({ kind }) => kind !== 'furniture').map(({ span }) => text.slice(span.start, span.end));
  return prose.length > 0 ? prose.join('\n') : text;
}

function notEnglish(guess: string | undefined, declared: Found | undefined): Diagnostic {
  const language =
    guess && guess !== 'und'
      ? `seems to be "${guess}"`
      : guess
        ? 'is in no Latin script'
        : `is declared "${declared?.value}"`;
  const message = `the text ${language}; the rules read English only, so claims will be missed`;
  return { code: 'not-english', severity: 'warning', message };
}
