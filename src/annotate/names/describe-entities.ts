import type { Entity, Token } from '../../model/annotation.ts';
import type { KnownNames } from './lists/known-names.ts';
import { TITLE_MODIFIERS, TITLE_NOUNS } from './lists/person-words.ts';
import { nameParts } from './name-groups.ts';
import type { NameRun } from './name-runs.ts';
import { isPossessive } from './types/context.ts';

/** What a text says about a person beside the name. */
interface Position {
  readonly title: string;
  readonly organization?: number;
}

/** Names and entities of the article with what they are asked by: the tokens where a name starts and ends. */
interface Places {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<NameRun, number>;
  /** Runs of the same line by their last and by their first token. */
  readonly ending: ReadonlyMap<number, NameRun>;
  readonly starting: ReadonlyMap<number, NameRun>;
}

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
      if (type === 'person')
        keepFuller(positions, entity, positionBehind(run, places) ?? positionBefore(run, places, positions));
      else if (type === 'product' && !owners.has(entity)) {
        const owner = ownerBefore(run, places) ?? ownerBehind(run, places);
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
      ...(position ? { title: position.title } : {}),
      ...(organization === undefined ? {} : { organization }),
    };
  });
}

/** The first position stays, unless a later one also says where. */
function keepFuller(positions: Map<number, Position>, entity: number, found: Position | undefined): void {
  const old = positions.get(entity);
  if (found && (!old || (old.organization === undefined && found.organization !== undefined)))
    positions.set(entity, found);
}

const LONGEST_TITLE = 14;

/** "Jane Doe, VP and practice lead at Contoso"; "Jane Doe, Contoso's software chief". */
function positionBehind({ line: { tokens }, last }: NameRun, places: Places): Position | undefined {
  if (tokens[last + 1]?.text !== ',') return undefined;
  let first = last + 2;
  const owner = places.starting.get(first);
  let organization = owner && organizationOf(owner, places);
  if (owner) first = isPossessive(tokens[owner.last + 1]?.lower ?? '') ? owner.last + 2 : owner.last + 1;
  if (/^(?:the|a|an)$/.test(tokens[first]?.lower ?? '')) first++;
  let title: number | undefined;
  let end = -1;
  for (let i = first; i < Math.min(tokens.length, first + LONGEST_TITLE); i++) {
    const token = tokens[i]!;
    if (/^(?:at|of|for|with)$/.test(token.lower)) {
      const employer = title === undefined ? undefined : organizationAfter(tokens, i, places);
      if (employer !== undefined) {
        organization ??= employer;
        end = tokens[i - 1]!.text === ',' ? i - 2 : i - 1;
      }
      break;
    }
    if (
      /^(?:VERB|AUX|PRON|SCONJ)$/.test(token.tag) ||
      (token.tag === 'PUNCT' && token.text !== ',' && token.text !== '-')
    )
      break;
    if (TITLE_NOUNS.has(token.lower)) title = i;
    if (token.text === ',' && end < 0) end = i - 1;
  }
  if (title === undefined) return undefined;
  return {
    title: textOf(tokens, first, Math.max(end, title)),
    ...(organization === undefined ? {} : { organization }),
  };
}

/** The organisation behind "at", "of": lower-case words that describe it may stand between. */
function organizationAfter(tokens: readonly Token[], preposition: number, places: Places): number | undefined {
  for (let i = preposition + 1; i < preposition + 7; i++) {
    const run = places.starting.get(i);
    if (run) return organizationOf(run, places);
    if (!/^(?:NOUN|ADJ|DET|PROPN)$/.test(tokens[i]?.tag ?? '')) return undefined;
  }
  return undefined;
}

/** "Contoso chief executive Jane Doe", "Contoso's founder, Jane Doe"; joined persons share it. */
function positionBefore(
  { line: { tokens }, first }: NameRun,
  places: Places,
  positions: ReadonlyMap<number, Position>,
): Position | undefined {
  const before = tokens[first - 1]?.text === ',' ? first - 2 : first - 1;
  if (tokens[before]?.lower === 'and') {
    const joined = places.ending.get(before - 1);
    return joined && positions.get(places.entityOf.get(joined)!);
  }
  if (!TITLE_NOUNS.has(tokens[before]?.lower ?? '')) return undefined;
  let start = before;
  while (start > 0 && start > before - LONGEST_TITLE && isTitlePart(tokens, start - 1, places)) start--;
  while (/^(?:and|or)$/.test(tokens[start]!.lower)) start++;
  const possessive = isPossessive(tokens[start - 1]?.lower ?? '');
  const owner = places.ending.get(possessive ? start - 2 : start - 1);
  const organization = owner && organizationOf(owner, places);
  return { title: textOf(tokens, start, before), ...(organization === undefined ? {} : { organization }) };
}

function isTitlePart(tokens: readonly Token[], i: number, places: Places): boolean {
  const { lower, tag } = tokens[i]!;
  if (places.ending.has(i)) return false;
  if (TITLE_NOUNS.has(lower) || TITLE_MODIFIERS.has(lower)) return true;
  return tag === 'NOUN' || tag === 'ADJ' || (lower === 'and' && TITLE_NOUNS.has(tokens[i - 1]?.lower ?? ''));
}

function organizationOf(run: NameRun, { entities, entityOf }: Places): number | undefined {
  const entity = entityOf.get(run)!;
  return entities[entity]!.type === 'organization' || entities[entity]!.type === 'other' ? entity : undefined;
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

function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const glued = i === first || tokens[i]!.span.start === tokens[i - 1]!.span.end;
    text += (glued ? '' : ' ') + tokens[i]!.text;
  }
  return text;
}
