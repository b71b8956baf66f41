import type { EntityMention } from '../model/annotation.ts';
import { contains } from '../model/span.ts';
import { type ClaimType, isAboutOne, isKeyParty } from './define.ts';
import { namesPurpose } from './destination.ts';
import { LANDS, namesAnother } from './elsewhere.ts';
import type { Filler, Scene } from './filler.ts';
import { type Candidate, firstMissing, type Yielded } from './match.ts';
import { nameOf, type Pair, Pairs, type Party, partyOf } from './pairs.ts';
import { namesSlot, slotNames } from './rule-text.ts';
import { isCompany, Topics } from './topics.ts';

/**
 * Fills the parties that a pattern lets a claim leave out because the text has just named them: the other side of the
 * nearest earlier pair in reach, else of the pair that most claims of the article are about, else the company whose
 * shares or worth the text is speaking of. Claims that still want a party are dropped.
 */
export function carryParties(
  candidates: readonly Candidate[],
  scenes: readonly Scene[],
): { kept: Candidate[]; yielded: Yielded[] } {
  const pairs = new Pairs(withoutCovered(candidates), cloudNames(scenes));
  const sceneOf = new Map(scenes.map((scene) => [scene.index, scene]));
  const purposes = new Set(candidates.filter((each) => namesPurpose(each, sceneOf.get(each.frame.sentence)!)));
  const filled = candidates.map((candidate) => {
    const whole = purposes.has(candidate) ? candidate : fill(candidate, pairs, sceneOf.get(candidate.frame.sentence)!);
    // what was filled in is what the text talks about from there on
    if (whole.isCarried) pairs.add(whole);
    return whole;
  });
  const topics = new Topics(filled, sceneOf);
  const kept: Candidate[] = [];
  const yielded: Yielded[] = [];
  for (const candidate of filled) {
    const whole = purposes.has(candidate) ? candidate : fillCompany(candidate, topics);
    const missing = firstMissing(whole.pattern.requires, whole.slots);
    if (!missing && namesNobody(whole, topics.sceneOf(whole)))
      yielded.push({ candidate: whole, reason: 'none of its parties is known by name' });
    else if (!missing) kept.push(ofTarget(whole, topics));
    else yielded.push({ candidate, reason: `${missing} is left out, and the text before has not named it` });
  }
  return { kept, yielded };
}

/** "buys 17% of Contoso, maker of the Fabrikam brand": what a more specific claim says with the same predicate pairs nobody. */
function withoutCovered(candidates: readonly Candidate[]): Candidate[] {
  const covered = new Map<Candidate['frame'], Set<string>>();
  for (const { frame, type, pattern, slots } of candidates) {
    if (!type.covers || firstMissing(pattern.requires, slots)) continue;
    const types = covered.get(frame) ?? new Set();
    for (const [name, how] of Object.entries(type.covers)) if (how === 'predicate') types.add(name);
    covered.set(frame, types);
  }
  return candidates.filter(({ frame, type }) => !covered.get(frame)?.has(type.id));
}

/** "A US firm buys a rival": of parties without a name nothing can be told again; "the Russian government" is known. */
function namesNobody({ type, slots }: Candidate, { annotation, sentence }: Scene): boolean {
  const parties = Object.values(slots)
    .flat()
    .filter(({ value }) => value.kind === 'entity');
  const isNameless = ({ value, span }: Filler) =>
    value.kind === 'entity' &&
    value.name === value.name.toLowerCase() &&
    !/^\p{Lu}.*(?:government|authorities|state)$/u.test(annotation.article.text.slice(span.start, span.end)) &&
    !sentence.entities.some(
      (mention) =>
        contains(span, mention.span) &&
        mention.entity !== undefined &&
        annotation.entities[mention.entity]!.type !== 'place',
    );
  return type.payment !== undefined && parties.length > 1 && parties.every(isNameless);
}

/** "The family still owns 31%": of the company that the text is speaking of. */
function fillCompany(candidate: Candidate, topics: Topics): Candidate {
  const { about } = candidate.type;
  if (!about || firstMissing(candidate.pattern.requires, candidate.slots) !== about.slot) return candidate;
  const { slot, things } = about;
  if (!namesSlot(candidate.pattern.carried, slot) || namesAnother(candidate.frame, topics.sceneOf(candidate)))
    return candidate;
  const named = namesIn(candidate);
  const company = topics.at(
    candidate,
    (filler) => (things === true || isCompany(filler)) && !named.has(nameOf(filler)),
  );
  if (!company) return candidate;
  const whole = { ...candidate, slots: { ...candidate.slots, [slot]: [company] }, isCarried: true as const };
  topics.add(whole);
  return whole;
}

/**
 * "agreed to buy Fabrikam in a deal that values the company at $2 billion": what a price values is what it is paid for,
 * though the buyer may be nearer to hand for "the company".
 */
function ofTarget(candidate: Candidate, topics: Topics): Candidate {
  const [entity] = candidate.slots.entity ?? [];
  if (!isAboutOne(candidate.type) || !entity?.resolution) return candidate;
  const deal = topics.dealBefore(candidate);
  // "Contoso shares climbed, pushing its worth above $5 billion": its own sentence says whose
  const { span } = topics.sceneOf(candidate).sentence;
  const isNamedHere = contains(span, entity.resolution.antecedent) && deal?.frame.sentence !== candidate.frame.sentence;
  if (isNamedHere) return candidate;
  const target = deal?.slots[deal.type.about!.slot]?.[0];
  if (!target || !isCompany(target) || !namesIn(deal).has(nameOf(entity))) return candidate;
  return { ...candidate, slots: { ...candidate.slots, entity: [target] } };
}

/** Who is a cloud by what the article says of it. */
function cloudNames([scene]: readonly Scene[]): ReadonlySet<string> {
  return new Set(scene && [...scene.clouds].map((i) => scene.annotation.entities[i]!.name));
}

const namesIn = ({ slots }: Candidate) => new Set(Object.values(slots).flat().map(nameOf));

function fill(candidate: Candidate, pairs: Pairs, scene: Scene): Candidate {
  const names = candidate.pattern.carried;
  const wanted = names === undefined ? [] : slotNames(names).filter((slot) => isWanting(candidate, slot));
  if (wanted.length === 0) return candidate;
  const present = Object.entries(candidate.slots)
    .filter(([slot]) => isKeyParty(candidate.type, slot))
    .flatMap(([slot, fillers]) => fillers.map((filler) => partyOf(slot, filler)));
  const near = pairs.before(candidate.frame);
  const missing = firstMissing(candidate.pattern.requires, candidate.slots);
  for (const pair of pairs.for(candidate)) {
    // what may go without saying is not looked for in what else comes next
    if (!missing && pair.type !== candidate.type && isBehind(pair, candidate.frame)) continue;
    if (wanted[0] === 'parties' && isOfOthers(pair, scene)) continue;
    const carried = fromPair(
      candidate,
      wanted,
      present,
      wanted[0] === 'parties' ? pairs.ofOwners(pair) : pair,
      pairs.clouds,
    );
    if (carried) return { ...candidate, slots: { ...candidate.slots, ...carried }, isCarried: true };
  }
  if (present.length === 1)
    for (const pair of pairs.withOneOfSeveral(candidate.frame)) {
      const carried = fromPair(candidate, wanted, present, pair, pairs.clouds);
      if (carried) return { ...candidate, slots: { ...candidate.slots, ...carried }, isCarried: true };
    }
  const hub = present.length === 1 && missing ? hubOf(near, pairs, present[0]!) : undefined;
  if (!hub || (missing !== 'parties' && missing !== hub.slot)) return candidate;
  // whoever buys of all the others buys of one more
  if (missing !== 'parties' && !near.every(({ type }) => type === candidate.type)) return candidate;
  const found = missing === 'parties' ? [...candidate.slots.parties!, hub.filler] : [hub.filler];
  return { ...candidate, slots: { ...candidate.slots, [missing!]: found }, isCarried: true };
}

/** "Contoso announced a deal for Fabrikam's chips": whose sentence names only others is not about the pair. */
function isOfOthers({ parties }: Pair, { sentence, annotation }: Scene): boolean {
  const of = ({ entity, members }: EntityMention) => members ?? (entity === undefined ? [] : [entity]);
  const named = sentence.entities.flatMap(of).map((entity) => annotation.entities[entity]!);
  const firms = new Set(named.filter(({ type }) => type === 'organization'));
  return firms.size > 1 && !named.some(({ name }) => parties.some((party) => party.name === name));
}

const isBehind = ({ sentence, at }: Pair, { sentence: own, predicate }: Candidate['frame']) =>
  sentence === own && at >= predicate.end;

/** "Contoso followed with a deal": the one that all pairs just before have in common, and most of the article. */
function hubOf(near: readonly Pair[], pairs: Pairs, other: Party): Party | undefined {
  const has = (pair: Pair, { name }: Party) => pair.parties.some((party) => party.name === name);
  const shared = near[0]?.parties.filter(
    (party) => party.name !== other.name && near.every((pair) => has(pair, party)),
  );
  // of two that all of them bring together it is the one that the article brings together with most
  const hub = shared?.sort((a, b) => pairs.countOf(b) - pairs.countOf(a))[0];
  return hub && pairs.isHub(hub) && !near.some((pair) => has(pair, other)) ? hub : undefined;
}

/** An empty slot, or a list of parties with only one in it. */
function isWanting({ type, slots }: Candidate, slot: string): boolean {
  return (slots[slot]?.length ?? 0) < (type.slots[slot]!.list && slot === 'parties' ? 2 : 1);
}

/** What a party of a claim is in one of another type. */
function slotIn(type: ClaimType, { type: from, parties }: Pair, party: Party, clouds: ReadonlySet<string>) {
  if (from === type) return party.slot;
  if (!type.sides) return type.inherits?.[party.slot];
  const [cloud, ...others] = parties.filter(({ name }) => clouds.has(name));
  if (!cloud || others.length > 0) return undefined;
  return party === cloud ? type.sides.cloud : type.sides.other;
}

/** What a pair gives for the wanted slots; nothing where it does not fit what the claim has. */
function fromPair(
  candidate: Candidate,
  wanted: readonly string[],
  present: readonly Party[],
  pair: Pair,
  clouds: ReadonlySet<string>,
): Record<string, Filler[]> | undefined {
  const { type, slots, frame } = candidate;
  const [, , ...others] = pair.parties;
  const isPartyOfPair = (party: Party) => pair.parties.some(({ name }) => name === party.name);
  const isUnpaid = slots.amount !== undefined && namesSlot(pair.type.noSumsFor, type.id);
  // "the new entity" signs nothing that the text does not say
  const isKnown = ({ name, filler: { value } }: Party) =>
    value.kind === 'entity' && value.type !== undefined && (value.type !== 'other' || name !== name.toLowerCase());
  // "the two nations deepened ties": not the two companies
  const areStates = /^(?:country|nation|government)$/.test(frame.subject?.lemma ?? '');
  const isState = ({ filler: { value } }: Party) => value.kind === 'entity' && value.type === 'place';
  if (wanted[0] === 'parties')
    return !isUnpaid &&
      (!areStates || pair.parties.every(isState)) &&
      present.every(isPartyOfPair) &&
      pair.parties.every(isKnown)
      ? { parties: pair.parties.map(({ filler }) => filler) }
      : undefined;
  if (others.length > 0) return undefined;
  if (present.length === 1 && wanted.length === 1) {
    const other = isUnpaid ? undefined : otherOfPair(candidate, wanted[0]!, present[0]!, pair);
    return other && { [wanted[0]!]: [other.filler] };
  }
  // nobody is named: who is who must be known from what the pair's claim says
  if (present.length > 0) return undefined;
  const entries = pair.parties
    .map((party) => [slotIn(type, pair, party, clouds), [party.filler]] as const)
    .filter(([slot]) => slot !== undefined && wanted.includes(slot));
  return entries.length === wanted.length ? Object.fromEntries(entries) : undefined;
}

/** The other one of a pair for an empty slot, where a claim has one of the two. */
function otherOfPair({ type, slots }: Candidate, slot: string, present: Party, pair: Pair): Party | undefined {
  const [first, second] = pair.parties;
  const [own, other] = first.name === present.name ? [first, second] : [second, first];
  if (own.name !== present.name) return undefined;
  // whoever sells a stake is not the company that it is a stake in
  const named = Object.values(slots).flat();
  if (named.some((filler) => nameOf(filler) === other.name)) return undefined;
  // a piece of land is no party of another kind of deal
  if (LANDS.has(other.name.slice(other.name.lastIndexOf(' ') + 1))) return undefined;
  // whoever bought somebody is not bought by it
  if (pair.type === type && own.slot !== present.slot) return undefined;
  if (slot !== type.about?.slot) return other;
  // whoever owns a company bids for another one
  if (pair.isWhole && type.status === 'happening') return undefined;
  // who bid is not what somebody owns a share of
  const company = pair.type.about?.slot;
  return company && other.slot !== company ? undefined : other;
}
