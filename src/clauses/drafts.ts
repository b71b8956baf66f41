import type { Sentence } from '../model/annotation.ts';
import type { Frame, GovernorRelation, NounPhrase, Prepositional, Tense, TokenRange } from '../model/frame.ts';
import type { Span } from '../model/span.ts';
import type { VerbGroup } from './verb-group.ts';

/** A noun phrase while its sentence is being read: complements are still being hung on it. */
export interface DraftPhrase extends NounPhrase {
  possessor?: DraftPhrase;
  readonly preps: DraftPrepositional[];
  readonly appositions: DraftPhrase[];
  readonly conjuncts: DraftPhrase[];
  disjunction?: true;
  /** A date or duration: never a subject or object. */
  readonly isTime: boolean;
}

export interface DraftPrepositional extends Prepositional {
  object?: DraftPhrase;
  frame?: DraftFrame;
}

/** A frame while its sentence is being read. */
export interface DraftFrame extends Frame {
  subject?: DraftPhrase;
  object?: DraftPhrase;
  indirect?: DraftPhrase;
  complement?: DraftPhrase;
  span: Span;
  tense?: Tense;
  infinitive?: true;
  modal?: string;
  readonly adverbs: string[];
  readonly predicative: string[];
  readonly preps: DraftPrepositional[];
  readonly times: DraftPhrase[];
  governor?: DraftFrame;
  relation?: GovernorRelation;
  subordinator?: string;
  group: VerbGroup;
}

export function draftPhrase(sentence: Sentence, range: TokenRange, head: number, isTime: boolean): DraftPhrase {
  const span = spanOf(sentence, range);
  return { range, span, head, lemma: sentence.tokens[head]!.lemma, preps: [], appositions: [], conjuncts: [], isTime };
}

export function draftFrame(sentence: Sentence, index: number, range: TokenRange, group: VerbGroup): DraftFrame {
  const span = spanOf(sentence, range);
  const tense: { tense?: Tense } = group.tense ? { tense: group.tense } : {};
  return {
    kind: 'verb',
    sentence: index,
    lemma: group.lemma,
    predicate: span,
    span,
    voice: group.passive ? 'passive' : 'active',
    ...tense,
    ...(group.perfect ? { perfect: true as const } : {}),
    ...(group.progressive ? { progressive: true as const } : {}),
    ...(group.form === 'infinitive' ? { infinitive: true as const } : {}),
    ...(group.modal ? { modal: group.modal } : {}),
    negated: group.negated,
    adverbs: [...group.adverbs],
    predicative: [],
    preps: [],
    times: [],
    group,
  };
}

export function spanOf(sentence: Sentence, range: TokenRange): Span {
  return { start: sentence.tokens[range.from]!.span.start, end: sentence.tokens[range.to - 1]!.span.end };
}
