/**
 * Tries the program on many inputs that nobody would write:
 *
 *     npm run fuzz -- [--runs N] [--seed S] [--only NAME]
 *
 * N inputs of each kind (20,000 by default), the same for the same seed, which is printed; without one it is new each
 * time. Prints for each kind how many were tried, how long the slowest took and, where something broke, the smallest
 * input that breaks it, as JSON. Exit code 1 then.
 */
import { randomInt } from 'node:crypto';
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { type Invariant, invariants } from '../test/fuzz/invariants.ts';

const { values } = parseArgs({
  options: { runs: { type: 'string', default: '20000' }, seed: { type: 'string' }, only: { type: 'string' } },
});
const seed = values.seed === undefined ? randomInt(2 ** 31) : Number(values.seed);
console.log(`seed ${seed}`);

for (const invariant of invariants()) if (!values.only || values.only === invariant.name) run(invariant);

function run({ name, property }: Invariant): void {
  let slowest = 0;
  const timed = timing(property, (milliseconds) => {
    slowest = Math.max(slowest, milliseconds);
  });
  const started = performance.now();
  const { failed, numRuns, counterexample, errorInstance } = fc.check(timed, { numRuns: Number(values.runs), seed });
  const seconds = ((performance.now() - started) / 1000).toFixed(0);
  console.log(`${name}: ${numRuns} inputs in ${seconds} s, the slowest took ${slowest.toFixed(0)} ms`);
  if (!failed) return;
  process.exitCode = 1;
  console.log(`  broken by ${JSON.stringify(counterexample)}\n  ${errorInstance}`);
}

/** The same property with a look at the clock around each run. */
function timing(property: fc.IProperty<[unknown]>, report: (milliseconds: number) => void): fc.IProperty<[unknown]> {
  const run = property.run.bind(property);
  return Object.assign(Object.create(property) as fc.IProperty<[unknown]>, {
    run: (value: [unknown]) => {
      const started = performance.now();
      const result = run(value);
      report(performance.now() - started);
      return result;
    },
  });
}
