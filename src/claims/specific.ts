import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { catalogue } from './catalogue.ts';
import { isKeyParty } from './define.ts';
import type { Filler } from './filler.ts';
import { verbOf } from './governors.ts';
import { type Candidate, ruleId, type Yielded } from './match.ts';
import { namesSlot } from './rule-text.ts';

/**
 * Leaves one claim for each proposition: of one type and predicate the pattern that stands first, of two types on the
 * same words the more specific one; what a participle clause adds to a claim of its governor joins it.
 */
export function mostSpecific(candidates: readonly Candidate[]): { kept: Candidate[]; yielded: Yielded[] } {
  const ranked = [...candidates].sort(
    (a, b) =>
      rank(a) - rank(b) || typeRank(a) - typeRank(b) || Number(isCarried(a)) - Number(isCarried(b)) || byType(a, b),
  );
  const kept: Candidate[] = [];
  const yielded: Yielded[] = [];
  for (const candidate of ranked) {
    const at = kept.findIndex((other) => covers(other, candidate));
    const stronger = kept[at];
    const partner = stronger ? -1 : kept.findIndex((other) => completes(other, candidate));
    if (stronger && isFuller(candidate, stronger)) {
      yielded.push({ candidate: stronger, reason: whyCovered(candidate, stronger) });
      kept[at] = candidate;
    } else if (stronger) yielded.push({ candidate, reason: whyCovered(stronger, candidate) });
    else if (partner < 0) kept.push(candidate);
    else {
      yielded.push({ candidate, reason: `joins the claim of ${ruleId(kept[partner]!)}, to which its clause belongs` });
      kept[partner] = join(kept[partner]!, candidate);
    }
  }
  return { kept, yielded };
}

function whyCovered(kept: Candidate, other: Candidate): string {
  return kept.type === other.type
    ? `${ruleId(kept)} says it already`
    : `the more specific ${ruleId(kept)} says it with the same words`;
}

/** Two candidates of one type: a figure belongs to what stands nearest to it. */
function byType(a: Candidate, b: Candidate): number {
  const byPattern = patternRank(a) - patternRank(b);
  const byPlace = a.frame.predicate.start - b.frame.predicate.start;
  if (!a.type.measures) return byPlace || byPattern;
  // "a loss of $8 million, against a $2 billion loss": what is compared says both
  return Number(!a.slots.from) - Number(!b.slots.from) || byPattern || distance(a) - distance(b) || -byPlace;
}

function distance({ slots }: Candidate): number {
  const [value, subject] = [slots.value![0]!.span, slots.subject![0]!.span];
  return Math.max(value.start - subject.end, subject.start - value.end, 0);
}

/** What names its parties itself goes before what takes one from a claim before. */
const isCarried = (candidate: Candidate) => candidate.isCarried === true;

/** Known constructions, then fallbacks, then what asks for no more than a figure or a date. */
const rank = ({ type, pattern }: Candidate) => (type.measures || type.tells ? 2 : pattern.fallback ? 1 : 0);

const typeRank = (candidate: Candidate) => catalogue.indexOf(candidate.type);
const patternRank = (candidate: Candidate) => candidate.type.patterns.indexOf(candidate.pattern);

function covers(kept: Candidate, other: Candidate): boolean {
  if (kept.type === other.type) return saysAsMuch(kept, other);
  if (namesSlot(kept.type.beside, other.type.id) || namesSlot(other.type.beside, kept.type.id)) return false;
  const covered = kept.type.covers?.[other.type.id];
  if (covered === 'predicate' && kept.frame === other.frame) return true;
  // "has 62% of it, bought in 2019": what is held and how it was come by
  if (covered === 'object' && hangsOn(kept, other)) return false;
  if (covered === 'object' && takes(kept.frame, other.frame)) return true;
  if (covered === 'circumstance' && isCircumstance(kept, other)) return true;
  // "its licence expires in 2031" is when the licence ends
  if (
    other.type.tells !== undefined &&
    kept.slots.until &&
    kept.frame.role === 'subject' &&
    kept.frame.governor === other.frame
  )
    return true;
  const values = valueSpans(other);
  if (values.length > 0) return values.some((span) => valueSpans(kept).some((taken) => overlaps(span, taken)));
  const said = (other.slots[other.type.tells ?? ''] ?? []).map(({ span }) => span);
  return (
    [other.frame.predicate, ...said].some((span) =>
      [kept.frame.predicate, ...valueSpans(kept)].some((by) => overlaps(span, by)),
    ) ||
    // "passed the bill by 52 votes", "extends its deal through an investment": what is on the way is not what happened
    (isLightVerbOf(other.frame, kept.frame) &&
      !(kept.frame.role === 'prep' && (kept.type.measures || (other.type.tells === undefined && other.frame.object))))
  );
}

/** "ordered 40 jets from Contoso in a deal worth $3 billion": the deal that it is done in, with nobody else in it. */
function isCircumstance({ frame, slots }: Candidate, other: Candidate): boolean {
  if (other.frame.kind !== 'noun' || other.frame.role !== 'prep' || verbOf(frame) !== verbOf(other.frame)) return false;
  const parties = Object.values(slots).flat();
  const theirs = Object.values(other.slots).flat();
  return theirs.every((party) => party.value.kind !== 'entity' || parties.some((own) => sameFiller(own, party)));
}

/** Whether the noun is the object of the verb. */
const takes = (verb: Frame, noun: Frame) => noun.kind === 'noun' && noun.governor === verb && noun.role === 'object';

/** "maintain a licence", "made an investment": the verb says nothing besides its noun. */
const isLightVerbOf = (verb: Frame, noun: Frame) =>
  noun.kind === 'noun' && !noun.host && noun.governor === verb && noun.role !== 'subject';

/** "with an initial investment of $1 billion": says all that the other one says of its predicate, and names a party more. */
function isFuller(candidate: Candidate, other: Candidate): boolean {
  const [a, b] = [candidate.frame, other.frame];
  if (candidate.type !== other.type || (a !== b && a.governor !== b && b.governor !== a)) return false;
  return (
    saysAllOf(candidate, other) &&
    Object.keys(candidate.slots).some((name) => isKeyParty(candidate.type, name) && !other.slots[name])
  );
}

const saysAllOf = ({ slots }: Candidate, other: Candidate): boolean =>
  Object.entries(other.slots).every(([name, fillers]) => {
    const own = slots[name];
    return own !== undefined && fillers.every((filler) => own.some((their) => sameFiller(their, filler)));
  });

/** The same type: the same predicate by another pattern, or the same values, or nothing that the stronger one lacks. */
function saysAsMuch(kept: Candidate, other: Candidate): boolean {
  // "A and B each own 50%": one claim each
  if (kept.frame === other.frame && kept.pattern === other.pattern) return false;
  if (isContentOf(other, kept)) return true;
  // two losses that are compared with one profit are two: only what is measured counts
  const figures = other.type.measures ? other.slots.value!.map(({ span }) => span) : valueSpans(other);
  const sharesValue = valueSpans(kept).some((span) => figures.some((taken) => overlaps(span, taken)));
  const samePredicate = overlaps(kept.frame.predicate, other.frame.predicate);
  if (other.pattern.fallback && verbOf(kept.frame) === verbOf(other.frame)) return true;
  // "fell $1.20 to $78.40": the level that is reached says it
  if (samePredicate && kept.pattern !== other.pattern && kept.type.measures) return true;
  if (samePredicate && kept.pattern !== other.pattern) return sharesValue || valueSpans(other).length === 0;
  // "the appointment in March surprised everybody" tells of the appointment
  const isNominal = kept.frame.kind === 'noun' && !kept.frame.host;
  if (kept.type.tells && isNominal && kept.frame.governor === other.frame) return true;
  // "was valued at $3 billion, representing 12 percent": what adds a figure completes
  if (sharesValue) return !completes(kept, other) || valueSpans(kept).length >= valueSpans(other).length;
  const isInside = contains(kept.frame.span, other.frame.predicate) || verbOf(other.frame)?.governor === kept.frame;
  return (samePredicate || isInside || shareThing(kept, other)) && saysAllOf(kept, other);
}

/** "signed a contract under which": what is done under a deal whose parties are known says of the deal nothing new. */
const isContentOf = (other: Candidate, { frame, slots, pattern }: Candidate): boolean =>
  other.frame.governor === frame &&
  other.frame.relation === 'relative' &&
  slots.parties !== undefined &&
  other.pattern.fixed?.action === pattern.fixed?.action &&
  slots.parties.every((party) => other.slots.parties?.some((their) => sameFiller(party, their)));

/** Whether one clause hangs on the other, says the same type, and nothing that they name differs. */
function completes(kept: Candidate, other: Candidate): boolean {
  if (kept.type !== other.type || !areAlike(kept.pattern.fixed, other.pattern.fixed)) return false;
  if (!hangsOn(kept, other) && !hangsOn(other, kept) && !sharesVerb(kept, other) && !shareThing(kept, other))
    return false;
  return Object.entries(other.slots).every(([name, fillers]) => {
    const theirs = kept.slots[name];
    if (theirs === undefined || kept.type.slots[name]?.kind === 'term') return true;
    if (takesAll(kept, name) && takesAll(other, name)) return true;
    return fillers.every((filler) => theirs.some((their) => sameFiller(their, filler)));
  });
}

/** Whether two predicates fill the same slots in the same way. */
const areAlike = (a: Candidate['pattern']['fixed'] = {}, b: Candidate['pattern']['fixed'] = {}): boolean =>
  Object.keys({ ...a, ...b }).every((slot) => a[slot] === b[slot]);

const takesAll = ({ pattern }: Candidate, slot: string) => namesSlot(pattern.together, slot);

/** ", pledging $1 billion", "in a round led by Contoso": a clause without a tense; or "which owns 58 percent" with the same parties. */
function hangsOn(a: Candidate, b: Candidate): boolean {
  const verb = clauseVerb(verbOf(a.frame));
  if (!verb || verb.governor === undefined || verb.governor !== verbOf(b.frame)) return false;
  if (verb.relation === 'adverbial') return !verb.tense;
  return verb.relation === 'relative' && (!verb.tense || shareParty(a, b));
}

/** "a deal expected to be worth $4 billion": the verb that opens the clause of an infinitive. */
function clauseVerb(verb: Frame | undefined): Frame | undefined {
  return verb?.relation === 'complement' && verb.infinitive && !verb.governor?.tense ? verb.governor : verb;
}

/** "the largest shareholder, with a holding of 16%", "led the round": a verb and its nouns. */
function sharesVerb(a: Candidate, b: Candidate): boolean {
  return verbOf(a.frame) !== undefined && verbOf(a.frame) === verbOf(b.frame) && shareParty(a, b);
}

/** "the payments made by Contoso to Fabrikam will continue until 2030": two clauses say it of one thing, which is no party. */
function shareThing(a: Candidate, b: Candidate): boolean {
  if (a.type.measures || a.frame.kind !== 'verb' || b.frame.kind !== 'verb') return false;
  const things = [b.frame.subject, b.frame.object];
  return [a.frame.subject, a.frame.object].some(
    (phrase) => phrase !== undefined && things.includes(phrase) && !isParty(phrase, a) && !isParty(phrase, b),
  );
}

/** Whether a phrase, and not only one that it holds, fills a slot for somebody. */
function isParty({ span, preps, possessor }: NounPhrase, { slots }: Candidate): boolean {
  const inner = [possessor?.span, ...preps.map(({ object }) => object?.span)].filter((part) => part !== undefined);
  return Object.values(slots)
    .flat()
    .some(
      (own) =>
        own.value.kind === 'entity' && contains(span, own.span) && !inner.some((part) => contains(part, own.span)),
    );
}

/** Whether the same party stands in the same slot of both. */
function shareParty(a: Candidate, b: Candidate): boolean {
  return Object.entries(a.slots).some(
    ([name, fillers]) =>
      a.type.slots[name]?.kind === 'entity' &&
      fillers.some((filler) => b.slots[name]?.some((other) => sameFiller(filler, other))),
  );
}

/** The claim with the value first, with what the other one adds; what a relative clause adds is a value of the claim before. */
function join(a: Candidate, b: Candidate): Candidate {
  const isFirst = isRelativeOf(a, b) || (!isRelativeOf(b, a) && valueSpans(b).length > valueSpans(a).length);
  const [first, second] = isFirst ? [b, a] : [a, b];
  const slots: Record<string, readonly Filler[]> = { ...second.slots, ...first.slots };
  for (const [name, fillers] of Object.entries(second.slots)) {
    if (takesAll(first, name) && first.slots[name])
      slots[name] = [
        ...first.slots[name],
        ...fillers.filter((filler) => !first.slots[name]!.some((own) => sameFiller(own, filler))),
      ];
  }
  return { ...first, slots };
}

/** "bought it in a deal valued at $3 billion", "will buy it, paying $3 billion": the purchase is what happened. */
function isRelativeOf({ frame, type }: Candidate, { frame: other }: Candidate): boolean {
  const verb = verbOf(frame);
  if (type.status !== 'happening') return false;
  if (verb?.governor === undefined || verb.governor !== verbOf(other)) return false;
  return verb.relation === 'relative' || (verb.relation === 'adverbial' && /^(?:pay|spend|value)$/.test(verb.lemma));
}

function sameFiller(a: Filler, b: Filler): boolean {
  if (a.value.kind === 'entity' && b.value.kind === 'entity') return a.value.name === b.value.name;
  if (a.value.kind === 'term' && b.value.kind === 'term')
    return a.value.value === b.value.value || overlaps(a.span, b.span);
  return overlaps(a.span, b.span);
}

/** Where the figures of a claim stand. */
export function valueSpans({ slots }: Candidate): Span[] {
  return Object.values(slots)
    .flat()
    .filter(({ value }) => value.kind === 'money' || value.kind === 'percent' || value.kind === 'count')
    .map(({ span }) => span);
}
