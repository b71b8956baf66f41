import type { Sentence } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import { cover, overlaps } from '../model/span.ts';
import { chunk } from './chunk.ts';
import { isFigure } from './complements.ts';
import { type DraftFrame, type DraftPhrase, spanOf } from './drafts.ts';
import { extentOf, nounFrames } from './noun-frames.ts';
import { readPhrase } from './phrases.ts';
import { type Clause, current, governing, newClause, open, type Reading } from './reading.ts';
import { leaveLoose, readVerb } from './verbs.ts';

/** The frames of one sentence: those of its verbs in reading order, then those of its common nouns. */
export function parseSentence(sentence: Sentence, index: number): Frame[] {
  const start = datelineLength(sentence);
  const reading: Reading = {
    sentence,
    index,
    chunks: chunk(sentence).filter(({ range }) => range.from >= start),
    frames: [],
    phrases: [],
    stack: [newClause('main')],
    chain: [],
  };
  for (let i = 0; i < reading.chunks.length; i++) i = readChunk(reading, i);
  for (const frame of reading.frames) closeFrame(frame);
  return [...reading.frames, ...nounFrames(sentence, index, reading.frames, reading.phrases)];
}

/** No dateline has more tokens. */
const LONGEST_DATELINE = 24;

/** How many tokens of a sentence say where and when it was written: "LONDON, March 26 (Newsline) -". */
function datelineLength({ tokens, values }: Sentence): number {
  const dash = tokens.findIndex(({ text }, i) => i > LONGEST_DATELINE || /^[-–—]+$/.test(text));
  if (dash < 1 || dash > LONGEST_DATELINE || tokens[dash - 1]!.span.end === tokens[dash]!.span.start) return 0;
  const head = tokens.slice(0, dash);
  const isPlain = head.every(({ tag }) => /^(?:PROPN|NUM|PUNCT|SYM|X)$/.test(tag));
  const isDated = values.some(({ value, span }) => value.kind === 'date' && span.end <= tokens[dash]!.span.start);
  const isShouted = /^\p{Lu}{3,}$/u.test(head[0]!.text);
  return isPlain && (isDated || (isShouted && head.at(-1)!.text === ')')) ? dash + 1 : 0;
}

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
    case 'conjunction':
      readConjunction(reading, i);
      return i;
    default:
      return i;
  }
}

/** "and in May sold it", "but last year Contoso sold it": what stands behind the conjunction belongs to the clause that it opens. */
function readConjunction(reading: Reading, i: number): void {
  reading.isBehindCommaAnd = isBehindComma(reading, i);
  const clause = current(reading);
  const next = reading.chunks[i + 1];
  const opens = next?.kind === 'preposition' || next?.kind === 'adverb' || (next?.kind === 'noun' && next.isTime);
  if (!clause.frame || !opens || !verbAhead(reading, i + 1)) return;
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

/** Whether a finite verb follows behind circumstances, with or without a subject of its own. */
function verbAhead({ chunks, sentence }: Reading, from: number): boolean {
  let hasSubject = false;
  for (let k = from; k < chunks.length && k < from + 10; k++) {
    const piece = chunks[k]!;
    if (piece.kind === 'verb') return piece.group.form === 'finite' && (hasSubject || k > from);
    if (piece.kind === 'noun') {
      const isObject = chunks[k - 1]?.kind === 'preposition' || (chunks[k - 1]?.kind === 'noun' && !piece.isTime);
      const before = chunks[k - 1];
      const isOwned = before?.kind === 'noun' && before.isPossessor;
      if (!piece.isTime && !isObject && !isOwned) hasSubject = sentence.tokens[piece.head] !== undefined;
    } else if (piece.kind === 'mark' && !/^[,"“”]$/.test(piece.word)) return false;
    else if (piece.kind === 'conjunction' || piece.kind === 'relative' || piece.kind === 'subordinator') return false;
  }
  return false;
}

/** "remains intact", "will ship first": adjectives behind a verb say something of its subject or of how it happens. */
function readAdjective(reading: Reading, words: readonly string[]): void {
  current(reading).frame?.predicative.push(...words);
}

const QUOTE = /^["“”‘’«»]$/;

function readMark(reading: Reading, i: number, mark: string): void {
  // 'dismissed it as "a number"'
  if (reading.pending && QUOTE.test(mark)) return;
  if (mark === ';' || (mark === ':' && current(reading).frame)) {
    reading.stack.splice(0, reading.stack.length, newClause('main'));
    reading.chain = [];
  }
  if (mark === ':' && !current(reading).frame) {
    // "2019: …", "The deal: …": a label in front of the clause
    const label = current(reading).before.findLast((phrase) => !phrase.isTime);
    reading.stack.splice(0, reading.stack.length, {
      ...newClause('main'),
      fronted: current(reading).fronted,
      times: labelTimes(current(reading)),
    });
    reading.chain = label && isValueAt(reading, i + 1) ? [label] : [];
  }
  if (isDash(mark) && isBehindDateline(reading, i)) {
    reading.stack.splice(0, reading.stack.length, newClause('main'));
    reading.chain = [];
  }
  if (isDash(mark)) reading.chain = reading.chain.slice(0, 1);
  const next = reading.chunks[i + 1];
  // ", or $4.5 billion": says the nearest phrase again
  const saysAgain = next?.kind === 'conjunction' && next.word === 'or' && reading.chunks[i + 2]?.kind === 'noun';
  const goesOn = next?.kind === 'preposition' || next?.kind === 'noun' || next?.kind === 'relative' || saysAgain;
  if (mark === ',' && !goesOn) reading.chain = reading.chain.slice(0, 1);
  delete reading.pending;
}

const isDash = (mark: string) => /^[–—]$|^-{1,3}$/.test(mark);

/** "LONDON, April 9 (Example Wire) - Contoso": names, dates and brackets in front of the first dash. */
function isBehindDateline({ chunks, frames, sentence: { tokens } }: Reading, i: number): boolean {
  const { from } = chunks[i]!.range;
  if (frames.length > 0 || from > 20 || !/^\p{Lu}{3}/u.test(tokens[0]!.text)) return false;
  return tokens.slice(0, from).every(({ tag }) => tag === 'PROPN' || tag === 'NUM' || tag === 'PUNCT');
}

/** Whether nothing but a value stands there: "Revenue: $5 billion". */
function isValueAt({ chunks, sentence }: Reading, i: number): boolean {
  const piece = chunks[i];
  if (piece?.kind !== 'noun' || piece.isTime) return false;
  const head = sentence.tokens[piece.head]!.span;
  return sentence.values.some((value) => overlaps(value.span, head));
}

/** "2019: …": a date in front of a colon dates what follows. */
export const labelTimes = (clause: Clause): DraftPhrase[] => [
  ...clause.times,
  ...clause.before.filter((phrase) => phrase.isTime),
];

function openRelative(reading: Reading, i: number): void {
  const { pending } = reading;
  if (resumeRelative(reading, i) || openPartitive(reading, i)) return;
  const antecedent = antecedentOf(reading, pending ? i - 1 : i);
  const governor = current(reading).frame;
  if (pending && antecedent) {
    // "in which Contoso has a stake": stands behind the preposition, and is no object
    const clause = open(reading, { ...newClause('relative'), ...(governor ? { governor } : {}) });
    clause.fronted.push({ ...pending, object: antecedent });
    return;
  }
  const isLoose = isBehindComma(reading, i);
  open(reading, {
    ...newClause('relative'),
    ...(antecedent ? { antecedent } : {}),
    ...(governor ? { governor } : {}),
    ...(isLoose ? { isLoose } : {}),
  });
}

const isBehindComma = ({ chunks }: Reading, i: number) => {
  const before = chunks[i - 1];
  return before?.kind === 'mark' && before.word === ',';
};

/** "which owns half and which may pay": the second clause says something of the same phrase. */
function resumeRelative(reading: Reading, i: number): boolean {
  if (reading.pending || reading.chunks[i - 1]?.kind !== 'conjunction') return false;
  const at = reading.stack.findLastIndex(({ kind, antecedent }) => kind === 'relative' && antecedent);
  if (at < 0) return false;
  const { antecedent, governor, isLoose } = reading.stack[at]!;
  reading.stack.splice(at);
  if (reading.stack.length === 0) reading.stack.push(newClause('main'));
  open(reading, {
    ...newClause('relative'),
    antecedent: antecedent!,
    ...(governor ? { governor } : {}),
    ...(isLoose ? { isLoose } : {}),
  });
  return true;
}

/** "…, the first of which opens", "…, 58 per cent of which belongs to": a part of what stands before does it. */
function openPartitive(reading: Reading, i: number): boolean {
  const part = reading.chain.at(-1);
  if (reading.pending?.preposition !== 'of' || !part || reading.chunks[i - 2]?.kind !== 'noun') return false;
  if (reading.chunks[i - 2]!.range.to !== part.range.to || !isBehindComma(reading, i - 2)) return false;
  const host = reading.phrases.findLast(
    (phrase) => phrase.appositions.at(-1) === part || phrase.conjuncts.at(-1) === part,
  );
  const governor = current(reading).frame ?? reading.stack.findLast(({ frame }) => frame)?.frame;
  if (host?.appositions.at(-1) === part) host.appositions.pop();
  else if (host) host.conjuncts.pop();
  else if (current(reading).frame?.object === part) delete current(reading).frame!.object;
  const whole = host ?? reading.chain.at(-2);
  const fronted = { ...reading.pending, ...(whole ? { object: whole } : {}) };
  const clause = open(reading, { ...newClause('relative'), ...(governor ? { governor } : {}), isLoose: true });
  clause.before.push(part);
  if (whole) part.preps.push(fronted);
  clause.fronted.push(fronted);
  return true;
}

/** The nearest phrase; behind a comma the nearest name, else the whole chain's first phrase ("the deal for A, which …"). */
function antecedentOf(reading: Reading, i: number): DraftPhrase | undefined {
  // ", priced at $118 million, that runs out": behind a participle of its own the phrase goes on
  const behindComma = isBehindComma(reading, i);
  const inner = current(reading);
  if (behindComma && inner.host && reading.sentence.tokens[reading.chunks[i]!.range.from]!.lower === 'that') {
    reading.stack.pop();
    return inner.host;
  }
  // "a deal worth $3 billion that ends it": no figure does anything
  const nearest = reading.chain.findLast((phrase) => !isFigure(reading, phrase)) ?? reading.chain.at(-1);
  if (!behindComma || !nearest) return nearest ?? current(reading).before.at(-1);
  const { tokens } = reading.sentence;
  // "the contract with Contoso, which expires": names do not
  const next = reading.chunks[i + 1];
  if (next?.kind === 'verb' && EXPIRES.has(next.group.lemma)) {
    const common = reading.chain.findLast((phrase) => tokens[phrase.head]!.tag !== 'PROPN');
    if (common) return common;
  }
  const name = reading.chain.slice(-2).findLast((phrase) => tokens[phrase.head]!.tag === 'PROPN');
  const first = reading.chain[0]!;
  return name ?? (isFigure(reading, first) ? nearest : first);
}

/** What contracts and rights do, and companies do not. */
const EXPIRES: ReadonlySet<string> = new Set(['expire', 'lapse', 'run out', 'run', 'last']);

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
