import fc from 'fast-check';
import { expect, test } from 'vitest';
import { invariants } from './invariants.ts';

// The same inputs on every run; `npm run fuzz` tries others, and many more.

test.each(invariants())('$name of any kind break nothing', ({ property }) => {
  const { failed, counterexample, errorInstance } = fc.check(property, { numRuns: 250, seed: 20261130 });
  expect(failed, `${JSON.stringify(counterexample)}: ${errorInstance}`).toBe(false);
});
