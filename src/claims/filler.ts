import type { Annotation, Sentence } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import type { Span } from '../model/span.ts';
import type { Value } from '../model/value.ts';

/** What a pattern is tried on. */
export interface Scene {
  readonly annotation: Annotation;
  readonly sentence: Sentence;
  /** Index of the sentence. */
  readonly index: number;
  /** All frames of the sentence. */
  readonly frames: readonly Frame[];
  /** Entities, by index, that are clouds by what the article says of them. */
  readonly clouds: ReadonlySet<number>;
  /** The sentence before it. */
  readonly before: Scene | undefined;
  /** Where the parties of the claim stand; no term takes them in: "licensed the drug | to Contoso". */
  readonly parties: readonly Span[] | undefined;
}

/** What fills a slot, and where it stands. */
export interface Filler {
  readonly value: Value;
  readonly span: Span;
  /** For a description or pronoun: the rule and the words that it was resolved to. */
  readonly resolution?: { readonly rule: string; readonly antecedent: Span };
}
