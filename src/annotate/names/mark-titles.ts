import type { Token } from '../../model/annotation.ts';
import { startsUpper } from '../words/letters.ts';
import { isOrdinaryWord } from '../words/lexicon.ts';
import type { Line } from './line.ts';
import { CAPITAL_TITLES, TITLE_MODIFIERS } from './lists/person-words.ts';

/** Marks "Vice President", "Chief Information Officer", "Energy Minister" as titles, the words between included. */
export function markTitles({ tokens, kinds }: Line): void {
  const isTitle = (at: number) =>
    CAPITAL_TITLES.has(tokens[at]?.lower ?? '') && isUpper(tokens[at]) && kinds[at] !== 'other';
  for (let i = 0; i < tokens.length; i++) {
    const isPart =
      isUpper(tokens[i]) && (isPortfolio(tokens, i) || RANKS.has(tokens[i]!.lower) || kinds[i - 1] !== 'name');
    // "Contoso Group CEO": behind a name only words that no organisation ends in start a title
    if (!isTitle(i) && !isPart) continue;
    let end = i - 1;
    for (let at = i; at < i + 4; at++) {
      if (isTitle(at) || isGeneral(tokens, at)) end = at;
      else if (!TITLE_MODIFIERS.has(tokens[at]?.lower ?? '') && !isPortfolio(tokens, at)) break;
    }
    for (; i <= end; i++) kinds[i] = 'title';
  }
}

const RANKS: ReadonlySet<string> = new Set(
  'vice vice-prime deputy-prime senior managing deputy chief executive prime'.split(' '),
);

const isUpper = (token: Token | undefined) => token !== undefined && startsUpper(token.text);

/** "General" in "Attorney General" */
const isGeneral = (tokens: readonly Token[], i: number) =>
  tokens[i]?.text === 'General' && /^(?:Attorney|Director|Secretary|Solicitor)$/.test(tokens[i - 1]?.text ?? '');

/** "Energy" in "Energy Minister": what an office is for, no part of the name before it. */
const isPortfolio = (tokens: readonly Token[], i: number) =>
  /^(?:Minister|Secretary)$/.test(tokens[i + 1]?.text ?? '') &&
  isUpper(tokens[i]) &&
  (isOrdinaryWord(tokens[i]!.lower) || /^lab(?:or|our)$/.test(tokens[i]!.lower));
