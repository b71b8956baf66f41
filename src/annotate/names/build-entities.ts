import type { Entity } from '../../model/annotation.ts';
import { canonicalName, textOfRun } from './canonical-name.ts';
import type { KnownNames } from './lists/known-names.ts';
import { findLongForms, follow } from './merge-aliases.ts';
import { groupNames, type NameGroup, reasonFor, typeOf } from './name-groups.ts';
import type { NameRun } from './name-runs.ts';
import { addCoordinatedTypes, addKnownTypes } from './types/shared-types.ts';
import { addSurnameTypes } from './types/surname-types.ts';

/** The entities of an article, and for each mention of a name the index of its entity and the rule that found it. */
export interface NamedEntities {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<NameRun, number>;
  readonly foundBy: ReadonlyMap<NameRun, string>;
}

/** Makes one entity of all the mentions that stand for the same thing, in the order of their first mentions. */
export function buildEntities(runs: readonly NameRun[], known: KnownNames): NamedEntities {
  const groups = groupNames(runs);
  addKnownTypes(groups, known);
  addSurnameTypes(groups);
  addCoordinatedTypes(groups);
  const longForms = findLongForms(groups, known);
  const clusters = new Map<NameGroup, NameGroup[]>();
  for (const group of groups) {
    const head = follow(longForms, group);
    const cluster = clusters.get(head);
    if (cluster) cluster.push(group);
    else clusters.set(head, [group]);
  }
  const entities: Entity[] = [];
  const entityOf = new Map<NameRun, number>();
  const foundBy = new Map<NameRun, string>();
  for (const cluster of clusters.values()) {
    const type = typeOf(...cluster) ?? 'other';
    const rule = reasonFor(type, cluster);
    const aliases = new Set(cluster.flatMap((group) => group.runs.map(textOfRun)));
    for (const run of cluster.flatMap((group) => group.runs)) {
      entityOf.set(run, entities.length);
      foundBy.set(run, rule ?? run.rule);
    }
    const name = canonicalName(cluster, type);
    entities.push({ name, type, aliases: [...aliases].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)) });
  }
  return { entities, entityOf, foundBy };
}
