import { overlaps } from '../model/span.ts';
import { isFigure } from './complements.ts';
import type { DraftFrame, DraftPhrase } from './drafts.ts';
import { attach, current, type Link, type Reading } from './reading.ts';

/**
 * "signed a $3 billion contract with Contoso, a $5 billion contract with Fabrikam and a $2 billion contract with
 * Northwind": the same object with another figure repeats the verb, and what completes it says nothing of the one before.
 */
export function repeatsObject(reading: Reading, link: Link, phrase: DraftPhrase): boolean {
  const clause = current(reading);
  const { frame } = clause;
  const before = frame?.object;
  if ((link !== 'comma' && link !== 'conjunction') || !frame || frame.voice === 'passive') return false;
  if (!before || before.lemma !== phrase.lemma || before.preps.length === 0) return false;
  // "$3 million in 2024 and $5 million in 2025" repeats no noun
  if (isFigure(reading, phrase) || !holdsFigure(reading, before) || !holdsFigure(reading, phrase)) return false;
  const repeated: DraftFrame = {
    ...frame,
    object: phrase,
    predicate: phrase.span,
    span: phrase.span,
    adverbs: [...frame.adverbs],
    predicative: [],
    preps: [],
    times: [...frame.times],
  };
  attach(repeated, frame, 'conjunct');
  reading.frames.push(repeated);
  clause.frame = repeated;
  reading.chain = [phrase];
  return true;
}

const holdsFigure = ({ sentence }: Reading, { span }: DraftPhrase): boolean =>
  sentence.values.some(
    ({ value, span: at }) => (value.kind === 'money' || value.kind === 'count') && overlaps(at, span),
  );
