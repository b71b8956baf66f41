import type { Sentence } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { cover, overlaps } from '../model/span.ts';

/** "will take over Contoso's 1.3 million customers", "its network, 2,900 sites, is to close": what somebody has is so many whatever becomes of it. */
export function isHeldNow({ kind, phrase, host }: Frame, { tokens, values }: Sentence): boolean {
  if (kind !== 'noun' || !phrase) return false;
  const words = cover(tokens[phrase.range.from]!.span, tokens[phrase.range.to - 1]!.span);
  const isCounted = values.some(
    ({ value, span }) => (value.kind === 'count' || value.kind === 'money') && overlaps(span, words),
  );
  const isKnown = ({ possessor, range }: NounPhrase) =>
    possessor !== undefined || /^(?:its|their|his|her|our)$/.test(tokens[range.from]!.lower);
  return isCounted && (isKnown(phrase) || (host !== undefined && isKnown(host)));
}
