import type { Sentence, ValueMention } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import type { DateValue, DurationValue } from '../model/value.ts';

export type TimeMention = ValueMention<DateValue | DurationValue>;

/** "maintains its access until 2030": what goes on happens on no day. */
export const isKeptUntil = ({ lemma, object, voice, tense }: Frame, { value }: TimeMention): boolean =>
  value.kind === 'date' &&
  value.operator === 'until' &&
  object !== undefined &&
  (/^(?:keep|maintain|preserve|retain)$/.test(lemma) ||
    // "payments for states hit by it until December"
    (voice === 'passive' && tense === undefined && !PUTS_OFF.test(lemma)));

const PUTS_OFF = /^(?:postpone|delay|defer|suspend|adjourn|put off|put back|push back|hold)$/;

/** "presented his 2006 budget": the year that a thing is for. */
export function isOfThing({ value, span }: TimeMention, { tokens }: Sentence): boolean {
  const next = tokens.find((token) => token.span.start >= span.end);
  return value.kind === 'date' && /^\d{4}$/.test(value.edtf ?? '') && YEARLY.has(next?.lemma ?? '');
}

const YEARLY = new Set(
  'budget presidency forecast target guidance outlook account result earning figure report plan model'.split(' '),
);

/** "the lowest price since May", "the steepest fall since 2012": how long nothing was like it, and no day of it. */
export function isRecord({ span }: TimeMention, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.span.end > span.start);
  const since = tokens[at]?.lower === 'since' ? at : at - 1;
  if (tokens[since]?.lower !== 'since') return false;
  const before = tokens.slice(Math.max(0, since - 8), since);
  return before.some(({ lower }) => /^(?:[a-z]{2,}est|worst|best|most|least|first)$/.test(lower));
}
