import type { Sentence } from '../model/annotation.ts';
import type { Frame, GovernorRelation, NounPhrase, Prepositional, Tense, TokenRange } from '../model/frame.ts';
import type { Span } from '../model/span.ts';
import type { VerbGroup } from './verb-group.ts';

/** A noun phrase while its sentence is being read: complements are still being hung on it. */
export interface DraftPhrase extends NounPhrase {
  possessor?: DraftPhrase;
  /** What a pronoun stands for: the "arm" of "its Spanish one". */
  lemma: string;
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
  return {
    range,
    span: spanOf(sentence, range),
    head,
    lemma: sentence.tokens[head]!.lemma,
    possessor: undefined,
    preps: [],
    appositions: [],
    conjuncts: [],
    disjunction: undefined,
    isTime,
  };
}

/** All fields from the start and in one order, as for a noun's frame: code that meets objects of one shape only is faster. */
export function draftFrame(sentence: Sentence, index: number, range: TokenRange, group: VerbGroup): DraftFrame {
  const span = spanOf(sentence, range);
  return {
    kind: 'verb',
    sentence: index,
    lemma: group.lemma,
    predicate: span,
    span,
    voice: group.passive ? 'passive' : 'active',
    tense: group.tense || undefined,
    perfect: group.perfect || undefined,
    progressive: group.progressive || undefined,
    infinitive: group.form === 'infinitive' || undefined,
    modal: group.modal || undefined,
    negated: group.negated,
    adverbs: [...group.adverbs],
    subject: undefined,
    object: undefined,
    indirect: undefined,
    complement: undefined,
    predicative: [],
    preps: [],
    times: [],
    governor: undefined,
    relation: undefined,
    role: undefined,
    subordinator: undefined,
    phrase: undefined,
    host: undefined,
    relatives: undefined,
    group,
  };
}

export function spanOf(sentence: Sentence, range: TokenRange): Span {
  return { start: sentence.tokens[range.from]!.span.start, end: sentence.tokens[range.to - 1]!.span.end };
}
