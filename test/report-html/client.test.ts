import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { buildPageSource } from '../../src/report/html/build-page-source.ts';
import { filterFacts, sortFacts } from '../../src/report/html/client/filter.ts';
import { buildModel } from '../../src/report/html/client/model.ts';
import { formatRoute, parseRoute, type Route } from '../../src/report/html/client/route.ts';
import { cutSegments } from '../../src/report/html/client/segments.ts';
import { textFragmentUrl } from '../../src/report/html/client/text-fragment.ts';
import { displaySpan, findTicks, pan, percentOf, zoom } from '../../src/report/html/client/time-scale.ts';
import { parseEdtf } from '../../src/report/html/edtf-interval.ts';
import { claim, source, withEvidence } from '../report/sample.ts';

const changes: readonly Partial<Claim>[] = [
  { id: 'c1' },
  { id: 'c2', type: 'valuation', text: 'Fabrikam is worth $9bn', certainty: 'hedged', status: 'planned' },
  { id: 'c3', type: 'quote', text: 'Jane Doe: direct quotation', status: undefined, date: undefined },
];
const wire = buildPageSource({
  source: { ...source, id: 'wire' },
  claims: changes.map((change) => ({ ...claim, ...change, ...withEvidence(`Words of ${change.id}`) })),
});
const model = buildModel({
  sources: [wire],
  facts: [
    {
      id: 'stake',
      type: 'equity_stake',
      title: 'Contoso holds about 12% of Fabrikam',
      parties: ['Contoso', 'Fabrikam'],
      agreements: ['contradicted', 'superseded'],
      origins: [],
      corroboration: 1,
      support: [],
      relations: [],
      values: [
        { shown: '12%', claims: ['c1'], standing: 'current', origins: 1, valid: { from: 10, to: 11, basis: 'stated' } },
        { shown: '14%', claims: ['gone'], standing: 'contradicted', origins: 1 },
      ],
    },
  ],
});
const idsOf = (facts: typeof model.facts) => facts.map(({ fact }) => fact.id);

test('claims of which the ledger does not speak are facts of their own', () => {
  expect(idsOf(model.facts)).toEqual(['stake', 'c2', 'c3']);
  expect(model.countBy).toEqual({ contradicted: 1, superseded: 1, corroborated: 0, single: 2 });
  expect(model.factOf.get('c1')?.fact.id).toBe('stake');
});

test.each([
  [{}, ['stake', 'c2', 'c3']],
  [{ q: 'fabrikam' }, ['stake', 'c2', 'c3']],
  [{ q: 'WORTH  9bn' }, ['c2']],
  [{ q: 'words c3' }, ['c3']],
  [{ q: 'words nowhere' }, []],
  [{ type: 'quote' }, ['c3']],
  [{ type: 'ownership' }, ['stake', 'c2']],
  [{ party: ' contoso ' }, ['stake', 'c2', 'c3']],
  [{ party: 'Adatum' }, []],
  [{ status: 'planned' }, ['c2']],
  [{ certainty: 'asserted' }, ['stake', 'c3']],
  [{ agreement: 'superseded' }, ['stake']],
  [{ source: 'wire', agreement: 'single' }, ['c2', 'c3']],
  [{ source: 'other' }, []],
])('the filter %j lets through %j', (filter, ids) => {
  expect(idsOf(filterFacts(model.facts, filter))).toEqual(ids);
});

test.each([
  ['fact', false, ['stake', 'c2', 'c3']],
  ['fact', true, ['c3', 'c2', 'stake']],
  ['date', false, ['stake', 'c2', 'c3']],
  ['date', true, ['c2', 'stake', 'c3']],
  ['status', true, ['c2', 'stake', 'c3']],
  ['agreement', false, ['stake', 'c2', 'c3']],
] as const)('sorted by %s, descending %s: %j', (key, descending, ids) => {
  expect(idsOf(sortFacts(model.facts, { key, descending }))).toEqual(ids);
});

describe('addresses', () => {
  test.each<[string, Route]>([
    ['', { view: 'overview' }],
    ['#nothing', { view: 'overview' }],
    ['#facts', { view: 'facts', filter: {} }],
    ['#facts?type=quote&q=a+b&bad=1', { view: 'facts', filter: { type: 'quote', q: 'a b' } }],
    ['#timeline?party=A%26B', { view: 'timeline', filter: { party: 'A&B' } }],
    ['#fact-a(b%3Dc)', { view: 'facts', filter: {}, fact: 'a(b=c)' }],
    ['#claim-0a%', { view: 'reader', claim: '0a%' }],
    ['#reader', { view: 'reader' }],
  ])('%s', (hash, route) => expect(parseRoute(hash)).toEqual(route));

  test('every place comes back from its address', () => {
    const text = fc.string({ minLength: 1, unit: 'grapheme' });
    const route = fc.oneof(
      fc.record({ view: fc.constant('reader' as const), claim: text }),
      fc.record({ view: fc.constant('reader' as const), source: text }),
      fc.record({ view: fc.constant('facts' as const), filter: fc.record({ q: text, party: text }) }),
      fc.record({ view: fc.constant('facts' as const), filter: fc.constant({}), fact: text }),
    );
    fc.assert(fc.property(route, (place) => void expect(parseRoute(formatRoute(place))).toEqual(place)));
  });
});

test('segments are the whole text, each with exactly the marks over it', () => {
  const range = fc.tuple(fc.nat(30), fc.nat(12)).map(([start, length]) => ({ start, end: start + length }));
  fc.assert(
    fc.property(range, fc.array(range, { maxLength: 12 }), (whole, marks) => {
      const segments = cutSegments(whole, marks);
      let at = whole.start;
      for (const { start, end, marks: over } of segments) {
        expect(start).toBe(at);
        expect(end).toBeGreaterThan(start);
        expect(over).toEqual(marks.flatMap((mark, i) => (mark.start <= start && end <= mark.end ? [i] : [])));
        at = end;
      }
      expect(at).toBe(whole.end);
    }),
  );
});

test.each([
  ['holds 12%, it said', 'https://a.example/b#:~:text=holds%2012%25%2C%20it%20said'],
  ['a well-known & old clause', 'https://a.example/b#:~:text=a%20well%2Dknown%20%26%20old%20clause'],
  [
    'The retailer has held, since the spring of that year and through every change of its owners, about 12% of the shares of Fabrikam',
    'https://a.example/b#:~:text=The%20retailer%20has%20held%2C%20since,of%20the%20shares%20of%20Fabrikam',
  ],
])('the words %j are at %s', (exact, url) => {
  expect(textFragmentUrl('https://a.example/b#top', exact)).toBe(url);
});

describe('the time scale', () => {
  const window = (from: string, to: string) => ({ from: parseEdtf(from)!.from!, to: parseEdtf(to)!.from! });

  test.each([
    ['2020', '2026', 8, '2020 2021 2022 2023 2024 2025 2026'],
    ['1890', '2040', 9, '1900 1920 1940 1960 1980 2000 2020 2040'],
    ['2025', '2026', 6, '2025 Apr 2025 July 2025 Oct 2025 2026'],
    ['2025-03-01', '2025-03-09', 9, '1 Mar 2 Mar 3 Mar 4 Mar 5 Mar 6 Mar 7 Mar 8 Mar 9 Mar'],
  ])('from %s to %s in %i steps', (from, to, count, labels) => {
    const ticks = findTicks(window(from, to), count);
    expect(ticks.map(({ label }) => label).join(' ')).toBe(labels);
  });

  test('any window has ticks inside it, not more than asked for by much', () => {
    const day = fc.integer({ min: -200_000, max: 200_000 });
    fc.assert(
      fc.property(day, fc.integer({ min: 10, max: 400_000 }), fc.integer({ min: 3, max: 12 }), (from, width, count) => {
        const all = { from, to: from + width };
        const ticks = findTicks(all, count);
        expect(ticks.length).toBeLessThanOrEqual(Math.max(count, 4) + 1);
        for (const tick of ticks) expect(percentOf(tick.day, all)).toSatisfy((x: number) => x >= 0 && x <= 100);
      }),
    );
  });

  test('zoom and pan stay within the limits', () => {
    const limits = { from: 0, to: 1000 };
    expect(zoom({ from: 400, to: 600 }, 0.5, limits)).toEqual({ from: 450, to: 550 });
    expect(zoom({ from: 0, to: 900 }, 4, limits)).toEqual(limits);
    expect(zoom({ from: 0, to: 12 }, 0.1, limits)).toEqual({ from: 1, to: 11 });
    expect(pan({ from: 800, to: 1000 }, 0.5, limits)).toEqual({ from: 800, to: 1000 });
    expect(pan({ from: 100, to: 300 }, -1, limits)).toEqual({ from: 0, to: 200 });
  });

  test.each([
    ['2026', '2026'],
    ['2026-05', 'May 2026'],
    ['2026-05-06', '6 May 2026'],
    ['2016/2018', '2016 to 2018'],
    ['2026-05-06/2026-05-09', '6 May to 9 May 2026'],
    ['2024-35', 'July to Sept 2024'],
    ['2019/..', 'since 2019'],
    ['../2032', 'until 2032'],
  ])('%s is shown as %s', (edtf, shown) => expect(displaySpan(parseEdtf(edtf)!)).toBe(shown));
});
