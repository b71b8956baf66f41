import type { Frame } from '../model/frame.ts';
import { type ClaimType, isKeyParty } from './define.ts';
import type { Filler } from './filler.ts';
import type { Candidate } from './match.ts';
import { ownsWhole, REACH } from './topics.ts';

/** Two parties that a claim of the article brings together, or several in one list. */
export interface Pair {
  readonly type: ClaimType;
  /** Where the predicate stands that brings them together, and in which sentence. */
  readonly at: number;
  readonly sentence: number;
  /** Whether one owns the other, and not only a part of it. */
  readonly isWhole?: boolean;
  readonly parties: readonly [Party, Party, ...Party[]];
}

export interface Party {
  readonly slot: string;
  readonly filler: Filler;
  /** Whom it counts as: a product counts as its owner. */
  readonly name: string;
}

function pairOf(candidate: Pick<Candidate, 'type' | 'slots' | 'frame'>): Pair[] {
  const { type, slots } = candidate;
  const { sentence } = candidate.frame;
  const at = candidate.frame.predicate.start;
  const { by = '', to = '' } = type.payment ?? {};
  const [buyers, sellers] = [by, to].map((slot) => (slots[slot] ?? []).map((filler) => partyOf(slot, filler)));
  if (buyers![0] && sellers![0] && buyers![0].name !== sellers![0].name) {
    const [first, second, ...others] = [...buyers!, ...sellers!];
    const keys = pairOf({ ...candidate, slots: { ...slots, [to]: [] } });
    return [...keys, { type, at, sentence, parties: [first!, second!, ...others] }];
  }
  const parties = Object.entries(slots)
    .filter(([slot]) => isKeyParty(type, slot))
    .flatMap(([slot, fillers]) => fillers.map((filler) => partyOf(slot, filler)));
  const [first, second, ...others] = parties;
  if (!first || !second || first.name === second.name) return [];
  // several of one slot stand on the same side
  const isOneSide = others.length > 0 || first.slot === second.slot;
  if (isOneSide && !parties.every(({ slot }) => slot === 'parties')) return [];
  return [{ type, at, sentence, isWhole: ownsWhole(candidate), parties: [first, second, ...others] }];
}

/** "sold half of it to A and B": each of several on one side with the only one on the other, of whom one may be spoken of alone. */
function severalOf({ type, slots, frame }: Pick<Candidate, 'type' | 'slots' | 'frame'>): Pair[] {
  const sides = Object.entries(slots)
    .filter(([slot]) => isKeyParty(type, slot) && slot !== 'parties')
    .map(([slot, fillers]) => fillers.map((filler) => partyOf(slot, filler)));
  const [a, b, ...others] = sides.sort((one, other) => one.length - other.length);
  if (a?.length !== 1 || !b || b.length < 2 || others.length > 0) return [];
  const { sentence, predicate } = frame;
  return b.map((party) => ({ type, at: predicate.start, sentence, parties: [a[0]!, party] }));
}

export const partyOf = (slot: string, filler: Filler): Party => ({ slot, filler, name: nameOf(filler) });

export const nameOf = ({ value }: Filler) => (value.kind === 'entity' ? (value.owner ?? value.name) : '');

/** The pairs of an article, also those that were filled in. */
export class Pairs {
  readonly clouds: ReadonlySet<string>;
  private readonly bySentence = new Map<number, Pair[]>();
  private readonly counts = new Map<string, number>();
  private readonly all: Pair[] = [];
  private readonly several: Pair[] = [];
  /** In how many sentences the article's own claims bring two together. */
  private readonly sentencesOf: Counts;
  /** The two that most of the article's own claims are about, once for each type of claim about them. */
  private readonly main: readonly Pair[];

  constructor(candidates: readonly Candidate[], clouds: ReadonlySet<string>) {
    this.clouds = clouds;
    const own = candidates.flatMap((candidate) => this.add(candidate));
    this.sentencesOf = countsOf(oncePerSentence(own));
    this.main = mainPairs(own, this.sentencesOf);
  }

  /** Enters the pairs of a candidate, and returns them. */
  add(candidate: Candidate): Pair[] {
    const { sentence } = candidate.frame;
    const pairs = pairOf(candidate);
    this.several.push(...severalOf(candidate));
    for (const pair of pairs) {
      this.all.push(pair);
      for (const name of namesOf(pair)) this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
      this.bySentence.set(sentence, [pair, ...(this.bySentence.get(sentence) ?? [])]);
    }
    return pairs;
  }

  /** The same pair by the names of the companies, where another claim speaks of their products. */
  ofOwners(pair: Pair): Pair {
    const isOfProduct = ({ parties }: Pair) =>
      parties.some(({ filler: { value } }) => value.kind === 'entity' && value.owner !== undefined);
    if (!isOfProduct(pair)) return pair;
    const key = keyOf(pair);
    return this.all.find((other) => !isOfProduct(other) && keyOf(other) === key) ?? pair;
  }

  /** How many pairs a party is one of. */
  countOf({ name }: Party): number {
    return this.counts.get(name) ?? 0;
  }

  /** Whether a party has to do with at least two and half of all. */
  isHub(party: Party): boolean {
    return this.countOf(party) >= Math.max(2, this.all.length / 2);
  }

  /** Those in reach of a predicate, the last first; what its own sentence says behind it comes last. */
  before({ sentence, predicate }: Frame): Pair[] {
    const sentences = Array.from({ length: REACH + 1 }, (_, back) => sentence - back);
    const near = sentences.flatMap((each) => this.bySentence.get(each) ?? []);
    const isBehind = ({ at }: Pair) => at >= predicate.end;
    return [...near.filter((pair) => !isBehind(pair)), ...near.filter(isBehind)];
  }

  /** Those in reach that bring one of several together with the only one on the other side, the last first. */
  withOneOfSeveral({ sentence }: Frame): Pair[] {
    return this.several.filter((pair) => pair.sentence <= sentence && pair.sentence >= sentence - REACH).reverse();
  }

  /** The two that the article is about, first in claims of one type. */
  private mainFor(type: ClaimType): Pair[] {
    return [...this.main].sort((a, b) => Number(b.type === type) - Number(a.type === type));
  }

  /** Those that a claim may go on with, the likeliest first: one in passing, sentences ago, comes after the main one. */
  for({ frame, type }: Candidate): Pair[] {
    const near = this.before(frame);
    const main = this.mainFor(type);
    const timesOf = (pair: Pair) => this.sentencesOf.get(keyOf(pair)) ?? 0;
    const isPassing = (pair: Pair) =>
      pair.sentence < frame.sentence - 1 && timesOf(pair) === 1 && main.some((each) => timesOf(each) > 1);
    return [...near.filter((pair) => !isPassing(pair)), ...main, ...near.filter(isPassing)];
  }
}

/** The pair of at least two sentences, or else claims, and of at least half of all, in the first claim of each type. */
function mainPairs(pairs: readonly Pair[], sentencesOf: Counts): Pair[] {
  const main = commonest(sentencesOf, 1) ?? commonest(countsOf(pairs));
  const byType = new Map<ClaimType, Pair>();
  for (const pair of pairs) if (keyOf(pair) === main && !byType.has(pair.type)) byType.set(pair.type, pair);
  return [...byType.values()];
}

/** What is counted at least twice and makes up at least half of all, and so much more. */
function commonest(counts: Counts, more = 0): string | undefined {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  return [...counts].find(([, count]) => count >= Math.max(2, (all + more) / 2))?.[0];
}

function countsOf(pairs: readonly Pair[]): Counts {
  const counts = new Map<string, number>();
  for (const pair of pairs) counts.set(keyOf(pair), (counts.get(keyOf(pair)) ?? 0) + 1);
  return counts;
}

/** A sentence may say of several types that two have to do with one another, and is counted once. */
const oncePerSentence = (pairs: readonly Pair[]): Pair[] => [
  ...new Map(pairs.map((pair) => [`${pair.sentence} ${keyOf(pair)}`, pair])).values(),
];

type Counts = ReadonlyMap<string, number>;

const namesOf = ({ parties }: Pair) => new Set(parties.map(({ name }) => name));

const keyOf = (pair: Pair) => [...namesOf(pair)].sort().join('\n');
