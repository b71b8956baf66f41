import { catalogue } from '../src/claims/catalogue.ts';
import type { Claim } from '../src/model/claim.ts';
import { renderSlot } from '../src/report/value.ts';
import { type GoldClaim, type GoldFile, goldBytes, isSameName, isSlotRight } from './gold.ts';

/** How a gold claim fared: found with all its key slots right, found, or not found. */
export type Verdict = 'strict' | 'found' | 'missed';

/** Counts that precision and recall are made of; only claims that are required count. */
export interface Counts {
  gold: number;
  got: number;
  found: number;
  strict: number;
  slotsGold: number;
  slotsGot: number;
  slotsRight: number;
}

const judged = ['status', 'certainty', 'attribution'] as const;

export interface Score {
  readonly types: Map<string, Counts>;
  /** Right, and judged at all. */
  readonly fields: Readonly<Record<(typeof judged)[number], [right: number, all: number]>>;
  /** By article and by claim: "equity_stake@812" is its type and its first byte. */
  readonly verdicts: Map<string, Map<string, Verdict>>;
  /** What is wrong, one line each with the evidence below. */
  readonly remarks: string[];
}

export function createScore(): Score {
  return {
    types: new Map(),
    fields: { status: [0, 0], certainty: [0, 0], attribution: [0, 0] },
    verdicts: new Map(),
    remarks: [],
  };
}

interface Wanted {
  readonly claim: GoldClaim;
  readonly key: string;
  readonly bytes: ReturnType<typeof goldBytes>;
}

/**
 * Adds an article to a score. A claim matches a gold claim of its type when their evidence overlaps by half of the
 * shorter; each takes at most one, the pairs with most slots right first. Optional gold claims may be matched or not.
 */
export function addArticle(
  score: Score,
  { source, claims: gold }: GoldFile,
  text: string,
  got: readonly Claim[],
): void {
  const wanted = withKeys(gold.map((claim) => ({ claim, bytes: goldBytes(claim, text) })));
  const matches = match(wanted, got);
  const verdicts = new Map<string, Verdict>();
  for (const [i, { claim, key, bytes }] of wanted.entries()) {
    if (claim.optional) continue;
    const found = matches.get(i);
    const remark = (what: string) =>
      score.remarks.push(`${what.padEnd(8)} ${source} ${claim.type}\n         “${shown(bytes.words)}”`);
    const wrong = keySlots(claim, found?.type ?? claim.type).filter(
      (slot) => !isSlotRight(claim, slot, found?.slots[slot]),
    );
    countGold(countsOf(score, claim.type), claim, found, wrong.length === 0);
    verdicts.set(key, found ? (wrong.length === 0 ? 'strict' : 'found') : 'missed');
    if (!found) remark('missed');
    else {
      if (wrong.length > 0) remark(`wrong ${wrong.map((slot) => describe(claim, slot, found)).join('; ')} in`);
      for (const [field, answer] of judgeFields(claim, found, score)) remark(`${field} is ${answer} in`);
    }
  }
  const taken = new Set(matches.values());
  for (const claim of got.filter((each) => !taken.has(each))) {
    const counts = countsOf(score, claim.type);
    counts.got++;
    counts.slotsGot += Object.keys(claim.slots).length;
    score.remarks.push(
      `spurious ${source} ${claim.type}: ${claim.text}\n         “${shown(claim.evidence.selector[0].exact)}”`,
    );
  }
  score.verdicts.set(source, verdicts);
}

/** Type and first byte, and a number where several claims share them. */
function withKeys(claims: readonly Omit<Wanted, 'key'>[]): Wanted[] {
  const seen = new Map<string, number>();
  return claims.map(({ claim, bytes }) => {
    const key = `${claim.type}@${bytes.start}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return { claim, bytes, key: count === 1 ? key : `${key}#${count}` };
  });
}

function match(wanted: readonly Wanted[], got: readonly Claim[]): Map<number, Claim> {
  const pairs = wanted.flatMap(({ claim, bytes }, i) =>
    got.flatMap((found, j) => {
      const types = [claim.type, ...(claim.alternatives?.type ?? [])];
      if (!types.includes(found.type) || !sharesHalf(bytes, found.evidence.selector[2])) return [];
      const slots = [...new Set([...Object.keys(claim.slots), ...keySlots(claim, found.type)])];
      const right = slots.filter((slot) => isSlotRight(claim, slot, found.slots[slot])).length;
      const bonus = (claim.optional ? -0.001 : 0) + (claim.type === found.type ? 0.01 : 0);
      return [{ i, j, weight: right / Math.max(slots.length, 1) + bonus }];
    }),
  );
  pairs.sort((a, b) => b.weight - a.weight || a.i - b.i || a.j - b.j);
  const matches = new Map<number, Claim>();
  const taken = new Set<number>();
  for (const { i, j } of pairs) {
    if (matches.has(i) || taken.has(j)) continue;
    matches.set(i, got[j]!);
    taken.add(j);
  }
  return matches;
}

interface Range {
  readonly start: number;
  readonly end: number;
}

function sharesHalf(a: Range, b: Range): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
}

/** Key slots of a type that the gold claim speaks of; for another type than its own, also those among its alternatives. */
function keySlots({ type, slots, alternatives }: GoldClaim, as: Claim['type']): string[] {
  const definition = catalogue.find(({ id }) => id === as);
  return Object.entries(definition?.slots ?? {})
    .filter(
      ([slot, { key }]) => key && (slots[slot] !== undefined || (as !== type && alternatives?.[slot] !== undefined)),
    )
    .map(([slot]) => slot);
}

function countsOf({ types }: Score, type: string): Counts {
  const counts = types.get(type) ?? emptyCounts();
  types.set(type, counts);
  return counts;
}

const emptyCounts = (): Counts => ({ gold: 0, got: 0, found: 0, strict: 0, slotsGold: 0, slotsGot: 0, slotsRight: 0 });

function countGold(counts: Counts, gold: GoldClaim, found: Claim | undefined, isStrict: boolean): void {
  const isRight = (slot: string) => isSlotRight(gold, slot, found?.slots[slot]);
  // a slot that may be absent and is, was not asked for
  const asked = Object.keys(gold.slots).filter(
    (slot) => found?.slots[slot] !== undefined || !gold.alternatives?.[slot]?.includes(null),
  );
  counts.gold++;
  counts.slotsGold += asked.length;
  if (!found) return;
  // a right answer that stands only among the alternatives is neither asked for nor too much
  const isExtra = (slot: string) =>
    gold.slots[slot] === undefined && gold.alternatives?.[slot] !== undefined && isRight(slot);
  counts.got++;
  counts.found++;
  if (isStrict) counts.strict++;
  counts.slotsGot += Object.keys(found.slots).filter((slot) => !isExtra(slot)).length;
  counts.slotsRight += asked.filter((slot) => found.slots[slot] !== undefined && isRight(slot)).length;
}

/** Counts the fields that the gold claim gives; yields those that are wrong. */
function judgeFields(gold: GoldClaim, found: Claim, { fields }: Score): [field: string, answer: string][] {
  return judged.flatMap((field): [string, string][] => {
    const asked = gold[field];
    if (asked === undefined || (gold.type === 'quote' && field !== 'attribution')) return [];
    const answers = [asked, ...(gold.alternatives?.[field] ?? [])];
    const isRight =
      field === 'attribution'
        ? answers.some((answer) => agrees(answer as NonNullable<GoldClaim['attribution']>, found.attribution))
        : answers.includes(found[field]);
    fields[field][1]++;
    if (isRight) fields[field][0]++;
    return isRight ? [] : [[field, field === 'attribution' ? JSON.stringify(found.attribution) : String(found[field])]];
  });
}

function agrees(gold: NonNullable<GoldClaim['attribution']>, { kind, name }: Claim['attribution']): boolean {
  if (gold.kind === 'publisher' || !gold.name) return kind === gold.kind;
  return name !== undefined && isSameName(gold.name, name);
}

function describe(gold: GoldClaim, slot: string, { slots }: Claim): string {
  const got = slots[slot] === undefined ? 'nothing' : renderSlot(slots[slot]);
  return `${slot}: ${JSON.stringify(gold.slots[slot])}, got ${got}`;
}

const shown = (words: string) => words.replace(/\s+/g, ' ').slice(0, 160);

/** Precision, recall and F1, three digits each. */
export interface Rates {
  readonly p: number;
  readonly r: number;
  readonly f1: number;
}

export interface Row {
  readonly gold: number;
  readonly got: number;
  readonly detection: Rates;
  readonly strict: Rates;
  readonly slots: Rates;
}

/** What is printed, compared and committed. */
export interface Figures {
  readonly all: Row;
  readonly status: number | null;
  readonly certainty: number | null;
  readonly attribution: number | null;
  readonly types: Readonly<Record<string, Row>>;
}

/** The figures of a score, types by name. */
export function figuresOf({ types, fields }: Score): Figures {
  const all = emptyCounts();
  for (const counts of types.values())
    for (const name of Object.keys(all) as (keyof Counts)[]) all[name] += counts[name];
  const share = ([right, total]: readonly [number, number]) => (total ? round(right / total) : null);
  return {
    all: rowOf(all),
    status: share(fields.status),
    certainty: share(fields.certainty),
    attribution: share(fields.attribution),
    types: Object.fromEntries([...types].sort(([a], [b]) => (a < b ? -1 : 1)).map(([type, row]) => [type, rowOf(row)])),
  };
}

function rowOf({ gold, got, found, strict, slotsGold, slotsGot, slotsRight }: Counts): Row {
  return {
    gold,
    got,
    detection: rates(found, got, gold),
    strict: rates(strict, got, gold),
    slots: rates(slotsRight, slotsGot, slotsGold),
  };
}

function rates(right: number, got: number, gold: number): Rates {
  const [p, r] = [got ? right / got : 0, gold ? right / gold : 0];
  return { p: round(p), r: round(r), f1: round(p + r ? (2 * p * r) / (p + r) : 0) };
}

const round = (share: number) => Math.round(share * 1000) / 1000;
