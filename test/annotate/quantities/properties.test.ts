import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findQuantities } from '../../../src/annotate/quantities/find-quantities.ts';
import type { MoneyValue } from '../../../src/model/value.ts';

/** Ways to write a currency around a number, with its code. */
const CURRENCIES: readonly (readonly [write: (n: string) => string, code: string])[] = [
  [(n) => `$${n}`, 'USD'],
  [(n) => `US$${n}`, 'USD'],
  [(n) => `$ ${n}`, 'USD'],
  [(n) => `C$${n}`, 'CAD'],
  [(n) => `£${n}`, 'GBP'],
  [(n) => `€${n}`, 'EUR'],
  [(n) => `EUR ${n}`, 'EUR'],
  [(n) => `CHF${n}`, 'CHF'],
  [(n) => `${n} euros`, 'EUR'],
  [(n) => `${n} dollars`, 'USD'],
  [(n) => `${n} Canadian dollars`, 'CAD'],
  [(n) => `${n} yen`, 'JPY'],
  [(n) => `${n} USD`, 'USD'],
];

const SCALES: readonly (readonly [suffix: string, factor: number])[] = [
  [' million', 1e6],
  ['m', 1e6],
  [' mln', 1e6],
  ['bn', 1e9],
  [' billion', 1e9],
  [' trillion', 1e12],
  ['', 1],
];

const QUALIFIERS: readonly (readonly [words: string, value: Partial<MoneyValue>])[] = [
  ['', {}],
  ['about ', { approximate: true }],
  ['up to ', { bound: 'at_most' }],
  ['more than ', { bound: 'at_least' }],
  ['another ', { increment: true }],
];

const FRAMES = ['It will pay %.', '(%)', 'the price, %, was', '“%”', 'a deal worth %'] as const;

/** Tenths from 0.1 to 999.9, as news writes mantissas. */
const mantissa = fc.integer({ min: 1, max: 9999 }).map((tenths) => tenths / 10);

const exact = (value: number): number => Number(value.toPrecision(15));

test('money that is written is read back', () => {
  const style = fc.record({
    number: mantissa,
    currency: fc.constantFrom(...CURRENCIES),
    scale: fc.constantFrom(...SCALES),
    qualifier: fc.constantFrom(...QUALIFIERS),
    frame: fc.constantFrom(...FRAMES),
  });
  fc.assert(
    fc.property(
      style,
      ({ number, currency: [write, code], scale: [suffix, factor], qualifier: [words, value], frame }) => {
        const written = `${words}${write(`${number}${suffix}`)}`;
        const text = frame.replace('%', () => written);
        const found = findQuantities(text);
        expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([written]);
        expect(found[0]!.value).toEqual({ kind: 'money', amount: exact(number * factor), currency: code, ...value });
      },
    ),
  );
});

test('percentages that are written are read back', () => {
  const signs = ['%', ' %', ' percent', ' per cent', ' pct', '-percent'];
  fc.assert(
    fc.property(mantissa, fc.constantFrom(...signs), fc.constantFrom(...FRAMES), (number, sign, frame) => {
      const text = frame.replace('%', () => `${number}${sign}`);
      const found = findQuantities(text);
      expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual([`${number}${sign}`]);
      expect(found[0]!.value).toEqual({ kind: 'percent', value: number });
    }),
  );
});

test('ranges that are written are read back', () => {
  const style = fc.record({
    low: fc.integer({ min: 1, max: 400 }),
    step: fc.integer({ min: 1, max: 500 }),
    glue: fc.constantFrom('-', '–', ' to '),
    scale: fc.constantFrom(...SCALES),
    isPercent: fc.boolean(),
  });
  fc.assert(
    fc.property(style, ({ low, step, glue, scale: [suffix, factor], isPercent }) => {
      const high = low + step;
      const text = isPercent ? `a share of ${low}${glue}${high}%` : `a sum of $${low}${glue}${high}${suffix}`;
      const unit = isPercent ? 1 : factor;
      expect(findQuantities(text).map(({ value }) => [value.min, value.max])).toEqual([[low * unit, high * unit]]);
    }),
  );
});

test('spans stay in the text, in order, apart', () => {
  const piece = fc.constantFrom(
    ...[
      '$',
      '£',
      '1',
      '5.5',
      ',',
      '.',
      '-',
      '–',
      ' ',
      ' ',
      'bn',
      'million',
      '%',
      'percent',
      'to',
      'and',
      'between',
      'half',
      'a',
      'one',
      'dollars',
    ],
    ...[
      'about',
      'more than',
      'or more',
      'shares',
      'per',
      'year',
      'Rs',
      'EUR',
      'in',
      'of',
      'p',
      '½',
      '/',
      'fell',
      'doubled',
      'dozens',
      '😀',
      "'",
      '(',
    ],
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join(pieces.length % 2 ? '' : ' ');
      let end = 0;
      for (const { span } of findQuantities(text)) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
        end = span.end;
      }
    }),
    { numRuns: 1000 },
  );
});
