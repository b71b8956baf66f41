import type { DraftPhrase } from './drafts.ts';
import { nextIsFiniteVerb } from './openers.ts';
import { current, isDash, type Link, type Reading } from './reading.ts';

/** "its campus in Barstow, | Texas, is due": the town that a bare name between commas says more of, where the subject stands already. */
export function widenedTown(
  reading: Reading,
  first: number,
  last: number,
  phrase: DraftPhrase,
  link: Link,
): DraftPhrase | undefined {
  const { chain, chunks, sentence } = reading;
  const town = chain.at(-1);
  const clause = current(reading);
  if (link !== 'comma' || clause.frame || clause.before.length === 0 || !town) return undefined;
  const isName = ({ head, range }: DraftPhrase) =>
    sentence.tokens[head]!.tag === 'PROPN' && sentence.tokens[range.from]!.tag === 'PROPN';
  const [place, comma] = [chunks[first - 3], chunks[last + 1]];
  if (first !== last || !isName(town) || !isName(phrase)) return undefined;
  const isPlace = place?.kind === 'preposition' && /^(?:in|near|outside)$/.test(place.word);
  const closes = comma?.kind === 'mark' && comma.word === ',' && nextIsFiniteVerb(reading, last + 1);
  return isPlace && closes ? town : undefined;
}

/** "its network - | 2,900 sites, or 45% of the population - is to close": whether a dash with the verb behind it ends what a dash opened. */
export function dashCloses(reading: Reading, last: number): boolean {
  const { chunks } = reading;
  if (current(reading).frame) return false;
  const isDashAt = (k: number) => {
    const piece = chunks[k];
    return piece?.kind === 'mark' && isDash(piece.word);
  };
  for (let k = last + 1; k < chunks.length && k < last + 16; k++) {
    if (isDashAt(k)) return nextIsFiniteVerb(reading, k);
    if (chunks[k]!.kind === 'verb' || chunks[k]!.kind === 'relative') return false;
  }
  return false;
}
