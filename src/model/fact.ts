import type { Claim, ClaimTypeId, Slot } from './claim.ts';
import type { EntityValue } from './value.ts';

/** What makes claims of a type speak of the same fact, and what the ledger compares when they do. */
export interface FactShape {
  /** Slots with those it is about, in the order of the key; "provider?" may be absent. */
  readonly parties: readonly string[];
  /** A product counts as its owner: rights to "Azure" are rights towards Microsoft. */
  readonly byOwner?: true;
  /** Terms that tell facts between the same parties apart. */
  readonly topic?: readonly string[];
  /** Slots whose values agree or conflict. */
  readonly compares: readonly string[];
  /** Those of them that say how much it was in a period: of another period it is another sum. */
  readonly perPeriod?: readonly string[];
  /** Further figures, compared only where the sentence is the same: "from $3 billion" may be that of another year. */
  readonly asides?: readonly string[];
  /** Terms that limit what a claim is about; two that differ in one say nothing about each other. */
  readonly within?: readonly string[];
  /**
   * A `state` holds until something changes it, what happens `once` has one date and price, what is `repeated` may
   * happen again with other figures, a `measure` is one of a series, and `words` are a quotation.
   */
  readonly kind: 'state' | 'once' | 'repeated' | 'measure' | 'words';
  /**
   * What comes again all the same where the kind is `once`: parts of it (the slot that says which part), and topics
   * without one of these content words, as {@link contentWords} gives them. `holdsFor` is then that of a repeated one.
   */
  readonly again?: { readonly part?: string; readonly unless?: readonly string[]; readonly holdsFor: number };
  /** Days after its report for which a state may be taken to hold, or within which reports are about the same time of it. */
  readonly holdsFor: number;
  /** Patterns of claims that it came to be so ("raised its stake to 20%"): what was before is no contradiction. */
  readonly onsets?: readonly string[];
  /** Patterns whose figure is by how much it changed, not how much it is. */
  readonly changes?: readonly string[];
}

export type FactShapes = Readonly<Record<ClaimTypeId, FactShape>>;

/** What a key is made of. */
export interface KeyedClaim {
  readonly type: ClaimTypeId;
  readonly slots: Claim['slots'];
  /** The words of its evidence. */
  readonly exact: string;
}

/** Under which name a party stands in a key. */
export type PartyResolver = (party: EntityValue) => string;

/**
 * The key of the fact that a claim is about, the same in every article that states it with the same names:
 * "cloud_rights(customer=contoso, provider=fabrikam; right=hosting)". A party that the text leaves out is "?".
 */
export function buildFactKey(
  { type, slots, exact }: KeyedClaim,
  shape: FactShape,
  resolve: PartyResolver = shape.byOwner ? ownerName : ownName,
): string {
  const parties = shape.parties.map((party) => {
    const name = party.replace('?', '');
    return `${name}=${partyNames(slots[name], resolve).join('+') || '?'}`;
  });
  const topics = (shape.topic ?? []).map((topic) => `${topic}=${topicOf(slots[topic], parties) || '?'}`);
  if (shape.kind === 'words') topics.push(`words=${quotedWords(exact).join('-')}`);
  return `${type}(${[parties.join(', '), topics.join(', ')].filter(Boolean).join('; ')})`;
}

/** Enough of a quotation's words to know it by. */
function quotedWords(exact: string): string[] {
  return wordsOf(exact).slice(0, 30);
}

const ownName: PartyResolver = ({ name }) => normalizeName(name);
const ownerName: PartyResolver = ({ owner, name }) => normalizeName(owner ?? name);

function partyNames(slot: Slot | undefined, resolve: PartyResolver): string[] {
  const names = new Set<string>();
  for (const value of listOf(slot)) if (value.kind === 'entity') names.add(resolve(value));
  names.delete('');
  return names.size > 1 ? [...names].sort() : [...names];
}

/** A word of a closed list as it is ("first_launch"), any other term by its content words. */
function topicOf(slot: Slot | undefined, parties: readonly string[]): string {
  return listOf(slot)
    .flatMap((value) => (value.kind === 'term' ? [value.value] : []))
    .map((term) => (/^[a-z]+(?:_[a-z]+)+$/.test(term) ? term : contentWords(term, parties).join('-')))
    .join('+');
}

/** A slot's values, of which most slots have one. */
export function listOf<T>(slot: T | readonly T[] | undefined): readonly T[] {
  return slot === undefined ? [] : Array.isArray(slot) ? slot : [slot as T];
}

/** Forms of companies that a name may carry or not: an open list of the usual ones. */
const legalForm =
  / (?:inc|incorporated|corp|corporation|co|company|ltd|limited|plc|llc|lp|llp|ag|sa|se|nv|bv|gmbh|ab|as|asa|oyj|spa|srl|pbc|kk|pte|pty|sas)$/;

/** A name as keys have it: lower case, without accents, punctuation, "the" and legal form. */
export function normalizeName(name: string): string {
  let normal = wordsOf(name.replaceAll('&', ' and ')).join(' ').replace(/^the /, '');
  for (let round = 0; round < 3; round++) normal = normal.replace(legalForm, '');
  return normal;
}

/** Words of a text in lower case without accents: runs of letters and digits; "'s" is cut. */
export function wordsOf(text: string): string[] {
  if (isAscii(text)) return withoutApostrophes(text.toLowerCase()).match(/[a-z0-9]+/g) ?? [];
  const plain = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return withoutApostrophes(plain).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Most names and sentences are, and cost a third of the others. */
function isAscii(text: string): boolean {
  return !/[^\0-\x7f]/.test(text);
}

function withoutApostrophes(text: string): string {
  return /['’]/.test(text) ? text.replace(/['’](?:s(?![\p{L}\p{N}]))?/gu, '') : text;
}

const stopWords = new Set(
  (
    'a an the this that these those its his her their our your my it they he she we who which what and or but nor of in on at to for from by ' +
    'with without as into onto over under between among across through about is are was were be been being has have had do does did will would ' +
    'shall should can could may might must not no any all each every both some such other another more most own same also new said'
  ).split(' '),
);

/** The words of a term that carry its meaning, roughly stemmed, each once, sorted; those of `names` are left out. */
export function contentWords(term: string, names: readonly string[] = []): string[] {
  const ofNames = new Set(names.flatMap(wordsOf));
  const words = wordsOf(term).filter((word) => !stopWords.has(word) && !ofNames.has(word));
  return [...new Set(words.map(stem))].sort();
}

/** "launched", "launches" and "launching" are "launch"; only so far that spellings of one word meet. */
function stem(word: string): string {
  const base = word
    .replace(/ies$/, 'y')
    .replace(/(?<=[^su])s$/, '')
    .replace(/(?<=\p{L}{3})(?:ing|ed)$/u, '');
  return base.replace(/(?<=\p{L}{3})e$/u, '');
}
