import type { Entity, Token } from '../../model/annotation.ts';
import { HONORIFICS, TITLE_MODIFIERS, TITLE_NOUNS } from './lists/person-words.ts';
import type { NameRun } from './name-runs.ts';
import { isPossessive } from './types/context.ts';

/** What a text says about a person beside the name. */
export interface Position {
  readonly title?: string;
  readonly organization?: number;
}

/** Names and entities of the article with what they are asked by: the tokens where a name starts and ends. */
export interface Places {
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<NameRun, number>;
  /** Runs of the same line by their last and by their first token. */
  readonly ending: ReadonlyMap<number, NameRun>;
  readonly starting: ReadonlyMap<number, NameRun>;
}

const LONGEST_TITLE = 14;

/** "Jane Doe, VP and practice lead at Contoso"; "Jane Doe, Contoso's software chief"; "Jane Doe, head of sales". */
export function positionBehind({ line: { tokens }, last }: NameRun, places: Places): Position | undefined {
  if (tokens[last + 1]?.text !== ',') return undefined;
  const owner = places.starting.get(last + 2);
  const first = skipOwner(tokens, owner, last + 2);
  const title = readTitle(tokens, first, places);
  if (!title) return undefined;
  const organization = (owner && organizationOf(owner, places)) ?? title.organization;
  return { title: textOf(tokens, first, title.last), ...(organization === undefined ? {} : { organization }) };
}

/** "Jane Doe of Contoso", "Jane Doe, who runs Contoso", "Jane Doe is the head of sales at Contoso". */
export function positionBeside({ line: { tokens }, last }: NameRun, places: Places): Position | undefined {
  const next = tokens[last + 1]?.lower;
  if (next === 'of') return employerAt(tokens, last + 2, places);
  if (next === 'is' && /^(?:the|a|an)$/.test(tokens[last + 2]?.lower ?? '')) {
    const title = readTitle(tokens, last + 3, places);
    return title?.organization === undefined
      ? undefined
      : { title: textOf(tokens, last + 3, title.last), organization: title.organization };
  }
  const verb = next === ',' && tokens[last + 2]?.lower === 'who' ? last + 3 : last + 1;
  return RUNS.has(tokens[verb]?.lower ?? '') ? employerAt(tokens, verb + 1, places) : undefined;
}

const RUNS: ReadonlySet<string> = new Set('runs leads heads chairs manages'.split(' '));

/** The organisation whose name starts at a token, behind "the" too; "Contoso's office" is none. */
function employerAt(tokens: readonly Token[], from: number, places: Places): Position | undefined {
  const run = places.starting.get(tokens[from]?.lower === 'the' ? from + 1 : from);
  const organization = run && organizationOf(run, places);
  if (organization === undefined) return undefined;
  return isPossessive(tokens[run!.last + 1]?.lower ?? '') ? undefined : { organization };
}

/** Where the title starts: behind "the", "Contoso's", "the regulator's". */
function skipOwner(tokens: readonly Token[], owner: NameRun | undefined, from: number): number {
  let first = owner ? owner.last + 1 : from;
  if (/^(?:the|a|an|its|their)$/.test(tokens[first]?.lower ?? '')) first++;
  for (let i = first; i < first + 3; i++) if (isPossessive(tokens[i]?.lower ?? '')) return i + 1;
  return first;
}

/** The last token of the title that starts at `first`, and the organisation that "at", "of" or "for" names behind it. */
function readTitle(
  tokens: readonly Token[],
  first: number,
  places: Places,
): { last: number; organization?: number } | undefined {
  let noun: number | undefined;
  let comma = -1;
  const stop = Math.min(tokens.length, first + LONGEST_TITLE);
  for (let i = first; i < stop; i++) {
    const { tag, text, lower } = tokens[i]!;
    const isPreposition = tag === 'ADP' && text !== ',';
    // "Jane Doe, Contoso chairman John Roe and": whose title it is
    const next = places.starting.get(i);
    if (comma < 0 && next && places.entities[places.entityOf.get(next)!]!.type === 'person') return undefined;
    if (noun !== undefined && isPreposition && /^(?:at|of|for|with)$/.test(lower)) {
      const organization = organizationAfter(tokens, i, places);
      if (organization !== undefined) return { last: tokens[i - 1]!.text === ',' ? i - 2 : i - 1, organization };
      if (lower === 'of' && comma < 0 && tokens[i + 1]?.tag === 'NOUN') continue;
    }
    if (TITLE_NOUNS.has(lower)) noun = i;
    else if (text === ',') comma = comma < 0 ? i : comma;
    else if (!/^(?:NOUN|ADJ|PROPN|DET|CCONJ)$/.test(tag) && !/^[-–]$/.test(text))
      return endOfTitle(noun, comma, i, first);
    else if (i === first && tag === 'CCONJ') return undefined;
  }
  return endOfTitle(noun, comma, stop, first);
}

/** Before the first comma; or where something else than a title follows. */
function endOfTitle(
  noun: number | undefined,
  comma: number,
  stop: number,
  first: number,
): { last: number } | undefined {
  if (noun === undefined || (comma >= 0 && noun > comma) || stop === first) return undefined;
  return { last: Math.max(noun, (comma < 0 ? stop : comma) - 1) };
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

/** "Contoso chief executive Jane Doe", "Contoso's founder, Jane Doe", "Contoso's Jane Doe"; joined persons share it. */
export function positionBefore(
  { line: { tokens }, first }: NameRun,
  places: Places,
  positions: ReadonlyMap<number, Position>,
): Position | undefined {
  const addressed = HONORIFICS.has(tokens[first - 1]?.lower.replaceAll('.', '') ?? '') ? first - 1 : first;
  const before = tokens[addressed - 1]?.text === ',' ? addressed - 2 : addressed - 1;
  if (isPossessive(tokens[before]?.lower ?? '')) {
    const employer = places.ending.get(before - 1);
    const organization = employer && organizationOf(employer, places);
    return organization === undefined ? undefined : { organization };
  }
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

/** The entity of a name that can employ and own. */
export function organizationOf(run: NameRun, { entities, entityOf }: Places): number | undefined {
  const entity = entityOf.get(run)!;
  return entities[entity]!.type === 'organization' || entities[entity]!.type === 'other' ? entity : undefined;
}

function textOf(tokens: readonly Token[], first: number, last: number): string {
  let text = '';
  for (let i = first; i <= last; i++) {
    const glued = i === first || tokens[i]!.span.start === tokens[i - 1]!.span.end;
    text += (glued ? '' : ' ') + tokens[i]!.text;
  }
  return text;
}
