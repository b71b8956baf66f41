import { genderOf } from '../../words/lexicon.ts';
import { PERSON_NOUNS, TITLE_NOUNS } from '../lists/person-words.ts';
import { type Mentioned, presence, recentMentions } from './history.ts';
import type { PronounClass } from './pronouns.ts';
import { ownSubject, phrasesBeside, type Resolved, type Scene, soleEntity } from './scene.ts';
import { SPEECH } from './speech.ts';

/** The best candidate must be ahead of the next by this much. */
const MARGIN = 4;
/** "he", "her": the most present person of the last sentences whose first name does not speak against it. */
export function resolvePerson(scene: Scene, pronoun: PronounClass): Resolved | undefined {
  const { entities, sentence, mentionOf, phrase } = scene;
  const fits = (entity: number | undefined): entity is number => {
    if (entity === undefined || entities[entity]!.type !== 'person') return false;
    const gender = genderOf(entities[entity]!.name.split(' ')[0]!.toLowerCase());
    return gender === undefined || pronoun.gender === undefined || gender === pronoun.gender;
  };
  const subject = ownSubject(scene);
  const own = soleEntity(subject);
  const isOwn = pronoun.isPossessive || pronoun.isReflexive;
  if (fits(own) && isOwn) return { entities: [own], rule: 'pronoun/own-subject', antecedent: subject!.span };
  const spoken = speakerOf(scene);
  const speaker = soleEntity(spoken && mentionOf.get(spoken));
  if (phrase.role === 'subject' && fits(speaker)) {
    return { entities: [speaker], rule: 'pronoun/speaker', antecedent: mentionOf.get(spoken!)!.span };
  }
  if (phrase.role === 'subject' && spoken && isUnnamed(mentionOf.get(spoken))) return undefined;
  const fronted = frontedSubject(scene);
  if (fits(fronted?.entities[0])) return fronted;
  const best = new Map<number, { points: number; sentence: number; found: Resolved }>();
  for (const mention of recentMentions(scene.history, sentence, 3, scene.speech)) {
    const entity = soleEntity(mention);
    if (!fits(entity) || (entity === own && !isOwn)) continue;
    const points = presence(mention, sentence) + bonus(scene, mention, entity);
    const found = { entities: [entity], rule: 'pronoun/person', antecedent: mention.span };
    if (points > (best.get(entity)?.points ?? 0)) best.set(entity, { points, sentence: mention.sentence, found });
  }
  const [first, second] = [...best.values()].sort((a, b) => b.points - a.points);
  // "a trader said. He": nobody that is named
  const unnamed = recentMentions(scene.history, sentence, 2, scene.speech).filter(isUnnamed);
  const isNearer = (mention: Mentioned) =>
    mention.sentence !== first?.sentence && presence(mention, sentence) + 4 > (first?.points ?? 0);
  if (unnamed.some(isNearer)) return undefined;
  return first && first.points - (second?.points ?? 0) >= MARGIN ? first.found : undefined;
}

/** A person that is called by a common noun only: "a trader". */
const isUnnamed = (mention: Mentioned | undefined): boolean =>
  mention?.phrase.kind === 'common' &&
  !mention.isPlural &&
  mention.entities.length === 0 &&
  !mention.phrase.describesNext &&
  mention.role === 'subject' &&
  (mention.speaks || mention.isIndefinite) &&
  (TITLE_NOUNS.has(mention.head) || PERSON_NOUNS.has(mention.head));

/** The subject of the clause before, if that says or thinks what the phrase's clause tells. */
function speakerOf({ clauses, phrase, tokens }: Scene) {
  const outer = clauses[phrase.clause - 1];
  return outer?.verb !== undefined && SPEECH.has(tokens[outer.verb]!.lemma) ? outer.subject : undefined;
}

/** Words in a fronted phrase before a pronoun. */
const FRONT = 14;

/** "In spite of the charges against him, Mr Doe": the subject behind a fronted phrase. */
function frontedSubject(scene: Scene): Resolved | undefined {
  const { tokens, phrase, entityOf } = scene;
  if (!/^(?:ADP|SCONJ)$/.test(tokens[0]?.tag ?? '') || phrase.first > FRONT) return undefined;
  const comma = tokens.slice(0, 2 * FRONT).findIndex((token) => token.text === ',');
  if (comma < phrase.first) return undefined;
  const subject = phrasesBeside(scene, 'behind').find(({ first, role }) => first > comma && role === 'subject');
  if (!subject?.run) return undefined;
  return { entities: [entityOf.get(subject.run)!], rule: 'pronoun/fronted', antecedent: subject.run.span };
}

/** Points for doing the same, above all for speaking on, and a few for being mentioned often. */
function bonus({ profiles, phrase, clauses, tokens }: Scene, mention: Mentioned, entity: number): number {
  const often = Math.min(3, profiles[entity]!.mentions);
  if (phrase.role !== 'subject') return often;
  const verb = clauses[phrase.clause]!.verb;
  const speaks = verb !== undefined && SPEECH.has(tokens[verb]!.lemma);
  return often + (mention.role === 'subject' ? 4 : 0) + (speaks && mention.speaks ? 10 : 0);
}
