import { COMPANY_POSSESSIONS, COMPANY_VERBS } from '../lists/type-cues.ts';
import { type Mentioned, presence, recentMentions } from './history.ts';
import type { PronounClass } from './pronouns.ts';
import { ownSubject, type Resolved, type Scene, soleEntity, withJoined } from './scene.ts';

const SPEECH: ReadonlySet<string> = new Set(
  'say add announce report believe expect tell estimate argue deny confirm note warn intend'.split(' '),
);
/** The best candidate must be ahead of the next by this much; presences within it are a toss-up. */
const MARGIN = 4;

/** "it", "its", "itself": an organisation or product before it. */
export function resolveThing(scene: Scene, pronoun: PronounClass): Resolved | undefined {
  const { phrases, index, phrase, clauses } = scene;
  const previous = phrases[index - 1];
  const subject = ownSubject(scene);
  if (pronoun.isReflexive) {
    const emphatic = previous?.last === phrase.first - 1 ? scene.mentionOf.get(previous) : undefined;
    return thing(scene, soleEntity(emphatic) === undefined ? subject : emphatic, 'pronoun/reflexive');
  }
  if (pronoun.isPossessive) {
    const own = thing(scene, subject, 'pronoun/own-subject');
    if (own) return own;
  }
  const outer = clauses[phrase.clause - 1];
  if (phrase.role === 'subject' && outer?.verb !== undefined && SPEECH.has(scene.tokens[outer.verb]!.lemma)) {
    const speaker = thing(scene, outer.subject && scene.mentionOf.get(outer.subject), 'pronoun/speaker');
    if (speaker) return speaker;
  }
  return bySalience(scene, pronoun.isPossessive ? undefined : soleEntity(subject));
}

/** The subject that follows a fronted phrase: "For its part, Contoso said". */
export function resolveFronted({ tokens, phrases, phrase, index, entities, entityOf }: Scene): Resolved | undefined {
  if (phrase.first > 3 || tokens[phrase.first - 1]?.tag !== 'ADP') return undefined;
  const comma = tokens.findIndex((token, i) => i > phrase.first && token.text === ',');
  const subject = phrases.slice(index + 1).find((later) => later.role === 'subject');
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
function bySalience(scene: Scene, excluded: number | undefined): Resolved | undefined {
  const best = new Map<number, Candidate>();
  let common = 0;
  const animate = wantsCompany(scene);
  for (const mention of recentMentions(scene.history, scene.sentence, 2)) {
    const entity = soleEntity(mention);
    if (entity === undefined) {
      if (!mention.isPlural && mention.entities.length === 0 && !animate)
        common = Math.max(common, commonPoints(scene, mention));
      continue;
    }
    if (entity === excluded) continue;
    const points = presence(mention, scene.sentence) + bonus(scene, entity, mention);
    if (points > (best.get(entity)?.points ?? 0)) best.set(entity, { mention, points });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.points - a.points);
  if (!first || first.points <= common || first.points - (second?.points ?? 0) < MARGIN) return undefined;
  return { entities: first.mention.entities, rule: 'pronoun/salience', antecedent: first.mention.span };
}

/** Common nouns as subjects compete: "The deal … It". A subject of the pronoun's own clause owns what is possessed. */
function commonPoints({ sentence, phrase }: Scene, mention: Mentioned): number {
  if (mention.isOpen) return presence(mention, sentence);
  if (mention.role !== 'subject') return 0;
  // "the money will allow it": nothing acts on itself
  if (phrase.role === 'object' && mention.sentence === sentence && mention.clause === phrase.clause) return 0;
  const own = mention.sentence === sentence && mention.clause === phrase.clause ? 10 : -10;
  return presence(mention, sentence) + own;
}

function bonus({ entities, profiles, topics, phrase }: Scene, entity: number, mention: Mentioned): number {
  const { type } = entities[entity]!;
  if (type === 'person') return -200;
  const kind = type === 'place' ? -40 : type === 'product' ? -10 : type === 'other' ? -6 : 0;
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
