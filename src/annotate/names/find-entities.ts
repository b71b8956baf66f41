import type { Entity, EntityMention, Sentence } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { buildEntities } from './build-entities.ts';
import { findNames } from './find-names.ts';
import { KNOWN_NAMES, type KnownNames } from './lists/known-names.ts';
import { readLines } from './word-kinds.ts';

/** The entities of an article, and per sentence every name, description and pronoun that stands for one. */
export interface FoundEntities {
  readonly entities: Entity[];
  /** In reading order and without overlaps; one list per sentence. */
  readonly mentions: EntityMention[][];
}

/** Finds the named entities of an article and everything that refers to them. `sentences` carry tokens and values. */
export function findEntities(
  article: Article,
  sentences: readonly Sentence[],
  known: KnownNames = KNOWN_NAMES,
): FoundEntities {
  const lines = readLines(sentences, (sentence) => article.blocks[sentence.block]?.kind ?? 'paragraph');
  const runs = findNames(lines);
  const { entities, entityOf, foundBy } = buildEntities(runs, known);
  const mentions: EntityMention[][] = sentences.map(() => []);
  for (const run of runs) {
    const { span, line } = run;
    mentions[line.index]!.push({ span, form: 'name', entity: entityOf.get(run)!, foundBy: foundBy.get(run)! });
  }
  return { entities: [...entities], mentions };
}
