import type { Entity } from '../../model/annotation.ts';
import type { KnownNames } from './lists/known-names.ts';
import { OWNERS } from './lists/organization-words.ts';
import { nameParts } from './name-groups.ts';
import type { NameRun } from './name-runs.ts';
import {
  organizationOf,
  type Places,
  type Position,
  positionBefore,
  positionBehind,
  positionBeside,
} from './person-positions.ts';
import { isPossessive } from './types/context.ts';

/** Adds to persons what they do and where, and to products who owns them, where the text or the lexicon says so. */
export function describeEntities(
  entities: readonly Entity[],
  lines: ReadonlyMap<unknown, readonly NameRun[]>,
  entityOf: ReadonlyMap<NameRun, number>,
  known: KnownNames,
): Entity[] {
  const positions = new Map<number, Position>();
  const owners = new Map<number, number>();
  for (const runs of lines.values()) {
    const places: Places = {
      entities,
      entityOf,
      ending: new Map(runs.map((run) => [run.last, run])),
      starting: new Map(runs.map((run) => [run.first, run])),
    };
    for (const run of runs) {
      const entity = entityOf.get(run)!;
      const { type } = entities[entity]!;
      if (type === 'person') keepFuller(positions, entity, positionOf(run, places, positions));
      else if (type === 'product' && !owners.has(entity)) {
        const owner = ownerBefore(run, places) ?? ownerBehind(run, places) ?? makerBeside(run, places);
        if (owner !== undefined) owners.set(entity, owner);
      }
    }
  }
  const byKey = new Map([...entityOf].map(([run, entity]) => [nameParts(run).join(' '), entity]));
  return entities.map((entity, i) => {
    const owner =
      owners.get(i) === undefined ? knownOwner(entity, byKey, entities, known) : entities[owners.get(i)!]!.name;
    const position = positions.get(i);
    const organization = position?.organization === undefined ? undefined : entities[position.organization]!.name;
    return {
      ...entity,
      ...(owner === undefined || owner === entity.name ? {} : { owner }),
      ...(position?.title === undefined ? {} : { title: position.title }),
      ...(organization === undefined ? {} : { organization }),
    };
  });
}

/** What stands behind or before the name; where only a title does, the organisation may stand on the other side. */
function positionOf(run: NameRun, places: Places, positions: ReadonlyMap<number, Position>): Position | undefined {
  const found = positionBehind(run, places) ?? positionBefore(run, places, positions);
  const beside = found?.organization === undefined ? positionBeside(run, places) : undefined;
  return beside ? { ...beside, ...found } : found;
}

/** The first position stays, unless a later one also says where. */
function keepFuller(positions: Map<number, Position>, entity: number, found: Position | undefined): void {
  const old = positions.get(entity);
  if (found && (!old || (old.organization === undefined && found.organization !== undefined)))
    positions.set(entity, found);
}

/** "Contoso's Aria" */
function ownerBefore({ line: { tokens }, first }: NameRun, places: Places): number | undefined {
  const owner = isPossessive(tokens[first - 1]?.lower ?? '') ? places.ending.get(first - 2) : undefined;
  return owner && organizationOf(owner, places);
}

/** "Aria, Contoso's assistant" */
function ownerBehind({ line: { tokens }, last }: NameRun, places: Places): number | undefined {
  const owner = tokens[last + 1]?.text === ',' ? places.starting.get(last + 2) : undefined;
  return owner && isPossessive(tokens[owner.last + 1]?.lower ?? '') ? organizationOf(owner, places) : undefined;
}

/** "Aria maker Contoso", "Contoso, the maker of Aria" */
function makerBeside({ line: { tokens }, first, last }: NameRun, places: Places): number | undefined {
  const named = OWNERS.has(tokens[last + 1]?.lower ?? '') ? places.starting.get(last + 2) : undefined;
  if (named) return organizationOf(named, places);
  if (tokens[first - 1]?.lower !== 'of' || !OWNERS.has(tokens[first - 2]?.lower ?? '')) return undefined;
  const comma = tokens[first - 3]?.tag === 'DET' ? first - 4 : first - 3;
  const host = tokens[comma]?.text === ',' ? places.ending.get(comma - 1) : undefined;
  return host && organizationOf(host, places);
}

/** Who stands before the product in its own name ("Contoso Copilot"), or whom the lexicon knows. */
function knownOwner(
  entity: Entity,
  byKey: ReadonlyMap<string, number>,
  entities: readonly Entity[],
  known: KnownNames,
): string | undefined {
  const words = entity.aliases[0]!.toLowerCase().split(' ');
  const first = words.length > 1 && entity.type === 'product' ? byKey.get(words[0]!) : undefined;
  if (first !== undefined && entities[first]!.type === 'organization') return entities[first]!.name;
  const keys = entity.aliases.map((alias) => alias.toLowerCase().replace(/[.'’]/gu, ''));
  const owner = keys
    .map((key) => known.ownerOf.get(key.replaceAll('-', ' ')) ?? known.ownerOf.get(key))
    .find((name) => name !== undefined);
  const index = owner === undefined ? undefined : byKey.get(owner.toLowerCase());
  return index === undefined ? owner : entities[index]!.name;
}
