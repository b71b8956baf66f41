import type { Line } from './line.ts';
import { CAPITAL_TITLES, TITLE_MODIFIERS } from './lists/person-words.ts';

/** Marks "Vice President", "Chief Information Officer" as titles, the words between included. */
export function markTitles({ tokens, kinds }: Line): void {
  const isTitle = (at: number) =>
    CAPITAL_TITLES.has(tokens[at]?.lower ?? '') && /^\p{Lu}/u.test(tokens[at]!.text) && kinds[at] !== 'other';
  for (let i = 0; i < tokens.length; i++) {
    // "Contoso Group CEO": behind a name only words that no organisation ends in start a title
    if (
      !isTitle(i) &&
      (!/^\p{Lu}/u.test(tokens[i]!.text) || (kinds[i - 1] === 'name' && !RANKS.has(tokens[i]!.lower)))
    ) {
      continue;
    }
    let end = i - 1;
    for (let at = i; at < i + 4; at++) {
      if (isTitle(at)) end = at;
      else if (!TITLE_MODIFIERS.has(tokens[at]?.lower ?? '')) break;
    }
    for (; i <= end; i++) kinds[i] = 'title';
  }
}

const RANKS: ReadonlySet<string> = new Set('vice senior managing deputy chief executive'.split(' '));
