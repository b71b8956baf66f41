import type { Entity, EntityMention, Quotation } from '../../../model/annotation.ts';
import type { Line } from '../line.ts';
import type { KnownNames } from '../lists/known-names.ts';
import type { NameRun } from '../name-runs.ts';
import { isAside } from './asides.ts';
import { type Clause, readClauses } from './clauses.ts';
import { type Description, readDescription } from './descriptions.ts';
import type { Mentioned } from './history.ts';
import { findPhrases, type Phrase, spanOf } from './phrases.ts';
import { createProfiles, learnDescriptors, type Profile, remember } from './profiles.ts';
import { isPleonastic, pronounClassOf } from './pronouns.ts';
import { collectDefined, type DefinedNouns, resolveDefined } from './resolve-defined.ts';
import { isTellTale, resolveDescription } from './resolve-description.ts';
import { resolveBoth, resolveGroup, resolveOneOfTwo, resolveThey } from './resolve-group.ts';
import { resolveMaker } from './resolve-maker.ts';
import { resolveOwned } from './resolve-owned.ts';
import { resolvePerson } from './resolve-person.ts';
import { resolveRelative } from './resolve-relative.ts';
import { resolveFronted, resolveThing } from './resolve-thing.ts';
import { phrasesBeside, type Resolved, type Scene, soleEntity } from './scene.ts';
import { SPEECH } from './speech.ts';

/** What the walk over the article carries from sentence to sentence. */
interface Walk {
  readonly entities: readonly Entity[];
  readonly profiles: readonly Profile[];
  readonly topics: readonly number[];
  readonly history: Mentioned[];
  readonly entityOf: ReadonlyMap<NameRun, number>;
  readonly lead: number | undefined;
  readonly defined: DefinedNouns;
  /** Runs of direct speech in reading order. */
  readonly speeches: readonly Quotation[];
  /** The first of them that does not end before the sentence. */
  nextSpeech: number;
}

/** A sentence taken apart. */
interface Parsed {
  readonly line: Line;
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
}

/** Descriptions and pronouns of an article with what they stand for; one list per line, in reading order. */
export function findReferences(
  lines: readonly Line[],
  runsOf: ReadonlyMap<Line, readonly NameRun[]>,
  entities: readonly Entity[],
  entityOf: ReadonlyMap<NameRun, number>,
  quotations: readonly Quotation[],
  known: KnownNames,
): EntityMention[][] {
  const profiles = createProfiles(entities, known);
  const parsed = lines.map((line): Parsed => {
    const phrases = findPhrases(line.tokens, runsOf.get(line) ?? []);
    return { line, phrases, clauses: readClauses(line.tokens, phrases) };
  });
  for (const { line, phrases } of parsed) {
    learnDescriptors(line.tokens, phrases, (phrase) => profiles[entityOf.get(phrase.run!) ?? -1]);
    for (const { run } of phrases) if (run) profiles[entityOf.get(run)!]!.mentions++;
  }
  const lead = entities.findIndex((entity) => entity.type === 'organization');
  const walk: Walk = {
    entities,
    profiles,
    topics: findTopics(profiles),
    history: [],
    entityOf,
    lead: lead < 0 ? undefined : lead,
    defined: collectDefined(lines, runsOf, entityOf),
    speeches: quotations.filter(({ kind }) => kind === 'direct'),
    nextSpeech: 0,
  };
  return parsed.map((sentence) => resolveSentence(walk, sentence));
}

/** Organisations by number of mentions; the earlier first where they are even. */
function findTopics(profiles: readonly Profile[]): number[] {
  return profiles
    .map((profile, entity) => ({ profile, entity }))
    .filter(({ profile }) => profile.entity.type === 'organization')
    .sort((a, b) => b.profile.mentions - a.profile.mentions || a.entity - b.entity)
    .slice(0, 4)
    .map(({ entity }) => entity);
}

function resolveSentence(walk: Walk, parsed: Parsed): EntityMention[] {
  const { line, phrases } = parsed;
  const found: EntityMention[] = [];
  const mentionOf = new Map<Phrase, Mentioned>();
  const ahead = new Map<Phrase, number>();
  const descriptions = new Map<Phrase, Description>();
  const isPlace = ({ run }: Phrase) => run !== undefined && walk.entities[walk.entityOf.get(run)!]!.type === 'place';
  phrases.forEach((phrase, i) => {
    const description =
      phrase.kind === 'common' ? readDescription(line.tokens, phrase, phrases[i - 1], isPlace) : undefined;
    if (description) descriptions.set(phrase, description);
  });
  const speeches = speechesIn(walk, line);
  const sceneOf = (phrase: Phrase): Scene => ({
    tokens: line.tokens,
    phrases,
    clauses: parsed.clauses,
    sentence: line.index,
    phrase,
    speech: speechAt(speeches, line.tokens[phrase.first]!.span.start),
    mentionOf,
    history: walk.history,
    entities: walk.entities,
    profiles: walk.profiles,
    topics: walk.topics,
    lead: walk.lead,
    entityOf: walk.entityOf,
  });
  lookAhead(walk, parsed, descriptions, sceneOf, ahead);
  phrases.forEach((phrase) => {
    const scene = sceneOf(phrase);
    const owned = resolveMaker(scene) ?? resolveOwned(scene) ?? resolveDefined(scene, walk.defined);
    const resolved = owned ?? resolvePhrase(scene, descriptions.get(phrase), ahead);
    const entities = resolved?.entities ?? namedEntities(walk, scene);
    const mention = toMentioned(scene, entities, descriptions.has(phrase));
    mentionOf.set(phrase, mention);
    walk.history.push(mention);
    const description = descriptions.get(phrase);
    if (description && soleEntity(mention) !== undefined) remember(walk.profiles[soleEntity(mention)!]!, description);
    const isReference = description || owned || (phrase.kind === 'pronoun' && isReferring(scene));
    if (isReference)
      found.push(toEntityMention(mention, phrase.kind === 'pronoun' ? 'pronoun' : 'description', resolved));
  });
  return found;
}

/** The direct speech in a sentence. Sentences are asked for in reading order. */
function speechesIn(walk: Walk, { sentence: { span } }: Line): readonly Quotation[] {
  const { speeches } = walk;
  while (walk.nextSpeech < speeches.length && speeches[walk.nextSpeech]!.span.end <= span.start) walk.nextSpeech++;
  let end = walk.nextSpeech;
  while (end < speeches.length && speeches[end]!.span.start < span.end) end++;
  return speeches.slice(walk.nextSpeech, end);
}

const speechAt = (speeches: readonly Quotation[], at: number): number | undefined =>
  speeches.find(({ span }) => span.start <= at && at < span.end)?.speech;

/** Descriptions that tell by themselves whom they mean, so that the others of the clause cannot mean the same. */
function lookAhead(
  walk: Walk,
  { phrases }: Parsed,
  descriptions: ReadonlyMap<Phrase, Description>,
  sceneOf: (phrase: Phrase) => Scene,
  ahead: Map<Phrase, number>,
): void {
  if (descriptions.size < 2) return;
  const before = walk.history.length;
  // names of the same sentence count for later descriptions
  phrases.forEach((phrase) => {
    const scene = sceneOf(phrase);
    const description = descriptions.get(phrase);
    if (description && description.count === 1 && isTellTale(scene, description)) {
      const resolved = resolveDescription(scene, description, new Set());
      if (resolved) ahead.set(phrase, resolved.entities[0]!);
    }
    if (phrase.run) walk.history.push(toMentioned(scene, [walk.entityOf.get(phrase.run)!]));
  });
  walk.history.length = before;
}

function resolvePhrase(
  scene: Scene,
  description: Description | undefined,
  ahead: ReadonlyMap<Phrase, number>,
): Resolved | undefined {
  const { phrase } = scene;
  if (description) {
    if (description.head === 'former' || description.head === 'latter') return resolveOneOfTwo(scene, description.head);
    if (description.count !== 1) return resolveGroup(scene, description.count, description.head);
    return resolveApposed(scene, description) ?? resolveDescription(scene, description, takenBeside(scene, ahead));
  }
  if (phrase.kind !== 'pronoun' || !isReferring(scene)) return undefined;
  const lower = scene.tokens[phrase.first]!.lower;
  const pronoun = pronounClassOf(lower)!;
  switch (pronoun.refersTo) {
    case 'thing':
      return (pronoun.isPossessive ? resolveFronted(scene) : undefined) ?? resolveThing(scene, pronoun);
    case 'person':
      return resolvePerson(scene, pronoun);
    case 'group':
      return lower === 'both' ? (resolveBoth(scene) ?? resolveGroup(scene, 2)) : resolveThey(scene);
    case 'phrase':
      return resolveRelative(scene, lower);
  }
}

/** "sold it to the London fund, Contoso Capital.": the name that is set off behind a description, and nothing else. */
function resolveApposed({ tokens, phrases, phrase, entities, entityOf }: Scene, { type }: Description) {
  const next = phrases[phrase.index + 1];
  if (!next?.run || next.first !== phrase.last + 2 || tokens[phrase.last + 1]!.text !== ',') return undefined;
  const entity = entityOf.get(next.run)!;
  const isClosed = /^[,.;]$/.test(tokens[next.last + 1]?.text ?? '.') && tokens[next.last + 2]?.tag !== 'CCONJ';
  if (!isClosed || entities[entity]!.type !== type) return undefined;
  return { entities: [entity], rule: 'description/apposed', antecedent: spanOf(tokens, next) };
}

/** Entities that other descriptions of the same clause stand for, before the phrase or behind it. */
function takenBeside(scene: Scene, ahead: ReadonlyMap<Phrase, number>): Set<number> {
  const { tokens, phrase, mentionOf } = scene;
  const taken = new Set<number>();
  for (const other of [...phrasesBeside(scene, 'before'), ...phrasesBeside(scene, 'behind')]) {
    if (other.clause !== phrase.clause || other.kind !== 'common') continue;
    // "the company's assets … the company's debt"
    if (tokens[other.head]!.lower === tokens[phrase.head]!.lower) continue;
    const entity = ahead.get(other) ?? soleEntity(mentionOf.get(other));
    if (entity !== undefined) taken.add(entity);
  }
  return taken;
}

/** A common noun that neither stands for what is known nor says something of a name beside it. */
function isIndefinite({ tokens, phrase, phrases }: Scene): boolean {
  if (phrase.kind !== 'common' || phrase.describesNext) return false;
  const opener = tokens[phrase.first]!;
  if (!/^(?:a|an|another|any|some|each|every|several|many|two|three|four|five|six|one|no)$/.test(opener.lower))
    return false;
  const before = tokens[phrase.first - 1];
  const isSaidOf = before?.lemma === 'be' || before?.lemma === 'become' || before?.lower === 'as';
  const previous = phrases[phrase.index - 1];
  return !isSaidOf && !(before?.text === ',' && previous?.kind === 'name' && previous.last === phrase.first - 2);
}

function speaks({ tokens, clauses, phrase }: Scene): boolean {
  if (tokens[phrase.first - 1]?.lower === 'to' && tokens[phrase.first - 2]?.lower === 'according') return true;
  const { verb } = clauses[phrase.clause]!;
  return phrase.role === 'subject' && verb !== undefined && SPEECH.has(tokens[verb]!.lemma);
}

/** Pronouns that mean nothing, or no more than their own clause, are passed over. */
function isReferring({ tokens, phrase }: Scene): boolean {
  const { lower } = tokens[phrase.first]!;
  if (/^(?:who|whom|which)$/.test(lower) && phrase.first === 0) return false;
  if (lower === 'it') return !isPleonastic(tokens, phrase.first);
  // "both … and" joins, "both companies" is a description
  if (lower === 'both') return !tokens.slice(phrase.first + 1, phrase.first + 6).some((token) => token.lower === 'and');
  return pronounClassOf(lower) !== undefined;
}

const UNIT_HEADS: ReadonlySet<string> = new Set(
  'unit subsidiary division arm business group board management'.split(' '),
);

/** A name's entity, also for the noun that it modifies where both are the same: "the Contoso unit". */
function namedEntities({ entityOf }: Walk, { tokens, phrases, phrase }: Scene): readonly number[] {
  if (phrase.run) return [entityOf.get(phrase.run)!];
  const previous = phrases[phrase.index - 1];
  const isUnit = previous?.run && previous.role === 'modifier' && previous.last === phrase.first - 1;
  return isUnit && UNIT_HEADS.has(tokens[phrase.head]!.lower) ? [entityOf.get(previous.run!)!] : [];
}

function toMentioned(scene: Scene, entities: readonly number[], isDescription = false): Mentioned {
  const { phrase, tokens, sentence } = scene;
  const { clause, role, inSubject, isPlural, joinsPrevious } = phrase;
  return {
    entities,
    span: spanOf(tokens, phrase),
    sentence,
    clause,
    role,
    inSubject,
    isPlural: isPlural || entities.length > 1,
    joinsPrevious,
    isOpen: isDescription && entities.length === 0,
    isAside: isAside(scene),
    speaks: speaks(scene),
    isInner: scene.clauses[clause]!.relativeTo !== undefined,
    speech: scene.speech,
    phrase,
    head: tokens[phrase.head]!.lower,
    isIndefinite: isIndefinite(scene),
  };
}

function toEntityMention(
  mention: Mentioned,
  form: 'description' | 'pronoun',
  resolved: Resolved | undefined,
): EntityMention {
  const { span } = mention;
  if (!resolved) return { span, form, foundBy: `${form}/open` };
  const resolution = { rule: resolved.rule, antecedent: resolved.antecedent };
  if (resolved.entities.length > 1)
    return { span, form, members: resolved.entities, resolution, foundBy: resolved.rule };
  return { span, form, entity: resolved.entities[0]!, resolution, foundBy: resolved.rule };
}
