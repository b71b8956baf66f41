import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchDay } from '../../../src/ingest/metadata/calendar-day.ts';
import { findDate, parseDate } from '../../../src/ingest/metadata/parse-date.ts';

describe('parseDate', () => {
  test.each([
    ['2026-05-06', '2026-05-06'],
    ['2026/5/6', '2026-05-06'],
    ['20260506', '2026-05-06'],
    ['20260506T142500Z', '2026-05-06T14:25:00Z'],
    ['2026-05-06T14:25Z', '2026-05-06T14:25:00Z'],
    ['2026-05-06T14:25:07.123+0200', '2026-05-06T14:25:07+02:00'],
    ['2026-05-06 14:25:00 +00:00', '2026-05-06T14:25:00Z'],
    ['2026-05-06T14:25:00', '2026-05-06'],
    ['May 6, 2026', '2026-05-06'],
    ['Sept. 22, 2025 at 1:28 p.m. PT', '2025-09-22T13:28:00-07:00'],
    ['May 6, 2026 · 2:25 PM UTC', '2026-05-06T14:25:00Z'],
    ['Wednesday, May 6th, 2026', '2026-05-06'],
    ['3 May 2019', '2019-05-03'],
    ['6th of May, 2026', '2026-05-06'],
    ['Wed, 06 May 2026 14:25:00 GMT', '2026-05-06T14:25:00Z'],
    ['Wed May 06 2026 14:25:00 GMT+0100 (British Summer Time)', '2026-05-06T14:25:00+01:00'],
    ['Jan. 5, 2026, 9 a.m. ET', '2026-01-05T09:00:00-05:00'],
    ['March 8, 2026 1:59 AM ET', '2026-03-08T01:59:00-05:00'],
    ['March 8, 2026 3:00 AM ET', '2026-03-08T03:00:00-04:00'],
    ['12:00 am', undefined],
    ['May 6, 2026 12:05 AM UTC', '2026-05-06T00:05:00Z'],
    ['31.12.2025', '2025-12-31'],
    ['13/05/2026', '2026-05-13'],
    ['05/13/2026', '2026-05-13'],
    ['05/05/2026', '2026-05-05'],
    ['2024-02-29', '2024-02-29'],
  ])('%s → %s', (text, iso) => {
    expect(parseDate(text)).toBe(iso);
  });

  test.each([
    '2026-02-29',
    '2026-13-01',
    '0000-01-01',
    '05/06/2026',
    '2026-05',
    '2026',
    'May 2026',
    'May 45, 2026',
    'Monday',
    '2026-05-067',
    '2026-05-06x',
    'March 20260',
    'marching 6, 2026',
    '1.2.3.2026',
    '',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test.each([
    ['day-first', '2026-06-05'],
    ['month-first', '2026-05-06'],
  ] as const)('05/06/2026 where the page is %s', (order, iso) => {
    expect(parseDate('05/06/2026', order)).toBe(iso);
  });

  test('reads back every day that it writes', () => {
    const noInvalidDate = { noInvalidDate: true, min: new Date('1700-01-01'), max: new Date('2199-12-31') };
    fc.assert(
      fc.property(fc.date(noInvalidDate), (date) => {
        const iso = date.toISOString();
        expect(parseDate(iso)).toBe(`${iso.slice(0, 19)}Z`);
        expect(parseDate(date.toUTCString())).toBe(`${iso.slice(0, 19)}Z`);
      }),
    );
  });
});

describe('findDate', () => {
  // Brackets mark the run that is the date.
  test.each([
    ['Updated [May 6, 2026 · 2:25 PM UTC] 6 min read', '2026-05-06T14:25:00Z'],
    ['Updated [May 6, 2026] 6 min read', '2026-05-06'],
    ['By Jane Doe | [6 May 2026 14:25 BST] | Markets', '2026-05-06T14:25:00+01:00'],
    ['Item 12 of May: [2026-05-06]', '2026-05-06'],
    ['Maybe 7 or [Sunday, 3 May 2020] then', '2020-05-03'],
    ['[6 May 2026 14:25] IST', '2026-05-06'],
  ])('%s', (marked, iso) => {
    const text = marked.replace(/[[\]]/g, '');
    const found = findDate(text);
    expect(found?.iso).toBe(iso);
    expect(text.slice(found!.start, found!.end)).toBe(/\[(.*)\]/.exec(marked)![1]);
  });

  test.each(['through 2032', 'version 1.2.2026.4', 'in May of that year', 'the 12/24 line'])('%s has none', (text) => {
    expect(findDate(text)).toBeUndefined();
  });
});

test.each([
  ['April 9 (Agency)', { month: 4, day: 9 }, 7],
  ['9 April 2026 -', { month: 4, day: 9, year: 2026 }, 12],
  ['Feb. 30', undefined, 0],
])('matchDay %s', (text, day, end) => {
  const match = matchDay(text, 0);
  expect(match?.day).toEqual(day);
  expect(match?.end ?? 0).toBe(end);
});
