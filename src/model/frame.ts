import type { Span } from './span.ts';

/** A run of tokens of one sentence, by index, end exclusive. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** A noun phrase: "Contoso's roughly 12% stake in Fabrikam, worth about $3 billion". */
export interface NounPhrase {
  /** From its determiner to its head: "roughly 12% stake". */
  readonly range: TokenRange;
  readonly span: Span;
  /** Token index and lemma of its head: "stake". */
  readonly head: number;
  readonly lemma: string;
  /** "Contoso". */
  readonly possessor?: NounPhrase;
  /** "in Fabrikam". */
  readonly preps: readonly Prepositional[];
  /** Phrases that rename it or add to it: "worth about $3 billion". */
  readonly appositions: readonly NounPhrase[];
  /** The other members of a coordination: "A, B and C" is A with B and C. */
  readonly conjuncts: readonly NounPhrase[];
  /** "A, B or C" */
  readonly disjunction?: true;
}

/** A preposition with what follows it: a noun phrase or, for "by buying shares", a frame. */
export interface Prepositional {
  readonly preposition: string;
  readonly span: Span;
  readonly object?: NounPhrase;
  readonly frame?: Frame;
}

export type Tense = 'past' | 'present' | 'future';

/** What hangs on what: why a frame has a governor. */
export type GovernorRelation =
  /** "agreed to buy": the content of its governor */
  | 'complement'
  /** "which it bought": says something of a noun phrase of its governor */
  | 'relative'
  /** ", giving it 12%", "after it bought": circumstance of its governor */
  | 'adverbial'
  /** "and sold": shares what its governor has */
  | 'conjunct'
  /** a noun frame that is its governor's subject, object or complement, or stands after one of its prepositions */
  | 'argument';

/**
 * A predicate with its arguments by deep role: in "was bought by Contoso" Contoso is the subject. Verbs and relational
 * nouns ("stake", "investment") alike; a noun frame's subject is its possessor or the subject of the verb that governs it.
 */
export interface Frame {
  readonly kind: 'verb' | 'noun';
  readonly sentence: number;
  /** "invest", "give up", "stake"; of a phrase that is only a figure, "money", "percent" or "count". */
  readonly lemma: string;
  /** The verb group or the head noun. */
  readonly predicate: Span;
  /** From its first to its last argument. */
  readonly span: Span;
  readonly voice: 'active' | 'passive';
  readonly tense?: Tense;
  readonly perfect?: true;
  readonly progressive?: true;
  /** "to buy": what is intended, or said by what governs it. */
  readonly infinitive?: true;
  /** "may", "could", "would"; not "will", which is the future. */
  readonly modal?: string;
  readonly negated: boolean;
  /** Lower-case adverbs of the verb group and its clause: "reportedly", "no longer". */
  readonly adverbs: readonly string[];
  readonly subject?: NounPhrase;
  readonly object?: NounPhrase;
  readonly indirect?: NounPhrase;
  /** "is the sole provider", "as the sole provider" of an absolute construction. */
  readonly complement?: NounPhrase;
  /** "is no longer exclusive": the adjectives after a copula. */
  readonly predicative: readonly string[];
  readonly preps: readonly Prepositional[];
  /** Dates and durations that stand without a preposition: "Monday", "last year". */
  readonly times: readonly NounPhrase[];
  readonly governor?: Frame;
  readonly relation?: GovernorRelation;
  /** What a noun frame's phrase is to the verb that governs it. */
  readonly role?: 'subject' | 'object' | 'indirect' | 'complement' | 'prep';
  /** The subordinator that opens its clause: "if", "after", "when". */
  readonly subordinator?: string;
  /** The noun phrase whose head is the predicate of a noun frame. */
  readonly phrase?: NounPhrase;
  /** The phrase that a noun frame's phrase stands in apposition to: Contoso of "Contoso, a shareholder in Fabrikam". */
  readonly host?: NounPhrase;
  /** Of a noun frame, the verbs that say something of its phrase: "a cloud that hosts it", "a firm allowed to sell it". */
  readonly relatives?: readonly Frame[];
}
