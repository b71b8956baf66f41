import { isFiniteVerb, type State } from './context.ts';

/** "…, reports the Daily Record.", "…, the Daily Record reports.": a name and its verb of saying, set off and alone. */
export function isParenthetic(state: State, i: number): boolean {
  const isName = (at: number) => /^\p{Lu}/u.test(state.words[at]?.text ?? '');
  const isMark = (at: number) => at < 0 || state.words[at] === undefined || SETS_OFF.has(state.words[at]!.text);
  const step = isMark(i - 1) ? 1 : -1;
  if (!isMark(i - step)) return false;
  let at = i + step;
  if (step > 0 && state.words[at]?.lower === 'the') at++;
  const first = at;
  while (isName(at)) at += step;
  if (step < 0 && state.words[at]?.lower === 'the') at--;
  // a name at the start of the sentence is its subject
  return at !== first && (step > 0 ? isMark(at) : at >= 0 && isMark(at));
}

const SETS_OFF: ReadonlySet<string> = new Set([...',.;:—–“”"', "'", '’']);

/** "what Contoso Group | pays": a clause that wants its verb. */
export function isBehindWhat({ tagged }: State, i: number): boolean {
  const at = tagged.findLastIndex(({ tag }) => tag !== 'PROPN');
  return at < i - 1 && /^what(?:ever)?$/.test(tagged[at]?.lower ?? '');
}

/** "that profit split no longer exists", "If it fails, limits on it apply": the verb is still to come. */
export function isSubject({ tagged, words, readings, isResuming }: State, i: number): boolean {
  const before = tagged[i - 1]!;
  if (before?.tag === 'NOUN' && words[i + 1]?.lower === 'no' && words[i + 2]?.lower === 'longer')
    return (readings[i + 3] ?? []).some((reading) => isFiniteVerb(reading));
  if (before?.lower !== ',' || isResuming || tagged[0]!.tag !== 'SCONJ') return false;
  const isOnlyComma = tagged.findIndex(({ lower }) => lower === ',') === i - 1;
  return isOnlyComma && words[i + 1]?.lower === 'on' && tagged.some((token) => isFiniteVerb(token));
}
