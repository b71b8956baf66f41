/** Words and abbreviations that multiply the number before them, with or without a space: "5 million", "5bn", "2.55 mln". */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['thousands', 1e3],
  ['million', 1e6],
  ['millions', 1e6],
  ['billion', 1e9],
  ['billions', 1e9],
  ['trillion', 1e12],
  ['trillions', 1e12],
  ['mn', 1e6],
  ['mln', 1e6],
  ['mio', 1e6],
  ['mil', 1e6],
  ['bn', 1e9],
  ['bln', 1e9],
  ['mrd', 1e9],
  ['tn', 1e12],
  ['tln', 1e12],
  ['trn', 1e12],
  ['trln', 1e12],
  ['lakh', 1e5],
  ['lakhs', 1e5],
  ['lac', 1e5],
  ['crore', 1e7],
  ['crores', 1e7],
  ['dozen', 12],
  ['dozens', 12],
]);

/** Letters that multiply only where they touch the number: "550m", "32M", "1.2B", "40k". */
export const SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['MM', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['cr', 1e7],
  ['Cr', 1e7],
]);

/** Letters that multiply only a sum of money; elsewhere they are units (tonnes, millimetres) or nothing. */
export const MONEY_SCALE_LETTERS: ReadonlyMap<string, number> = new Map([
  ['k', 1e3],
  ['K', 1e3],
  ['m', 1e6],
  ['M', 1e6],
  ['mm', 1e6],
  ['b', 1e9],
  ['B', 1e9],
  ['t', 1e12],
  ['T', 1e12],
  ['cr', 1e7],
]);

/** Plural scale words on their own are "at least one of them": "billions" is 1e9 or more. */
export const VAGUE_SCALES: ReadonlyMap<string, number> = new Map([
  ['tens', 10],
  ['dozens', 12],
  ['hundreds', 1e2],
  ['thousands', 1e3],
  ['lakhs', 1e5],
  ['millions', 1e6],
  ['crores', 1e7],
  ['billions', 1e9],
  ['trillions', 1e12],
]);

const TYPO_TARGETS = ['million', 'billion', 'trillion'] as const;

/** English words (and two loan words) one letter away from a scale word. */
const NOT_TYPOS: ReadonlySet<string> = new Set([
  'minion',
  'mullion',
  'pillion',
  'zillion',
  'gillion',
  'billon',
  'jillion',
]);

/** The scale that a word after a number misspells by one letter: "billiob" is 1e9; undefined for every other word. */
export function misspeltScale(word: string): number | undefined {
  if (word.length < 6 || word.length > 9 || NOT_TYPOS.has(word)) return undefined;
  const target = TYPO_TARGETS.find((scale) => isOneEditApart(word, scale));
  return target && SCALE_WORDS.get(target);
}

/** One letter replaced, dropped or added, or two neighbours swapped. */
function isOneEditApart(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const restA = a.slice(head, a.length - tail);
  const restB = b.slice(head, b.length - tail);
  if (restA.length <= 1 && restB.length <= 1) return true;
  return restA.length === 2 && restB.length === 2 && restA[0] === restB[1] && restA[1] === restB[0];
}
