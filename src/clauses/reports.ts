import { REPORTING } from './control.ts';
import type { DraftPhrase } from './drafts.ts';
import { current, isBehindComma, newClause, open, type Reading } from './reading.ts';

/** How many chunks may stand between somebody and what he says: "two people close to the talks said". */
const LONGEST = 8;

/**
 * Opens ", two people familiar with the contract said," – a report that a sentence breaks off for – with its speaker, the
 * phrase at `first`. The clause around it goes on behind it.
 */
export function opensReport(reading: Reading, first: number, last: number, phrase: DraftPhrase): boolean {
  const clause = current(reading);
  const isFronted = !clause.frame && clause.before.length === 0 && !clause.sharing;
  if (isFronted || !isBehindComma(reading, first) || !isReport(reading, last)) return false;
  open(reading, { ...newClause('main'), isLoose: true });
  current(reading).before.push(phrase);
  return true;
}

/** Whether a reporting verb closes what began with the phrase at `last`: behind it stands a comma. */
function isReport({ chunks }: Reading, last: number): boolean {
  for (let k = last + 1; k < chunks.length && k < last + LONGEST; k++) {
    const piece = chunks[k]!;
    const isPart = piece.kind === 'preposition' || piece.kind === 'noun' || piece.kind === 'adjective';
    if (isPart || piece.kind === 'adverb') continue;
    if (piece.kind !== 'verb') return false;
    const { form, lemma } = piece.group;
    if (form === 'participle') continue;
    const mark = chunks[k + 1];
    const isClosed = mark?.kind === 'mark' && mark.word === ',';
    return (form === 'finite' || form === 'bare') && REPORTING.has(lemma) && isClosed;
  }
  return false;
}
