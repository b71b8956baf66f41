import { isOrganizationNoun } from '../lists/organization-words.ts';
import { TITLE_NOUNS } from '../lists/person-words.ts';
import type { Mentioned } from './history.ts';
import type { Phrase } from './phrases.ts';
import type { PronounClass } from './pronouns.ts';
import { byOtherOfPair, bySalience } from './salience.ts';
import {
  acts,
  nameBeforeComma,
  ownSubject,
  phrasesBeside,
  type Resolved,
  type Scene,
  soleEntity,
  withJoined,
} from './scene.ts';
import { SPEECH } from './speech.ts';

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
  const listed = pronoun.isPossessive && thing(scene, hostOfUnit(scene), 'pronoun/listed');
  if (listed) return listed;
  const parallel = pronoun.isPossessive && phrase.joinsPrevious ? phrases[phrase.index - 2] : undefined;
  if (parallel?.role === 'possessor') {
    const owner = thing(scene, scene.mentionOf.get(parallel), 'pronoun/parallel');
    if (owner) return owner;
  }
  const controlled = thing(scene, controller(scene), 'pronoun/controller');
  if (controlled) return controlled;
  const besides = thing(scene, withBefore(scene), 'pronoun/with');
  if (besides) return besides;
  if (pronoun.isPossessive && isPaidFor(scene)) return bySalience(scene, soleEntity(subject));
  if (pronoun.isPossessive && !isPredicate(scene) && !isOfApposition(scene)) {
    const own =
      thing(scene, subject, 'pronoun/own-subject') ??
      thing(scene, subject && ownerOf(scene, subject), 'pronoun/subject-owner');
    if (own) return own;
    // "the board changed its mind": its own, and nobody's that is named
    if (!clauses[phrase.clause]!.relativeTo && isUnnamedBody(scene, subject)) return undefined;
  }
  const outer = clauses[phrase.clause - 1];
  if (phrase.role === 'subject' && outer?.verb !== undefined && SPEECH.has(tokens[outer.verb]!.lemma)) {
    const subjectOfSpeech = outer.subject && scene.mentionOf.get(outer.subject);
    const speaker = thing(scene, subjectOfSpeech, 'pronoun/speaker') ?? employer(scene, subjectOfSpeech);
    if (speaker) return speaker;
    // "the bourse said it"
    if (isUnnamedBody(scene, subjectOfSpeech)) return undefined;
  }
  if (!pronoun.isPossessive && isPartOfAmount(scene)) return undefined;
  const isObject = !pronoun.isPossessive && phrase.role !== 'subject';
  // "Contoso went public, valuing it at": what happened does that to whom it happened to
  const undergone = isObject && isObjectOfOutcome(scene) ? thing(scene, subject, 'pronoun/outcome') : undefined;
  if (undergone) return undergone;
  const excluded = isObject || isPredicate(scene) ? soleEntity(subject) : undefined;
  return chained(scene) ?? bySalience(scene, excluded) ?? byOtherOfPair(scene);
}

/** "sued Contoso, its unit Northwind and Fabrikam": whoever is listed right before its unit. */
function hostOfUnit(scene: Scene): Mentioned | undefined {
  const { tokens, phrase, mentionOf } = scene;
  const isUnit = UNITS.test(tokens[phrase.last + 1]?.lower ?? '') && tokens[phrase.last + 2]?.tag === 'PROPN';
  const host = isUnit ? nameBeforeComma(scene) : undefined;
  return host && mentionOf.get(host);
}

const UNITS = /^(?:unit|subsidiary|arm|division|affiliate|parent)$/;

/** ", valuing it", ", giving it": what the clause before it brings about. */
function isObjectOfOutcome({ tokens, phrase }: Scene): boolean {
  const verb = tokens[phrase.first - 1];
  return verb?.form === 'ing' && tokens[phrase.first - 2]?.text === ',' && OUTCOMES.test(verb.lemma);
}

const OUTCOMES = /^(?:value|make|give|leave|put|bring|help|allow|enable|force|prompt|turn|send|earn|cost)$/;

/** "paid Fabrikam $5 million to license its software", "uses its cloud": what somebody pays to take is not his own. */
function isPaidFor({ tokens, phrase }: Scene): boolean {
  const verb = phrase.first - 1;
  if (/^(?:use|rent|lease)$/.test(tokens[verb]?.lemma ?? '') && tokens[phrase.last + 1]?.lower === 'cloud') return true;
  if (!TAKES.test(tokens[verb]?.lemma ?? '') || tokens[verb - 1]?.lower !== 'to') return false;
  return tokens.slice(Math.max(0, verb - PAYMENT), verb).some(({ tag, lemma }) => tag === 'VERB' && PAYS.test(lemma));
}

const TAKES = /^(?:license|sublicense|in-license|acquire|buy|purchase|use|access|absorb|hire|poach)$/;
const PAYS = /^(?:pay|spend|offer)$/;

/** The words of a payment: "paid a reported $3 billion in cash to". */
const PAYMENT = 12;

/** A group of people that is named by a common noun only: "the board", "the government". */
function isUnnamedBody({ tokens }: Scene, mention: Mentioned | undefined): boolean {
  if (!mention || mention.isPlural || mention.isOpen || mention.entities.length > 0) return false;
  if (mention.phrase.kind !== 'common') return false;
  // the head of a phrase of another sentence stands elsewhere
  const head = tokens[mention.phrase.head];
  return head !== undefined && (isOrganizationNoun(head.lower) || BODIES.test(head.lower));
}

const BODIES =
  /^(?:government|board|state|country|nation|council|cabinet|parliament|congress|administration|army|police|court|family|management|bourse|exchange|panel|jury|committee|department|ministry|body|institute|bank|fund|market|index|economy|industry|sector|paper|newspaper)$/;

/** "Contoso is its host": whose host it is, the subject is not. */
function isPredicate({ tokens, phrase }: Scene): boolean {
  let i = phrase.first - 1;
  while (tokens[i]?.tag === 'ADV' || /^(?:no|longer)$/.test(tokens[i]?.lower ?? '')) i--;
  // "serves as its host"
  if (tokens[i]?.lower === 'as')
    return /^(?:serve|act|function|double|continue|emerge)$/.test(tokens[i - 1]?.lemma ?? '');
  return /^(?:be|become|remain|stay)$/.test(tokens[i]?.lemma ?? '');
}

/** "Contoso, its largest customer": whose customer it is, the name is not; but "Contoso, its shares down 5%". */
function isOfApposition(scene: Scene): boolean {
  const { tokens, phrase, phrases } = scene;
  const owned = phrases[phrase.index + 1];
  if (!nameBeforeComma(scene) || owned?.kind !== 'common' || owned.isPlural) return false;
  const { lower } = tokens[owned.head]!;
  return isOrganizationNoun(lower) || TITLE_NOUNS.has(lower);
}

/** "most of it" is of a thing, not of a company, unless it is owned. */
function isPartOfAmount({ tokens, phrase, clauses }: Scene): boolean {
  const { verb } = clauses[phrase.clause]!;
  if (verb !== undefined && /^(?:own|hold|have|buy|sell|acquire)$/.test(tokens[verb]!.lemma)) return false;
  return tokens[phrase.first - 1]?.lower === 'of' && AMOUNTS.test(tokens[phrase.first - 2]?.lower ?? '');
}

const AMOUNTS =
  /^(?:most|much|some|all|any|none|little|half|part|parts|rest|remainder|bulk|majority|third|thirds|quarter|quarters|fifth|tenth|percent|pct|cent|%|portion|chunk)$/;

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

/** "Contoso, with its shops": what stands right before the comma. */
function withBefore({ tokens, phrase, phrases, mentionOf }: Scene): Mentioned | undefined {
  const before = phrases[phrase.index - 1];
  const isWith = tokens[phrase.first - 1]?.lower === 'with' && tokens[phrase.first - 2]?.text === ',';
  return isWith && before?.last === phrase.first - 3 ? mentionOf.get(before) : undefined;
}

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
  const { tokens, phrase, phrases, entities, entityOf } = scene;
  if (phrase.first > 3 || tokens[phrase.first - 1]?.tag !== 'ADP') return undefined;
  const comma = tokens.findIndex((token, i) => i > phrase.first && token.text === ',');
  const subject = phrasesBeside(scene, 'behind').find((later) => later.role === 'subject');
  if (!subject?.run || comma < 0 || comma > subject.first || phrases[subject.index + 1]?.joinsPrevious)
    return undefined;
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
    (entities[entity]!.type === 'place' && rule !== 'pronoun/with' && !acts(mention!))
  )
    return undefined;
  return { entities: [entity], rule, antecedent: mention!.span };
}
