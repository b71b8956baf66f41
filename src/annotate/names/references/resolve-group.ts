import { singularOf } from '../singular.ts';
import { isStrictHead } from './descriptions.ts';
import { type Mentioned, presence, recentMentions } from './history.ts';
import type { Phrase } from './phrases.ts';
import { affinity, isBody, isThing } from './profiles.ts';
import { ownSubject, type Resolved, type Scene, soleEntity, withJoined } from './scene.ts';

/** "both companies", "the pair", "the three firms": as many organisations, the last ones that were named together. */
export function resolveGroup(scene: Scene, count: number, head = 'company'): Resolved | undefined {
  if (areSomebodyNew(scene, head)) return undefined;
  const fits = (mention: Mentioned) =>
    !mention.isAside && isOrganization(scene, mention) && !isBody(scene.profiles[mention.entities[0]!]!, head);
  const recent = recentMentions(scene.history, scene.sentence, 2).filter(fits);
  const wanted = count || undefined;
  const listed = findCoordination(scene, recent, wanted);
  const topic = byTopic(scene, wanted ?? 2, head);
  // "A and B showed another way. The companies": those who acted are meant, whomever the article is about
  const haveActed = recent.some(({ entities, role }) => role === 'subject' && listed?.entities.includes(entities[0]!));
  // "may sell through A and B, the two said": not whom the two that the article is about only name together
  const areOthers = topic && !haveActed && !listed?.entities.some((entity) => topic.entities.includes(entity));
  if (listed && !areOthers && areOfKind(scene, listed.entities, head)) return listed;
  if (count === 0) return topic;
  for (const sentence of [scene.sentence, scene.sentence - 1]) {
    const group = distinct(recent.filter((mention) => mention.sentence === sentence));
    if (group.length !== (wanted ?? 2)) continue;
    // a bystander beside one of the two that the article is about: "described by a broadcaster"
    const isChance = topic && group.some((mention) => isBystander(scene, mention.entities[0]!));
    if (isChance) return topic;
    const found = toGroup(group, 'group/sentence');
    return areOfKind(scene, found.entities, head) ? found : topic;
  }
  const together = distinct(recent);
  const found = together.length === (wanted ?? 2) && !topic ? toGroup(together, 'group/nearby') : undefined;
  return found && areOfKind(scene, found.entities, head) ? found : topic;
}

/** "A and B, who are persons, both left": the two right before it. */
export function resolveBoth(scene: Scene): Resolved | undefined {
  const { phrase, phrases, tokens, mentionOf } = scene;
  const last = phrases[phrase.index - 1];
  const between = tokens.slice((last?.last ?? -1) + 1, phrase.first);
  if (!last?.run || between.length > 1 || between.some(({ text }) => text !== ',') || !last.joinsPrevious)
    return undefined;
  const pair = [last, phrases[phrase.index - 2]].map((each) => each && mentionOf.get(each));
  const group = pair.filter((each) => each !== undefined && soleEntity(each) !== undefined);
  return group.length === 2 ? toGroup(group as Mentioned[], 'group/before') : undefined;
}

/** "Two unnamed firms left. The two firms": those that were brought in and not named. */
const areSomebodyNew = ({ history, sentence }: Scene, head: string): boolean =>
  recentMentions(history, sentence, 1).some(
    (other) => other.isIndefinite && other.isPlural && other.entities.length === 0 && singularOf(other.head) === head,
  );

/** "they", "their": a group that was the last plural subject; people and things in the plural leave it open. */
export function resolveThey(scene: Scene): Resolved | undefined {
  const { sentence, phrase } = scene;
  const own = ownSubject(scene);
  if (own) {
    const joined = withJoined(scene, own);
    const entities = joined.flatMap((mention) => mention.entities);
    if (own.isPlural || joined.length > 1) {
      return entities.length > 1 ? { entities, rule: 'group/own-subject', antecedent: own.span } : undefined;
    }
  }
  const spoken = speakersBefore(scene);
  if (spoken) return spoken;
  const recent = recentMentions(scene.history, sentence, 1, scene.speech);
  const speaks = saysSomething(scene, phrase.clause);
  let best: Mentioned | undefined;
  for (const mention of recent) {
    // "Analysts said … they warned": who speaks on spoke before
    const spoke = mention.sentence === sentence && mention.role === 'subject' && saysSomething(scene, mention.clause);
    if (speaks && spoke && mention.isPlural) {
      best = mention;
      break;
    }
    if (mention.phrase === phrase || (!mention.isPlural && mention.entities.length < 2)) continue;
    if (!best || presence(mention, sentence) > presence(best, sentence)) best = mention;
  }
  if (!best) return findCoordination(scene, recent, undefined) ?? subjectAndPartner(scene, recent);
  return best.entities.length > 1
    ? { entities: best.entities, rule: 'group/plural', antecedent: best.span }
    : undefined;
}

/** "Contoso and Fabrikam said they would": those who say it. */
function speakersBefore(scene: Scene): Resolved | undefined {
  const { clauses, phrase, mentionOf } = scene;
  const outer = clauses[phrase.clause - 1];
  if (phrase.role !== 'subject' || outer?.verb === undefined || !outer.subject) return undefined;
  if (!saysSomething(scene, phrase.clause - 1)) return undefined;
  const mention = mentionOf.get(outer.subject);
  const joined = mention ? withJoined(scene, mention).filter((each) => soleEntity(each) !== undefined) : [];
  return joined.length > 1 ? toGroup(joined.reverse(), 'group/speakers') : undefined;
}

/** "Contoso will back Fabrikam, and they": the two organisations of the clause before, one of which does something to the other. */
function subjectAndPartner(scene: Scene, recent: readonly Mentioned[]): Resolved | undefined {
  if (scene.phrase.role !== 'subject') return undefined;
  const [last, first, ...others] = distinct(
    recent.filter((mention) => mention.sentence === scene.sentence && isOrganization(scene, mention)),
  );
  const isPair = first && others.length === 0 && first.clause === last!.clause && first.role === 'subject';
  return isPair && last!.role !== 'modifier' ? toGroup([last!, first], 'group/clause') : undefined;
}

/** Whether the verb of the clause is one of speech. */
function saysSomething({ tokens, clauses }: Scene, clause: number): boolean {
  const { verb } = clauses[clause]!;
  return (
    verb !== undefined &&
    /^(?:say|add|warn|note|argue|expect|estimate|predict|caution|tell|write)$/.test(tokens[verb]!.lemma)
  );
}

/** "the former", "the latter": the first or second of the last two organisations named together. */
export function resolveOneOfTwo(scene: Scene, which: 'former' | 'latter'): Resolved | undefined {
  const isNamed = (mention: Mentioned) => mention.phrase.kind === 'name' && isOrganization(scene, mention);
  const recent = recentMentions(scene.history, scene.sentence, 1).filter(isNamed);
  // "A and B said … the former": two of this sentence that stand together outdo those of the one before
  const together = distinct(
    recent.filter(({ sentence, phrase }) => sentence === scene.sentence && isOfPair(scene, phrase)),
  );
  const pair = together.length === 2 ? together : distinct(recent);
  if (pair.length !== 2) return undefined;
  const mention = which === 'latter' ? pair[0]! : pair[1]!;
  return { entities: mention.entities, rule: `group/${which}`, antecedent: mention.span };
}

/** One of "A and B". */
const isOfPair = ({ phrases }: Scene, phrase: Phrase): boolean =>
  phrase.joinsPrevious || phrases.slice(phrase.index + 1, phrase.index + 3).some((next) => next.joinsPrevious);

/** The nearest "A and B" or "A, B and C". */
function findCoordination(
  scene: Scene,
  recent: readonly Mentioned[],
  wanted: number | undefined,
): Resolved | undefined {
  for (let i = 0; i + 1 < recent.length; i++) {
    let end = i;
    while (recent[end]!.joinsPrevious && recent[end + 1]?.sentence === recent[end]!.sentence) end++;
    const group = distinct(recent.slice(i, end + 1).filter((mention) => soleEntity(mention) !== undefined));
    const sameType = new Set(group.map((mention) => scene.entities[mention.entities[0]!]!.type)).size === 1;
    if (group.length > 1 && sameType && group.length === (wanted ?? group.length))
      return toGroup(group, 'group/coordination');
    if (end > i) i = end;
  }
  return undefined;
}

/** The organisations that the article is about, where they stand out. */
function byTopic(scene: Scene, count: number, head: string): Resolved | undefined {
  const { topics, profiles, history } = scene;
  if (!areOfKind(scene, topics.slice(0, count), head)) return undefined;
  const chosen = topics.slice(0, count);
  const least = profiles[chosen.at(-1) ?? -1]?.mentions ?? 0;
  const next = profiles[topics[count] ?? -1]?.mentions ?? 0;
  if (chosen.length < count || least < 2 || next * 1.5 > least) return undefined;
  const antecedent = history.findLast(
    (mention) => mention.entities.length === 1 && chosen.includes(mention.entities[0]!),
  );
  return (
    antecedent && { entities: [...chosen].sort((a, b) => a - b), rule: 'group/topic', antecedent: antecedent.span }
  );
}

/** "the banks" are only those of which something shows that one is a bank, and no regulator is one of "the companies". */
function areOfKind({ profiles }: Scene, entities: readonly number[], head: string): boolean {
  const members = entities.map((entity) => profiles[entity]!);
  if (members.some((profile) => isBody(profile, head))) return false;
  return !isStrictHead(head) || members.some((profile) => affinity(profile, { head, modifiers: [], origins: [] }) > 0);
}

/** Mentioned far less than the organisations that the article is about. */
function isBystander({ topics, profiles }: Scene, entity: number): boolean {
  return profiles[entity]!.mentions * 5 <= (profiles[topics[1] ?? entity]?.mentions ?? 0);
}

function isOrganization({ entities, profiles }: Scene, mention: Mentioned): boolean {
  const entity = soleEntity(mention);
  if (entity !== undefined && isThing(profiles[entity]!)) return false;
  return entity !== undefined && (entities[entity]!.type === 'organization' || entities[entity]!.type === 'other');
}

/** One mention per entity, the latest of each, latest first. */
function distinct(mentions: readonly Mentioned[]): Mentioned[] {
  const seen = new Set<number>();
  return mentions.filter((mention) => !seen.has(mention.entities[0]!) && seen.add(mention.entities[0]!));
}

/** Members in reading order; the antecedent is the first of them. */
function toGroup(latestFirst: readonly Mentioned[], rule: string): Resolved {
  const group = [...latestFirst].reverse();
  return { entities: group.map((mention) => mention.entities[0]!), rule, antecedent: group[0]!.span };
}
