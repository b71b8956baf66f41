import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { MediaType } from '../../src/model/article.ts';
import { processorTime } from '../processor-time.ts';
import { checkArticle, outline } from './check-article.ts';

const encode = (text: string) => new TextEncoder().encode(text);
const read = (source: string | Uint8Array, mediaType: MediaType) =>
  readArticle(typeof source === 'string' ? encode(source) : source, { mediaType });

/** What is repeated, by what it is. */
const PAGES: Record<string, string> = {
  'nested elements': '<div>x',
  'stray end tags': '<div></p></span>',
  'unclosed inline elements': '<p><b><i>some words of text here.',
  'list items': '<li>x',
  'open tags': '<',
  'open comments': '<!--',
  'half references': '&amp',
  'root elements': '<p>A sentence that is long enough to be prose of an article.</p>',
  'links in headings': '<div><h3><a href=x>A heading</a></h3></div>',
  cells: '<table><tr><td>x',
};
const TEXTS: Record<string, string> = {
  'one long line': 'word ',
  'quotation marks': '"',
  'list items': '- x\n',
  'quoted lines': '> ',
  headings: '# a\n',
  emphasis: '*a _b ',
  'open brackets': '[',
  links: '[a](',
  'odd links': '[a](x <',
  references: '![a][',
  code: '`a``b',
  'open comments': 'a <!-- ',
  'table rows': '|a\n|-|\n',
  escapes: '\\*',
  spaces: ' ',
  capitals: 'A',
  'glued sentences': 'of years.This ',
};

describe('time grows with the length', () => {
  const time = (unit: string, count: number, mediaType: MediaType) => {
    const bytes = encode(unit.repeat(count));
    return processorTime(() => void read(bytes, mediaType));
  };
  const cases = [
    ...Object.entries(PAGES).map((entry) => [...entry, 'text/html'] as const),
    ...Object.entries(TEXTS).flatMap((entry) => [
      [...entry, 'text/plain'] as const,
      [...entry, 'text/markdown'] as const,
    ]),
  ];

  // Quadratic growth would be 64 times; the 400 ms are what garbage collection and a busy machine may add.
  it.each(cases)('%s (%s, %s)', (_, unit, mediaType) => {
    time(unit, 200, mediaType);
    const small = time(unit, 1_000, mediaType);
    expect(time(unit, 8_000, mediaType)).toBeLessThan(24 * small + 400);
  });
});

describe('depth', () => {
  it('of 60,000 elements neither overflows nor loses the text', () => {
    const page = `${'<div>'.repeat(60_000)}Contoso holds 12%.${'</div>'.repeat(60_000)}<p>Fabrikam holds 5%.`;
    expect(outline(checkArticle(page, 'text/html')).join()).toMatch(/Contoso holds 12%\..*Fabrikam holds 5%\./);
  });

  it('of unclosed inline elements keeps the text and its places', () => {
    const page = Array.from({ length: 900 }, (_, i) => `<p><font>Word${i} &amp; more of it.`).join('');
    const { text } = checkArticle(page, 'text/html');
    expect(text).toContain('Word899 & more');
  });
});

describe('files that are no articles', () => {
  const gzip = Uint8Array.of(0x1f, 0x8b, 8, 0, 0, 0);
  const noise = Uint8Array.from({ length: 4_000 }, (_, i) => (i * i * 7 + (i >> 3)) & 0xff);

  it.each<[name: string, source: string | Uint8Array, code: string]>([
    ['a PDF', '%PDF-1.7 and words', 'binary'],
    ['a ZIP archive', 'PK\u0003\u0004 and words', 'binary'],
    ['gzip', gzip, 'binary'],
    ['noise', noise, 'binary'],
    ['zeros', new Uint8Array(5_000), 'binary'],
    ['nothing', '', 'empty'],
    ['a byte order mark', '\ufeff', 'empty'],
    ['white space', ' \r\n\u00a0\n', 'empty'],
  ])('%s', (_, source, code) => {
    const article = read(source, 'text/plain');
    expect(article.text).toBe('');
    expect(article.diagnostics.filter(({ severity }) => severity !== 'note').map((found) => found.code)).toEqual([
      code,
    ]);
    const { start, end } = article.bytesOf({ start: 0, end: 0 });
    expect(end).toBe(start);
    expect(article.placeOf(0)).toEqual({ line: 1, column: 1 });
  });

  it('a stray zero or escape does not make text binary', () => {
    const words = 'Contoso holds 12% of Fabrikam, it said. '.repeat(20);
    expect(read(`${words}\u0000\u001b[31m`, 'text/plain').diagnostics.map(({ code }) => code)).not.toContain('binary');
  });
});
