import type { Article } from './article.ts';
import type { Span } from './span.ts';
import type { CountValue, DateValue, DurationValue, EntityType, MoneyValue, PercentValue } from './value.ts';

/** Universal part-of-speech tags (universaldependencies.org/u/pos). */
export type PartOfSpeech =
  | 'NOUN'
  | 'PROPN'
  | 'VERB'
  | 'AUX'
  | 'ADJ'
  | 'ADV'
  | 'ADP'
  | 'DET'
  | 'PRON'
  | 'NUM'
  | 'CCONJ'
  | 'SCONJ'
  | 'PART'
  | 'PUNCT'
  | 'SYM'
  | 'INTJ'
  | 'X';

/** Form of a verb: base (also plain present), third person, past, past participle, -ing. */
export type VerbForm = 'base' | 's' | 'past' | 'participle' | 'ing';

/** One word, number or punctuation mark, as it stands in the text; clitics ("n't", "'s", "'ll") are tokens of their own. */
export interface Token {
  readonly span: Span;
  readonly text: string;
  readonly lower: string;
  tag: PartOfSpeech;
  /** Only on VERB and AUX. */
  form?: VerbForm | undefined;
  /** Base form in lower case: "invested" → "invest", "stakes" → "stake"; names and numbers as they stand. */
  lemma: string;
}

interface MentionBase {
  readonly span: Span;
  /** The rule that found it: "money/symbol-scale", "person/title-apposition". */
  readonly foundBy: string;
}

/** A typed value that stands in the text. */
export interface ValueMention<V = MoneyValue | PercentValue | CountValue | DateValue | DurationValue>
  extends MentionBase {
  readonly value: V;
}

/** A name, description or pronoun that stands for an entity. */
export interface EntityMention extends MentionBase {
  /** Index into {@link Annotation.entities}; absent on a description or pronoun that was left open. */
  readonly entity?: number;
  readonly form: 'name' | 'description' | 'pronoun';
  /** "both companies", "the pair", "they": all the entities that are meant. */
  readonly members?: readonly number[];
  /** For a description or pronoun that was resolved: by which rule, and the mention that it was resolved to. */
  readonly resolution?: { readonly rule: string; readonly antecedent: Span };
}

/** One entity of the article with every name that the article gives it. */
export interface Entity {
  /** The fullest common name without its legal suffix: "Contoso", "Jane Doe". */
  readonly name: string;
  readonly type: EntityType;
  /** Every surface form, longest first. */
  readonly aliases: readonly string[];
  /** Owner of a product, where the text or the open lexicon says so. */
  readonly owner?: string;
  /** What the text says a person does, and where: "chief executive", "Contoso". */
  readonly title?: string;
  readonly organization?: string;
}

/** A sentence, or a heading, list item or cell that holds none. Never crosses a block. */
export interface Sentence {
  readonly span: Span;
  /** Index into {@link Article.blocks}. */
  readonly block: number;
  readonly tokens: readonly Token[];
  /** In reading order; value mentions never overlap one another. */
  readonly values: readonly ValueMention[];
  readonly entities: readonly EntityMention[];
}

/** A run of direct speech with its marks; several paragraphs of one speech are several runs with one `speech` number. */
export interface Quotation {
  readonly span: Span;
  /** Inside the marks. */
  readonly content: Span;
  /** Runs of the same speech share it. */
  readonly speech: number;
  /** Direct speech, a fragment inside somebody's sentence, or scare quotes and titles of works. */
  readonly kind: 'direct' | 'fragment' | 'scare';
  readonly foundBy: string;
}

/** What the annotate stage knows of an article. */
export interface Annotation {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly entities: readonly Entity[];
  readonly quotations: readonly Quotation[];
}
