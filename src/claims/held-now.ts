import type { Sentence } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';

/** "will take over Contoso's 1.3 million customers", "its network, 2,900 sites, is to close": what somebody has is so many whatever becomes of it. */
export function isHeldNow({ kind, phrase, host }: Frame, { tokens, values }: Sentence): boolean {
  if (kind !== 'noun' || !phrase) return false;
  const [start, end] = [tokens[phrase.range.from]!.span.start, tokens[phrase.range.to - 1]!.span.end];
  const isCounted = values.some(
    ({ value, span }) => (value.kind === 'count' || value.kind === 'money') && span.start < end && span.end > start,
  );
  const isKnown = ({ possessor, range }: NounPhrase) =>
    possessor !== undefined || /^(?:its|their|his|her|our)$/.test(tokens[range.from]!.lower);
  return isCounted && (isKnown(phrase) || (host !== undefined && isKnown(host)));
}
