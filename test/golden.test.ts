import { expect, test } from 'vitest';
import { buildGoldens, readGoldens } from '../scripts/golden.ts';

const [expected, actual] = [readGoldens(), await buildGoldens()];

test('every fixture article has its golden file, and there are no others', () => {
  expect([...expected.keys()].sort()).toEqual([...actual.keys()].sort());
});

test.each([...actual.keys()])('%s: judge the difference; `npm run generate -- --goldens` accepts it', (name) => {
  expect(actual.get(name)).toBe(expected.get(name));
});
