import type { Claim, Slot, SlotValue, Status } from '../model/claim.ts';
import { contentWords, type FactShape, listOf } from '../model/fact.ts';
import type { EntityValue, MoneyValue, Value } from '../model/value.ts';
import { type Said, toSaid } from './compare-values.ts';
import { type Period, periodOf } from './days.ts';
import type { Party } from './directory.ts';
import { frameOf } from './frame.ts';
import { isTelling } from './identity.ts';
import { type Nature, natureOf } from './nature.ts';
import { findConversion } from './other-currency.ts';
import { vouchersOf } from './vouchers.ts';

/** When a claim holds or happened. */
export interface ValidTime extends Period {
  /** `stated` by the text, or `published`: the day of its report. */
  readonly basis: 'stated' | 'published';
  /** As the claim has it. */
  readonly edtf: string;
}

/** What the ledger keeps of a claim. */
export interface Entry extends Nature {
  readonly id: string;
  readonly type: Claim['type'];
  readonly text: string;
  readonly source: string;
  readonly exact: string;
  readonly line: number;
  readonly column: number;
  /** The slots that its key is made of, parties and topics, without their places. */
  readonly slots: Claim['slots'];
  /** Party slot → who fills it. */
  readonly parties: Readonly<Record<string, Party[]>>;
  readonly compared: Readonly<Record<string, Said>>;
  /** Further figures, by slot. */
  readonly asides: Readonly<Record<string, Said>>;
  /** Content words of the terms that limit it. */
  readonly within: Readonly<Record<string, readonly string[]>>;
  readonly status?: Status;
  readonly certainty: Claim['certainty'];
  readonly negated: boolean;
  readonly time?: ValidTime;
  /** On whose word its article puts it, as {@link vouchersOf} gives them. */
  readonly vouchers: readonly string[];
  /** Whether it says by itself what it is about; else it is compared only with the same sentence elsewhere. */
  readonly isComparable: boolean;
  /** Its sentence without its figures: {@link frameOf}. */
  readonly frame?: string;
}

/** Reads a claim as the ledger needs it. */
export function toEntry(claim: Claim, shape: FactShape): Entry {
  const { id, type, text, slots, status, certainty, negated, evidence, attribution } = claim;
  const [quote] = evidence.selector;
  const parties = partiesOf(slots, shape);
  const time = validTimeOf(claim);
  const read = (slot: string) => saidOf(slots[slot], quote.exact + quote.suffix);
  const [compared, asides] = [collect(shape.compares, read), collect(shape.asides ?? [], read)];
  const figures = [...Object.values(compared), ...Object.values(asides)].map(({ words }) => words);
  const frame = shape.kind === 'words' ? undefined : frameOf(quote, figures);
  return {
    id,
    type,
    text,
    source: evidence.source,
    exact: quote.exact,
    line: evidence.line,
    column: evidence.column,
    slots: { ...parties, ...collect(shape.topic ?? [], (name) => slots[name] && bare(slots[name])) },
    parties,
    compared,
    asides,
    within: collect(shape.within ?? [], (slot) => limitOf(slots[slot], parties)),
    ...(status ? { status } : {}),
    certainty,
    negated,
    ...(time ? { time } : {}),
    vouchers: vouchersOf(attribution),
    isComparable: isTelling(claim, parties, shape),
    ...(frame ? { frame } : {}),
    ...natureOf(claim, shape),
  };
}

function partiesOf(slots: Claim['slots'], shape: FactShape): Record<string, Party[]> {
  const parties: Record<string, Party[]> = {};
  for (const party of shape.parties) {
    const name = party.replace('?', '');
    parties[name] = [];
    for (const value of listOf(slots[name])) if (value.kind === 'entity') parties[name].push(toParty(value));
  }
  return parties;
}

function bare(slot: Slot): Slot {
  return Array.isArray(slot) ? slot.map(withoutPlace) : withoutPlace(slot);
}

/** What stands there is a name of the party unless it is a pronoun or a description. */
function toParty(value: SlotValue & EntityValue): Party {
  const { kind, name, type, owner, text, resolution } = value;
  const isName = text !== undefined && text !== name && !resolution && /^\p{Lu}/u.test(text);
  const party: { -readonly [key in keyof Party]: Party[key] } = { kind, name };
  if (type) party.type = type;
  if (owner) party.owner = owner;
  if (isName) party.written = text;
  return party;
}

function collect<T>(names: readonly string[], find: (name: string) => T | undefined): Record<string, T> {
  const found: Record<string, T> = {};
  for (const name of names) {
    const value = find(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}

function saidOf(slot: Claim['slots'][string] | undefined, context: string): Said | undefined {
  const value = listOf(slot)[0];
  if (!value) return undefined;
  const words = value.text ?? '';
  return toSaid(withoutPlace(value), words, conversionOf(value, words, context));
}

/** "750 million euros ($880 million)" is a sum in two currencies. */
function conversionOf(value: SlotValue, words: string, context: string): MoneyValue | undefined {
  const at = value.kind === 'money' && words ? context.indexOf(words) : -1;
  return at < 0 ? undefined : findConversion(context.slice(at + words.length, at + words.length + 60));
}

/** The value alone, so that the same value found at two places is the same. */
function withoutPlace(value: SlotValue): Value {
  const { text: _text, span: _span, bytes: _bytes, ...rest } = value;
  if (rest.kind !== 'entity') return rest;
  const { resolution: _resolution, ...entity } = rest;
  return entity;
}

function limitOf(
  slot: Claim['slots'][string] | undefined,
  parties: Readonly<Record<string, readonly Party[]>>,
): readonly string[] | undefined {
  if (!slot) return undefined;
  const names = Object.values(parties).flatMap((list) => list.map(({ name }) => name));
  const terms = listOf(slot).flatMap((value) => (value.kind === 'term' ? contentWords(value.value, names) : []));
  return terms.length > 0 ? terms : undefined;
}

function validTimeOf({ date }: Claim): ValidTime | undefined {
  const period = date?.edtf === undefined ? undefined : periodOf(date.edtf);
  return period && { start: period.start, end: period.end, basis: date!.basis, edtf: date!.edtf! };
}
