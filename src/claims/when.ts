import type { Frame } from '../model/frame.ts';
import { governorsOf } from './governors.ts';

/** Last month of an EDTF quarter (33–36), half (40, 41) or season (21–24). */
const LAST_MONTH: Readonly<Record<string, number>> = {
  33: 3,
  34: 6,
  35: 9,
  36: 12,
  40: 6,
  41: 12,
  21: 5,
  22: 8,
  23: 11,
  24: 12,
};

/** Whether a date lies wholly before or wholly after the day of publication; undefined where it holds it or is vague. */
export function sideOfPublication(
  edtf: string | undefined,
  published: string | undefined,
): 'past' | 'future' | undefined {
  const date = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf ?? '');
  if (!date || !published) return undefined;
  const [, year, part, day] = date;
  const [start, end] = [bound(year!, part, day, false), bound(year!, part, day, true)];
  const today = published.slice(0, 10);
  if (start > today) return 'future';
  return end < today ? 'past' : undefined;
}

/** First or last day of a year, month, quarter or day, as a string that compares like the day. */
function bound(year: string, part: string | undefined, day: string | undefined, last: boolean): string {
  const code = Number(part ?? 0);
  const closing = LAST_MONTH[code];
  const length = code === 40 || code === 41 ? 6 : 3;
  const month = closing === undefined ? code || (last ? 12 : 1) : last ? closing : closing - length + 1;
  return `${year}-${String(month).padStart(2, '0')}-${day ?? (last ? '31' : '01')}`;
}

/** "will pay when it takes over", "would be sold before the tour began": a time is told in the tense that was spoken in. */
export function isFutureTime({ subordinator, tense, governor }: Frame): boolean {
  if (!/^(?:when|once|after|before|until|till)$/.test(subordinator ?? '')) return false;
  // "is to debate a plan to sell it when it meets"
  const outer = governor && [governor, ...governorsOf(governor)].find((each) => each.tense !== undefined);
  return (tense === 'present' && outer?.tense === 'future') || (tense === 'past' && governor?.modal === 'would');
}

/** "Last year it lost two clients, though it wants to buy", "In April it signed a deal, and that is now over": a clause in a time of its own. */
export function isElsewhen({ relation, subordinator, tense, perfect, adverbs, subject, governor }: Frame): boolean {
  const isConcessive = relation === 'adverbial' && /^(?:al|even )?though$|^while$|^whereas$/.test(subordinator ?? '');
  const isJoined = relation === 'conjunct' && subject !== governor?.subject;
  const isNow = tense === 'future' || (tense === 'present' && (perfect !== true || adverbs.includes('now')));
  // "was sold in May, having been owned by"
  const isBefore =
    perfect === true && tense === undefined && adverbs.some((word) => /^(?:previously|formerly|once)$/.test(word));
  return isBefore || ((isConcessive || isJoined) && isNow && governor?.tense === 'past');
}
