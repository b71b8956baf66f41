import type { Sentence, Token } from '../model/annotation.ts';
import type { Frame, TokenRange } from '../model/frame.ts';
import { cover, overlaps } from '../model/span.ts';
import { asidesOf } from './asides.ts';
import { chunk } from './chunk.ts';
import { isFigure } from './complements.ts';
import { REPORTING } from './control.ts';
import { readConjunction } from './coordination.ts';
import { type DraftFrame, type DraftPhrase, spanOf } from './drafts.ts';
import { owningFrame } from './inside-phrase.ts';
import { isNamedKind } from './named-kinds.ts';
import { extentOf, nounFrames } from './noun-frames.ts';
import { readPhrase } from './phrases.ts';
import { type Clause, current, governing, isDash, newClause, open, type Reading } from './reading.ts';
import { openRelative } from './relatives.ts';
import { readVerb } from './verbs.ts';

/** The frames of one sentence: those of its verbs in reading order, those inside its phrases, then those of its common nouns. */
export function parseSentence(sentence: Sentence, index: number): Frame[] {
  const asides = asidesOf(sentence);
  const isAside = ({ from }: TokenRange) => asides.some((aside) => aside.from <= from && from < aside.to);
  const reading: Reading = {
    sentence,
    index,
    chunks: chunk(sentence).filter(({ range }) => !isAside(range)),
    frames: [],
    phrases: [],
    stack: [newClause('main')],
    chain: [],
    pending: undefined,
    absolute: undefined,
  };
  for (let i = 0; i < reading.chunks.length; i++) i = readChunk(reading, i);
  for (const phrase of reading.phrases) keepOwn(phrase);
  for (const frame of reading.frames) closeFrame(frame);
  const inside = reading.phrases.flatMap((phrase) => owningFrame(reading, phrase) ?? []);
  return [...reading.frames, ...inside, ...nounFrames(sentence, index, reading.frames, reading.phrases)];
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
      else if (isReported(reading)) open(reading, { ...newClause('complement'), ...governing(reading) });
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

/** "announced | that A, B and C would be": what a verb of saying says has a subject of its own. */
function isReported(reading: Reading): boolean {
  const { frame } = current(reading);
  return frame?.voice === 'active' && !frame.object && REPORTING.has(frame.lemma);
}

/** "remains intact", "will ship first": adjectives behind a verb say something of its subject or of how it happens. */
function readAdjective(reading: Reading, words: readonly string[]): void {
  current(reading).frame?.predicative.push(...words);
}

const QUOTE = /^["“”‘’«»]$/;

function readMark(reading: Reading, i: number, mark: string): void {
  // 'dismissed it as "a number"'
  if (reading.pending && QUOTE.test(mark)) return;
  if (mark === ';' || (mark === ':' && current(reading).frame && !isNamedBehind(reading, i))) {
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
    reading.figureLabel = reading.chain.length === 0 && label && isFigure(reading, label) ? label : undefined;
  }
  if (isDash(mark) && isBehindDateline(reading, i)) {
    reading.stack.splice(0, reading.stack.length, newClause('main'));
    reading.chain = [];
  }
  if (isDash(mark) && !isNameOfKind(reading, i)) reading.chain = reading.chain.slice(0, 1);
  if (mark === ')') {
    const bracket = reading.stack.findLastIndex(({ isBracket }) => isBracket);
    if (bracket > 0) {
      reading.stack.splice(bracket);
      reading.chain = [];
    }
  }
  if (mark === ',') {
    endContact(reading);
    endAside(reading, i);
    endApposition(reading, i);
  }
  const next = reading.chunks[i + 1];
  // ", or $4.5 billion", "with A, B, and C": goes on from the nearest phrase
  const isJoined = next?.kind === 'conjunction' && next.word !== 'but' && reading.chunks[i + 2]?.kind === 'noun';
  const isInfinitive = next?.kind === 'verb' && next.group.form === 'infinitive' && next.group.passive;
  const goesOn =
    isInfinitive || next?.kind === 'preposition' || next?.kind === 'noun' || next?.kind === 'relative' || isJoined;
  if (mark === ',' && !goesOn) reading.chain = reading.chain.slice(0, 1);
  reading.pending = undefined;
}

/** "unveiled its latest deal: a venture with Fabrikam": whether a phrase without a verb behind a colon says what stands before it. */
function isNamedBehind({ chunks, sentence: { tokens } }: Reading, i: number): boolean {
  const [before, next] = [chunks[i - 1], chunks[i + 1]];
  if (before?.kind !== 'noun' || next?.kind !== 'noun') return false;
  // "on three clouds: Contoso, Fabrikam and Northwind"
  const areNames = !next.isTime && tokens[next.head]!.tag === 'PROPN' && tokens[before.head]!.tag === 'NOUN';
  if (!areNames && !/^an?$/.test(tokens[next.range.from]!.lower)) return false;
  return !chunks.slice(i).some((piece) => piece.kind === 'verb' && piece.group.form === 'finite');
}

/** "any foundry it likes, in exchange for": a comma ends a clause without a pronoun. */
function endContact(reading: Reading): void {
  const at = reading.stack.findLastIndex(({ isContact }) => isContact);
  if (at <= 0 || !reading.stack[at]!.frame || !reading.stack.slice(0, at).some(({ frame }) => frame)) return;
  const { antecedent } = reading.stack[at]!;
  reading.stack.splice(at);
  reading.chain = antecedent ? [antecedent] : [];
}

/** ", a maker of | pumps": whether a comma opens the noun phrase in which a word stands. */
function opensBehindComma(tokens: readonly Token[], at: number): boolean {
  let k = at - 1;
  while (k > at - 8 && /^(?:NOUN|PROPN|ADJ|DET|ADP|NUM)$/.test(tokens[k]?.tag ?? '')) k--;
  return tokens[k]?.text === ',';
}

/** What a purchase is made in. */
const DEALS: ReadonlySet<string> = new Set('deal transaction agreement round sale offer swap merger'.split(' '));

/** "bought Fabrikam, a start-up founded by Jane Doe, in a deal": what the aside says is over behind its second comma. */
function endAside(reading: Reading, i: number): void {
  const { stack, chunks, sentence } = reading;
  const { kind, frame, antecedent, host, isLoose } = current(reading);
  const told = antecedent ?? host;
  const [prep, noun] = [chunks[i + 1], chunks[i + 2]];
  if (kind !== 'relative' || !frame || !stack.at(-2)?.frame || prep?.kind !== 'preposition' || noun?.kind !== 'noun')
    return;
  const isPrice = prep.word === 'for' && isFigure(reading, noun);
  const isDeal = /^(?:in|as part of|through|under)$/.test(prep.word) && DEALS.has(sentence.tokens[noun.head]!.lemma);
  const isAside = isLoose || (told !== undefined && opensBehindComma(sentence.tokens, told.range.from));
  // "sold Fabrikam, which supplies chips to Litware, to Northwind"
  const isSecond = frame.preps.some(({ preposition }) => preposition === prep.word) && !isListed(reading, i);
  if (!isAside || !(isPrice || isDeal || isSecond)) return;
  stack.pop();
  reading.chain = [];
}

/** "sold Fabrikam, a supplier to Litware, to Northwind": what the apposition is to, the clause around it is not. */
function endApposition(reading: Reading, i: number): void {
  const { chain, chunks } = reading;
  const [prep, noun] = [chunks[i + 1], chunks[i + 2]];
  if (prep?.kind !== 'preposition' || noun?.kind !== 'noun' || isListed(reading, i)) return;
  const at = chain.findLastIndex((phrase) => chain.some(({ appositions }) => appositions.includes(phrase)));
  if (at < 1) return;
  const own = new Set(chain[at]!.preps.filter(({ preposition }) => /^(?:to|from|with|for)$/.test(preposition)));
  if (own.size === 0) return;
  const around = [...chain.slice(0, at), current(reading).frame];
  for (const each of around) each?.preps.splice(0, each.preps.length, ...each.preps.filter((one) => !own.has(one)));
  reading.chain = chain.slice(0, at);
}

/** "to Contoso, to Fabrikam and to Litware": whether a conjunction goes on from the prepositional phrase behind a comma. */
function isListed({ chunks }: Reading, i: number): boolean {
  const [next, after] = [chunks[i + 3], chunks[i + 4]];
  return next?.kind === 'conjunction' || (next?.kind === 'mark' && after?.kind === 'conjunction');
}

/** "on any cloud — Contoso, Fabrikam": names right behind what they are. */
function isNameOfKind({ chunks, chain, sentence: { tokens } }: Reading, i: number): boolean {
  const [before, next] = [chunks[i - 1], chunks[i + 1]];
  const isName = next?.kind === 'noun' && !next.isTime && tokens[next.head]!.tag === 'PROPN';
  return isName && before?.kind === 'noun' && isNamedKind(tokens[before.head]!) && chain.at(-1)?.head === before.head;
}

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
const labelTimes = (clause: Clause): DraftPhrase[] => [
  ...clause.times,
  ...clause.before.filter((phrase) => phrase.isTime),
];

/** "$30 billion from Contoso and $50 billion from Fabrikam": who is named behind the second "from" gives the second sum only. */
function keepOwn({ preps, conjuncts }: DraftPhrase): void {
  const start = conjuncts[0]?.span.start ?? Number.POSITIVE_INFINITY;
  const isFrom = ({ preposition }: { preposition: string }) => preposition === 'from';
  if (!preps.some((prep) => isFrom(prep) && prep.span.start < start)) return;
  for (let i = preps.length - 1; i >= 0; i--) if (isFrom(preps[i]!) && preps[i]!.span.start > start) preps.splice(i, 1);
}

/** "is owned and run by Contoso": the verbs before a conjunct have its agent too. */
function shareAgent({ relation, governor, predicate }: DraftFrame, agent: DraftPhrase): void {
  if (relation !== 'conjunct' || !governor || governor.voice !== 'passive' || governor.subject) return;
  if (predicate.start - governor.predicate.end > ', and '.length) return;
  governor.subject = agent;
  shareAgent(governor, agent);
}

/** Deep roles of a passive ("by Contoso") and the extent of the frame. */
function closeFrame(frame: DraftFrame): void {
  if (frame.voice === 'passive' && !frame.subject) {
    const agent = frame.preps.find((prep) => prep.preposition === 'by' && prep.object && !prep.object.isTime);
    if (agent?.object) {
      frame.subject = agent.object;
      shareAgent(frame, agent.object);
    }
  }
  for (const phrase of [frame.subject, frame.object, frame.indirect, frame.complement]) {
    if (phrase) frame.span = cover(frame.span, extentOf(phrase));
  }
  for (const prep of frame.preps) {
    if (prep.object) frame.span = cover(frame.span, extentOf(prep.object));
  }
}
