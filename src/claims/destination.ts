import type { Frame } from '../model/frame.ts';
import { overlaps } from '../model/span.ts';
import type { Scene } from './filler.ts';
import type { Candidate } from './match.ts';
import { wordSet } from './rule-text.ts';
import { COMPANY_NOUN } from './rules/company-words.ts';
import { CAPITAL, DEAL, FUNDING, SHARE, STAKE, VENTURE } from './rules/vocabulary.ts';

/**
 * Whether the text says what money is for, so that no company is left out: "contributed $1 million to the festival",
 * "to invest $5 billion to build mills", "will invest $14 million in exploration".
 */
export function namesPurpose({ type, frame }: Candidate, { frames, sentence, annotation }: Scene): boolean {
  const things = type.about?.otherwise;
  if (!things || frame.kind !== 'verb') return false;
  const isPlace = (head: number) =>
    sentence.entities.some(
      ({ span, entity }) =>
        entity !== undefined &&
        overlaps(span, sentence.tokens[head]!.span) &&
        annotation.entities[entity]!.type === 'place',
    );
  const isElsewhere = frame.preps.some(({ preposition, object }) => {
    if (!object) return false;
    if (/^(?:in|on)$/.test(preposition)) return wordSet(things).has(object.lemma) || isPlace(object.head);
    if (!/^(?:to|into|toward|towards)$/.test(preposition)) return false;
    const isThing = sentence.tokens[object.head]!.tag !== 'PRON' && !COMPANIES.has(object.lemma);
    return isThing && !sentence.values.some(({ span }) => overlaps(span, object.span));
  });
  const isFor = ({ governor, relation, subordinator }: Frame) =>
    governor === frame && relation === 'adverbial' && subordinator === 'to';
  // what was put in "to get ahead" may well have gone into whom the text spoke of
  return isElsewhere || (frame.infinitive === true && frames.some(isFor));
}

/** What a company is called, and what is a part of it or of what goes into it. */
const COMPANIES = wordSet(
  `${COMPANY_NOUN} | ${VENTURE} | ${CAPITAL} | ${FUNDING} | ${DEAL} | ${STAKE} | ${SHARE} | portion | part`,
);
