import type { Entity, Token } from '../../../model/annotation.ts';
import { isDemonym } from '../lists/demonyms.ts';
import { ORGANIZATION_HEADS, ORGANIZATION_NOUNS } from '../lists/organization-words.ts';
import { singularOf } from '../singular.ts';
import { type Description, GENERIC_HEADS } from './descriptions.ts';
import type { Phrase } from './phrases.ts';

/** What the article has called an entity, beside its names. */
export interface Profile {
  readonly entity: Entity;
  /** Nouns in the singular: "maker". */
  readonly heads: Set<string>;
  /** What stood before them, in lower case: "italian", "car". */
  readonly modifiers: Set<string>;
  /** The words of its names in lower case. */
  readonly nameWords: ReadonlySet<string>;
  /** Number of mentions by name. */
  mentions: number;
}

/** Fresh profiles, one per entity. */
export function createProfiles(entities: readonly Entity[]): Profile[] {
  return entities.map((entity) => {
    const nameWords = new Set(entity.aliases.flatMap((alias) => alias.toLowerCase().split(/[\s-]/u)));
    return { entity, heads: new Set(), modifiers: new Set(), nameWords, mentions: 0 };
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
    if (before?.describesNext && before.last === phrase.first - 1) learn(profile, tokens, before);
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

function learn(profile: Profile, tokens: readonly Token[], phrase: Phrase): void {
  for (const word of headWords(singularOf(tokens[phrase.head]!.lower))) profile.heads.add(word);
  for (const token of tokens.slice(phrase.first, phrase.head)) {
    if (/^(?:NOUN|ADJ|PROPN)$/.test(token.tag)) profile.modifiers.add(token.lower);
  }
  // "a start-up based in Zurich" comes back as "the Zurich-based start-up"
  if (tokens[phrase.last + 1]?.lower === 'based' && tokens[phrase.last + 2]?.lower === 'in') {
    profile.modifiers.add(`${tokens[phrase.last + 3]?.lower}-based`);
  }
}

/** "carmaker" is also a "maker" of a "car". */
function headWords(head: string): string[] {
  const [, made] = /^([\p{L}-]{2,}?)-?maker$/u.exec(head) ?? [];
  return made ? [head, 'maker', made] : [head];
}

/** Remembers that a description was resolved to the entity, so that the next one of its kind follows it. */
export function remember(profile: Profile, { head, modifiers }: Description): void {
  for (const word of headWords(head)) profile.heads.add(word);
  for (const modifier of modifiers) profile.modifiers.add(modifier.toLowerCase());
}

/** How well a description fits what is known of an entity; 0 says nothing for or against. */
export function affinity(profile: Profile, { head, modifiers }: Pick<Description, 'head' | 'modifiers'>): number {
  let points = profile.nameWords.has('family') ? -15 : 0;
  const heads = headWords(head).filter((word) => !GENERIC_HEADS.has(word));
  if (heads.some((word) => profile.heads.has(word) || profile.modifiers.has(word))) points += 30;
  const kinds = heads.flatMap((word) => ORGANIZATION_NOUNS.get(word) ?? []).filter((kind) => kind !== '');
  if ([...profile.nameWords].some((word) => (ORGANIZATION_HEADS.get(word) ?? []).some((kind) => kinds.includes(kind))))
    points += 18;
  const origins = modifiers.map((modifier) => modifier.toLowerCase()).filter(isDemonym);
  // "the German retailer" is not the one that was called Danish
  if (origins.length > 0 && !origins.some((origin) => profile.modifiers.has(origin))) {
    if ([...profile.modifiers].some(isDemonym)) points -= 30;
  }
  for (const modifier of modifiers) {
    const lower = modifier.toLowerCase();
    if (profile.modifiers.has(lower) || profile.heads.has(lower)) points += 12;
    else if (profile.nameWords.has(lower) || isInsideName(modifier, profile.entity.name)) points += 18;
  }
  return points;
}

/** "AI" in "NimbusAI": an acronym that the name ends or begins with. */
function isInsideName(modifier: string, name: string): boolean {
  return /^\p{Lu}{2,4}$/u.test(modifier) && (name.endsWith(modifier) || name.startsWith(modifier));
}
