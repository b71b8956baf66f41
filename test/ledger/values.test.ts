import { describe, expect, test } from 'vitest';
import { canonicalUrl } from '../../src/ledger/canonical-url.ts';
import { compareFigures, type Figure } from '../../src/ledger/compare-numbers.ts';
import { compareSaid, toSaid } from '../../src/ledger/compare-values.ts';
import { isoDay, periodOf } from '../../src/ledger/days.ts';
import { findConversion } from '../../src/ledger/other-currency.ts';
import { contentWords, normalizeName } from '../../src/model/fact.ts';
import type { Value } from '../../src/model/value.ts';

const about = (point: number): Figure => ({ point, approximate: true });
const upTo = (point: number): Figure => ({ point, bound: 'at_most' });
const over = (point: number): Figure => ({ point, bound: 'at_least' });

describe('figures', () => {
  test.each<[Figure, Figure, string]>([
    [{ point: 27 }, { point: 27 }, 'agree'],
    [{ point: 27 }, { point: 26.9 }, 'agree'],
    [{ point: 27 }, { point: 28 }, 'conflict'],
    [{ point: 26.9 }, { point: 26.8 }, 'conflict'],
    [about(27), { point: 28 }, 'agree'],
    [about(27), { point: 29 }, 'unclear'],
    [about(27), { point: 30 }, 'conflict'],
    [{ point: 5.2e9 }, { point: 5.3e9 }, 'conflict'],
    [{ point: 5e9 }, { point: 5.2e9 }, 'agree'],
    [{ point: 1e9 }, { point: 1.4e9 }, 'unclear'],
    [{ point: 300e9 }, { point: 315e9 }, 'conflict'],
    [{ min: 5e9, max: 6e9 }, { point: 5.5e9 }, 'agree'],
    [{ min: 5e9, max: 6e9 }, { point: 7e9 }, 'conflict'],
    [{ min: 1e9, approximate: true }, { point: 13e9 }, 'agree'],
    [{ min: 1e9, approximate: true }, { point: 20e6 }, 'conflict'],
    [upTo(40e9), { point: 30e9 }, 'unclear'],
    [upTo(40e9), { point: 40e9 }, 'agree'],
    [upTo(40e9), { point: 50e9 }, 'conflict'],
    [over(13e9), { point: 13.5e9 }, 'agree'],
    [over(13e9), { point: 20e9 }, 'unclear'],
    [over(13e9), { point: 10e9 }, 'conflict'],
    [over(13e9), over(10e9), 'unclear'],
    [over(13e9), upTo(10e9), 'conflict'],
    [upTo(50e9), upTo(500e9), 'conflict'],
    [{ point: 3 }, { point: -3 }, 'conflict'],
    [{ point: 0 }, { point: 0 }, 'agree'],
    [{}, { point: 3 }, 'unclear'],
  ])('%j and %j: %s', (a, b, verdict) => {
    expect([compareFigures(a, b), compareFigures(b, a)]).toEqual([verdict, verdict]);
  });
});

describe('values', () => {
  const date = (edtf: string): Value => ({ kind: 'date', edtf });
  test.each<[Value, Value, string]>([
    [date('2025'), date('2025-10'), 'agree'],
    [date('2025-36'), date('2025-11'), 'agree'],
    [date('2016'), date('2019'), 'conflict'],
    [{ ...date('2025'), fiscal: true } as Value, date('2026'), 'unclear'],
    [{ kind: 'date' }, date('2026'), 'unclear'],
    [{ kind: 'duration', iso: 'P8Y' }, { kind: 'duration', iso: 'P96M' }, 'agree'],
    [{ kind: 'duration', iso: 'P8Y' }, { kind: 'duration', iso: 'P5Y' }, 'conflict'],
    [{ kind: 'duration' }, { kind: 'duration', iso: 'P5Y' }, 'unclear'],
    [{ kind: 'count', value: 40000, unit: 'chips' }, { kind: 'count', value: 40000, unit: 'chip' }, 'agree'],
    [{ kind: 'count', value: 40000, unit: 'chips' }, { kind: 'count', value: 50000, unit: 'chips' }, 'conflict'],
    [{ kind: 'count', value: 4, unit: 'chips' }, { kind: 'count', value: 5, unit: 'gigawatts' }, 'unclear'],
    [
      { kind: 'money', amount: 30, currency: 'USD', per: 'share' },
      { kind: 'money', amount: 184e6, currency: 'USD' },
      'unclear',
    ],
    [
      { kind: 'money', amount: 25e9, currency: 'USD', increment: true },
      { kind: 'money', amount: 50e9, currency: 'USD' },
      'unclear',
    ],
    [{ kind: 'money', amount: 25e9 }, { kind: 'money', amount: 25e9, currency: 'USD' }, 'agree'],
    [{ kind: 'money', amount: 25e9 }, { kind: 'money', amount: 30e9, currency: 'USD' }, 'unclear'],
    [{ kind: 'term', value: 'exclusive' }, { kind: 'term', value: 'non_exclusive' }, 'conflict'],
    [{ kind: 'percent', value: 3 }, { kind: 'money', amount: 3 }, 'unclear'],
  ])('%j and %j: %s', (a, b, verdict) => {
    const [x, y] = [toSaid(a, ''), toSaid(b, '')];
    expect([compareSaid(x, y), compareSaid(y, x)]).toEqual([verdict, verdict]);
  });
});

test.each([
  ['2025', '2025-01-01', '2025-12-31'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2025-10-28', '2025-10-28', '2025-10-28'],
  ['2025-35', '2025-07-01', '2025-09-30'],
  ['2025-40', '2025-01-01', '2025-06-30'],
  ['2025-24', '2025-12-01', '2026-02-28'],
  ['2025/2030', '2025-01-01', '2030-12-31'],
  ['2025/..', '2025-01-01', undefined],
  ['../2032', undefined, '2032-12-31'],
  ['2025-10~', '2025-10-01', '2025-10-31'],
])('%s is from %s to %s', (edtf, start, end) => {
  const period = periodOf(edtf)!;
  expect([isoDay(period.start), isoDay(period.end)]).toEqual([start, end]);
});

test.each(['', 'soon', '2025-13', '2025-99', '2030/2025', '1/2/3', '201X'])('%j is no period', (edtf) => {
  expect(periodOf(edtf)).toBeUndefined();
});

test.each([
  [' ($880 million) in cash', 880e6, 'USD'],
  [' (about €750m)', 750e6, 'EUR'],
  [' (US$1.3bn)', 1.3e9, 'USD'],
  [' (£1,250,000)', 1.25e6, 'GBP'],
])('%j converts to %s %s', (after, amount, currency) => {
  expect(findConversion(after)).toMatchObject({ amount, currency });
});

test.each([' (12%)', ' and $880 million', ' (a $880 million plan)', ` (${' '.repeat(1e5)}$5)`])(
  '%.20j converts nothing',
  (after) => {
    expect(findConversion(after)).toBeUndefined();
  },
);

test.each([
  ['https://www.news.example/a/?utm_source=x&id=7#top', 'news.example/a?id=7'],
  ['http://NEWS.example/a/amp', 'news.example/a'],
  ['https://m.news.example/index.html', 'news.example'],
  ['file:///etc/passwd', undefined],
  ['https://[', undefined],
])('%s is %s', (url, canonical) => expect(canonicalUrl(url)).toBe(canonical));

test.each([
  ['Contoso, Inc.', 'contoso'],
  ['The Société Générale SA', 'societe generale'],
  ["Shaw's Supermarkets", 'shaw supermarkets'],
  ['Northwind Co., Ltd.', 'northwind'],
  ['Smith & Sons', 'smith and sons'],
])('%s is %s in keys', (name, key) => expect(normalizeName(name)).toBe(key));

test.each([
  ['The launches of new products', ['launch', 'product']],
  ['was launched', ['launch']],
  ["Contoso's cloud revenue", ['cloud', 'contoso', 'revenu']],
])('%s means %j', (words, stems) => expect(contentWords(words)).toEqual(stems));
