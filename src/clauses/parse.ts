import type { Sentence } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import { cover } from '../model/span.ts';
import { type Chunk, chunk } from './chunk.ts';
import { COPULAS, DITRANSITIVE, INFINITIVE_NOUNS, OBJECT_CONTROL, REPORTING } from './control.ts';
import {
  type DraftFrame,
  type DraftPhrase,
  type DraftPrepositional,
  draftFrame,
  draftPhrase,
  spanOf,
} from './drafts.ts';

/** A clause that is being read: one verb and what belongs to it. */
interface Clause {
  kind: 'main' | 'relative' | 'adverbial' | 'complement';
  frame?: DraftFrame;
  /** Phrases before the verb that no preposition governs; the last one is its subject. */
  readonly before: DraftPhrase[];
  /** Prepositional phrases and adverbs before the verb. */
  readonly fronted: DraftPrepositional[];
  readonly adverbs: string[];
  readonly times: DraftPhrase[];
  /** The phrase that a relative clause says something of. */
  antecedent?: DraftPhrase;
  subordinator?: string;
  /** The frame that this clause hangs on. */
  governor?: DraftFrame;
}

/** Everything that reading a sentence needs to know; one per sentence. */
interface Reading {
  readonly sentence: Sentence;
  readonly index: number;
  readonly chunks: readonly Chunk[];
  readonly frames: DraftFrame[];
  /** Top-level phrases, for relational nouns that no verb governs. */
  readonly phrases: DraftPhrase[];
  readonly stack: Clause[];
  /** Phrases that a following preposition may complete: a phrase, the object of its preposition, and so on. */
  chain: DraftPhrase[];
  /** The preposition that waits for its object. */
  pending?: DraftPrepositional;
  /** The phrase that "with … -ing" makes a subject. */
  absolute?: DraftPhrase;
}

/** The frames of one sentence: those of its verbs in reading order, then those of its common nouns. */
export function parseSentence(sentence: Sentence, index: number): Frame[] {
  const reading: Reading = {
    sentence,
    index,
    chunks: chunk(sentence),
    frames: [],
    phrases: [],
    stack: [newClause('main')],
    chain: [],
  };
  for (let i = 0; i < reading.chunks.length; i++) i = readChunk(reading, i);
  for (const frame of reading.frames) closeFrame(frame);
  return [...reading.frames, ...nounFrames(sentence, index, reading.frames, reading.phrases)];
}

const newClause = (kind: Clause['kind']): Clause => ({ kind, before: [], fronted: [], adverbs: [], times: [] });
const current = (reading: Reading): Clause => reading.stack.at(-1)!;

/** Takes in the chunk at `i`; returns the index of the last chunk that it used. */
function readChunk(reading: Reading, i: number): number {
  const piece = reading.chunks[i]!;
  switch (piece.kind) {
    case 'noun':
      return readPhrase(reading, i);
    case 'verb':
      readVerb(reading, i);
      return i;
    case 'preposition':
      reading.pending = { preposition: piece.word, span: spanOf(reading.sentence, piece.range) };
      return i;
    case 'relative':
      openRelative(reading, i);
      return i;
    case 'subordinator':
      if (piece.word !== 'that')
        open(reading, { ...newClause('adverbial'), subordinator: piece.word, ...governing(reading) });
      return i;
    case 'adjective':
      readAdjective(reading, piece.words);
      return i;
    case 'adverb':
      (current(reading).frame?.adverbs ?? current(reading).adverbs).push(piece.word);
      return i;
    case 'mark':
      readMark(reading, i, piece.word);
      return i;
    default:
      return i;
  }
}

function governing(reading: Reading): { governor?: DraftFrame } {
  const frame = current(reading).frame;
  return frame ? { governor: frame } : {};
}

function open(reading: Reading, clause: Clause): Clause {
  reading.stack.push(clause);
  reading.chain = [];
  delete reading.pending;
  return clause;
}

function readAdjective(reading: Reading, words: readonly string[]): void {
  const { frame } = current(reading);
  if (frame && COPULAS.has(frame.lemma)) frame.predicative.push(...words);
  else if (frame?.object) frame.predicative.push(...words);
}

function readMark(reading: Reading, i: number, mark: string): void {
  if (mark === ';' || (mark === ':' && current(reading).frame)) {
    reading.stack.splice(0, reading.stack.length, newClause('main'));
    reading.chain = [];
  }
  if (mark === ':' && !current(reading).frame) {
    // "2019: …", "The deal: …": a label in front of the clause
    reading.stack.splice(0, reading.stack.length, {
      ...newClause('main'),
      fronted: current(reading).fronted,
      times: labelTimes(current(reading)),
    });
    reading.chain = [];
  }
  if (/^[–—]$|^-{1,3}$/.test(mark)) reading.chain = reading.chain.slice(0, 1);
  const next = reading.chunks[i + 1];
  if (mark === ',' && next?.kind !== 'preposition' && next?.kind !== 'noun') reading.chain = reading.chain.slice(0, 1);
  delete reading.pending;
}

/** "2019: …": a date in front of a colon dates what follows. */
const labelTimes = (clause: Clause): DraftPhrase[] => [
  ...clause.times,
  ...clause.before.filter((phrase) => phrase.isTime),
];

// ---------------------------------------------------------------- noun phrases

/** Builds the phrase at `i` with its possessors and gives it its place. */
function readPhrase(reading: Reading, i: number): number {
  let last = i;
  let phrase = phraseAt(reading, i);
  while (isPossessorAt(reading, last) && reading.chunks[last + 1]?.kind === 'noun') {
    const owned = phraseAt(reading, last + 1);
    owned.possessor = phrase;
    reading.phrases.push(phrase);
    phrase = owned;
    last++;
  }
  reading.phrases.push(phrase);
  place(reading, i, last, phrase);
  return last;
}

function isPossessorAt(reading: Reading, i: number): boolean {
  const piece = reading.chunks[i];
  return piece?.kind === 'noun' && piece.isPossessor;
}

function phraseAt(reading: Reading, i: number): DraftPhrase {
  const piece = reading.chunks[i] as Extract<Chunk, { kind: 'noun' }>;
  return draftPhrase(reading.sentence, piece.range, piece.head, piece.isTime);
}

function place(reading: Reading, first: number, last: number, phrase: DraftPhrase): void {
  if (reading.pending) return placeAfterPreposition(reading, last, phrase);
  const clause = current(reading);
  const link = linkBefore(reading, first);
  if (phrase.isTime) {
    (clause.frame?.times ?? clause.times).push(phrase);
    reading.chain = [];
    return;
  }
  // "Contoso itself": says nothing of its own
  if (link === 'direct' && /self$|selves$/.test(phrase.lemma) && reading.chunks[first - 1]?.kind === 'noun') return;
  const host = reading.chain[0];
  const nearest = reading.chain.at(-1);
  if (link === 'conjunction' && host && nearest && !startsNewClause(reading, first, last, clause)) {
    joinConjunct(reading, first, phrase);
    return;
  }
  const wantsSubject = link === 'comma' && !clause.frame && clause.before.length === 0;
  if (
    !wantsSubject &&
    (link === 'comma' || link === 'bracket' || link === 'dash') &&
    host &&
    isApposition(reading, last, phrase, host, link)
  ) {
    (link === 'bracket' ? nearest! : host).appositions.push(phrase);
    if (link !== 'bracket') reading.chain = [host, phrase];
    return;
  }
  if (link === 'comma' && !wantsSubject && nearest && isListed(reading, last)) {
    joinConjunct(reading, first, phrase);
    return;
  }
  if (clause.frame && !completesNonFinite(reading, first) && startsNewClause(reading, first, last, clause)) {
    const stolen = stealsObject(reading, first, clause);
    if (!stolen) leaveClause(reading, link);
  }
  placeInClause(reading, first, phrase);
}

type Link = 'conjunction' | 'comma' | 'bracket' | 'dash' | 'direct' | 'other';

function linkBefore(reading: Reading, i: number): Link {
  const before = reading.chunks[i - 1];
  if (!before) return 'other';
  if (before.kind === 'conjunction') return before.word === 'but' || before.word === 'yet' ? 'other' : 'conjunction';
  if (before.kind === 'noun' || before.kind === 'verb') return 'direct';
  if (before.kind !== 'mark') return 'other';
  if (before.word === ',') return 'comma';
  if (before.word === '(' || before.word === '[') return 'bracket';
  return /^[–—]$|^-{1,3}$/.test(before.word) ? 'dash' : 'other';
}

/** "… of A and B", "A, B and C": joins the phrase to the nearest one of its kind. */
function joinConjunct(reading: Reading, first: number, phrase: DraftPhrase): void {
  const { tokens } = reading.sentence;
  const isName = (p: DraftPhrase) => tokens[p.head]!.tag === 'PROPN';
  const partner = reading.chain.findLast((p) => isName(p) === isName(phrase)) ?? reading.chain.at(-1)!;
  partner.conjuncts.push(phrase);
  const link = reading.chunks[first - 1];
  if (link?.kind === 'conjunction' && link.word === 'or') partner.disjunction = true;
  const at = reading.chain.indexOf(partner);
  reading.chain = [...reading.chain.slice(0, at + 1), phrase];
}

/** A phrase with a determiner, a job or a value beside a name; brackets always. */
function isApposition(reading: Reading, last: number, phrase: DraftPhrase, host: DraftPhrase, link: Link): boolean {
  if (link === 'bracket') return true;
  const { tokens } = reading.sentence;
  const opener = tokens[phrase.range.from]!;
  const hostIsName = tokens[host.head]!.tag === 'PROPN';
  const isName = tokens[phrase.head]!.tag === 'PROPN';
  const isIndefinite = opener.lower === 'a' || opener.lower === 'an';
  if (isListed(reading, last) && hostIsName === isName && !(isIndefinite && !listGoesOn(reading, last))) return false;
  if (nextIsFiniteVerb(reading, last) && current(reading).frame) return false;
  const before = reading.chunks
    .slice(0, last)
    .findLast((piece) => piece.kind === 'conjunction' || piece.kind === 'verb');
  if (before?.kind === 'conjunction' && link === 'comma' && !hostIsName) return false;
  if (/^(?:a|an|the|its|their|his|her)$/.test(opener.lower) || phrase.possessor) return true;
  return hostIsName !== isName;
}

/** "…, B and C": whether a conjunction with a further phrase follows before anything else does. */
function isListed(reading: Reading, last: number): boolean {
  for (let k = last + 1; k < reading.chunks.length && k < last + 12; k++) {
    const piece = reading.chunks[k]!;
    if (piece.kind === 'conjunction') return reading.chunks[k + 1]?.kind === 'noun';
    const goesOn =
      piece.kind === 'noun' || piece.kind === 'preposition' || (piece.kind === 'mark' && /^[,()]$/.test(piece.word));
    if (!goesOn) return false;
  }
  return false;
}

/** Whether a comma or a conjunction stands right behind the phrase. */
function listGoesOn(reading: Reading, last: number): boolean {
  const next = reading.chunks[last + 1];
  return next?.kind === 'conjunction' || (next?.kind === 'mark' && next.word === ',');
}

function nextIsFiniteVerb(reading: Reading, last: number): boolean {
  const next = reading.chunks.slice(last + 1, last + 3).find((piece) => piece.kind !== 'adverb');
  return next?.kind === 'verb' && next.group.form === 'finite';
}

/** Whether the phrase, with what completes it, is the subject of a finite verb of its own. */
function startsNewClause(reading: Reading, first: number, last: number, clause: Clause): boolean {
  if (!clause.frame) return false;
  // right behind a verb stands its object, unless the verb reports
  if (reading.chunks[first - 1]?.kind === 'verb' && !REPORTING.has(clause.frame.lemma)) return false;
  for (let k = last + 1; k < reading.chunks.length && k < last + 14; k++) {
    const piece = reading.chunks[k]!;
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
    if (piece.kind === 'subordinator' || piece.kind === 'relative') return false;
    if (piece.kind === 'conjunction' && !namesAnother(reading, k + 1)) return false;
  }
  return false;
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

/** "the principle of it remaining a partner endures": the outer clause has its subject and waits for the verb. */
function completesNonFinite(reading: Reading, first: number): boolean {
  const before = reading.chunks[first - 1];
  const isNonFinite = before?.kind === 'verb' && before.group.form !== 'finite';
  return isNonFinite && reading.stack.some((clause) => !clause.frame && clause.before.length > 0);
}

/** "said Contoso had sold": the phrase behind a reporting verb opens what is reported. */
function stealsObject(reading: Reading, first: number, clause: Clause): boolean {
  const before = reading.chunks[first - 1];
  const follows =
    before?.kind === 'verb' ||
    before?.kind === 'subordinator' ||
    (before?.kind === 'noun' && before.isTime) ||
    before?.kind === 'adverb';
  if (!follows || !clause.frame || !REPORTING.has(clause.frame.lemma)) return false;
  open(reading, { ...newClause('complement'), governor: clause.frame });
  return true;
}

/** A new main clause begins: back to the clause that still wants its verb, or to a fresh one. */
function leaveClause(reading: Reading, link: Link): void {
  while (reading.stack.length > 1 && current(reading).frame) reading.stack.pop();
  const clause = current(reading);
  if (!clause.frame) return;
  const next = newClause(clause.kind === 'complement' ? 'complement' : 'main');
  if (link === 'conjunction' || link === 'other') next.governor = clause.frame;
  reading.stack.splice(reading.stack.length - 1, 1, next);
  reading.chain = [];
}

function placeInClause(reading: Reading, first: number, phrase: DraftPhrase): void {
  const clause = current(reading);
  const { frame } = clause;
  reading.chain = [phrase];
  if (!frame) {
    clause.before.push(phrase);
    return;
  }
  if (COPULAS.has(frame.lemma) && frame.group.passive === false && !frame.complement) {
    frame.complement = phrase;
    return;
  }
  if (isInvertedSubject(frame)) {
    frame.subject = phrase;
    return;
  }
  if (!frame.object) {
    frame.object = phrase;
    return;
  }
  const direct = reading.chunks[first - 1]?.kind === 'noun' || reading.chunks[first - 1]?.kind === 'adverb';
  const canShift = DITRANSITIVE.has(frame.group.lemma) && !frame.indirect;
  if (canShift && (direct || frame.voice === 'passive')) {
    frame.indirect = frame.object;
    frame.object = phrase;
  }
}

/** "…," said Jane Doe: a reporting verb without a subject takes the phrase behind it. */
function isInvertedSubject(frame: DraftFrame): boolean {
  return !frame.subject && frame.voice === 'active' && frame.group.form === 'finite' && REPORTING.has(frame.lemma);
}

// ---------------------------------------------------------------- prepositions

function placeAfterPreposition(reading: Reading, last: number, phrase: DraftPhrase): void {
  const link = reading.pending!;
  link.object = phrase;
  delete reading.pending;
  hang(reading, { ...link, span: cover(link.span, phrase.span) });
  reading.chain.push(phrase);
  const next = reading.chunks[last + 1];
  const makesSubject = next?.kind === 'verb' && ['ing', 'participle', 'infinitive'].includes(next.group.form);
  if (link.preposition === 'with' || link.preposition === 'for') {
    const asHost = next?.kind === 'preposition' && next.word === 'as';
    if (makesSubject || (asHost && link.preposition === 'with')) reading.absolute = phrase;
  }
}

/** A prepositional phrase completes every phrase of the chain that it follows, and the clause. */
function hang(reading: Reading, prep: DraftPrepositional): void {
  const clause = current(reading);
  for (const phrase of reading.chain) phrase.preps.push(prep);
  if (clause.frame) clause.frame.preps.push(prep);
  else if (reading.chain.length === 0) clause.fronted.push(prep);
  if (prep.preposition === 'as' && reading.absolute && reading.absolute !== prep.object) hangAbsolute(reading, prep);
}

/** "with Azure as the sole host": says that it is. */
function hangAbsolute(reading: Reading, prep: DraftPrepositional): void {
  const group = {
    main: 0,
    lemma: 'be',
    form: 'ing' as const,
    passive: false,
    perfect: false,
    progressive: false,
    negated: false,
    adverbs: [],
  };
  const range = { from: prep.object!.range.from - 1, to: prep.object!.range.from };
  const frame = draftFrame(reading.sentence, reading.index, range, group);
  frame.subject = reading.absolute!;
  frame.complement = prep.object!;
  attach(frame, current(reading).frame, 'adverbial');
  reading.frames.push(frame);
  delete reading.absolute;
}

// ---------------------------------------------------------------- verbs

function readVerb(reading: Reading, i: number): void {
  const piece = reading.chunks[i] as Extract<Chunk, { kind: 'verb' }>;
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
  delete reading.pending;
  delete reading.absolute;
}

function attach(frame: DraftFrame, governor: DraftFrame | undefined, relation: NonNullable<Frame['relation']>): void {
  if (!governor) return;
  frame.governor = governor;
  frame.relation = relation;
}

/** Puts the phrase that stands before the verb in its deep role. */
function setSubject(frame: DraftFrame, phrase: DraftPhrase | undefined): void {
  if (!phrase) return;
  if (frame.voice === 'passive') frame.object = phrase;
  else frame.subject = phrase;
}

function startClause(clause: Clause, frame: DraftFrame): void {
  clause.frame = frame;
  frame.preps.push(...clause.fronted);
  frame.adverbs.push(...clause.adverbs);
  frame.times.push(...clause.times);
  if (clause.subordinator) frame.subordinator = clause.subordinator;
}

function placeFinite(reading: Reading, i: number, frame: DraftFrame): void {
  let clause = current(reading);
  const before = reading.chunks[i - 1];
  if (clause.frame && before?.kind === 'conjunction' && frame.group.form !== 'bare') {
    conjoin(reading, clause, frame);
    return;
  }
  if (clause.frame && frame.group.form === 'bare') {
    // "see Contoso buy": the object of the verb before does it
    if (before?.kind === 'conjunction') return conjoin(reading, clause, frame);
    if (clause.frame.object && OBJECT_CONTROL.has(clause.frame.lemma))
      return complete(reading, clause.frame, clause.frame.object, frame);
  }
  if (clause.frame) {
    const outer = reading.stack.findLastIndex((open) => !open.frame && open.before.length > 0);
    if (outer >= 0) reading.stack.splice(outer + 1);
    else if (takesObjectAsSubject(reading, clause, frame)) return;
    else leaveClause(reading, 'comma');
    clause = current(reading);
  }
  const subject = clause.before.findLast((phrase) => !phrase.isTime);
  if (clause.kind === 'relative') placeRelative(clause, frame, subject);
  else {
    setSubject(frame, subject);
    if (clause.governor) attach(frame, clause.governor, relationOf(clause));
  }
  startClause(clause, frame);
}

function relationOf(clause: Clause): NonNullable<Frame['relation']> {
  if (clause.kind === 'complement') return 'complement';
  return clause.kind === 'adverbial' ? 'adverbial' : 'conjunct';
}

/** "…and sold it": the clause before lends its subject. */
function conjoin(reading: Reading, clause: Clause, frame: DraftFrame): void {
  const shared = clause.frame!.voice === 'passive' ? clause.frame!.object : clause.frame!.subject;
  setSubject(frame, shared);
  attach(frame, clause.frame!, 'conjunct');
  startClause(open(reading, newClause(clause.kind)), frame);
}

/** "Analysts said Contoso would sell": what was read as an object is the subject of a clause of its own. */
function takesObjectAsSubject(reading: Reading, clause: Clause, frame: DraftFrame): boolean {
  const governor = clause.frame!;
  const phrase = governor.object;
  if (!phrase || reading.chain[0] !== phrase || !REPORTING.has(governor.lemma)) return false;
  delete governor.object;
  const inner = open(reading, { ...newClause('complement'), governor });
  setSubject(frame, phrase);
  attach(frame, governor, 'complement');
  startClause(inner, frame);
  return true;
}

function placeRelative(clause: Clause, frame: DraftFrame, subject: DraftPhrase | undefined): void {
  if (subject) {
    frame.subject = subject;
    if (clause.antecedent) frame.object = clause.antecedent;
  } else setSubject(frame, clause.antecedent);
  if (clause.governor) attach(frame, clause.governor, 'relative');
}

function openRelative(reading: Reading, i: number): void {
  const antecedent = antecedentOf(reading, i);
  const governor = current(reading).frame;
  open(reading, { ...newClause('relative'), ...(antecedent ? { antecedent } : {}), ...(governor ? { governor } : {}) });
}

/** The nearest phrase; behind a comma the whole chain's first one ("the deal with A, which …"), unless the nearest is a name. */
function antecedentOf(reading: Reading, i: number): DraftPhrase | undefined {
  const nearest = reading.chain.at(-1);
  const before = reading.chunks[i - 1];
  const behindComma = before?.kind === 'mark' && before.word === ',';
  if (!behindComma || !nearest) return nearest ?? current(reading).before.at(-1);
  return reading.sentence.tokens[nearest.head]!.tag === 'PROPN' ? nearest : reading.chain[0];
}

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
    setSubject(frame, reading.absolute);
    attach(frame, governor, 'adverbial');
    startClause(open(reading, newClause('adverbial')), frame);
    return;
  }
  const before = reading.chunks[i - 1];
  const noun = reading.chain.at(-1);
  if (before?.kind === 'conjunction' && governor && governor.group.form === 'infinitive')
    return conjoin(reading, clause, frame);
  if (before?.kind === 'noun' && noun && INFINITIVE_NOUNS.has(noun.lemma)) {
    setSubject(frame, noun.possessor ?? recipientOf(governor, noun) ?? clause.before.at(-1));
    attach(frame, governor, 'complement');
    noun.preps.push({ preposition: 'to', span: frame.predicate, frame });
    startClause(open(reading, newClause('complement')), frame);
    return;
  }
  if (!governor) {
    startClause(open(reading, newClause('adverbial')), frame);
    return;
  }
  const controlled = governor.object && OBJECT_CONTROL.has(governor.lemma);
  const surface = governor.voice === 'passive' ? governor.object : governor.subject;
  const isPurpose = before?.kind === 'noun' && !controlled && !COPULAS.has(governor.lemma);
  complete(reading, governor, controlled ? governor.object : surface, frame);
  if (isPurpose) frame.relation = 'adverbial';
}

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
  if (before?.kind === 'conjunction' && clause.frame && clause.frame.group.form === frame.group.form)
    return conjoin(reading, clause, frame);
  const behindComma = before?.kind === 'mark' && /^[,–—-]$/.test(before.word);
  const host = behindComma ? reading.chain[0] : reading.chain.at(-1);
  const clauseSubject = clause.frame && (clause.frame.voice === 'passive' ? clause.frame.object : clause.frame.subject);
  const directlyAfterVerb = before?.kind === 'verb' && clause.frame;
  if (directlyAfterVerb) return complete(reading, clause.frame!, clauseSubject, frame);
  const ofClause = behindComma && clause.frame && !(frame.voice === 'passive' && host);
  if (clause.subordinator && !clause.frame) {
    // "while retaining", "when asked": the subject of the clause that it hangs on
    setSubject(frame, clause.governor?.subject);
    if (clause.governor) attach(frame, clause.governor, 'adverbial');
    startClause(clause, frame);
    return;
  }
  setSubject(frame, ofClause ? clauseSubject : (host ?? clauseSubject));
  attach(frame, clause.frame, ofClause || !host ? 'adverbial' : 'relative');
  startClause(open(reading, newClause(ofClause || !host ? 'adverbial' : 'relative')), frame);
}

/** "by buying shares", "before selling it": a clause behind a preposition. */
function placeGerund(reading: Reading, frame: DraftFrame): void {
  const clause = current(reading);
  const prep: DraftPrepositional = { ...reading.pending!, frame, span: cover(reading.pending!.span, frame.span) };
  hang(reading, prep);
  setSubject(frame, clause.frame ? clause.frame.subject : clause.before.at(-1));
  attach(frame, clause.frame, 'adverbial');
  frame.subordinator = prep.preposition;
  startClause(open(reading, newClause('adverbial')), frame);
}

// ---------------------------------------------------------------- end

/** Deep roles of a passive ("by Contoso") and the extent of the frame. */
function closeFrame(frame: DraftFrame): void {
  if (frame.voice === 'passive' && !frame.subject) {
    const agent = frame.preps.find((prep) => prep.preposition === 'by' && prep.object && !prep.object.isTime);
    if (agent?.object) frame.subject = agent.object;
  }
  for (const phrase of [frame.subject, frame.object, frame.indirect, frame.complement]) {
    if (phrase) frame.span = cover(frame.span, extentOf(phrase));
  }
  for (const prep of frame.preps) {
    if (prep.object) frame.span = cover(frame.span, extentOf(prep.object));
  }
}
