import type { Frame } from '../model/frame.ts';
import { cover } from '../model/span.ts';
import type { Chunk } from './chunk.ts';
import { isAmount } from './complements.ts';
import { AGREES, COPULAS, INFINITIVE_NOUNS, OBJECT_CONTROL, PREVENTS, REPORTING } from './control.ts';
import { conjoin, isAlike, isListedVerb, subjectOf } from './coordination.ts';
import { ACTS, authorOf, issuerOf, plannerOf, surfaceOf } from './doers.ts';
import { type DraftFrame, type DraftPhrase, type DraftPrepositional, draftFrame } from './drafts.ts';
import { isMeasuredBy, saidBefore, takeMeasure } from './measures.ts';
import { isEndOfPeriod, isStartOfPeriod } from './periods.ts';
import {
  attach,
  type Clause,
  current,
  hang,
  isBehindComma,
  leaveClause,
  newClause,
  open,
  type Reading,
  setSubject,
  startClause,
} from './reading.ts';
import { passOn, placeRelative, setUpBefore } from './relatives.ts';

export function readVerb(reading: Reading, i: number): void {
  const piece = reading.chunks[i] as Extract<Chunk, { kind: 'verb' }>;
  if (isEndOfPeriod(reading, i) || isStartOfPeriod(reading, i)) return;
  const frame = draftFrame(reading.sentence, reading.index, piece.range, piece.group);
  switch (piece.group.form) {
    case 'finite':
    case 'bare':
      placeFinite(reading, i, frame);
      break;
    case 'infinitive':
      placeInfinitive(reading, i, frame);
      break;
    default:
      placeParticiple(reading, i, frame);
  }
  reading.frames.push(frame);
  reading.chain = [];
  reading.pending = undefined;
  reading.absolute = undefined;
}

function placeFinite(reading: Reading, i: number, frame: DraftFrame): void {
  let clause = current(reading);
  const before = reading.chunks[i - 1];
  if (clause.frame && before?.kind === 'conjunction') return conjoin(reading, clause, frame);
  // "see Contoso buy": the object of the verb before does it; but "the rules, which require consent, remain"
  const isControlled = clause.frame && frame.group.form === 'bare' && OBJECT_CONTROL.has(clause.frame.lemma);
  if (clause.frame?.object && isControlled && !isBehindComma(reading, i)) {
    frame.tense = undefined;
    return complete(reading, clause.frame, clause.frame.object, frame);
  }
  if (isGapBehindSaying(reading, i, clause) && takesObjectAsSubject(reading, clause, frame)) return;
  if (clause.frame) {
    const outer = reading.stack.findLastIndex((open) => !open.frame && (open.before.length > 0 || open.sharing));
    if (outer >= 0) reading.stack.splice(outer + 1);
    else if (isListedVerb(reading, i, clause)) return conjoin(reading, clause, frame);
    else if (reading.chain.length > 0 && takesObjectAsSubject(reading, clause, frame)) return;
    else leaveClause(reading, 'comma');
    clause = current(reading);
  }
  const surface = clause.before.findLast((phrase) => !phrase.isTime);
  // "its plan is to sell"
  const isPlan = frame.tense === 'future' && reading.sentence.tokens[reading.chunks[i]!.range.from]!.lemma === 'be';
  const own = isPlan ? plannerOf(surface) : surface;
  const subject = own ?? (clause.sharing ? subjectOf(clause.sharing) : undefined);
  if (!own && clause.sharing?.frame) {
    setSubject(frame, subject);
    attach(frame, clause.sharing.frame, 'conjunct');
  } else if (clause.kind === 'relative') placeRelative(clause, frame, subject);
  else {
    setSubject(frame, subject);
    if (clause.governor) attach(frame, clause.governor, relationOf(clause));
    lendSubject(reading, frame, subject);
  }
  if (own) governCompletion(own, frame);
  startClause(clause, frame);
}

/** "Its talks to buy Fabrikam | have ended": what completes the subject is told of by the subject's verb. */
function governCompletion({ preps }: DraftPhrase, verb: DraftFrame): void {
  for (const { frame } of preps) if (frame?.infinitive && !frame.governor) attach(frame, verb, 'complement');
}

/** "Founded in 1998, Contoso is": what stands in front without a subject of its own is said of the subject that follows. */
function lendSubject(reading: Reading, frame: DraftFrame, subject: DraftPhrase | undefined): void {
  if (!subject || frame.governor) return;
  for (const other of reading.frames) {
    // "Under a pact signed in May, Contoso will": said of a phrase of this clause
    const isFronted = other.relation === 'relative' && (other.object ?? other.subject) !== subject;
    if (isFronted && !other.governor && other.group.form !== 'finite') other.governor = frame;
    // "Founded in 1998 and listed in 2005, Contoso"
    const isJoined = other.relation === 'conjunct' && other.governor?.governor === frame;
    const isFree = other.voice === 'passive' ? !other.object : !other.subject;
    if (isFree && isJoined) setSubject(other, subject);
    const isOpen = !other.governor && isFree;
    if (!isOpen || !/^(?:ing|participle)$/.test(other.group.form)) continue;
    setSubject(other, subject);
    attach(other, frame, 'adverbial');
  }
}

function relationOf(clause: Clause): NonNullable<Frame['relation']> {
  if (clause.kind === 'complement') return 'complement';
  return clause.kind === 'adverbial' ? 'adverbial' : 'conjunct';
}

/** "Analysts said Contoso would sell": what was read as an object is the subject of a clause of its own. */
function takesObjectAsSubject(reading: Reading, clause: Clause, frame: DraftFrame): boolean {
  const governor = clause.frame!;
  const phrase = governor.object;
  const isBare = reading.chain.length === 0 && phrase === clause.antecedent;
  if (!phrase || !(isBare || reading.chain[0] === phrase) || !REPORTING.has(governor.lemma)) return false;
  governor.object = undefined;
  const inner = open(reading, { ...newClause('complement'), governor });
  setSubject(frame, phrase);
  attach(frame, governor, 'complement');
  startClause(inner, frame);
  return true;
}

/** "the gap, which she said | would be": what the relative pronoun stands for does it. */
const isGapBehindSaying = ({ chunks }: Reading, i: number, { kind, frame, antecedent }: Clause): boolean =>
  kind === 'relative' && chunks[i - 1]?.kind === 'verb' && frame?.object !== undefined && frame.object === antecedent;

/** Opens a clause that completes `governor`, with `subject` doing it. */
function complete(reading: Reading, governor: DraftFrame, subject: DraftPhrase | undefined, frame: DraftFrame): void {
  setSubject(frame, subject);
  attach(frame, governor, 'complement');
  startClause(open(reading, newClause('complement')), frame);
}

function placeInfinitive(reading: Reading, i: number, frame: DraftFrame): void {
  const clause = current(reading);
  const governor = clause.frame;
  if (reading.absolute) {
    const subject = reading.absolute;
    const isFor = ({ preposition, object }: DraftPrepositional) => preposition === 'for' && object === subject;
    const planned = reading.chain.find((phrase) => INFINITIVE_NOUNS.has(phrase.lemma) && phrase.preps.some(isFor));
    setSubject(frame, subject);
    attach(frame, governor, planned ? 'complement' : 'adverbial');
    planned?.preps.push({ preposition: 'to', span: frame.predicate, frame });
    startClause(open(reading, newClause('adverbial')), frame);
    return;
  }
  const before = reading.chunks[i - 1];
  const noun = completedBehindNames(reading);
  if (before?.kind === 'conjunction' && governor && governor.group.form === 'infinitive')
    return conjoin(reading, clause, frame);
  const isBehind = isBehindComma(reading, i);
  // ", to be called Contoso": says something of what stands before
  const nearest = reading.chain.at(-1);
  if (isBehind && frame.voice === 'passive' && nearest && governor) {
    setSubject(frame, nearest);
    attach(frame, governor, 'relative');
    startClause(open(reading, newClause('relative')), frame);
    return;
  }
  // "an agreement, signed in 2023, to sell it rockets"
  if (isBehind && clause.host && INFINITIVE_NOUNS.has(clause.host.lemma)) {
    reading.stack.pop();
    reading.chain = [clause.host];
    return completeNoun(reading, clause.host, frame);
  }
  const controlled = governor?.object && OBJECT_CONTROL.has(governor.lemma);
  // "expects the deal to be completed"
  const isDone = controlled && noun === governor.object && frame.voice === 'passive';
  if (before?.kind === 'noun' && noun && !isDone) {
    completeNoun(reading, noun, frame);
    return;
  }
  if (!governor) {
    // headlines: "Contoso to buy Fabrikam"
    const subject = clause.before.findLast((phrase) => !phrase.isTime);
    if (before?.kind === 'noun' && clause.kind === 'main') setSubject(frame, subject);
    startClause(open(reading, newClause('adverbial')), frame);
    return;
  }
  const surface = governor.voice === 'passive' ? governor.object : surfaceOf(governor);
  // "agreed in May to sell it"
  const isAgreed = before?.kind === 'noun' && before.isTime && AGREES.has(governor.lemma);
  const isPurpose = before?.kind === 'noun' && !isAgreed && !controlled && !COPULAS.has(governor.lemma);
  const isGap = before?.kind === 'verb' && governor.object !== undefined && governor.object === clause.antecedent;
  complete(reading, governor, controlled && !isGap ? governor.object : surface, frame);
  if (isGap) passOn(reading, governor, frame);
  if (!isPurpose) return;
  frame.relation = 'adverbial';
  frame.subordinator = 'to';
}

/** "a contract with Northwind worth $3 billion to supply": the noun that an infinitive completes, with at most names and its price in between. */
function completedBehindNames(reading: Reading): DraftPhrase | undefined {
  const { chain, sentence } = reading;
  const last = chain.findLast(
    (phrase, i) => sentence.tokens[phrase.head]!.tag !== 'PROPN' && !(i > 0 && isAmount(reading, phrase)),
  );
  return last && INFINITIVE_NOUNS.has(last.lemma) ? last : undefined;
}

/** "the right to sell", "plans to buy": the infinitive says what the noun is. */
function completeNoun(reading: Reading, noun: DraftPhrase, frame: DraftFrame): void {
  const { frame: governor, before } = current(reading);
  setSubject(
    frame,
    // "spends our money to buy it": whose money it is does nothing
    (MONEY.test(noun.lemma) ? undefined : noun.possessor) ??
      authorOf(noun) ??
      recipientOf(governor, noun) ??
      before.findLast((each) => each !== noun),
  );
  attach(frame, governor, 'complement');
  noun.preps.push({ preposition: 'to', span: frame.predicate, frame });
  startClause(open(reading, newClause('complement')), frame);
}

const MONEY = /^(?:money|cash)$/;

/** Who may use what a noun gives: "gave Contoso an option to sell", else the subject of its verb. */
function recipientOf(governor: DraftFrame | undefined, noun: DraftPhrase): DraftPhrase | undefined {
  if (!governor) return undefined;
  if (governor.object === noun && governor.indirect) return governor.indirect;
  return governor.voice === 'passive' && governor.object !== noun ? governor.object : governor.subject;
}

function placeParticiple(reading: Reading, i: number, frame: DraftFrame): void {
  const clause = current(reading);
  const before = reading.chunks[i - 1];
  if (reading.absolute) {
    setSubject(frame, reading.absolute);
    attach(frame, clause.frame, 'adverbial');
    startClause(open(reading, newClause('adverbial')), frame);
    return;
  }
  if (reading.pending) return placeGerund(reading, frame);
  if (before?.kind === 'conjunction' && clause.frame && reading.stack.some((each) => isAlike(each, frame)))
    return conjoin(reading, clause, frame);
  const behindComma = before?.kind === 'mark' && /^[,–—-]$/.test(before.word);
  const host = behindComma
    ? (setUpBefore(reading, frame) ?? reading.chain[0])
    : (takeMeasure(reading, i, frame) ?? saidBefore(reading, frame) ?? reading.chain.at(-1));
  const clauseSubject = clause.frame && (clause.frame.voice === 'passive' ? clause.frame.object : clause.frame.subject);
  if (before?.kind === 'verb' && clause.frame) {
    const doer = clauseSubject === clause.frame.subject ? surfaceOf(clause.frame) : clauseSubject;
    return complete(reading, clause.frame, doer, frame);
  }
  // "spent $3 billion buying Contoso": no sum does anything
  const isSum = host !== undefined && frame.group.form === 'ing' && isAmount(reading, host);
  const ofObject = behindComma && host !== undefined && (isTold(clause, host) || isMeasuredBy(clause, host, frame));
  const ofClause = clause.frame && !ofObject && (isSum || (behindComma && !(frame.voice === 'passive' && host)));
  if (clause.subordinator && !clause.frame) {
    // "while retaining", "when asked": the subject of the clause that it hangs on
    setSubject(frame, clause.governor?.subject);
    if (clause.governor) attach(frame, clause.governor, 'adverbial');
    startClause(clause, frame);
    return;
  }
  setSubject(frame, ofClause ? clauseSubject : (host ?? clauseSubject));
  attach(frame, clause.frame, ofClause || !host ? 'adverbial' : 'relative');
  const isRelative = !ofClause && host !== undefined;
  startClause(
    open(reading, { ...newClause(isRelative ? 'relative' : 'adverbial'), ...(isRelative ? { host } : {}) }),
    frame,
  );
}

/** "follows Contoso, a retailer, selling its shops": what somebody did is the object, a parenthesis in between. */
function isTold({ frame }: Clause, host: DraftPhrase): boolean {
  return frame?.object === host && host.appositions.length > 0 && FOLLOWS.has(frame.lemma);
}

const FOLLOWS: ReadonlySet<string> = new Set(['follow', 'see', 'mean', 'involve']);

/** "by buying shares", "before selling it": a clause behind a preposition. */
function placeGerund(reading: Reading, frame: DraftFrame): void {
  const clause = current(reading);
  const prep: DraftPrepositional = { ...reading.pending!, frame, span: cover(reading.pending!.span, frame.span) };
  hang(reading, prep);
  const doer = clause.frame ? doerOf(clause.frame, prep.preposition) : clause.before.at(-1);
  setSubject(frame, doer && ACTS.has(frame.lemma) ? issuerOf(reading, doer) : doer);
  const isPrevented = prep.preposition === 'from' && clause.frame && PREVENTS.has(clause.frame.lemma);
  attach(frame, clause.frame, isPrevented ? 'complement' : 'adverbial');
  frame.subordinator = prep.preposition;
  startClause(open(reading, newClause('adverbial')), frame);
}

/** Who does what a gerund says: "commits Contoso to spending", "was barred from selling" its object, else the subject. */
function doerOf(governor: DraftFrame, preposition: string): DraftPhrase | undefined {
  if (governor.voice === 'passive') return preposition === 'by' ? governor.subject : governor.object;
  const isControlled = preposition === 'from' || (preposition === 'to' && OBJECT_CONTROL.has(governor.lemma));
  return (isControlled && governor.object) || governor.subject;
}
