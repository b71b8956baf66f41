import { REPORTING } from './control.ts';
import type { DraftFrame, DraftPhrase } from './drafts.ts';
import {
  attach,
  type Clause,
  current,
  isBehindComma,
  newClause,
  open,
  type Reading,
  setSubject,
  startClause,
  waitsForVerb,
} from './reading.ts';

/** "It represents Contoso, takes a commission and pays": a verb right behind a comma goes on from the one before. */
export function isListedVerb({ chunks }: Reading, i: number, { frame }: Clause): boolean {
  const before = chunks[i - 1];
  const piece = chunks[i];
  if (before?.kind !== 'mark' || before.word !== ',' || piece?.kind !== 'verb') return false;
  // "to develop, make and sell it", "will develop, make and sell it"
  if (piece.group.form === 'bare')
    return (
      !frame!.object &&
      (frame!.group.form === 'infinitive' || frame!.group.modal !== undefined || frame!.tense === 'future')
    );
  // "…, then added another $5": who goes on to say something has said something before
  const isReport = REPORTING.has(piece.group.lemma) && !piece.group.adverbs.includes('then');
  return piece.group.form === 'finite' && !isReport && frame!.group.form === 'finite';
}

/** What the verb of a clause is said of. */
export const subjectOf = ({ frame }: Clause): DraftPhrase | undefined =>
  frame && (frame.voice === 'passive' ? (frame.indirect ?? frame.object) : frame.subject);

/** "…and sold it": the clause before lends its subject; a finite verb goes on from a finite one. */
export function conjoin(reading: Reading, inner: Clause, frame: DraftFrame): void {
  leaveLoose(reading);
  const outer = reading.stack.findLastIndex((clause) => isAlike(clause, frame));
  if (outer >= 0) reading.stack.splice(outer + 1);
  const clause = current(reading).frame ? current(reading) : inner;
  const shared = subjectOf(clause);
  setSubject(frame, shared);
  attach(frame, clause.frame!, 'conjunct');
  if (frame.group.form === 'bare') shareMood(frame, clause.frame!);
  startClause(open(reading, newClause(clause.kind)), frame);
}

/** "will buy it and sell it", "agreed to buy and sell": a bare verb is what the auxiliary or "to" before its partner makes it. */
function shareMood(frame: DraftFrame, partner: DraftFrame): void {
  const { group } = partner;
  if (group.form !== 'infinitive' && group.modal === undefined && group.tense !== 'future') return;
  frame.group = { ...frame.group, form: group.form };
  frame.tense = undefined;
  Object.assign(
    frame,
    group.tense && { tense: group.tense },
    group.modal && { modal: group.modal },
    partner.infinitive && { infinitive: true },
  );
}

/** "…, which runs to 2033, and receives": behind a comma a conjunction goes on with the clause around a loose relative clause. */
function leaveLoose(reading: Reading): void {
  const at = reading.stack.findLastIndex(({ isLoose }) => isLoose);
  if (at <= 0 || !reading.isBehindCommaAnd || !reading.stack.slice(0, at).some(({ frame }) => frame)) return;
  reading.stack.splice(at);
}

/** "…, selling the gold and promising the copper", "was deleted and replaced", "may buy and sell": whether a verb goes on from that of a clause. */
export function isAlike({ frame: before }: Clause, { group, voice }: DraftFrame): boolean {
  if (!before) return false;
  if (before.group.form === group.form) return true;
  if (group.form === 'bare') return before.group.form === 'finite' || before.group.form === 'infinitive';
  return group.form === 'participle' && before.voice === 'passive' && voice === 'passive';
}

/** "and in May sold it", "but last year Contoso sold it": what stands behind the conjunction belongs to the clause that it opens. */
export function readConjunction(reading: Reading, i: number): void {
  reading.isBehindCommaAnd = isBehindComma(reading, i);
  const clause = current(reading);
  const next = reading.chunks[i + 1];
  const opens = next?.kind === 'preposition' || next?.kind === 'adverb' || (next?.kind === 'noun' && next.isTime);
  // "and, people close to it say, is near a deal"
  const isInterrupted = next?.kind === 'mark' && next.word === ',';
  // "alone or in partnership with others"
  const object = reading.chunks[i + 2];
  const isWay = next?.kind === 'preposition' && object?.kind === 'noun' && !object.isTime;
  const isChoice = isWay && reading.sentence.tokens[reading.chunks[i]!.range.from]!.lower === 'or';
  if (!clause.frame || isChoice || !(opens || isInterrupted) || !verbAhead(reading, i + 1)) return;
  // ", which paid $1 in 2019 and then another $2, will": the verb is what the subject before the relative clause waits for
  if (closesAside(reading, i + 1)) return;
  leaveLoose(reading);
  const at = reading.stack.findLastIndex(({ frame }) => frame?.group.form === 'finite');
  if (at < 0) return;
  const sharing = reading.stack[at]!;
  const kind = sharing.kind === 'complement' ? 'complement' : 'main';
  const { governor } =
    sharing.kind === 'complement' && sharing.frame?.governor ? { governor: sharing.frame.governor } : {};
  reading.stack.splice(at + 1);
  open(reading, { ...newClause(kind), sharing, ...(governor ? { governor } : {}) });
}

/** Whether the next finite verb stands behind the comma that ends a loose relative clause, whose own verb goes without saying. */
function closesAside({ stack, chunks }: Reading, from: number): boolean {
  const at = stack.findLastIndex(({ isLoose }) => isLoose);
  if (at <= 0 || !waitsForVerb(stack.slice(0, at))) return false;
  const verb = chunks.findIndex(({ kind }, k) => k >= from && kind === 'verb');
  const comma = chunks[verb - 1];
  return chunks[from]?.kind === 'adverb' && comma?.kind === 'mark' && comma.word === ',';
}

/** Whether a finite verb follows behind circumstances, with or without a subject of its own. */
function verbAhead({ chunks }: Reading, from: number): boolean {
  for (let k = from; k < chunks.length && k < from + 10; k++) {
    const piece = chunks[k]!;
    if (piece.kind === 'verb') return piece.group.form === 'finite' && k > from;
    if (piece.kind === 'mark' && !/^[,"“”]$/.test(piece.word)) return false;
    if (piece.kind === 'conjunction' || piece.kind === 'relative' || piece.kind === 'subordinator') return false;
  }
  return false;
}
