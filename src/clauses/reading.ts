import type { Sentence } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import type { Chunk } from './chunk.ts';
import type { DraftFrame, DraftPhrase, DraftPrepositional } from './drafts.ts';
import { FLOATING } from './insertions.ts';

/** A clause that is being read: one verb and what belongs to it. */
export interface Clause {
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
  /** Whether a comma opened it, so that ", and" goes on with the clause around it. */
  isLoose?: boolean;
  /** Whether a bracket opened it, and closes it. */
  isBracket?: boolean;
  /** Whether no pronoun opened it: "the stake it holds". A comma ends it. */
  isContact?: boolean;
  /** The phrase that a participle says something of: "an option, priced at $3, …". */
  host?: DraftPhrase;
  /** The clause that lends its subject to this one where it gets none of its own: "and last year sold". */
  sharing?: Clause;
  subordinator?: string;
  /** The frame that this clause hangs on. */
  governor?: DraftFrame;
}

/** Everything that reading a sentence needs to know; one per sentence. */
export interface Reading {
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
  /** Whether the last mark and word were a comma and a conjunction. */
  isBehindCommaAnd?: boolean;
  /** The phrase that "with … -ing" makes a subject. */
  absolute?: DraftPhrase;
  /** The figure that a colon sets in front of what it is a figure of: "$18 billion: the cap on". */
  figureLabel?: DraftPhrase | undefined;
  /** What "after", "following" or "amid" has just named. */
  circumstance?: DraftPhrase | undefined;
}

export const newClause = (kind: Clause['kind']): Clause => ({ kind, before: [], fronted: [], adverbs: [], times: [] });
export const current = (reading: Reading): Clause => reading.stack.at(-1)!;

export function governing(reading: Reading): { governor?: DraftFrame } {
  const frame = current(reading).frame;
  return frame ? { governor: frame } : {};
}

export function open(reading: Reading, clause: Clause): Clause {
  reading.stack.push(clause);
  reading.chain = [];
  reading.pending = undefined;
  return clause;
}

export type Link = 'conjunction' | 'comma' | 'bracket' | 'dash' | 'direct' | 'other';

export function linkBefore(reading: Reading, i: number): Link {
  // ", reportedly around $10 billion": an adverb behind the mark links nothing
  const last = reading.chunks[i - 1];
  const linker = reading.chunks[i - 2];
  // "and a year later a quarter of Fabrikam"
  const isTime = last?.kind === 'noun' && last.isTime && linker?.kind === 'conjunction';
  // "and then another $10 billion"
  const isThen = last?.kind === 'adverb' && last.word === 'then' && linker?.kind === 'conjunction';
  const skipped = (last?.kind === 'adverb' && linker?.kind === 'mark') || isTime || isThen;
  const before = reading.chunks[skipped ? i - 2 : i - 1];
  if (!before) return 'other';
  if (before.kind === 'conjunction') return before.word === 'but' || before.word === 'yet' ? 'other' : 'conjunction';
  if (before.kind === 'noun' || before.kind === 'verb') return 'direct';
  if (before.kind !== 'mark') return 'other';
  if (before.word === ',' || before.word === ':') return 'comma';
  if (before.word === '(' || before.word === '[') return 'bracket';
  return isDash(before.word) ? 'dash' : 'other';
}

/** A new main clause begins: back to the clause that still wants its verb, or to a fresh one. */
export function leaveClause(reading: Reading, link: Link): void {
  while (reading.stack.length > 1 && current(reading).frame) reading.stack.pop();
  const clause = current(reading);
  if (!clause.frame) return;
  const next = newClause(clause.kind === 'complement' ? 'complement' : 'main');
  if (link === 'conjunction' || link === 'other') next.governor = clause.frame;
  reading.stack.splice(reading.stack.length - 1, 1, next);
  reading.chain = [];
}

/** "changed its deal following a venture | with Fabrikam": what completes the circumstance completes nothing before it. */
const COMPLETES: ReadonlySet<string> = new Set(['with', 'between', 'of', 'to', 'for', 'from', 'by']);

/**
 * A prepositional phrase completes every phrase of the chain that it follows, and the clause; "of", but
 * for a name, only the nearest phrase: "shares rose 5% by the close of trade".
 */
export function hang(reading: Reading, prep: DraftPrepositional): void {
  const clause = current(reading);
  const nearest = reading.chain.at(-1);
  if (nearest && nearest === reading.circumstance && COMPLETES.has(prep.preposition) && !prep.object?.isTime) {
    nearest.preps.push(prep);
    return;
  }
  const { tokens } = reading.sentence;
  const isNarrow = prep.preposition === 'of' && prep.object && tokens[prep.object.head]!.tag !== 'PROPN';
  for (const phrase of isNarrow ? reading.chain.slice(-1) : reading.chain) phrase.preps.push(prep);
  if (clause.frame) clause.frame.preps.push(prep);
  else if (reading.chain.length === 0 || prep.object?.isTime) clause.fronted.push(prep);
}

export function attach(
  frame: DraftFrame,
  governor: DraftFrame | undefined,
  relation: NonNullable<Frame['relation']>,
): void {
  if (governor) frame.governor = governor;
  if (governor || relation === 'relative') frame.relation = relation;
}

/** Puts the phrase that stands before the verb in its deep role. */
export function setSubject(frame: DraftFrame, phrase: DraftPhrase | undefined): void {
  if (!phrase) return;
  if (frame.voice === 'passive') frame.object = phrase;
  else frame.subject = phrase;
}

export function startClause(clause: Clause, frame: DraftFrame): void {
  clause.frame = frame;
  frame.preps.push(...clause.fronted);
  frame.adverbs.push(...clause.adverbs);
  // "Until now Contoso could"
  if (clause.adverbs[0] === 'until' && clause.adverbs[1] === 'now') frame.adverbs.push('until now');
  frame.times.push(...clause.times);
  if (clause.subordinator) frame.subordinator = clause.subordinator;
}

/** Whether the chunk at `i` stands right behind a verb group, whatever stood inside that. */
export function isBehindVerb({ chunks }: Reading, i: number): boolean {
  const { from } = chunks[i]!.range;
  let k = i - 1;
  while (k > 0 && chunks[k]!.kind !== 'verb' && chunks[k]!.range.to < from) k--;
  const before = chunks[k];
  return before?.kind === 'verb' && before.range.to === from;
}

/** Whether a comma stands right before the chunk at `i`. */
export const isBehindComma = ({ chunks }: Reading, i: number) => {
  const before = chunks[i - 1];
  return before?.kind === 'mark' && before.word === ',';
};

/** "the founders | each | own" */
export function isFloating({ chunks, sentence }: Reading, k: number): boolean {
  const piece = chunks[k];
  return piece?.kind === 'noun' && FLOATING.test(sentence.tokens[piece.head]!.lower);
}

export const isDash = (mark: string): boolean => /^[–—]$|^-{1,3}$/.test(mark);

/** A frame once more with what is its own: what goes without saying the second time. */
export function repeatFrame(
  frame: DraftFrame,
  own: Partial<DraftFrame> & Pick<DraftFrame, 'predicate' | 'span' | 'preps'>,
): DraftFrame {
  const repeated: DraftFrame = {
    ...frame,
    adverbs: [...frame.adverbs],
    predicative: [],
    times: [...frame.times],
    ...own,
  };
  attach(repeated, frame, 'conjunct');
  return repeated;
}

/** Whether one of some clauses has its subject and waits for its verb. */
export const waitsForVerb = (stack: readonly Clause[]): boolean =>
  stack.some(({ frame, before }) => !frame && before.length > 0);
