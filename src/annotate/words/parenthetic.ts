import type { State } from './context.ts';

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
