import type { Entity, Token } from '../../../model/annotation.ts';
import { type KnownNames, nameKey } from '../lists/known-names.ts';
import { isOrganizationNoun, ORGANIZATION_HEADS, ORGANIZATION_NOUNS } from '../lists/organization-words.ts';
import { THING_HEADS } from '../lists/type-cues.ts';
import { singularOf } from '../singular.ts';
import { type Description, GENERIC_HEADS, isBusiness } from './descriptions.ts';
import { placesInName, placesOf } from './origins.ts';
import type { Phrase } from './phrases.ts';

/** What the article has called an entity, beside its names. */
export interface Profile {
  readonly entity: Entity;
  /** Nouns in the singular: "maker". */
  readonly heads: Set<string>;
  /** What stood before them, in lower case: "italian", "car". */
  readonly modifiers: Set<string>;
  /** Places that the article says it is of. */
  readonly origins: Set<string>;
  /** Towns that the article has called it by. */
  readonly seats: Set<string>;
  /** The words of its names in lower case. */
  readonly nameWords: ReadonlySet<string>;
  /** Number of mentions by name. */
  mentions: number;
}

/** Fresh profiles, one per entity, with what the lexicon knows of it. */
export function createProfiles(entities: readonly Entity[], known: KnownNames): Profile[] {
  return entities.map((entity) => {
    const called = entity.aliases
      .map((alias) => known.calledOf.get(nameKey(alias)))
      .find((found) => found !== undefined);
    const nameWords = new Set(entity.aliases.flatMap((alias) => alias.toLowerCase().split(/[\s-]/u)));
    const origins = new Set([...nameWords].flatMap((word) => placesInName(word.replaceAll('.', ''))));
    for (const place of called?.places ?? []) origins.add(place);
    const heads = new Set(called?.words.filter(isOrganizationNoun));
    const modifiers = new Set(called?.words);
    return { entity, heads, modifiers, origins, seats: new Set(called?.places), nameWords, mentions: 0 };
  });
}

/** Learns from "the Italian car maker Contoso", "Contoso, a car maker" and "Contoso is a car maker". */
export function learnDescriptors(
  tokens: readonly Token[],
  phrases: readonly Phrase[],
  profileOf: (phrase: Phrase) => Profile | undefined,
): void {
  phrases.forEach((phrase, i) => {
    const profile = phrase.kind === 'name' ? profileOf(phrase) : undefined;
    if (!profile) return;
    const before = phrases[i - 1];
    // "Italy's Contoso"
    if (before?.role === 'possessor' && before.last + 2 === phrase.first) learnPlaces(profile, tokens, before);
    if (isInvestedIn(tokens, phrase)) for (const kind of YOUNG) profile.heads.add(kind);
    if (before?.describesNext && before.last === phrase.first - 1) learn(profile, tokens, before);
    // "Contoso of Italy"
    const origin = phrases[i + 1];
    const isOrigin =
      origin?.kind === 'name' && origin.first === phrase.last + 2 && tokens[phrase.last + 1]!.lower === 'of';
    if (isOrigin) learnPlaces(profile, tokens, origin);
    // "Contoso, the Zurich start-up": a place may stand inside
    const isPlaced = phrases[i + 1]?.role === 'modifier' && phrases[i + 2]?.first === phrases[i + 1]!.last + 1;
    const after = isPlaced ? phrases[i + 2] : phrases[i + 1];
    if (after?.kind !== 'common') return;
    const opener = isPlaced ? phrases[i + 1]!.first - 1 : after.first;
    const between = tokens.slice(phrase.last + 1, opener);
    const isApposition = between.length === 1 && between[0]!.text === ',' && tokens[opener]?.tag === 'DET';
    const isPredicate = between.length > 0 && between.length < 3 && between[0]!.lemma === 'be';
    if (isApposition || isPredicate) learn(profile, tokens, after);
  });
}

/** "OpenAI", "Contoso Labs" */
const LAB = /(?:AI|Labs?|Research|Intelligence)$/;

/** What somebody puts money into is called. */
const YOUNG = ['startup', 'start-up', 'lab'];

/** "invested $1 billion in Contoso", "its investment in Contoso", "put $1 billion into Contoso" */
export function isInvestedIn(tokens: readonly Token[], { first }: Phrase): boolean {
  if (!/^(?:in|into)$/.test(tokens[first - 1]?.lower ?? '')) return false;
  let isMoney = false;
  for (let i = first - 2; i >= 0 && i > first - 9 && !/^[,;.]$/.test(tokens[i]!.text); i--) {
    const { lemma, tag } = tokens[i]!;
    if (lemma === 'invest' || lemma === 'investment' || (isMoney && PUTS.test(lemma))) return true;
    isMoney ||= tag === 'SYM';
  }
  return false;
}

const PUTS = /^(?:put|pour|pump|plough|plow|inject|sink|plunge)$/;

function learnPlaces(profile: Profile, tokens: readonly Token[], { first, last }: Phrase): void {
  const name = tokens.slice(first, last + 1).map(({ lower }) => lower);
  for (const place of placesOf(name.join(' ').replaceAll('.', ''))) profile.origins.add(place);
}

function learn(profile: Profile, tokens: readonly Token[], phrase: Phrase): void {
  for (const word of headWords(singularOf(tokens[phrase.head]!.lower))) profile.heads.add(word);
  for (const token of tokens.slice(phrase.first, phrase.head)) {
    if (/^(?:NOUN|ADJ|PROPN)$/.test(token.tag)) profile.modifiers.add(token.lower);
    for (const place of placesOf(token.lower)) profile.origins.add(place);
  }
  // "a start-up based in Zurich" comes back as "the Zurich-based start-up"
  if (tokens[phrase.last + 1]?.lower === 'based' && tokens[phrase.last + 2]?.lower === 'in') {
    const seat = `${tokens[phrase.last + 3]?.lower}-based`;
    profile.modifiers.add(seat);
    for (const place of placesOf(seat)) profile.origins.add(place);
  }
}

/** "carmaker" is also a "maker" of a "car", and a "start-up" a "startup". */
function headWords(head: string): string[] {
  if (head === 'start-up') return ['startup'];
  const [, made] = /^([\p{L}-]{2,}?)-?maker$/u.exec(head) ?? [];
  return made ? [head, 'maker', made] : [head];
}

/** Remembers that a description was resolved to the entity, so that the next one of its kind follows it. */
export function remember(profile: Profile, { head, modifiers, origins, seat }: Description): void {
  if (seat) profile.seats.add(seat);
  for (const place of origins) profile.origins.add(place);
  // "the Portuguese airline": there is another airline
  if (origins.length === 0) for (const word of headWords(head)) profile.heads.add(word);
  for (const modifier of modifiers) profile.modifiers.add(modifier.toLowerCase());
}

/** Whether the entity is a law, a prize, a plan or the like: "Chips Act". */
export const isThing = ({ entity }: Profile): boolean =>
  entity.type === 'other' && THING_HEADS.has(entity.name.slice(entity.name.lastIndexOf(' ') + 1).toLowerCase());

/**
 * Whether the entity rules, judges or teaches and cannot be what the head says: no regulator is "the firm", and none is
 * "the group" either, though an association may be.
 */
export function isBody({ entity, heads, nameWords }: Profile, head: string): boolean {
  if (head !== 'group' && !isBusiness(head)) return false;
  if (entity.type === 'place' || [...heads].some((other) => BODY.test(other))) return true;
  const kinds = head === 'group' ? /^agency$/ : /^(?:agency|body|education)$/;
  return [...nameWords].some((word) => (ORGANIZATION_HEADS.get(word) ?? []).some((kind) => kinds.test(kind)));
}

const BODY = /^(?:regulator|watchdog|agency|ministry|court|union|commission|authority|university|parliament|party)$/;

/** Whether the article says that the entity is of one of the places. */
export const isOf = ({ origins }: Profile, places: readonly string[]): boolean =>
  places.some((place) => origins.has(place));

/** "the Oslo start-up" is not the one that was called the Bergen company. */
export const isElsewhere = ({ seats }: Profile, seat: string | undefined): boolean =>
  seat !== undefined && seats.size > 0 && !seats.has(seat);

/** How well a description fits what is known of an entity; 0 says nothing for or against. */
export function affinity(
  profile: Profile,
  { head, modifiers, origins, seat }: Pick<Description, 'head' | 'modifiers' | 'origins' | 'seat'>,
): number {
  let points = profile.nameWords.has('family') ? -15 : 0;
  const heads = headWords(head).filter((word) => !GENERIC_HEADS.has(word));
  if (heads.some((word) => profile.heads.has(word) || profile.modifiers.has(word))) points += 30;
  else if (isOpposite(heads, profile)) points -= 30;
  if (head === 'lab' && profile.entity.aliases.some((alias) => LAB.test(alias))) points += 18;
  const kinds = heads.flatMap((word) => ORGANIZATION_NOUNS.get(word) ?? []).filter((kind) => kind !== '');
  // "the bank" is Velay Trust, which was called a lender
  const kindsOf = [...profile.nameWords].flatMap((word) => ORGANIZATION_HEADS.get(word) ?? []);
  const kindsSaid = [...profile.heads].flatMap((word) => ORGANIZATION_NOUNS.get(word) ?? []);
  if ([...kindsOf, ...kindsSaid].some((kind) => kinds.includes(kind))) points += 18;
  // "the German retailer" is not the one that was called Danish
  if (origins.length > 0) points += isOf(profile, origins) ? 30 : profile.origins.size > 0 ? -30 : 0;
  if (seat && profile.seats.has(seat)) points += 30;
  for (const modifier of modifiers) {
    const lower = modifier.toLowerCase();
    if (placesOf(lower).length > 0) continue;
    if (profile.modifiers.has(lower) || profile.heads.has(lower)) points += 12;
    else if (profile.nameWords.has(lower) || isInsideName(modifier, profile.entity.name)) points += 18;
  }
  return points;
}

/** "the giant" is not the one that was called a start-up, nor the other way round. */
const isOpposite = (heads: readonly string[], profile: Profile): boolean =>
  (heads.some((head) => BIG.test(head)) && [...profile.heads].some((head) => SMALL.test(head))) ||
  (heads.some((head) => SMALL.test(head)) && [...profile.heads].some((head) => BIG.test(head)));

const BIG = /^(?:giant|titan|behemoth|conglomerate|heavyweight|incumbent|multinational)$/;
const SMALL = /^(?:startup|lab|newcomer|upstart|unicorn|nonprofit)$/;

/** "AI" in "NimbusAI": an acronym that the name ends or begins with. */
function isInsideName(modifier: string, name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(modifier) && (name.endsWith(modifier) || name.startsWith(modifier));
}
