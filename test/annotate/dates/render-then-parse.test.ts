import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const SHORT = 'Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');
const ORDINALS = ['first', 'second', 'third', 'fourth'];

const year = fc.integer({ min: 1900, max: 2099 });
const month = fc.integer({ min: 1, max: 12 });
const day = fc.integer({ min: 1, max: 28 });
const two = (n: number): string => String(n).padStart(2, '0');
const ending = (n: number): string => (n > 3 && n < 21 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th'));

/** Styles of a day, each with a day that it can tell. */
const DAY_STYLES: ((y: number, m: number, d: number) => string)[] = [
  (y, m, d) => `${MONTHS[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${SHORT[m - 1]} ${d}, ${y}`,
  (y, m, d) => `${MONTHS[m - 1]} ${d}${ending(d)}, ${y}`,
  (y, m, d) => `${d} ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${d}${ending(d)} of ${MONTHS[m - 1]} ${y}`,
  (y, m, d) => `${y}-${two(m)}-${two(d)}`,
  (y, m, d) => `${m}/${d}/${y}`,
  (y, m, d) => `${two(d)}-${MONTHS[m - 1]!.slice(0, 3)}-${y}`,
];
const FRAMES = ['It closed on # and ended.', '#', '(#)', 'Signed on #, it holds.', '“On #,” he said.'];

function only(text: string): { words: string; edtf: string | undefined } {
  const mentions = findDates(text);
  expect(mentions).toHaveLength(1);
  const { span, value } = mentions[0]!;
  return { words: text.slice(span.start, span.end), edtf: value.kind === 'date' ? value.edtf : undefined };
}

test('days, in every style and frame', () => {
  fc.assert(
    fc.property(
      year,
      month,
      day,
      fc.constantFrom(...DAY_STYLES),
      fc.constantFrom(...FRAMES),
      (y, m, d, style, frame) => {
        const written = style(y, m, d);
        expect(only(frame.replace('#', written))).toEqual({ words: written, edtf: `${y}-${two(m)}-${two(d)}` });
      },
    ),
  );
});

test('months, quarters, halves and years', () => {
  const styles: ((y: number, m: number) => [written: string, edtf: string])[] = [
    (y, m) => [`${MONTHS[m - 1]} ${y}`, `${y}-${two(m)}`],
    (y, m) => [`${SHORT[m - 1]} ${y}`, `${y}-${two(m)}`],
    (y, m) => [`the ${ORDINALS[m % 4]} quarter of ${y}`, `${y}-${33 + (m % 4)}`],
    (y, m) => [`Q${(m % 4) + 1} ${y}`, `${y}-${33 + (m % 4)}`],
    (y, m) => [`the ${ORDINALS[m % 2]} half of ${y}`, `${y}-${40 + (m % 2)}`],
    (y) => [`${y}`, `${y}`],
    (y) => [`${y}-${two((y + 1) % 100)}`, `${y}/${y + 1}`],
    (y, m) => [`${y} to ${y + m}`, `${y}/${y + m}`],
  ];
  fc.assert(
    fc.property(year, month, fc.constantFrom(...styles), (y, m, style) => {
      const [written, edtf] = style(y, m);
      expect(only(`It grew in ${written}, he said.`)).toEqual({ words: written, edtf });
    }),
  );
});

test('durations', () => {
  const units: [word: string, code: string][] = [
    ['year', 'Y'],
    ['month', 'M'],
    ['week', 'W'],
    ['day', 'D'],
  ];
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 99 }), fc.constantFrom(...units), fc.boolean(), (n, [word, code], hyphen) => {
      const text = hyphen ? `a new ${n}-${word} deal` : `for ${n} ${word}s now`;
      const mentions = findDates(text);
      expect(mentions.map(({ value }) => (value.kind === 'duration' ? value.iso : value.edtf))).toEqual([
        `P${n}${code}`,
      ]);
    }),
  );
});

const PIECES = [
  ...['the', 'first', 'half', 'of', '2024', 'late', 'last', 'year', 'two', 'weeks', 'ago', 'May', 'march', '6-8', ','],
  ...[
    'Monday',
    'next',
    'quarter',
    'a',
    'earlier',
    'and',
    'to',
    '’26',
    '10/26/89',
    '$2000',
    'Q3',
    'until',
    'é',
    '😀',
    '.',
  ],
];
const prose = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((words) => words.join(' '));

test('spans lie in the text, in reading order, without overlap or outer space', () => {
  fc.assert(
    fc.property(prose, fc.boolean(), (text, vague) => {
      let end = 0;
      for (const { span } of findDates(text, { published: '2026-04-28', vague })) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        const words = text.slice(span.start, span.end);
        expect(words).toBe(words.trim());
        end = span.end;
      }
      expect(end).toBeLessThanOrEqual(text.length);
    }),
  );
});

test('the time zone of the machine changes nothing', () => {
  const zone = process.env.TZ;
  const text = 'On Monday, last week, three months ago, March 31, 2025-10-26T01:30:00Z and a year earlier.';
  try {
    const found = ['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles'].map((name) => {
      process.env.TZ = name;
      return findDates(text, { published: '2026-03-29T00:30:00+14:00' });
    });
    expect(found[1]).toEqual(found[0]);
    expect(found[2]).toEqual(found[0]);
    expect(found[0]!.length).toBeGreaterThan(4);
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
