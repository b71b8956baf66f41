import { endsInS, finiteAhead, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** Whether a subject and a finite verb follow before the next mark, so that "after" opens a clause. */
export function clauseAhead(state: State, i: number): boolean {
  const next = state.readings[i + 1]?.[0];
  if (!next || next.tag === 'VERB' || next.tag === 'NUM') return false;
  if (finiteAhead(state, i, true)) return true;
  if (namesAhead(state, i)) return true;
  // "before production starts", "after an official of the drug maker lost the keys", "after the firm scrapped plans"
  let at = next.tag === 'DET' || next.tag === 'PRON' ? i + 2 : i + 1;
  while (at < i + 8 && isInPhrase(state, at)) at++;
  const isNoun = at > i + 1 && state.readings[at - 1]!.some(({ tag }) => tag === 'NOUN' || tag === 'PROPN');
  const verbs = state.readings[at] ?? [];
  const behindVerb = state.readings[at + 1]?.[0];
  // "since it needed money", "after they failed"
  if (SUBJECTS.has(state.words[i + 1]!.lower) && verbs.some((r) => r.form === 'past' || r.form === 's')) return true;
  if (!isNoun) return false;
  const isOver = !behindVerb || behindVerb.tag === 'PUNCT';
  // "as the company hits commercial targets": no adjective or figure stands behind a noun
  const isSaid = /^(?:ADJ|SYM|NUM|DET)$/.test(behindVerb?.tag ?? '');
  if (verbs.some((r) => r.form === 's')) return (isOver || isSaid) && !endsInS(state.words[at - 1]!.text);
  const isObject =
    /^(?:DET|PRON|SYM)$/.test(behindVerb?.tag ?? '') ||
    (behindVerb?.tag === 'NOUN' && endsInS(state.words[at + 1]!.text));
  return isObject && verbs.some((r) => r.form === 'past');
}

/** "as Contoso aims to grow", "as Contoso and Fabrikam team up": names, and what they do. */
function namesAhead({ readings, words }: State, i: number): boolean {
  let at = i + 1;
  let isSeveral = false;
  for (; at < i + 14; at++) {
    const isJoint = words[at]?.lower === 'and' || words[at]?.text === ',';
    if (!isJoint && readings[at]?.[0]?.tag !== 'PROPN') break;
    isSeveral ||= words[at]!.lower === 'and';
  }
  if (at === i + 1 || readings[at - 1]?.[0]?.tag !== 'PROPN') return false;
  const next = words[at + 1]?.lower ?? '';
  const isTeamUp = words[at]?.lower === 'team' && next === 'up';
  const isVerb = (readings[at] ?? []).some(({ form }) => form === (isSeveral ? 'base' : 's')) || isTeamUp;
  // "aims to further expand"
  const infinitive = readings[at + 2]?.[0]?.tag === 'ADV' ? at + 3 : at + 2;
  const isAhead = next === 'to' && (readings[infinitive] ?? []).some(({ form }) => form === 'base');
  return isVerb && (isAhead || isTeamUp || /^(?:DET|PRON|SYM)$/.test(readings[at + 1]?.[0]?.tag ?? ''));
}

/** Pronouns that are no objects, or stand as one only at the end of a phrase. */
const SUBJECTS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'you']);

/** A noun or what describes one, as the participle of "its annualized revenue" does. */
function isInPhrase({ readings, words }: State, at: number): boolean {
  const own = readings[at] ?? [];
  if (!isVerbal(own)) return MODIFIES.has(own[0]?.tag ?? '');
  const isOpened = /^(?:its|their|his|her|the|an?)$/.test(words[at - 1]!.lower);
  const isNounNext = readings[at + 1]?.[0]?.tag === 'NOUN' && !isVerbal(readings[at + 1]!);
  return (
    isOpened && isNounNext && own.some(({ form }) => form === 'participle') && own.some(({ tag }) => tag === 'ADJ')
  );
}

const MODIFIES: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ']);

const isVerbal = (readings: readonly Reading[]) => readings.some((r) => r.form === 'past' || r.form === 's');
