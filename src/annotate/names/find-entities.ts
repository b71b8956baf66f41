import type { Entity, EntityMention, Quotation, Sentence } from '../../model/annotation.ts';
import type { Article } from '../../model/article.ts';
import { inReadingOrder } from '../../model/span.ts';
import { buildEntities } from './build-entities.ts';
import { describeEntities } from './describe-entities.ts';
import { findNames } from './find-names.ts';
import type { Line } from './line.ts';
import { KNOWN_NAMES, type KnownNames } from './lists/known-names.ts';
import type { NameRun } from './name-runs.ts';
import { findReferences } from './references/find-references.ts';
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
  quotations: readonly Quotation[],
  known: KnownNames = KNOWN_NAMES,
): FoundEntities {
  const lines = readLines(sentences, (sentence) => article.blocks[sentence.block]?.kind ?? 'paragraph');
  const runs = findNames(lines);
  const { entities: named, entityOf, foundBy } = buildEntities(runs, known);
  const runsOf = new Map<Line, NameRun[]>(lines.map((line) => [line, []]));
  for (const run of runs) runsOf.get(run.line)!.push(run);
  const entities = describeEntities(named, runsOf, entityOf, known);
  const references = findReferences(lines, runsOf, entities, entityOf, quotations, known);
  const mentions = lines.map((line, i) => {
    const names = runsOf.get(line)!.map((run): EntityMention => {
      return { span: run.span, form: 'name', entity: entityOf.get(run)!, foundBy: foundBy.get(run)! };
    });
    return [...names, ...references[i]!].sort((a, b) => inReadingOrder(a.span, b.span));
  });
  return { entities, mentions };
}
