import { expect, test } from 'vitest';
import { sectionYear } from '../../../src/annotate/dates/section-year.ts';

const heading = (level: number) => ({ kind: 'heading', level }) as const;

test('a year as a heading holds for what follows', () => {
  const section = sectionYear(heading(2), '2025', undefined);
  expect(section).toEqual({ year: 2025, level: 2 });
  expect(sectionYear({ kind: 'list-item', level: 1 }, 'May 6: Contoso lists', section)).toBe(section);
  expect(sectionYear(heading(3), 'November 19', section)).toBe(section);
  expect(sectionYear(heading(2), '2026:', section)).toEqual({ year: 2026, level: 2 });
});

test.each(['By the numbers', 'What 2026 will bring', '1200'])('"%s" ends it', (text) => {
  expect(sectionYear(heading(2), text, { year: 2025, level: 2 })).toBeUndefined();
});

test('a year that is no heading opens no section', () => {
  expect(sectionYear({ kind: 'table-cell' }, '2025', undefined)).toBeUndefined();
});
