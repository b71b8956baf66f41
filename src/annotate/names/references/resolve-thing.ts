import type { Mentioned } from './history.ts';
import type { Phrase } from './phrases.ts';
import type { PronounClass } from './pronouns.ts';
import { bySalience, SPEECH } from './salience.ts';
import { ownSubject, phrasesBeside, type Resolved, type Scene, soleEntity, withJoined } from './scene.ts';

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
