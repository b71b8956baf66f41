import { completesNaming, isSecondObject } from './complements.ts';
import { startsContact } from './contact.ts';
import { DITRANSITIVE, OBJECT_CONTROL, REPORTING } from './control.ts';
import { type Clause, isBehindVerb, type Reading, waitsForVerb } from './reading.ts';

/** Whether the phrase, with what completes it, is the subject of a finite verb of its own. */
export function startsNewClause(reading: Reading, first: number, last: number, clause: Clause): boolean {
  if (!clause.frame || completesNaming(reading, first, clause) || isGivenToo(reading, first, clause)) return false;
  // right behind a verb stands its object, unless the verb reports
  const isPassive = clause.frame.voice === 'passive' && !DITRANSITIVE.has(clause.frame.group.lemma);
  if (isBehindVerb(reading, first) && !REPORTING.has(clause.frame.lemma) && !isPassive) return false;
  const isSecond = isSecondObject(reading, first, clause.frame);
  for (let k = last + 1; k < reading.chunks.length && k < last + 14; k++) {
    const piece = reading.chunks[k]!;
    if (isSecond && piece.kind === 'conjunction') return false;
    // "of what it earns": the verb of a contact clause is its own
    if (startsContact(reading, k)) {
      const verb = reading.chunks.findIndex(({ kind }, at) => at > k && kind === 'verb');
      if (verb < 0) return false;
      k = verb;
      continue;
    }
    if (piece.kind === 'verb') {
      if (piece.group.form === 'finite') return true;
      if (piece.group.form === 'bare')
        return reading.chunks[k - 1]?.kind === 'noun' && !OBJECT_CONTROL.has(clause.frame.lemma);
      return false;
    }
    if (piece.kind === 'mark' && piece.word === ',') {
      // ", founded in 2015, is": the subject goes on behind a parenthesis; ", and it sold" does not
      return subjectGoesOn(reading, k);
    }
    if (piece.kind === 'mark' && !/^["“”‘’'()-]$/.test(piece.word)) return false;
    if (piece.kind === 'relative') return goesOnBehindRelative(reading, k);
    if (piece.kind === 'subordinator') return false;
    if (piece.kind === 'conjunction' && !namesAnother(reading, k + 1)) return false;
  }
  return false;
}

/** "and the terms | that gave Contoso a veto are gone": whether a second finite verb follows that of the relative clause at `k`. */
function goesOnBehindRelative({ chunks }: Reading, k: number): boolean {
  let verbs = 0;
  for (const piece of chunks.slice(k + 1, k + 12)) {
    if (piece.kind === 'verb' && piece.group.form === 'finite') {
      if (verbs > 0 || REPORTING.has(piece.group.lemma)) return verbs > 0;
      verbs++;
    } else if (!/^(?:noun|preposition|adverb|adjective)$/.test(piece.kind)) return false;
  }
  return false;
}

/** "that gave Contoso | a veto are": the second object, where the subject before the relative clause still waits for its verb. */
function isGivenToo(reading: Reading, first: number, { frame, kind }: Clause): boolean {
  return (
    kind === 'relative' && frame !== undefined && isSecondObject(reading, first, frame) && waitsForVerb(reading.stack)
  );
}

/** Whether a phrase follows that can share a subject's place; "we", "they" and "it" open a clause of their own. */
function namesAnother(reading: Reading, k: number): boolean {
  const piece = reading.chunks[k];
  return piece?.kind === 'noun' && reading.sentence.tokens[piece.head]!.tag !== 'PRON';
}

/** After a comma: a parenthesis without a finite verb of its own, a comma, and then a finite verb. */
function subjectGoesOn(reading: Reading, comma: number): boolean {
  const close = reading.chunks.findIndex((piece, k) => k > comma && piece.kind === 'mark' && piece.word === ',');
  if (close < 0 || close > comma + 12) return false;
  const inside = reading.chunks.slice(comma + 1, close);
  const isRelative = inside[0]?.kind === 'relative';
  if (!isRelative && inside.some((piece) => piece.kind === 'verb' && piece.group.form === 'finite')) return false;
  const after = reading.chunks.slice(close + 1, close + 3).find((piece) => piece.kind !== 'adverb');
  return after?.kind === 'verb' && after.group.form === 'finite';
}
