import { overlaps } from '../model/span.ts';
import { isFigure } from './complements.ts';
import type { DraftPhrase } from './drafts.ts';
import { current, type Link, type Reading, repeatFrame } from './reading.ts';

/**
 * "signed a $3 billion contract with Contoso, a $5 billion contract with Fabrikam and a $2 billion contract with
 * Northwind": whether a phrase is the object of the verb before once more, with another figure.
 */
export function isObjectAgain(reading: Reading, link: Link, phrase: DraftPhrase): boolean {
  const { frame } = current(reading);
  const before = frame?.object;
  if ((link !== 'comma' && link !== 'conjunction') || !frame || frame.voice === 'passive') return false;
  if (!before || before.preps.length === 0) return false;
  if (link === 'conjunction' && isOneAgain(reading, phrase)) return true;
  if (before.lemma !== phrase.lemma) return false;
  // "$3 million in 2024 and $5 million in 2025" repeats no noun
  return !isFigure(reading, phrase) && holdsFigure(reading, before) && holdsFigure(reading, phrase);
}

/** It repeats the verb, and what completes it says nothing of the object before. */
export function repeatWithObject(reading: Reading, object: DraftPhrase): void {
  const clause = current(reading);
  const { span } = object;
  if (isOneAgain(reading, object)) object.lemma = clause.frame!.object!.lemma;
  clause.frame = repeatFrame(clause.frame!, { object, predicate: span, span, preps: [] });
  reading.frames.push(clause.frame);
  reading.chain = [object];
}

/** "sold its Italian arm to Contoso and its Spanish one to Fabrikam": a pronoun that is described stands for the object before. */
const isOneAgain = ({ sentence: { tokens } }: Reading, { head, range, possessor }: DraftPhrase): boolean =>
  /^ones?$/.test(tokens[head]!.lower) && possessor !== undefined && tokens[range.from]!.tag !== 'NUM';

const holdsFigure = ({ sentence }: Reading, { span }: DraftPhrase): boolean =>
  sentence.values.some(
    ({ value, span: at }) => (value.kind === 'money' || value.kind === 'count') && overlaps(at, span),
  );
