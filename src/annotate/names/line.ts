import type { Sentence, Token } from '../../model/annotation.ts';
import type { BlockKind } from '../../model/article.ts';
import type { Capital } from './capitals.ts';

/**
 * What a token can be to a name: part of one; part of one if other places prove it; an adjective of origin; a capitalised
 * title; an acronym that names nothing of its own; a number; or none of these.
 */
export type WordKind = 'name' | 'maybe' | 'demonym' | 'title' | 'generic' | 'number' | 'other';

/** A sentence as the name finder reads it. */
export interface Line {
  readonly index: number;
  readonly sentence: Sentence;
  readonly block: BlockKind;
  readonly tokens: readonly Token[];
  readonly capitals: readonly Capital[];
  readonly kinds: WordKind[];
}
