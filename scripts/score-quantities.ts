/**
 * Scores money, percentages, numbers and number ranges against public data; run by score-values.ts.
 *
 * A span counts as right where it is that of the amount alone or with its qualifying words: the reference data leaves
 * "about" out and MEANTIME mostly takes it in.
 */
import { readFileSync } from 'node:fs';
import { buildQuantities } from '../src/annotate/quantities/build-quantities.ts';
import { findNumerals } from '../src/annotate/quantities/numerals.ts';
import type { Quantity } from '../src/annotate/quantities/quantity.ts';
import { readRatio } from '../src/annotate/quantities/shares.ts';
import type { Span } from '../src/model/span.ts';

/** One case of Recognizers-Text; `resolution.value` is a number, a percentage or an interval, by group. */
export interface RecognizerCase {
  readonly id: string;
  readonly group: string;
  readonly input: string;
  readonly ms_js_supported: boolean;
  readonly results: readonly (Span & {
    readonly text: string;
    readonly resolution: {
      readonly value: string | null;
      readonly unit?: string;
      readonly isoCurrency?: string;
    } | null;
  })[];
}

/** What one group of cases came to; `excused` failed and stand in the list of exceptions. */
export interface GroupScore {
  readonly cases: number;
  readonly right: number;
  readonly excused: number;
  readonly reference: number;
  readonly misses: readonly string[];
  /** Exceptions that pass and should leave the list. */
  readonly stale: readonly string[];
}

/** A found or wanted value in the terms of the reference data. */
interface Reading {
  readonly spans: readonly Span[];
  readonly value: string;
}

const GROUPS: Readonly<Record<string, (input: string) => Reading[]>> = {
  currency: (input) => buildQuantities(input).flatMap((q) => moneyReading(q)),
  percent: (input) =>
    buildQuantities(input).flatMap((q) => (q.value.kind === 'percent' ? [reading(q, number(q.value.value))] : [])),
  number: (input) => numberReadings(input),
  numberrange: (input) => buildQuantities(input).flatMap((q) => rangeReading(q)),
};

const WANTED: Readonly<Record<string, (result: RecognizerCase['results'][number]) => string>> = {
  currency: ({ resolution }) => wantedMoney(resolution),
  percent: ({ resolution }) => number(resolution?.value ? Number.parseFloat(resolution.value) : undefined),
  number: ({ resolution }) => number(Number(resolution?.value)),
  numberrange: ({ resolution }) => wantedInterval(resolution?.value ?? ''),
};

/** The groups of recognizers.jsonl that are scored here. */
export const QUANTITY_GROUPS: readonly string[] = Object.keys(GROUPS);

/** Numbers alone; "one in three" is one, and a number that touches its unit is left to the reference's dimensions. */
function numberReadings(input: string): Reading[] {
  const numerals = findNumerals(input).filter(
    (n) => n.form !== 'multiple' && n.form !== 'vague' && !/[a-z]/i.test(input[n.end] ?? ''),
  );
  const readings: Reading[] = [];
  for (let i = 0; i < numerals.length; i++) {
    const numeral = numerals[i]!;
    const ratio = numerals[i + 1] && readRatio(input, numeral, numerals[i + 1]!);
    if (ratio) i++;
    readings.push({
      spans: [ratio ?? numeral],
      value: number(ratio ? numeral.value / numerals[i]!.value : numeral.value),
    });
  }
  return readings;
}

function reading(quantity: Quantity, value: string): Reading {
  const { span, amount } = quantity;
  const end = span.end === amount.unitEnd ? amount.end : span.end;
  return { spans: [span, amount, { start: span.start, end }], value };
}

/** Seven significant digits: the reference rounds fractions. */
function number(value: number | undefined): string {
  return value === undefined || Number.isNaN(value) ? 'none' : String(Number(value.toPrecision(7)));
}

function moneyReading(quantity: Quantity): Reading[] {
  const { value, amount } = quantity;
  if (value.kind === 'count' && /^bitcoins?$/.test(value.unit ?? '')) {
    return [reading({ ...quantity, amount: { ...amount, end: quantity.span.end } }, `BTC ${number(value.value)}`)];
  }
  return value.kind === 'money'
    ? [reading(quantity, `${value.currency ?? ''} ${number(value.amount ?? value.min)}`)]
    : [];
}

/** ISO 4217 for the reference's names without a code, "" where no country is stated, a divisor for hundredths. */
const UNITS: Readonly<Record<string, readonly [code: string, divisor: number]>> = {
  Dollar: ['USD', 1],
  Pound: ['GBP', 1],
  Cent: ['USD', 100],
  Pence: ['GBP', 100],
  Penny: ['GBP', 100],
  Rupee: ['INR', 1],
  Franc: ['', 1],
  Peseta: ['ESP', 1],
  'Finnish markka': ['FIM', 1],
  'Netherlands guilder': ['NLG', 1],
  Bitcoin: ['BTC', 1],
};

function wantedMoney(resolution: RecognizerCase['results'][number]['resolution']): string {
  const unit = resolution?.unit ?? '';
  const [code, divisor] = resolution?.isoCurrency ? [resolution.isoCurrency, 1] : (UNITS[unit] ?? [unit, 1]);
  return `${code} ${number(resolution?.value ? Number(resolution.value) / divisor : undefined)}`;
}

/** Bounds only: our model does not tell "more than" from "at least". */
function rangeReading(quantity: Quantity): Reading[] {
  const { value } = quantity;
  if (
    value.kind === 'money' ||
    (value.approximate === true && value.max === undefined && quantity.amount.numeral.form === 'vague')
  )
    return [];
  const { min, max } = value;
  if (min === undefined && max === undefined) return [];
  const unit = value.kind === 'percent' ? 100 : 1;
  return [reading(quantity, `${number(min && min / unit)}..${number(max && max / unit)}`)];
}

function wantedInterval(interval: string): string {
  const [low, high] = interval.slice(1, -1).split(',');
  return `${low ? number(Number(low)) : 'none'}..${high ? number(Number(high)) : 'none'}`;
}

/** Scores one group: a case is right when every result is found with span and value, and nothing else is. */
export function scoreGroup(
  group: string,
  cases: readonly RecognizerCase[],
  exceptions: ReadonlyMap<string, string>,
): GroupScore {
  const tally = { right: 0, excused: 0 };
  const misses: string[] = [];
  const stale: string[] = [];
  const ours = cases.filter((c) => c.group === group);
  for (const { id, input, results } of ours) {
    const found = GROUPS[group]!(input);
    const wanted = results.map((result) => ({ spans: [result], value: WANTED[group]!(result) }));
    const right = found.length === wanted.length && wanted.every((want, i) => sameReading(want, found[i]!));
    if (right) tally.right++;
    if (right && exceptions.has(id)) stale.push(id);
    if (right) continue;
    if (exceptions.has(id)) tally.excused++;
    else misses.push(`${id} ${input}\n    want ${show(input, wanted)}\n    got  ${show(input, found)}`);
  }
  return { cases: ours.length, ...tally, reference: ours.filter((c) => c.ms_js_supported).length, misses, stale };
}

function sameReading(want: Reading, got: Reading): boolean {
  return (
    want.value === got.value &&
    got.spans.some((span) => span.start === want.spans[0]!.start && span.end === want.spans[0]!.end)
  );
}

function show(input: string, readings: readonly Reading[]): string {
  return (
    readings.map(({ spans, value }) => `[${input.slice(spans[0]!.start, spans[0]!.end)}] ${value}`).join(' | ') || '-'
  );
}

/** An article of MEANTIME with its annotated values. */
export interface MeantimeDocument {
  readonly name: string;
  readonly text: string;
  readonly last_annotated_sentence: number;
  readonly values: readonly (Span & {
    readonly text: string;
    readonly sentence: number;
    readonly type: 'MONEY' | 'PERCENT' | 'QUANTITY';
  })[];
}

/**
 * Precision and recall of spans; `exact` equal a gold span but for a closing bracket, `matched` share words with one.
 * `disagreed` are left out: the same span under another type ("26 cents" as QUANTITY, "1,100 dealerships" as MONEY).
 */
export interface SpanScore {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly exact: number;
  readonly disagreed: number;
  readonly misses: readonly string[];
}

type MeantimeType = MeantimeDocument['values'][number]['type'];

const TYPE_OF = { money: 'MONEY', percent: 'PERCENT', count: 'QUANTITY' } as const;

/** Scores one type of value over MEANTIME, one sentence a line, up to the last one that was annotated. */
export function scoreMeantimeValues(documents: readonly MeantimeDocument[], type: MeantimeType): SpanScore {
  const tally = { gold: 0, found: 0, matched: 0, exact: 0, disagreed: 0 };
  const misses: string[] = [];
  for (const document of documents) {
    const all = findInDocument(document);
    const values = document.values.filter((v) => v.sentence <= document.last_annotated_sentence);
    const others = values.filter((v) => v.type !== type);
    const ours = values.filter((v) => v.type === type);
    const gold = ours.filter((v) => !isContainer(v, ours) && !all.some((f) => f.type !== type && isAt(f, v)));
    const found = all.filter((f) => f.type === type && !others.some((v) => isAt(f, v)));
    const free = new Set(found);
    const at = (span: Span): string => `${document.name.slice(0, 20)} ${around(document.text, span)}`;
    for (const value of gold) {
      const hit = [...free].find(({ spans }) => spans[0]!.start < value.end && value.start < spans[0]!.end);
      if (!hit) misses.push(`MISSED ${at(value)}`);
      if (!hit) continue;
      free.delete(hit);
      tally.matched++;
      if (isAt(hit, value)) tally.exact++;
      else misses.push(`SPAN ${at(value)} found ${around(document.text, hit.spans[0]!)}`);
    }
    for (const extra of free) misses.push(`EXTRA ${at(extra.spans[0]!)}`);
    tally.gold += gold.length;
    tally.found += found.length;
    tally.disagreed += all.filter((f) => f.type === type).length - found.length;
  }
  return { ...tally, misses };
}

/** "$5.9 billion, or $9.66" is annotated beside its two parts, which are what is looked for. */
function isContainer(value: Span, values: readonly Span[]): boolean {
  return values.filter((other) => other !== value && value.start <= other.start && other.end <= value.end).length > 1;
}

function isAt({ spans }: Reading, value: Span & { readonly text: string }): boolean {
  const closing = /\($/.test(value.text) || (value.text.includes('(') && !value.text.includes(')')) ? 1 : 0;
  return spans.some(
    (span) => span.start === value.start && (span.end === value.end || span.end === value.end + closing),
  );
}

interface Found extends Reading {
  readonly type: MeantimeType;
}

function findInDocument(document: MeantimeDocument): Found[] {
  const found: Found[] = [];
  let offset = 0;
  for (const [index, line] of document.text.split('\n').entries()) {
    if (index <= document.last_annotated_sentence) {
      for (const quantity of buildQuantities(line)) {
        if (quantity.foundBy.startsWith('count/time')) continue;
        const { amount } = quantity;
        const own = { start: amount.numeral.start, end: amount.numeral.end };
        const spans = [...reading(quantity, '').spans, own].map(({ start, end }) => ({
          start: start + offset,
          end: end + offset,
        }));
        found.push({ spans, value: '', type: TYPE_OF[quantity.value.kind] });
      }
    }
    offset += line.length + 1;
  }
  return found;
}

function around(text: string, { start, end }: Span): string {
  return `${text.slice(Math.max(0, start - 30), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 20)}`.replaceAll(
    '\n',
    ' ',
  );
}

/** A sentence of CQE's test set; a range is written "8-10". */
interface CqeCase {
  readonly text: string;
  readonly quantities: readonly { readonly value: string }[];
}

/** Scores the values of CQE's sentences, each gold value against at most one found. */
export function scoreCqe(cases: readonly CqeCase[]): SpanScore {
  const tally = { gold: 0, found: 0, matched: 0 };
  const misses: string[] = [];
  for (const { text, quantities } of cases) {
    const gold = quantities.map(({ value }) => value);
    const found = buildQuantities(text).map((quantity) => cqeValue(quantity));
    const free = [...found];
    const missed = gold.filter((value) => {
      const at = free.indexOf(cqeGold(value));
      if (at >= 0) free.splice(at, 1);
      return at < 0;
    });
    tally.gold += gold.length;
    tally.found += found.length;
    tally.matched += gold.length - missed.length;
    if (missed.length + free.length > 0)
      misses.push(`${text}\n    missed ${missed.join(' ')}, extra ${free.join(' ')}`);
  }
  return { ...tally, exact: tally.matched, disagreed: 0, misses };
}

function cqeGold(value: string): string {
  const range = /^([\d.]+)-([\d.]+)$/.exec(value);
  return range ? `${number(Number(range[1]))}-${number(Number(range[2]))}` : number(Number(value));
}

function cqeValue({ amount, value }: Quantity): string {
  const scale = amount.hundredth ? 100 : amount.foundBy === 'percent/fraction' ? 0.01 : 1;
  const { min, max } = value;
  if (min !== undefined && max !== undefined) return `${number(min * scale)}-${number(max * scale)}`;
  const one = (value.kind === 'money' ? value.amount : value.value) ?? min ?? max;
  return number(one === undefined ? undefined : Math.abs(one) * scale * (amount.numeral.value < 0 ? -1 : 1));
}

/** The list of cases that need not pass, with the reason for each. */
export function readExceptions(path: string): ReadonlyMap<string, string> {
  const list = JSON.parse(readFileSync(path, 'utf8')) as readonly { id: string; reason: string }[];
  return new Map(list.map(({ id, reason }) => [id, reason]));
}
