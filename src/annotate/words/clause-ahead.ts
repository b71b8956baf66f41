import { endsInS, finiteAhead, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** Whether a subject and a finite verb follow before the next mark, so that "after" opens a clause. */
export function clauseAhead(state: State, i: number): boolean {
  const next = state.readings[i + 1]?.[0];
  if (!next || next.tag === 'VERB' || next.tag === 'NUM') return false;
  if (finiteAhead(state, i, true)) return true;
  // "before production starts", "after an official of the drug maker lost the keys", "after the firm scrapped plans"
  let at = next.tag === 'DET' || next.tag === 'PRON' ? i + 2 : i + 1;
  while (at < i + 8 && MODIFIES.has(state.readings[at]?.[0]?.tag ?? '') && !isVerbal(state.readings[at]!)) at++;
  const isNoun = at > i + 1 && state.readings[at - 1]!.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const verbs = state.readings[at] ?? [];
  const behindVerb = state.readings[at + 1]?.[0];
  // "since it needed money", "after they failed"
  if (SUBJECTS.has(state.words[i + 1]!.lower) && verbs.some((r) => r.form === 'past' || r.form === 's')) return true;
  if (!isNoun) return false;
  const isOver = !behindVerb || behindVerb.tag === 'PUNCT';
  if (verbs.some((r) => r.form === 's')) return isOver && !endsInS(state.words[at - 1]!.text);
  const isObject =
    /^(?:DET|PRON|SYM)$/.test(behindVerb?.tag ?? '') ||
    (behindVerb?.tag === 'NOUN' && endsInS(state.words[at + 1]!.text));
  return isObject && verbs.some((r) => r.form === 'past');
}

/** Pronouns that are no objects, or stand as one only at the end of a phrase. */
const SUBJECTS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'you']);

const MODIFIES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

const isVerbal = (readings: readonly Reading[]) => readings.some((r) => r.form === 'past' || r.form === 's');
