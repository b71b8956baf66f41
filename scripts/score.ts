/**
 * Accuracy against data with known answers: `npm run score -- NAME …` runs scripts/score-NAME.ts, which says at its top
 * what it takes.
 */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const parts = ['claims', 'values', 'attribution', 'entities', 'factuality'];
const files = new Set(readdirSync(new URL('.', import.meta.url)));
const names = parts.filter((name) => files.has(`score-${name}.ts`));
const [name = '', ...args] = process.argv.slice(2);
if (names.includes(name)) {
  const script = new URL(`score-${name}.ts`, import.meta.url);
  process.argv = [process.argv[0]!, fileURLToPath(script), ...args];
  await import(script.href);
} else {
  console.error(`usage: npm run score -- ${names.join('|')} …`);
  process.exitCode = 2;
}
