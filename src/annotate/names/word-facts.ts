import type { Token } from '../../model/annotation.ts';
import { isPlainLower } from '../words/letters.ts';
import { isOrdinaryWord } from '../words/lexicon.ts';
import { isDistinctive } from './capitals.ts';
import { definedTerms, termOf } from './defined-terms.ts';
import type { Line } from './line.ts';

/** What the whole article shows about single words. */
export interface WordFacts {
  /** Words with a capital that tells of a name, in lower case. */
  readonly telling: ReadonlySet<string>;
  /** Words that also stand without a capital. */
  readonly lower: ReadonlySet<string>;
  /** Lower-case names of drugs that the article introduces as such: "the eczema gel, tavorol,". */
  readonly drugs: ReadonlySet<string>;
  /** Acronyms that the article itself explains by lower-case words: "total addressable market (TAM)". */
  readonly generic: ReadonlySet<string>;
  /** What the article defines and is no name: "acquisition" of (the “Acquisition”). */
  readonly terms: ReadonlySet<string>;
  /** Single words that it defines as a name: "anchor" of (“Anchor”). */
  readonly aliases: ReadonlySet<string>;
}

/** Reads the facts off all sentences. */
export function collectWordFacts(lines: readonly Line[]): WordFacts {
  const telling = new Set<string>();
  const lower = new Set<string>();
  const generic = new Set<string>();
  const drugs = new Set<string>();
  const terms = new Set<string>();
  const aliases = new Set<string>();
  for (const { tokens, capitals } of lines) {
    tokens.forEach((token, i) => {
      if (capitals[i] === 'telling' || (capitals[i] !== 'none' && isDistinctive(token))) telling.add(token.lower);
      else if (capitals[i] === 'none' && startsSmall(token.text)) lower.add(token.text);
      if (isDrugName(tokens, i)) drugs.add(token.text);
      if (tokens[i - 1]?.text === '(' && tokens[i + 1]?.text === ')' && explainsAcronym(tokens, i)) {
        generic.add(token.lower);
      }
    });
    for (const term of definedTerms(tokens)) (term.isCommon ? terms : aliases).add(termOf(tokens, term));
  }
  return { telling, lower, drugs, generic, terms, aliases };
}

/** Three small letters at the start. */
const startsSmall = (text: string) => (text.length >= 3 && isPlainLower(text)) || /^\p{Ll}{3}/u.test(text);

const DRUG_NOUNS: ReadonlySet<string> = new Set(
  'drug medicine vaccine treatment gel pill therapy compound molecule antibody inhibitor'.split(' '),
);

/** "the eczema gel, tavorol, which": an unlisted word that explains what kind of drug is meant. */
function isDrugName(tokens: readonly Token[], i: number): boolean {
  const { text, lower } = tokens[i]!;
  const before = tokens[i - 1]?.text === ',' ? i - 2 : i - 1;
  if (!DRUG_NOUNS.has(tokens[before]?.lower ?? '') || !/^\p{Ll}{5,20}$/u.test(text) || isOrdinaryWord(lower))
    return false;
  return /^[,.(]$/.test(tokens[i + 1]?.text ?? '.') && !/(?:s|er|or)$/.test(lower);
}

/** Whether the lower-case words before "(TAM)" have its letters as their initials. */
function explainsAcronym(tokens: readonly Token[], at: number): boolean {
  const letters = /^\p{Lu}{2,6}(?=s?$)/u.exec(tokens[at]!.text)?.[0].toLowerCase();
  if (!letters) return false;
  let left = letters.length;
  for (let i = at - 2; i >= 0 && i > at - 12 && left > 0; i--) {
    const word = tokens[i]!;
    if (!/^\p{Ll}/u.test(word.text)) return false;
    const initials = word.lower
      .split('-')
      .map((part) => part[0] ?? '')
      .join('');
    if (letters.slice(0, left).endsWith(initials)) left -= initials.length;
    else if (!/^(?:of|and|the|for|to|in|on|a)$/.test(word.lower)) return false;
  }
  return left === 0;
}
