import type { Sentence } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import { contains, type Span } from '../model/span.ts';
import { failsBecause } from './conditions.ts';
import type { ClaimType, Condition, Pattern } from './define.ts';
import type { Filler, Scene } from './filler.ts';
import { fillersAt } from './fillers.ts';
import { isRuledOut } from './modality.ts';
import type { Plan } from './plan.ts';
import { namesSlot, needsOf } from './rule-text.ts';
import { addTimes, isTime } from './times.ts';

type Slots = Record<string, readonly Filler[]>;

/** A pattern that fits a frame, with what fills its slots; several fillers only in slots that take a list. */
export interface Candidate {
  readonly type: ClaimType;
  readonly pattern: Pattern;
  readonly frame: Frame;
  readonly slots: Readonly<Record<string, readonly Filler[]>>;
  /** Whether a party comes from a claim before. */
  readonly isCarried?: true;
}

/** A pattern that was evoked and did not fit: the first condition that failed. */
export interface NearMiss {
  readonly type: ClaimType;
  readonly pattern: Pattern;
  readonly frame: Frame;
  readonly reason: string;
  /** The slot that nothing fills, where that is the reason. */
  readonly missing?: string;
}

/** A pattern that fits and yet makes no claim of its own, and why. */
export interface Yielded {
  readonly candidate: Candidate;
  readonly reason: string;
}

/** "equity_stake/holding": the name of a rule in records and explanations. */
export function ruleId({ type, pattern }: Pick<Candidate, 'type' | 'pattern'>): string {
  return `${type.id}/${pattern.id}`;
}

/** What keeps a pattern from fitting: a condition, that nothing denies the predicate, or a slot that nothing fills. */
export type Failure =
  | { readonly condition: Condition }
  | { readonly denied: false }
  | { readonly missing: string; readonly condition?: undefined };

export type Match = { readonly fits: readonly Candidate[] } | { readonly fails: Failure };

/** The failure of a pattern in words. */
export function nearMiss(type: ClaimType, pattern: Pattern, frame: Frame, scene: Scene, failure: Failure): NearMiss {
  if ('missing' in failure) {
    const { missing } = failure;
    return { type, pattern, frame, reason: `nothing fills ${missing}`, missing };
  }
  const reason = 'denied' in failure ? 'the text does not deny it' : failsBecause(failure.condition, frame, scene);
  return { type, pattern, frame, reason };
}

/**
 * Tries a pattern on a frame that evokes it. Without `explains`, one that lacks a party is given up before its figures are
 * looked for, so that `fails` is not always the first thing that is missing.
 */
export function matchPattern(plan: Plan, frame: Frame, scene: Scene, explains: boolean): Match | undefined {
  const { type, pattern, checks, isDenied, fixed, dated } = plan;
  const { sentence } = scene;
  for (const { condition, holds } of checks)
    if (!holds(frame, scene)) return explains ? { fails: { condition } } : undefined;
  if (isDenied && !isRuledOut(frame, sentence)) return { fails: { denied: false } };
  const parties = partiesOf(plan, frame, scene, explains);
  if (!parties) return undefined;
  const slots = fillSlots(plan, frame, scene, parties);
  const each = oneEach(type, pattern, frame, slots, sentence);
  for (const claim of each) for (const [name, value] of fixed) claim[name] = [{ value, span: frame.predicate }];
  const times = sentence.values.filter(isTime);
  if (times.length > 0)
    for (const claim of each) addTimes(dated, frame, claim, sentence, times, siblingsOf(claim, each));
  const whole = each.filter((claim) => !firstMissing(pattern.requires, claim, pattern.carried));
  if (whole.length === 0) return { fails: { missing: firstMissing(pattern.requires, each[0]!, pattern.carried)! } };
  return { fits: whole.map((claim) => ({ type, pattern, frame, slots: claim })) };
}

/** The parties, and what else fills the slots of a pattern; no two take the same words. */
function fillSlots(plan: Plan, frame: Frame, scene: Scene, parties: Slots): Slots {
  const { annotation, sentence, index, frames, clouds, before } = scene;
  const ofParties = Object.values(parties).flatMap((fillers) => fillers.map(({ span }) => span));
  const withParties: Scene = { annotation, sentence, index, frames, clouds, before, parties: ofParties };
  const slots: Slots = {};
  const taken: Filler[] = [];
  for (const { name, definition, places } of plan.slots) {
    const isFree = (filler: Filler) => !isTaken(filler, taken);
    const fillers = parties[name] ?? fillersAt(frame, places, definition, withParties).filter(isFree);
    if (fillers.length === 0) continue;
    slots[name] = fillers;
    // "exclusive rights" are rights, and exclusive
    if (definition.kind !== 'entity' && !definition.words) taken.push(...fillers);
  }
  return slots;
}

const NONE: readonly Span[] = [];

/** Where the figures stand that a coordination gives to the other claims of the same predicate. */
function siblingsOf(claim: Slots, all: readonly Slots[]): readonly Span[] {
  if (all.length === 1) return NONE;
  const own = new Set(Object.values(claim).flat());
  return all
    .flatMap((other) => Object.values(other).flat())
    .filter((filler) => !own.has(filler) && filler.value.kind !== 'entity' && filler.value.kind !== 'term')
    .map(({ span }) => span);
}

/** Whether another slot has the words already; what is counted stands inside its count ("300 shops"). */
const isTaken = ({ value, span }: Filler, taken: readonly Filler[]) =>
  taken.some(
    (other) =>
      (other.value.kind === 'term') === (value.kind === 'term') &&
      (contains(other.span, span) || contains(span, other.span)),
  );

/** A party that stands at two places is one party. */
function onePerName(fillers: readonly Filler[]): readonly Filler[] {
  if (fillers.length < 2) return fillers;
  const seen = new Set<string>();
  return fillers.filter(({ value }) => value.kind !== 'entity' || (!seen.has(value.name) && seen.add(value.name)));
}

const apartFrom = (others: readonly Filler[]) => (filler: Filler) =>
  filler.value.kind !== 'entity' || !others.some((other) => companyOf(other) === companyOf(filler));

/** The name of a company, or of whom a product belongs to. */
const companyOf = ({ value }: Filler) => (value.kind === 'entity' ? (value.owner ?? value.name) : undefined);

/**
 * Who fills the slots for entities, each at the first place that names somebody who is not in an earlier slot. Undefined
 * once one that is required stays empty, unless the pattern is tried to the end.
 */
function partiesOf(plan: Plan, frame: Frame, scene: Scene, toTheEnd: boolean): Slots | undefined {
  const slots: Slots = {};
  const seen = new Set<string>();
  for (const { name, definition, places, isParty, isKey, isMutual, decides } of plan.slots) {
    if (!isParty) continue;
    // nobody holds, buys or licenses itself
    const isFree = ({ value }: Filler) => isMutual || value.kind !== 'entity' || !seen.has(value.name);
    // who sells may be sold itself, but sells to somebody else
    const isApart = definition.apart === undefined ? undefined : apartFrom(slots[definition.apart] ?? []);
    const isAllowed = (filler: Filler) => (!isKey || isFree(filler)) && (!isApart || isApart(filler));
    const fillers = onePerName(fillersAt(frame, places, definition, scene, isAllowed));
    slots[name] = fillers;
    if (!toTheEnd && decides.some((need) => need.every(({ slot, least }) => (slots[slot]?.length ?? 0) < least)))
      return undefined;
    if (isKey) for (const { value } of fillers) if (value.kind === 'entity') seen.add(value.name);
  }
  return slots;
}

/** The slot, or first of a set of alternatives, that `requires` ("parties:2, amount | until") wants and nothing fills; those in `excused` may be empty. */
export function firstMissing(requires: string, slots: Candidate['slots'], excused = ''): string | undefined {
  for (const need of needsOf(requires)) {
    const isMet = need.some(({ slot, least }) => (slots[slot]?.length ?? 0) >= least || namesSlot(excused, slot));
    if (!isMet) return need[0]!.slot;
  }
  return undefined;
}

/**
 * "A and B each bought": a claim for each filler of a slot that takes one, unless they do it together. Parties and figures
 * that go two by two make a claim each: "A for $3 billion and B for $2 billion".
 */
function oneEach(type: ClaimType, pattern: Pattern, { adverbs }: Frame, slots: Slots, sentence: Sentence): Slots[] {
  const isJoint = adverbs.some((word) => word === 'together' || word === 'jointly' || word === 'collectively');
  const isSingle = adverbs.includes('each') || adverbs.includes('apiece');
  // "acquired A and B for $3 billion": one sum for all of them
  const isOneSum = Object.entries(slots).some(([name, { length }]) => type.slots[name]?.whole && length === 1);
  const takesAll = (name: string) =>
    isJoint || ((type.slots[name]?.list || isOneSum) && !isSingle) || namesSlot(pattern.together, name);
  const pair = isJoint ? undefined : pairedSlots(type, slots, sentence);
  let claims: Slots[] = [slots];
  if (pair)
    claims = slots[pair[0]]!.map((filler, i) => ({ ...slots, [pair[0]]: [filler], [pair[1]]: [slots[pair[1]]![i]!] }));
  for (const name in slots) {
    const fillers = slots[name]!;
    if (fillers.length === 1 || pair?.includes(name)) continue;
    // one sum for all of them, or the first of several that nobody is paired with
    if (isFigure(type, name) && !type.slots[name]!.each) {
      claims = claims.map((claim) => ({ ...claim, [name]: fillers.slice(0, 1) }));
      continue;
    }
    if (takesAll(name)) continue;
    // more than a dozen is a table or noise, not a sentence
    const choices = fillers.slice(0, 12);
    claims = claims.flatMap((claim) => choices.map((filler) => ({ ...claim, [name]: [filler] }))).slice(0, 24);
  }
  return claims;
}

const isFigure = (type: ClaimType, slot: string) =>
  /^(?:money|percent|count|measure|quantity)$/.test(type.slots[slot]?.kind ?? '');

/** A slot of parties and one of figures that go two by two, by their places or because the text says "respectively". */
function pairedSlots(type: ClaimType, slots: Slots, { tokens }: Sentence): readonly [string, string] | undefined {
  for (const party in slots) {
    const parties = slots[party]!;
    const isOfParties = type.slots[party]?.kind === 'entity';
    if (parties.length < 2 || (!isOfParties && type.slots[party]?.kind !== 'term')) continue;
    for (const figure in slots) {
      const figures = slots[figure]!;
      if (!isFigure(type, figure) || figures.length !== parties.length) continue;
      if ((isOfParties && alternate(parties, figures)) || tokens.some(({ lower }) => lower === 'respectively'))
        return [party, figure];
    }
  }
  return undefined;
}

/** a b a b, or b a b a */
function alternate(a: readonly Filler[], b: readonly Filler[]): boolean {
  const before = a[0]!.span.start < b[0]!.span.start;
  const [first, second] = before ? [a, b] : [b, a];
  return first.every(
    ({ span }, i) => span.end <= second[i]!.span.start && (i === 0 || second[i - 1]!.span.end <= span.start),
  );
}
