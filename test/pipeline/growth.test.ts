import { expect, test } from 'vitest';
import { extractArticle } from '../../src/pipeline/extract-article.ts';

/** Four times the text may cost this much more; a quadratic step anywhere costs 16 times. */
const MOST = 6.5;

const DEAL = 'Contoso holds about 12% of Fabrikam, worth about $3 billion.';

/** Kinds of long text, each with the number of its parts in the smaller of two sizes. */
const TEXTS: Readonly<Record<string, readonly [parts: number, write: (parts: number) => string, path?: string]>> = {
  'the same sentence again and again': [150, (n) => `${DEAL} `.repeat(n)],
  'a paragraph for each sentence': [150, (n) => `It holds 5% of Fabrikam, the company said.\n\n`.repeat(n)],
  'a sentence that does not end': [500, (n) => 'Contoso bought Fabrikam for $5 million and '.repeat(n)],
  'a list of names that does not end': [800, (n) => `${'Contoso, Fabrikam, '.repeat(n)} and Northwind signed a deal.`],
  'names that nobody has twice': [
    150,
    (n) => list(n, (i) => `${name(i)} Corp bought ${name(3 * i + 1)} Inc for $${i} million.`),
  ],
  'speakers that nobody has twice': [
    150,
    (n) => list(n, (i) => `“We bought it last year,” ${name(i)} ${name(2 * i)} said.`),
  ],
  'quotation marks': [20_000, (n) => '"'.repeat(n)],
  'quotations inside of each other': [2_000, (n) => '“a '.repeat(n)],
  'one line of words': [5_000, (n) => 'word '.repeat(n)],
  'one word': [40_000, (n) => 'a'.repeat(n)],
  'dates and sums': [150, (n) => 'in May 2024 or 5.5 million euros, '.repeat(n)],
  'list items': [250, (n) => '- Contoso paid $5 million to Fabrikam\n'.repeat(n), 'list.md'],
  'list items of a page': [
    250,
    (n) => `<article>${DEAL}<ul>${`<li>${DEAL}</li>`.repeat(n)}</ul></article>`,
    'list.html',
  ],
  'nested tags': [5_000, (n) => `${'<div>'.repeat(n)}${DEAL}${'</div>'.repeat(n)}`, 'nested.html'],
};

function list(count: number, write: (index: number) => string): string {
  return Array.from({ length: count }, (_, i) => write(i)).join(' ');
}

/** Another name for every number. */
function name(index: number): string {
  let letters = '';
  for (let rest = index * 7919 + 1900; rest > 0; rest = Math.floor(rest / 60)) {
    letters += `${'bdfgklmnprtv'[rest % 12]}${'aeiou'[rest % 5]}`;
  }
  return letters[0]!.toUpperCase() + letters.slice(1);
}

/** Processor seconds, which do not depend on what else the machine is doing. */
function secondsFor(text: string, path: string): number {
  const bytes = new TextEncoder().encode(text);
  const before = process.cpuUsage();
  const { source } = extractArticle({ path, bytes, hints: [], diagnostics: [] });
  const { user, system } = process.cpuUsage(before);
  expect(source.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  return (user + system) / 1e6;
}

test.each(Object.entries(TEXTS))('%s: time grows as the text does', (_, [parts, write, path = 'article.txt']) => {
  const [small, large] = [write(parts), write(parts * 4)];
  let [least, most] = [secondsFor(small, path), secondsFor(large, path)];
  // a collection of garbage or compilation of code can fall into either
  for (let tries = 0; tries < 4 && most > MOST * least; tries++) {
    least = Math.max(0.001, Math.min(least, secondsFor(small, path)));
    most = Math.min(most, secondsFor(large, path));
  }
  expect(most / least).toBeLessThan(MOST);
});
