import { singularOf } from '../singular.ts';
import type { Description } from './descriptions.ts';
import { GENERIC_HEADS, isStrictHead } from './descriptions.ts';
import { type Mentioned, presence, recentMentions, steadiness } from './history.ts';
import { affinity, isBody, isElsewhere, isInvestedIn, isOf, isThing, type Profile } from './profiles.ts';
import { ownSubject, phrasesBeside, type Resolved, type Scene, soleEntity } from './scene.ts';
import { SPEECH } from './speech.ts';

/** The best candidate must be ahead of the next by this much. */
const MARGIN = 4;
/** For the only candidate of the description's own sentence. */
const ONLY_ONE = 8;
/** From here on what is known of an entity decides, and not how near it stands. */
const KNOWN = 12;

interface Candidate {
  readonly entity: number;
  readonly mention: Mentioned;
  readonly fit: number;
  readonly points: number;
}

/** Whether what is known of the candidates alone settles the description. Such descriptions are resolved first. */
export function isTellTale(scene: Scene, description: Description): boolean {
  return bestKnown(rank(scene, description, new Set())) !== undefined;
}

/** The candidate that the description fits clearly better than all others. */
function bestKnown(ranked: readonly Candidate[]): Candidate | undefined {
  const [first, second] = [...ranked].sort((a, b) => b.fit - a.fit);
  return first && first.fit >= KNOWN && first.fit - (second?.fit ?? 0) >= KNOWN ? first : undefined;
}

/**
 * "the company", "the software giant": by what the article has called its entities, then by presence. `taken` are entities
 * that other phrases of the clause stand for already: two descriptions side by side mean two entities.
 */
export function resolveDescription(
  scene: Scene,
  description: Description,
  taken: ReadonlySet<number>,
): Resolved | undefined {
  const ranked = rank(scene, description, taken);
  const [first, second] = ranked;
  if (!first) return undefined;
  const resolved = ({ entity, mention }: Candidate, rule: string): Resolved => {
    return { entities: [entity], rule, antecedent: mention.span };
  };
  if (isSomebodyNew(scene, description, first)) return undefined;
  const known = bestKnown(ranked);
  if (known) return resolved(known, 'description/known-as');
  const pair = scene.topics.slice(0, 2);
  const isOfPair = pair.includes(first.entity) && [...taken].some((entity) => pair.includes(entity));
  if (isOfPair && !GENERIC_HEADS.has(description.head)) return resolved(first, 'description/other-of-pair');
  if (isForeign(scene, ranked, description)) return undefined;
  return !second || first.points - second.points >= MARGIN ? resolved(first, 'description/salience') : undefined;
}

/** "Contoso sued a supplier. The supplier": it is the one that was brought in, and no name behind that says which. */
function isSomebodyNew(
  { history, sentence }: Scene,
  { head, modifiers }: Description,
  { mention }: Candidate,
): boolean {
  const introduced = recentMentions(history, sentence, 2).find(
    (other) => other.isIndefinite && !other.isPlural && singularOf(other.head) === head,
  );
  if (!introduced || introduced.span.start < mention.span.start) return false;
  // "Contoso has met a company … The company": the one that the sentence was about
  const isSubject =
    introduced.sentence === mention.sentence && mention.role === 'subject' && introduced.role !== 'subject';
  return !(isSubject && modifiers.length === 0 && GENERIC_HEADS.has(head));
}

/**
 * "the German group" is somebody else as long as nothing shows that the candidate is German, unless all the others are
 * known to be of somewhere else; a seat ("Berlin-based") may be news.
 */
function isForeign({ profiles }: Scene, ranked: readonly Candidate[], { origins, modifiers }: Description): boolean {
  if (origins.length === 0 || modifiers.some((modifier) => modifier.includes('-'))) return false;
  const profileOf = ({ entity }: Candidate) => profiles[entity]!;
  const possible = ranked.filter(
    (candidate) => profileOf(candidate).origins.size === 0 && (!candidate.mention.isAside || candidate === ranked[0]),
  );
  return !isOf(profileOf(ranked[0]!), origins) && (possible.length > 1 || possible[0] !== ranked[0]);
}

function rank(scene: Scene, description: Description, taken: ReadonlySet<number>): Candidate[] {
  const { history, sentence, profiles } = scene;
  const best = new Map<number, Candidate>();
  const recent = recentMentions(history, sentence, GENERIC_HEADS.has(description.head) ? 3 : 6);
  const valuing = valuingBefore(scene);
  const excluded = new Set([
    ...taken,
    ...recent
      .filter((mention) => isCoArgument(scene, mention, valuing))
      .flatMap((mention) => withOwners(scene, mention)),
  ]);
  for (const entity of namedInSpeech(scene)) excluded.add(entity);
  if (valuing === undefined || !raises(scene))
    for (const entity of ownSubject(scene)?.entities ?? []) excluded.add(entity);
  for (const mention of recent) {
    const entity = description.type === 'organization' ? representedBy(scene, mention) : soleEntity(mention);
    if (entity === undefined || excluded.has(entity) || !fitsType(profiles[entity]!, description)) continue;
    if (isElsewhere(profiles[entity]!, description.seat)) continue;
    const fit = affinity(profiles[entity]!, description);
    // "told the Journal that the company"
    const isOutside = mention.sentence === sentence || (fit <= 0 && !scene.topics.slice(0, 2).includes(entity));
    if (mention.isAside && isOutside) continue;
    if (isCentralBank(description) && !isCentral(profiles[entity]!)) continue;
    if (fit <= 0 && isBody(profiles[entity]!, description.head)) continue;
    if (description.type === 'person' && !isTitled(profiles[entity]!, description.head)) continue;
    // "the regulator" is none of the companies that the article is about
    const isTopic = scene.topics.slice(0, 3).includes(entity);
    const isOnly = entity === scene.topics[0] && TRADES.test(description.head) && dominates(scene);
    if (fit <= 0 && isStrictHead(description.head) && !isOnly && (description.head === 'bank' || isTopic)) continue;
    const isPaid = valuing !== undefined && mention.sentence === sentence && isInvestedIn(scene.tokens, mention.phrase);
    const points = fit + presence(mention, sentence) + topicPoints(scene, entity) + (isPaid ? PAID : 0);
    if (points > (best.get(entity)?.points ?? 0)) best.set(entity, { entity, mention, fit, points });
  }
  for (const [entity, candidate] of best)
    best.set(entity, { ...candidate, points: candidate.points + steadiness(recent, entity, sentence) });
  // "Contoso raised its stake in the AI company": the one that was called so, if it is as near
  const isFit = ({ fit, mention }: Candidate) => fit > 0 && mention.sentence >= sentence - 1;
  const fitting = [...best.values()].filter(isFit);
  const here = [...best.values()].filter(({ mention }) => mention.sentence === sentence);
  return [...(description.modifiers.length > 0 && fitting.length > 0 ? fitting : best.values())]
    .map((candidate) =>
      here.length === 1 && candidate === here[0] ? { ...candidate, points: candidate.points + ONLY_ONE } : candidate,
    )
    .sort((a, b) => b.points - a.points);
}

/** "The company said Fabrikam's profit rose": who speaks, and in the third person, is not whom it speaks of. */
function namedInSpeech(scene: Scene): number[] {
  const { tokens, clauses, phrase, entityOf } = scene;
  const { verb, subject } = clauses[phrase.clause]!;
  if (subject !== phrase || verb === undefined || !SPEECH.has(tokens[verb]!.lemma) || verb < phrase.last) return [];
  const told = phrasesBeside(scene, 'behind').filter(({ run, first, inSubject }) => run && first > verb && inSubject);
  return told.map(({ run }) => entityOf.get(run!)!);
}

/** An organisation, or the one that a person works for: "Doe, Contoso's chief, left. The company". */
function representedBy({ entities }: Scene, mention: Mentioned): number | undefined {
  const entity = soleEntity(mention);
  if (entity === undefined || entities[entity]!.type !== 'person') return entity;
  const name = entities[entity]!.organization;
  const organization = name === undefined ? -1 : entities.findIndex((other) => other.name === name);
  return organization < 0 ? undefined : organization;
}

/** "the central bank" is none of those that it watches over. */
const isCentralBank = ({ head, modifiers }: Description): boolean =>
  head === 'bank' && modifiers.some((modifier) => modifier.toLowerCase() === 'central');

const isCentral = ({ modifiers, nameWords }: Profile): boolean =>
  ['central', 'reserve', 'national', 'of'].some((word) => modifiers.has(word) || nameWords.has(word));

/** Trades that only a company is in. */
const TRADES = /^(?:retailer|airline|carrier|lender|drugmaker|carmaker|automaker|broadcaster)$/;

/** Whether the article speaks of one organisation more than twice as often as of any other. */
function dominates({ topics, profiles }: Scene): boolean {
  const [first, second] = topics.map((topic) => profiles[topic]!.mentions);
  return first !== undefined && first > 2 * (second ?? 0);
}

/** "the president" is one whom the article calls that; anybody may be "the billionaire". */
const isTitled = ({ entity, heads, modifiers }: Profile, head: string): boolean =>
  /^(?:billionaire|entrepreneur|executive|financier|philanthropist)$/.test(head) ||
  heads.has(head) ||
  modifiers.has(head) ||
  (entity.title?.toLowerCase().split(/[\s-]/u).includes(head) ?? false);

const fitsType = (profile: Profile, { type, head }: Description): boolean =>
  profile.entity.type === type ||
  (profile.entity.type === 'other' && type === 'organization' && !isStrictHead(head) && !isThing(profile));

/** Who stands in the same clause is another party of what the clause says, unless it owns or merely modifies a noun. */
function isCoArgument({ tokens, sentence, phrase }: Scene, mention: Mentioned, valuing: number | undefined): boolean {
  if (mention.sentence !== sentence || mention.clause !== phrase.clause) return false;
  if (valuing !== undefined && mention.phrase.last < valuing) return false;
  if (mention.role !== 'subject' && isPaidFor(tokens, phrase.first)) return false;
  return mention.role !== 'possessor' && mention.role !== 'modifier';
}

/** "paid Contoso $5 million for a stake in the company": what a stake that is paid for is a part of may have been named. */
function isPaidFor(tokens: Scene['tokens'], first: number): boolean {
  if (!/^(?:in|of)$/.test(tokens[first - 1]?.lower ?? '') || tokens[first - 2]?.lemma !== 'stake') return false;
  return tokens.slice(Math.max(0, first - 8), first - 2).some(({ lower }) => lower === 'for');
}

/** Where the participle stands that says what a deal makes somebody worth: "Contoso put $1 billion into Fabrikam, valuing the firm at". */
function valuingBefore({ tokens, phrase }: Scene): number | undefined {
  const at = phrase.first - 1;
  const { lemma, form } = tokens[at] ?? {};
  if (form !== 'ing' || !/^(?:value|give)$/.test(lemma!)) return undefined;
  const isWorth =
    lemma === 'value' || tokens.slice(phrase.last + 1, phrase.last + 5).some((token) => token.lemma === 'valuation');
  return isWorth ? at : undefined;
}

/** Whoever gets the money of a round is what it values: "Contoso raised $1 billion, valuing the company at". */
function raises({ tokens, clauses, phrase }: Scene): boolean {
  const { verb } = clauses[phrase.clause]!;
  const main = verb === undefined ? undefined : tokens.slice(verb, verb + 4).find(({ tag }) => tag === 'VERB');
  return main !== undefined && RAISES.test(main.lemma);
}

const RAISES =
  /^(?:raise|secure|near|close|complete|conclude|finalise|finalize|sell|receive|get|land|attract|seek|bag|net|announce)$/;

/** Points for whoever the money goes to that a value is drawn from. */
const PAID = 40;

/** "Azure hosts the firm": neither the product nor who owns it. */
function withOwners({ entities }: Scene, mention: Mentioned): number[] {
  const owners = mention.entities.map((entity) => entities[entity]!.owner).filter((owner) => owner !== undefined);
  return [...mention.entities, ...owners.map((owner) => entities.findIndex(({ name }) => name === owner))];
}

/** Points for being what the article is about. */
function topicPoints({ profiles, topics, lead }: Scene, entity: number): number {
  const most = profiles[topics[0] ?? entity]!.mentions || 1;
  return (12 * profiles[entity]!.mentions) / most + (entity === lead ? 6 : 0);
}
