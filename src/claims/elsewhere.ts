import type { Frame } from '../model/frame.ts';
import { overlaps } from '../model/span.ts';
import type { Scene } from './filler.ts';
import { wordSet } from './rule-text.ts';
import { COMPANY_NOUN } from './rules/company-words.ts';
import { PART, SHARE, STAKE } from './rules/vocabulary.ts';

/**
 * "the rest of the concentrate", "a stake in Fabrikam" where Fabrikam is no company: what it is a share of is said, and
 * nothing is left out.
 */
export function namesAnother({ phrase, object, preps }: Frame, { sentence, annotation }: Scene): boolean {
  const shares = preps.map((prep) => prep.object).filter((part) => part && SHARES.has(part.lemma));
  const parts = [phrase, object, ...shares].filter((part) => part !== undefined);
  // only what stands right behind a part says what it is a part of
  const behind = parts.flatMap(({ range, preps: own }) =>
    own.filter(({ span }) => span.start === sentence.tokens[range.to]?.span.start),
  );
  return behind.some(({ preposition, object: thing }) => {
    if (!thing || !/^(?:of|in)$/.test(preposition)) return false;
    const head = sentence.tokens[thing.head]!;
    if (sentence.values.some(({ span }) => overlaps(span, head.span))) return false;
    if (head.tag !== 'PROPN') {
      const isAnother = preposition === 'of' ? !OF_COMPANIES.has(head.lemma) : LANDS.has(head.lemma);
      return head.tag === 'NOUN' && isAnother;
    }
    if (preposition === 'of') return true;
    const mention = sentence.entities.find(({ span }) => overlaps(span, head.span));
    return mention?.entity !== undefined && annotation.entities[mention.entity]!.type !== 'place';
  });
}

const SHARES = wordSet(PART);
/** What is no company and has owners: "an interest in the oil areas". */
export const LANDS = wordSet(
  'area | basin | block | acreage | permit | concession | licence | license | lease | well | discovery',
);
/** What has shares, and what they are called. */
const OF_COMPANIES = wordSet(`${COMPANY_NOUN} | ${SHARE} | ${STAKE} | right | total | warrant | voting | vote`);
