import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { ArticleResult } from '../../src/model/result.ts';
import { extractArticle } from '../../src/pipeline/extract-article.ts';
import { verifyArticle } from '../../src/pipeline/verify-article.ts';
import { verifyResult } from '../../src/pipeline/verify-result.ts';

const page = Buffer.from(`<!doctype html><html><head><title>Stakes</title></head><body><article>
<h1>Stakes &amp; holdings 😀</h1>
<p>The caf&eacute; chain Contoso\r\n  holds a <b>12%</b> stake in Fabrikam&rsquo;s parent&nbsp;Northwind, it said.</p>
<p>Contoso holds a 9% stake in Tailspin. 😀 Adatum has a 5% stake in Contoso.</p>
</article></body></html>`);
const result = extractArticle({ path: 'page.html', bytes: page, hints: [], diagnostics: [] });

function messages(bytes: Uint8Array, { source, claims }: ArticleResult = result): string[] {
  return verifyArticle(source, claims, bytes).map(({ message }) => message);
}

/** The result with one claim changed. */
function tampered(change: (claim: Claim) => void): ArticleResult {
  const copy = structuredClone(result) as { source: ArticleResult['source']; claims: Claim[] };
  change(copy.claims[0]!);
  return copy;
}

test('what was extracted is verified', () => {
  expect(result.claims.length).toBeGreaterThan(1);
  expect(messages(page)).toEqual([]);
});

test('marks of Markdown that close inside a place and open before it are no mismatch', () => {
  const bytes = Buffer.from(`# Stakes

- **Spring: *big* [The Contoso](https://contoso.example/) group** holds a \`12%\` stake in [Fabrikam][1].
- *Adatum* owns 9% of **Tailspin**.

[1]: https://fabrikam.example/
`);
  const markdown = extractArticle({ path: 'page.md', bytes, hints: [], diagnostics: [] });
  expect(markdown.claims.length).toBeGreaterThan(0);
  expect(messages(bytes, markdown)).toEqual([]);
});

describe('every tampering is found', () => {
  test.each<[string, (claim: Claim) => void, RegExp]>([
    ['evidence', ({ evidence }) => (evidence.selector[0].exact += 'x'), /^evidence: the article text has/],
    ['prefix', ({ evidence }) => (evidence.selector[0].prefix = 'nowhere '), /"nowhere " does not precede/],
    ['suffix', ({ evidence }) => (evidence.selector[0].suffix = ' nowhere'), /" nowhere" does not follow/],
    ['code points', ({ evidence }) => evidence.selector[1].start++, /^evidence: the article text has/m],
    ['far end', ({ evidence }) => (evidence.selector[1].end = 1e9), /after the end of the article text/],
    ['bytes', ({ evidence }) => evidence.selector[2].end--, /^evidence: stands at bytes \d+ to \d+, recorded was/],
    ['line', ({ evidence }) => evidence.line++, /^the evidence is at \d+:\d+, recorded was/],
    ['column', ({ evidence }) => evidence.column++, /^the evidence is at/],
    [
      'slot words',
      ({ slots }) => Object.assign(slots.percent!, { text: '13%' }),
      /^slot percent: .* recorded was "13%"/,
    ],
    ['slot place', ({ slots }) => Object.assign(slots.holder!, { span: { start: 0, end: 3 } }), /^slot holder: /],
    [
      'slot bytes',
      ({ slots }) => Object.assign(slots.holder!, { bytes: { start: 0, end: 3 } }),
      /^slot holder: stands at/,
    ],
    ['slot without bytes', ({ slots }) => Object.assign(slots.holder!, { bytes: undefined }), /^slot holder: lacks/],
    [
      'cue',
      ({ attribution }) => {
        attribution.cue = { text: 'said', span: { start: 0, end: 4 }, bytes: { start: 0, end: 4 } };
      },
      /^attribution cue: the article text has/,
    ],
  ])('%s', (_, change, message) => {
    expect(messages(page, tampered(change)).join('\n')).toMatch(message);
  });
});

test('every change of one byte in the file is found', () => {
  for (let index = 0; index < page.length; index += 17) {
    const changed = Buffer.from(page);
    changed[index]! ^= 1;
    expect(messages(changed)[0]).toMatch(/^the file has changed: its sha256 is/);
  }
});

describe('verifyResult', () => {
  const root = mkdtempSync(join(tmpdir(), 'verify-'));
  writeFileSync(join(root, 'page.html'), page);
  const { source, claims } = result;
  const record = { path: 'news.ndjson', line: 2 };
  writeFileSync(join(root, record.path), `{"text":"x"}\n${JSON.stringify({ html: page.toString() })}\n`);

  test.each<[string, Parameters<typeof verifyResult>[0], Parameters<typeof verifyResult>[1], RegExp[]]>([
    ['a file', [source], claims, []],
    ['a record', [{ ...source, record }], claims, []],
    [
      'a record that is gone',
      [{ ...source, record: { ...record, line: 9 } }],
      claims,
      [/no article in line 9 any more/],
    ],
    ['a file that is gone', [{ ...source, path: 'gone.html' }], claims, [/^gone.html: does not exist/]],
    ['standard input', [{ ...source, path: '-' }], claims, [/^-: came from standard input/]],
    [
      'a path that leads out',
      [{ ...source, path: '../page.html' }],
      claims,
      [/^..\/page.html: lies outside of the root/],
    ],
    ['a claim too few', [source], claims.slice(1), [/has \d claims, but sources.json counts \d/]],
    ['a claim twice', [{ ...source, claimCount: 2 }], [claims[0]!, claims[0]!], [/another claim has the same id/]],
    ['a claim of no source', [], [claims[0]!], [/has no source of this id/]],
    ['a source that could not be read', [{ ...source, sha256: undefined, claimCount: 0 }], [], []],
  ])('%s', async (_, sources, claims, expected) => {
    const found: string[] = [];
    for await (const { path, message } of verifyResult(sources, claims, root)) found.push(`${path}: ${message}`);
    expect(found).toEqual(expected.map((message) => expect.stringMatching(message)));
  });
});
