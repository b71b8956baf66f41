import { expect, test } from 'vitest';
import { mark } from './marked.ts';

test.each([
  'They march ahead. March ahead of the pack. We march 4 miles.',
  'It may be; may I? May second that motion.',
  'Theresa May said so, and May’s government fell. According to May, it will.',
  'April Smith and August Wilson met June Brown.',
  'The Sun reported. Sun Microsystems, the Sat nav, Wed in secret, Mon amour.',
  'an august body, the advent of intelligence',
  'the second of them, a second stake, second only to one',
  'now and currently, recently and soon',
  '2,019 and 1,950 shares, $2000, €1999, nearly 2000, 2000 employees, 2000 new jobs',
  'Windows 2000, Office 2019, Section 1983, Section 301, Windows 11, Boeing 747, A320, Route 1950',
  'Call 555-2019 or 1-800-2020.',
  'an Audi Q3, the Q4 Sportback, H2 fuel',
  '24/7, 9/11, 50/50, 1/2, a 3-2 win, 2:1',
  'its early days, over the years, at a time, early years',
  'fall 3%, prices spring up, winter tyres',
  'a 27-year-old, 52 years old',
  'rose 1987 points, 2001 miles, 1999 people',
  'Monday.com and the Sunday Times and Ruby Tuesday',
  'id 120251028, version 1.2.19, x2024y, #2024',
])('%s', (text) => {
  expect(mark(text, { published: '2026-04-28' })).toBe(text);
});

test('a holiday of trade is named, not dated', () => {
  expect(mark('Black Friday sales', { published: '2026-04-28' })).toBe('[Black Friday|?] sales');
});
