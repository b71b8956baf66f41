import fc from 'fast-check';
import { expect, test } from 'vitest';
import { factShapes } from '../../src/claims/fact-shapes.ts';
import { compareFigures } from '../../src/ledger/compare-numbers.ts';
import { toEntry } from '../../src/ledger/entry.ts';
import { relate } from '../../src/ledger/relate.ts';
import type { Status } from '../../src/model/claim.ts';
import { investment, ledgerOf, type Report, resultsOf, right, stake, type Told } from './reports.ts';

const date = fc.option(fc.constantFrom('2019', '2023', '2025', '2025-10', '2025-10-28', '2025-33'), { nil: undefined });
const status = fc.constantFrom<Status>('in_force', 'completed', 'planned', 'proposed', 'ended');
const more = fc.record({ status, date, negated: fc.constantFrom(undefined, undefined, true as const) }).map(
  ({ status, date, negated }): Partial<Told> => ({
    status,
    ...(date ? { date } : {}),
    ...(negated ? { negated } : {}),
  }),
);
const told: fc.Arbitrary<Told> = fc.oneof(
  fc
    .tuple(fc.constantFrom('12', '~12', '12.4', '13', '21', '10-15'), more)
    .map(([figure, rest]) => stake(figure, rest)),
  fc
    .tuple(fc.constantFrom('$1bn', '~$1bn', '<$3bn', '>$1bn', '$bns', '$3bn'), more)
    .map(([sum, rest]) => investment(sum, rest)),
  fc
    .tuple(fc.constantFrom(undefined, 'training', 'all payments'), more)
    .map(([scope, rest]) => right('exclusive_provider', { ...rest, ...(scope ? { scope } : {}) })),
);
const report: fc.Arbitrary<Report> = fc.record(
  {
    publisher: fc.constantFrom('The Post', 'The Ledger', 'Example Wire'),
    published: fc.constantFrom('2023-05-01', '2025-10-28', '2025-11-03'),
    claims: fc.array(told, { minLength: 1, maxLength: 4 }),
  },
  { requiredKeys: ['claims'] },
);
const results = fc.array(report, { minLength: 1, maxLength: 6 }).map(resultsOf);

test('two claims are to each other what they are the other way round', () => {
  fc.assert(
    fc.property(results, (articles) => {
      const entries = articles.flatMap(({ claims }) => claims).map((claim) => toEntry(claim, factShapes[claim.type]));
      for (const a of entries) {
        for (const b of entries.filter(({ type }) => type === a.type)) {
          const [there, back] = [relate(a, b, factShapes[a.type]), relate(b, a, factShapes[a.type])];
          const mirror = { first: 'second', second: 'first' } as const;
          const newer = back?.newer && mirror[back.newer];
          expect(there).toEqual(back && { ...back, ...(newer ? { newer } : {}) });
        }
      }
    }),
    { numRuns: 60 },
  );
});

test('the order of sources and claims plays no part', () => {
  const shuffled = results.chain((articles) =>
    fc.tuple(
      fc.constant(articles),
      fc.shuffledSubarray(articles, { minLength: articles.length }),
      fc.array(fc.boolean(), { minLength: articles.length, maxLength: articles.length }),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([articles, other, turned]) => {
      const mixed = other.map((article, i) =>
        turned[i] ? { ...article, claims: article.claims.toReversed() } : article,
      );
      expect(ledgerOf(mixed)).toEqual(ledgerOf(articles));
    }),
    { numRuns: 60 },
  );
});

test('a run that is added twice is added once', () => {
  fc.assert(
    fc.property(results, (articles) => {
      expect(ledgerOf([...articles, ...articles])).toEqual(ledgerOf(articles));
    }),
    { numRuns: 20 },
  );
});

test('every claim is in one assertion of one fact', () => {
  fc.assert(
    fc.property(results, (articles) => {
      const claims = ledgerOf(articles).facts.flatMap(({ assertions }) =>
        assertions.flatMap((assertion) => assertion.claims),
      );
      expect(claims.sort()).toEqual(articles.flatMap((article) => article.claims.map(({ id }) => id)).sort());
    }),
    { numRuns: 20 },
  );
});

test('figures compare the same both ways, and agree with themselves', () => {
  const number = fc.oneof(fc.integer({ min: 0, max: 1000 }), fc.double({ min: 0, max: 1e12, noNaN: true }));
  const bound = fc.constantFrom(undefined, 'at_most' as const, 'at_least' as const);
  const approximate = fc.constantFrom(undefined, true as const);
  const figure = fc.record({ point: number, bound, approximate });
  fc.assert(
    fc.property(figure, figure, (a, b) => {
      expect(compareFigures(a, b)).toBe(compareFigures(b, a));
      expect(compareFigures(a, a)).toBe('agree');
    }),
  );
});
