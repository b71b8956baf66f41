import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import type { MediaType } from '../../src/model/article.ts';

/** What one fuzzed article is: any bytes under any media type. */
export interface FuzzedArticle {
  readonly bytes: Uint8Array;
  readonly mediaType: MediaType;
}

const encode = (text: string) => new TextEncoder().encode(text);
const mediaTypes: readonly MediaType[] = ['text/plain', 'text/markdown', 'text/html'];
const mediaType = fc.constantFrom(...mediaTypes);

/** Words that wake rules, in any order, with everything that makes offsets, marks and patterns go astray. */
const word = fc.oneof(
  {
    weight: 12,
    arbitrary: fc.constantFrom(
      ...(
        'Contoso Fabrikam Jane Doe Mr Inc. Plc U.S. chief executive of at in to by from with for and or but , . ; : — - “ ” " \' ’s ( ) [1] ? ! … ' +
        'the a its their which who that it they he said told says according announced agreed plans bought buy sells sold owns stake shares 12% $3 billion €40m ' +
        'about up to more than between 2019 May 6 last year Monday Q3 by 2030 until since will would may not no longer has been is was be being having ' +
        'exclusive licence rights cloud provider partnership deal terms revenue royalty cap valued worth investment raised round founded ' +
        'analyst spokesman if unless after when while one half three 4,000 employees rose fell 5 percent constructor __proto__ toString 1,2,3 ½ ٣ １２％'
      ).split(' '),
    ),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom(
      '\u202e',
      '\u0000',
      '\u200b',
      '\ufeff',
      '\u00ad',
      '\u001b[31m',
      '\ud800',
      '👩‍💻',
      'İ',
      'ﬁ',
      '\n',
      '\r\n',
      '\n\n',
      '\t',
      '|',
      '*',
      '_',
      '#',
      '`',
      '- ',
      '> ',
      '1. ',
      '---',
      '&amp;',
      '&#0;',
      '&#x110000;',
      '<b>',
      '</b>',
      '<p>',
      '<li>',
      '<!--',
      '-->',
      '<script>',
      '<![CDATA[',
      '<table><tr><td>',
      '<meta property="article:published_time" content="2026-02-30">',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 8 }) },
);
const soup = fc.record({
  bytes: fc.array(word, { maxLength: 120 }).map((words) => encode(words.join(' '))),
  mediaType,
});

const noise = fc.record({ bytes: fc.uint8Array({ maxLength: 600 }), mediaType });

/** The files of a folder under fixtures/, with what they are read as. */
function articlesIn(folder: string): FuzzedArticle[] {
  const path = fileURLToPath(new URL(`../../fixtures/${folder}/`, import.meta.url));
  const types: Readonly<Record<string, MediaType>> = {
    '.txt': 'text/plain',
    '.md': 'text/markdown',
    '.html': 'text/html',
  };
  return readdirSync(path)
    .sort()
    .flatMap((name) => {
      const mediaType = types[extname(name)];
      return mediaType ? [{ bytes: new Uint8Array(readFileSync(join(path, name))), mediaType }] : [];
    });
}

type Edit = readonly [at: number, removed: number, inserted: Uint8Array];

/** One place of a file that is cut, written over or repeated; places are shares of its length. */
const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.oneof(fc.constant(0), fc.nat(6), fc.nat(300)),
  fc.oneof(fc.constant(new Uint8Array()), fc.uint8Array({ maxLength: 4 }), word.map(encode)),
);

function applyEdit(bytes: Uint8Array, [share, removed, inserted]: Edit): Uint8Array {
  const at = Math.floor(share * bytes.length);
  return Buffer.concat([bytes.subarray(0, at), inserted, bytes.subarray(at + removed)]);
}

/** A window of a real article with some bytes changed, sometimes read as what it is not. */
function mutated(articles: readonly FuzzedArticle[]): fc.Arbitrary<FuzzedArticle> {
  return fc
    .record({
      article: fc.constantFrom(...articles),
      start: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.integer({ min: 50, max: 1500 }),
      edits: fc.array(edit, { maxLength: 6 }),
      otherType: fc.option(mediaType, { freq: 4 }),
    })
    .map(({ article, start, length, edits, otherType }) => {
      const from = Math.floor(start * article.bytes.length);
      const window = article.bytes.subarray(from, from + length);
      return { bytes: edits.reduce(applyEdit, window), mediaType: otherType ?? article.mediaType };
    });
}

/** Articles: noise, words in any order, and real ones with some bytes changed. */
export function fuzzedArticle(): fc.Arbitrary<FuzzedArticle> {
  const articles = ['articles', 'one-deal', 'first-sight/deals/articles'].flatMap(articlesIn);
  return fc.oneof(
    { weight: 1, arbitrary: noise },
    { weight: 3, arbitrary: soup },
    { weight: 4, arbitrary: mutated(articles) },
  );
}

/** JSON in which one value or key somewhere is another one. */
export function mutatedJson(json: unknown): fc.Arbitrary<unknown> {
  return fc
    .record({ at: fc.array(fc.nat(40), { maxLength: 9 }), value: fc.jsonValue({ maxDepth: 2 }), isKey: fc.boolean() })
    .map(({ at, value, isKey }) => replaceIn(json, at, value, isKey));
}

function replaceIn(json: unknown, [step, ...rest]: readonly number[], value: unknown, isKey: boolean): unknown {
  if (step === undefined || json === null || typeof json !== 'object') return value;
  const entries = Object.entries(json);
  if (entries.length === 0) return value;
  const index = step % entries.length;
  if (Array.isArray(json)) return json.map((each, i) => (i === index ? replaceIn(each, rest, value, isKey) : each));
  const renamed = isKey && rest.length === 0 ? keyFrom(value) : undefined;
  return Object.fromEntries(
    entries.map(([key, each], i) =>
      i === index ? [renamed ?? key, renamed === undefined ? replaceIn(each, rest, value, isKey) : each] : [key, each],
    ),
  );
}

/** JSON may hold a "toString" of its own, which `String` would call. */
const keyFrom = (value: unknown) => (typeof value === 'string' ? value : JSON.stringify(value));

/** The text of some JSON, now and then cut, padded or with a byte changed. */
export function jsonText(json: fc.Arbitrary<unknown>): fc.Arbitrary<Uint8Array> {
  return fc
    .tuple(json, fc.array(edit, { maxLength: 2 }))
    .map(([value, edits]) => edits.reduce(applyEdit, encode(JSON.stringify(value) ?? 'null')));
}
