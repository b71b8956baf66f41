import type { Citation, Relation } from '../model/ledger.ts';
import type { Entry } from './entry.ts';
import { acrossSources } from './groups.ts';
import type { Origins } from './origins.ts';
import type { Group, Link } from './settle.ts';

/** What the records of a fact's relations are written with. */
export interface RelationContext {
  /** The fact's key. */
  readonly fact: string;
  readonly origins: Origins;
  readonly cite: (entry: Entry) => Citation;
}

/** Sources that make the same assertion, each against the first one. */
export function relationsWithin({ entries, first }: Group, context: RelationContext): Relation[] {
  const seen = new Set([first.source]);
  return entries.flatMap((entry) => {
    if (seen.has(entry.source)) return [];
    seen.add(entry.source);
    const slots = Object.keys(entry.compared);
    const relating = { kind: 'supports', slots, rule: 'same-assertion', reason: 'both assert the same' } as const;
    return [citeBoth(entry, first, relating, context)];
  });
}

/** The record of a link, between entries of different sources where there are any. */
export function relationOf({ newer, older, relating, cited }: Link, context: RelationContext): Relation {
  const [from, to] = cited ?? acrossSources(newer, older) ?? [newer.first, older.first];
  return citeBoth(from, to, relating, context);
}

function citeBoth(
  from: Entry,
  to: Entry,
  { kind, slots, rule, reason }: Pick<Relation, 'kind' | 'rule' | 'reason'> & { readonly slots: readonly string[] },
  { fact, origins, cite }: RelationContext,
): Relation {
  const shared = kind === 'supports' ? origins.shared(from, to) : undefined;
  return {
    kind: shared === undefined ? kind : 'sameOrigin',
    fact,
    from: cite(from),
    to: cite(to),
    slots: [...slots],
    rule: shared === undefined ? rule : 'shared-origin',
    reason: shared === undefined ? reason : `${reason}, but both go back to ${shared}`,
  };
}
