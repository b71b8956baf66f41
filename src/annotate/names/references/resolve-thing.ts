import { COMPANY_POSSESSIONS, COMPANY_VERBS } from '../lists/type-cues.ts';
import { type Mentioned, presence, recentMentions } from './history.ts';
import type { Phrase } from './phrases.ts';
import type { PronounClass } from './pronouns.ts';
import { ownSubject, phrasesBeside, type Resolved, type Scene, soleEntity, withJoined } from './scene.ts';

const SPEECH: ReadonlySet<string> = new Set(
  'say add announce report believe expect tell estimate argue deny confirm note warn intend'.split(' '),
);
/** The best candidate must be ahead of the next by this much; presences within it are a toss-up. */
const MARGIN = 4;

/** "it", "its", "itself": an organisation or product before it. */
export function resolveThing(scene: Scene, pronoun: PronounClass): Resolved | undefined {
  const { tokens, phrases, phrase, clauses } = scene;
  const previous = phrases[phrase.index - 1];
  const subject = ownSubject(scene);
  if (pronoun.isReflexive) {
    const emphatic = previous?.last === phrase.first - 1 ? scene.mentionOf.get(previous) : undefined;
    const meant = soleEntity(emphatic) !== undefined ? emphatic : (subject ?? lastThing(scene));
    return thing(scene, meant, 'pronoun/reflexive');
  }
  const isDistributive = tokens
    .slice(Math.max(0, phrase.first - 3), phrase.first)
    .some((token) => token.lower === 'each');
  if (isDistributive) return undefined;
  const parallel = pronoun.isPossessive && phrase.joinsPrevious ? phrases[phrase.index - 2] : undefined;
  if (parallel?.role === 'possessor') {
    const owner = thing(scene, scene.mentionOf.get(parallel), 'pronoun/parallel');
    if (owner) return owner;
  }
  const controlled = thing(scene, controller(scene), 'pronoun/controller');
  if (controlled) return controlled;
  if (pronoun.isPossessive && !isPredicate(scene)) {
    const own =
      thing(scene, subject, 'pronoun/own-subject') ??
      thing(scene, subject && ownerOf(scene, subject), 'pronoun/subject-owner');
    if (own) return own;
  }
  const outer = clauses[phrase.clause - 1];
  if (phrase.role === 'subject' && outer?.verb !== undefined && SPEECH.has(tokens[outer.verb]!.lemma)) {
    const subjectOfSpeech = outer.subject && scene.mentionOf.get(outer.subject);
    const speaker = thing(scene, subjectOfSpeech, 'pronoun/speaker') ?? employer(scene, subjectOfSpeech);
    if (speaker) return speaker;
  }
  if (isPartOfAmount(scene)) return undefined;
  const isObject = !pronoun.isPossessive && phrase.role !== 'subject';
  return chained(scene) ?? bySalience(scene, isObject || isPredicate(scene) ? soleEntity(subject) : undefined);
}

/** "Contoso is its host": whose host it is, the subject is not. */
function isPredicate({ tokens, phrase }: Scene): boolean {
  let i = phrase.first - 1;
  while (tokens[i]?.tag === 'ADV' || /^(?:no|longer)$/.test(tokens[i]?.lower ?? '')) i--;
  return /^(?:be|become|remain)$/.test(tokens[i]?.lemma ?? '');
}

/** "most of it" is of a thing, not of a company. */
function isPartOfAmount({ tokens, phrase }: Scene): boolean {
  return (
    tokens[phrase.first - 1]?.lower === 'of' &&
    /^(?:most|much|some|all|any|none|little)$/.test(tokens[phrase.first - 2]?.lower ?? '')
  );
}

/** "Contoso's Jane Doe said it": the organisation that the person speaks for. */
function employer({ entities }: Scene, person: Mentioned | undefined): Resolved | undefined {
  const name = entities[soleEntity(person) ?? -1]?.organization;
  const organization = name === undefined ? -1 : entities.findIndex((entity) => entity.name === name);
  if (organization < 0) return undefined;
  return { entities: [organization], rule: 'pronoun/speaker-organization', antecedent: person!.span };
}

/** The last organisation or product before the phrase in its clause that is no mere part of another phrase. */
function lastThing(scene: Scene): Mentioned | undefined {
  const isOwn = (earlier: Phrase) => earlier.run && earlier.clause === scene.phrase.clause && !isPart(earlier);
  const found = phrasesBeside(scene, 'before').find(isOwn);
  return found && scene.mentionOf.get(found);
}

const isPart = ({ role }: Phrase) => role === 'possessor' || role === 'modifier';

/** "allows Contoso to license its models": whoever the infinitive is said of. */
function controller(scene: Scene): Mentioned | undefined {
  const { tokens, phrase, mentionOf } = scene;
  if (phrase.role === 'subject') return undefined;
  for (const candidate of phrasesBeside(scene, 'before')) {
    if (candidate.clause !== phrase.clause) return undefined;
    const next = tokens[candidate.last + 1];
    if (isPart(candidate) || next?.tag !== 'PART' || next.lower !== 'to') continue;
    return candidate.role === 'subject' ? undefined : mentionOf.get(candidate);
  }
  return undefined;
}

/** "Contoso's investment …, cementing its status": the owner of the subject. */
function ownerOf({ phrases, mentionOf }: Scene, subject: Mentioned): Mentioned | undefined {
  const owner = phrases[subject.phrase.index - 1];
  return owner?.role === 'possessor' && owner.clause === subject.clause ? mentionOf.get(owner) : undefined;
}

/** "its models … its offices": a pronoun means what the last one of the sentence meant, if no name came between. */
function chained(scene: Scene): Resolved | undefined {
  const earlier = phrasesBeside(scene, 'before').find((phrase) => phrase.kind !== 'common');
  const isThing = earlier?.kind === 'pronoun' && /^(?:it|its|itself)$/.test(scene.tokens[earlier.first]!.lower);
  // "X is its host, although it": a possessor is no subject
  if (earlier?.role === 'possessor' && scene.phrase.role === 'subject') return undefined;
  return isThing ? thing(scene, scene.mentionOf.get(earlier), 'pronoun/chain') : undefined;
}

/** The subject that follows a fronted phrase: "For its part, Contoso said". */
export function resolveFronted(scene: Scene): Resolved | undefined {
  const { tokens, phrase, entities, entityOf } = scene;
  if (phrase.first > 3 || tokens[phrase.first - 1]?.tag !== 'ADP') return undefined;
  const comma = tokens.findIndex((token, i) => i > phrase.first && token.text === ',');
  const subject = phrasesBeside(scene, 'behind').find((later) => later.role === 'subject');
  if (!subject?.run || comma < 0 || comma > subject.first) return undefined;
  const entity = entityOf.get(subject.run)!;
  if (entities[entity]!.type === 'person' || entities[entity]!.type === 'place') return undefined;
  return { entities: [entity], rule: 'pronoun/fronted', antecedent: subject.run.span };
}

function thing(scene: Scene, mention: Mentioned | undefined, rule: string): Resolved | undefined {
  const { entities } = scene;
  const entity = soleEntity(mention);
  // "A and B … its" is neither
  if (
    entity === undefined ||
    withJoined(scene, mention!).length > 1 ||
    entities[entity]!.type === 'person' ||
    entities[entity]!.type === 'place'
  )
    return undefined;
  return { entities: [entity], rule, antecedent: mention!.span };
}

interface Candidate {
  readonly mention: Mentioned;
  readonly points: number;
}

/** The most present organisation or product of this and the last two sentences, unless a common noun is more so. */
function bySalience(scene: Scene, subject: number | undefined): Resolved | undefined {
  const best = new Map<number, Candidate>();
  const common: Mentioned[] = [];
  const { relativeTo } = scene.clauses[scene.phrase.clause]!;
  // "Contoso, which it said": not whom the clause is about
  const relative = scene.phrase.role === 'subject' && relativeTo ? scene.mentionOf.get(relativeTo) : undefined;
  const excluded = new Set([subject, soleEntity(relative), ...outsiders(scene)]);
  for (const mention of recentMentions(scene.history, scene.sentence, 2)) {
    const entity = soleEntity(mention);
    if (entity === undefined) {
      if (!mention.isPlural && mention.entities.length === 0) common.push(mention);
      continue;
    }
    if (excluded.has(entity) || scene.entities[entity]!.type === 'place') continue;
    const points = presence(mention, scene.sentence) + bonus(scene, entity, mention);
    if (points > (best.get(entity)?.points ?? 0)) best.set(entity, { mention, points });
  }
  const ranked = [...best.values()].sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (!first) return undefined;
  const here = ranked.filter(({ mention }) => mention.sentence === scene.sentence && isOrganization(scene, mention));
  const found = (rule: string) => ({ entities: first.mention.entities, rule, antecedent: first.mention.span });
  if (scene.phrase.role === 'possessor' && here.length === 1 && here[0] === first) return found('pronoun/only-one');
  const most = wantsCompany(scene) ? 0 : Math.max(0, ...common.map((mention) => commonPoints(scene, mention)));
  return first.points > most && first.points - (second?.points ?? 0) >= MARGIN ? found('pronoun/salience') : undefined;
}

const isOrganization = ({ entities }: Scene, mention: Mentioned) =>
  /^(?:organization|other)$/.test(entities[mention.entities[0]!]!.type);

/**
 * Entities that the pronoun cannot mean: in "It positions Contoso" the object, in "Its licence to Contoso's models" whoever
 * stands in the same subject, in "Contoso, its supplier" the name that is explained.
 */
function outsiders(scene: Scene): number[] {
  const { tokens, phrases, phrase, clauses, entityOf } = scene;
  const verb = clauses[phrase.clause]!.verb ?? 0;
  const isOutside = (later: Phrase) => {
    if (!later.run || later.clause !== phrase.clause) return false;
    return phrase.role === 'subject' ? later.role === 'object' : later.last < verb;
  };
  const behind = phrase.role === 'object' ? [] : phrasesBeside(scene, 'behind').filter(isOutside);
  const explained = phrases[phrase.index - 1];
  const isExplained = explained?.run && explained.last === phrase.first - 2 && tokens[phrase.first - 1]!.text === ',';
  return [...behind, ...(isExplained ? [explained] : [])].map((later) => entityOf.get(later.run!)!);
}

/** Common nouns as subjects compete: "The deal … It". */
function commonPoints({ sentence, phrase }: Scene, mention: Mentioned): number {
  if (mention.isOpen) return presence(mention, sentence);
  if (mention.role !== 'subject') return 0;
  const isOwn = mention.sentence === sentence && mention.clause === phrase.clause;
  // "the money will allow it": nothing acts on itself; but a subject owns what its own clause says is "its"
  if (isOwn) return phrase.role === 'possessor' ? presence(mention, sentence) + 10 : 0;
  return presence(mention, sentence) - (phrase.role === 'subject' ? 0 : 10);
}

function bonus({ entities, profiles, topics, phrase }: Scene, entity: number, mention: Mentioned): number {
  const { type } = entities[entity]!;
  if (type === 'person') return -200;
  const kind = type === 'product' ? -10 : type === 'other' ? -6 : 0;
  const most = profiles[topics[0] ?? entity]!.mentions || 1;
  const topic = (10 * profiles[entity]!.mentions) / most;
  return kind + topic + (phrase.role === 'subject' && mention.role === 'subject' ? 4 : 0);
}

/** Whether only a company does or has this: "it agreed to", "its shares". */
function wantsCompany({ tokens, clauses, phrase }: Scene): boolean {
  const verb = clauses[phrase.clause]!.verb;
  if (phrase.role === 'possessor') {
    const owned = tokens.slice(phrase.last + 1, phrase.last + 4).find((token) => token.tag === 'NOUN');
    return owned !== undefined && COMPANY_POSSESSIONS.has(owned.lower);
  }
  if (phrase.role !== 'subject' || verb === undefined) return false;
  const main = tokens.slice(verb, verb + 5).find((token) => token.tag === 'VERB');
  return main !== undefined && (COMPANY_VERBS.has(main.lemma) || SPEECH.has(main.lemma)) && main.form !== 'participle';
}
