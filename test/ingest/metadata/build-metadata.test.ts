import { describe, expect, test } from 'vitest';
import { readArticle } from '../../../src/ingest/read-article.ts';
import type { MetadataHints } from '../../../src/model/hints.ts';
import type { Found } from '../../../src/model/source.ts';

const story =
  'Contoso said that it had sold the shares to the fund and that it would use the money for its debt. '.repeat(4);

function read(raw: string, path: string, hints: MetadataHints = []) {
  return readArticle(Buffer.from(raw), { path, hints });
}

/** "value <place>" of one piece of metadata; the bytes must hold the words. */
function shown(raw: string, found: Found | undefined): string | undefined {
  if (!found) return undefined;
  if (found.bytes) {
    const words = Buffer.from(raw).subarray(found.bytes.start, found.bytes.end).toString();
    if (found.foundIn !== 'json-ld' && found.foundIn !== 'title-element') expect(words).toBe(found.text ?? found.value);
    else expect(words).toContain(found.value.slice(0, 5));
  }
  return `${found.value} <${found.foundIn}>`;
}

function page(head: string, body = ''): string {
  return `<!doctype html><html lang="en-GB"><head>${head}</head><body><h1>Contoso sells its stake in Fabrikam</h1>${body}<p>${story}</p><p>${story}</p></body></html>`;
}

describe('publication date of a page', () => {
  const ld = (json: string) => `<script type="application/ld+json">${json}</script>`;
  test.each([
    [
      'a NewsArticle',
      ld('{"@type": "NewsArticle", "datePublished": "2026-05-06T14:25:00+02:00", "dateModified": "2026-05-07"}'),
      '',
      '2026-05-06T14:25:00+02:00 <json-ld>',
    ],
    [
      'a graph',
      ld(
        '{"@graph": [{"@type": "WebSite", "datePublished": "2001-01-01"}, {"@type": ["Thing", "BlogPosting"], "datePublished": "2026-05-06"}]}',
      ),
      '',
      '2026-05-06 <json-ld>',
    ],
    [
      'broken JSON-LD',
      ld('<!-- {"@type": "Article",\n "headline": "a\nb", "datePublished": "2026-05-06",} -->'),
      '',
      '2026-05-06 <json-ld>',
    ],
    [
      'hopeless JSON-LD',
      ld('{"@type": "Article", "headline": "say "no"", "datePublished": "2026-05-06"}'),
      '',
      '2026-05-06 <json-ld>',
    ],
    ['no job advert', ld('{"@type": "JobPosting", "datePublished": "2026-05-06"}'), '', undefined],
    [
      'JSON-LD before meta',
      `${ld('{"@type": "Article", "datePublished": "2026-05-06"}')}<meta name="date" content="2026-05-05">`,
      '',
      '2026-05-06 <json-ld>',
    ],
    [
      'OpenGraph',
      '<meta property="article:published_time" content="2026-05-06T08:00:00Z">',
      '',
      '2026-05-06T08:00:00Z <meta>',
    ],
    ['Parse.ly', '<meta name="parsely-pub-date" content="2026-05-06">', '', '2026-05-06 <meta>'],
    ['day first by region', '<meta name="DC.date.issued" content="05/06/2026">', '', '2026-06-05 <meta>'],
    [
      'never the modification',
      '<meta property="article:modified_time" content="2026-05-07"><meta property="og:updated_time" content="2026-05-08">',
      '',
      undefined,
    ],
    ['time', '', '<time datetime="2026-05-06">yesterday</time>', '2026-05-06 <time-element>'],
    ['time without datetime', '', '<p>Posted <time>6 May 2026</time></p>', '2026-05-06 <time-element>'],
    [
      'the marked time',
      '',
      '<time class="updated" datetime="2026-05-07">x</time><time class="entry-date" datetime="2026-05-06">x</time>',
      '2026-05-06 <time-element>',
    ],
    [
      'no time of another story',
      '',
      '<aside class="related"><time datetime="2026-05-01">x</time></aside><footer><time datetime="2026-05-02"></time></footer>',
      undefined,
    ],
    ['microdata', '', '<span itemprop="datePublished" content="2026-05-06">x</span>', '2026-05-06 <microdata>'],
    ['class', '', '<div class="article-date"><b>6 May</b> 2026</div>', '2026-05-06 <byline>'],
    ['words', '', '<p>By Jane Doe | 6 May 2026</p>', '2026-05-06 <byline>'],
    ['address', '<link rel="canonical" href="https://example.org/2026/05/06/stake">', '', '2026-05-06 <url>'],
    ['nothing invalid', '<meta property="article:published_time" content="2026-02-30">', '', undefined],
  ])('%s', (_, head, body, expected) => {
    const raw = page(head, body);
    const { metadata, diagnostics } = read(raw, 'a.html');
    const date = metadata.datePublished;
    if (date?.foundIn === 'url' || date?.text?.includes('<')) expect(`${date.value} <${date.foundIn}>`).toBe(expected);
    else expect(shown(raw, date)).toBe(expected);
    expect(diagnostics.some(({ code }) => code === 'no-date')).toBe(expected === undefined);
  });

  test('the day of a UTC instant is the one that the page itself names', () => {
    const head =
      '<meta property="article:published_time" content="2026-05-07T02:25:00Z"><link rel="canonical" href="https://example.org/2026/05/06/stake">';
    expect(read(page(head), 'a.html').metadata.datePublished).toMatchObject({ value: '2026-05-06', foundIn: 'url' });
    const days = head.replace('/05/06', '/05/03');
    expect(read(page(days), 'a.html').metadata.datePublished?.value).toBe('2026-05-07T02:25:00Z');
  });
});

test('what else a page says', () => {
  const raw = page(`
    <title>Contoso sells its stake in Fabrikam - Business | Example Dispatch</title>
    <meta property="og:title" content="Contoso &amp; Fabrikam"><meta name="author" content="By Jane Doe and John Smith">
    <link rel="canonical" href="https://example.org/news/stake">
    <meta property="article:modified_time" content="2026-05-07">`);
  const { metadata } = read(raw, 'a.html');
  expect(metadata.headline).toMatchObject({
    value: 'Contoso & Fabrikam',
    text: 'Contoso &amp; Fabrikam',
    foundIn: 'meta',
  });
  expect(metadata.author.map(({ value, foundIn }) => [value, foundIn])).toEqual([
    ['Jane Doe', 'meta'],
    ['John Smith', 'meta'],
  ]);
  expect(shown(raw, metadata.publisher)).toBe('Example Dispatch <title-element>');
  expect(shown(raw, metadata.dateModified)).toBe('2026-05-07 <meta>');
  expect(shown(raw, metadata.url)).toBe('https://example.org/news/stake <link>');
  expect(shown(raw, metadata.inLanguage)).toBe('en-GB <lang-attribute>');
});

test.each([
  [
    'the site name is no part of a headline',
    '<meta property="og:title" content="A deal | Example Dispatch"><meta property="og:site_name" content="Example Dispatch">',
    { headline: 'A deal', publisher: 'Example Dispatch' },
  ],
  [
    'a headline is no site name',
    '<meta property="og:title" content="A deal"><meta property="og:site_name" content="A deal">',
    { headline: 'A deal', publisher: undefined },
  ],
  [
    'the last part of a title is',
    '<title>Contoso sells its stake in Fabrikam - Business | Example Dispatch</title>',
    { publisher: 'Example Dispatch' },
  ],
  ['an author can be', '<title>Contoso sells its stake in Fabrikam - By janedoe</title>', { publisher: undefined }],
  [
    'a front page is no address',
    '<link rel="canonical" href="https://example.org/"><meta property="og:url" content="https://example.org/a#top">',
    { url: 'https://example.org/a' },
  ],
])('%s', (_, head, expected) => {
  const { headline, publisher, url } = read(page(head), 'a.html').metadata;
  expect({ headline: headline?.value, publisher: publisher?.value, url: url?.value }).toMatchObject(expected);
});

test.each([
  ['By Jane Doe, John Smith', ['Jane Doe', 'John Smith'], []],
  ['Doe, Jane', ['Jane Doe'], []],
  ['Jane Doe, Senior Editor', ['Jane Doe'], []],
  ['Jane Doe for Example Dispatch', ['Jane Doe'], []],
  ['Jane Doe de Souza', ['Jane Doe de Souza'], []],
  ['Associated Press', ['Associated Press'], ['Associated Press']],
  ['Example Dispatch with AFP', ['Example Dispatch with AFP'], ['AFP']],
  ['https://social.example/janedoe', [], []],
  ['@janedoe', [], []],
  ['admin', [], []],
])('author field %s', (content, authors, origins) => {
  const { author, isBasedOn } = read(page(`<meta name="author" content="${content}">`), 'a.html').metadata;
  expect(author.map(({ value }) => value)).toEqual(authors);
  expect(isBasedOn.map(({ value }) => value)).toEqual(origins);
});

test('a dateline names no origin where it names the outlet itself', () => {
  const station = '<meta property="og:site_name" content="EXTV Austin">';
  const origins = (head: string) => read(page(head, `<p>AUSTIN (EXTV) — ${story}</p>`), 'a.html').metadata.isBasedOn;
  expect(origins(station)).toEqual([]);
  expect(origins('')).toMatchObject([{ value: 'EXTV', relation: 'wire' }]);
});

test('what JSON-LD says of its article, by reference too', () => {
  const raw = page(`<script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
    {"@type": "Organization", "@id": "#o", "name": "Example Dispatch"},
    {"@type": "Person", "@id": "#p", "name": "Jane Doe"},
    {"@type": "NewsArticle", "headline": "Other", "url": "https://example.org/other"},
    {"@type": "NewsArticle", "headline": "Caf\\u00e9 &amp; Co", "mainEntityOfPage": {"@id": "https://example.org/news/stake"},
     "author": [{"@id": "#p"}, "John Smith", {"name": "https://example.org/x"}], "publisher": {"@id": "#o"},
     "inLanguage": "en", "isBasedOn": "https://other.example/story"}]}</script>
    <link rel="canonical" href="https://www.example.org/news/stake/">`);
  const { metadata } = read(raw, 'a.html');
  expect(metadata.headline).toMatchObject({ value: 'Café & Co', text: 'Caf\\u00e9 &amp; Co', foundIn: 'json-ld' });
  expect(metadata.author.map(({ value }) => value)).toEqual(['Jane Doe', 'John Smith']);
  expect([metadata.publisher?.value, metadata.inLanguage?.value]).toEqual(['Example Dispatch', 'en']);
  expect(metadata.isBasedOn).toMatchObject([
    { value: 'https://other.example/story', relation: 'source', foundIn: 'json-ld' },
  ]);
});

describe('the words of a text', () => {
  const headline = 'Contoso sells its whole stake in Fabrikam';
  test.each([
    ['By Jane Doe\nMay 6, 2026', ['Jane Doe'], '2026-05-06', undefined],
    ['By JANE DOE and John Smith, Example Wire', ['Jane Doe', 'John Smith'], undefined, undefined],
    ['Updated May 6, 2026 · 2:25 PM UTC 6 min read', [], undefined, '2026-05-06T14:25:00Z'],
    ['Published: 3 May 2019', [], '2019-05-03', undefined],
    ['First published May 3, 2019 | Last updated on 4 May 2019', [], '2019-05-03', '2019-05-04'],
    [
      'Written by\nJane Doe, Senior EditorSenior Editor  Sept. 22, 2025 at 1:28 p.m. PT  Agency/Getty',
      ['Jane Doe'],
      '2025-09-22T13:28:00-07:00',
      undefined,
    ],
    ['Jane Doe\n6 May 2026, 14:25 BST', ['Jane Doe'], '2026-05-06T14:25:00+01:00', undefined],
    ['6 May 2026 | by Jane Doe | 4 min read', ['Jane Doe'], '2026-05-06', undefined],
    ['Posted by Jane Doe | 6 May 2026 | Markets', ['Jane Doe'], '2026-05-06', undefined],
    ['Jane DoePublished May 6, 2026', [], '2026-05-06', undefined],
    ['Markets\nTechnology', [], undefined, undefined],
    ['By May 6, 2026, the fund must pay.', [], undefined, undefined],
    ['05/06/2026', [], undefined, undefined],
  ])('%j', (line, authors, published, modified) => {
    const raw = `${headline}\n\n${line}\n\n${story}\n\n${story}\n\nThe deal was signed on April 2, 2026 in the harbour.`;
    const { metadata } = read(raw, 'a.txt');
    expect(metadata.author.map(({ value }) => value)).toEqual(authors);
    expect([metadata.datePublished?.value, metadata.dateModified?.value]).toEqual([published, modified]);
    for (const found of [...metadata.author, metadata.datePublished, metadata.dateModified]) {
      if (!found?.text || found.text === found.value) shown(raw, found);
    }
  });

  test.each([
    ['LONDON, April 9 2026 (Reuters) - Contoso', 'LONDON', '2026-04-09', ['wire Reuters']],
    ['LONDON, April 9 (Reuters) - Contoso', 'LONDON', undefined, ['wire Reuters']],
    ['Updated April 10, 2026\n\nLONDON, April 9 (Reuters) - Contoso', 'LONDON', '2026-04-09', ['wire Reuters']],
    ['Updated January 2, 2026\n\nLONDON, Dec. 31 - Contoso', 'LONDON', '2025-12-31', []],
    ['CHICAGO, May 6, 2026 /PRNewswire/ -- Contoso', 'CHICAGO', '2026-05-06', ['release PRNewswire']],
  ])('dateline %j', (lines, place, published, origins) => {
    const { metadata } = read(`${headline}\n\n${lines} ${story}\n\n${story}`, 'a.txt');
    expect(metadata.locationCreated?.value).toBe(place);
    expect(metadata.datePublished?.value).toBe(published);
    expect(metadata.isBasedOn.map(({ relation, value }) => `${relation} ${value}`)).toEqual(origins);
  });

  test.each([
    ['The talks were first reported by Example News.', ['originally-reported-by Example News']],
    ['This story originally appeared on example.com.', ['originally-reported-by example.com']],
    [
      'This article was originally published by The Journal of the North on May 6.',
      ['originally-reported-by Journal of the North'],
    ],
    ['On Monday Example News first reported the talks.', ['originally-reported-by Example News']],
    ['View source version on newswire.example: https://newswire.example/1', ['release newswire.example']],
    ['--News Direct--', ['release News Direct']],
    ['The Associated Press contributed to this report.', ['wire Associated Press']],
    ['Source: Example Research Group', ['source Example Research Group']],
    ['SOURCE Contoso Corp.', ['release Contoso Corp']],
    ['© 2026 Thomson Reuters', ['wire Thomson Reuters']],
    ['— Reuters', ['wire Reuters']],
    ['Jane Doe contributed to this report.', []],
    ['It was first published in May and first appeared in 2019.', []],
    ['The results were first reported by the company on Monday.', []],
    ['A source told the paper that the source: a lawyer, was wrong.', []],
  ])('origin: %s', (line, origins) => {
    const raw = `${headline}\n\n${story}\n\n${line}`;
    const { isBasedOn } = read(raw, 'a.txt').metadata;
    expect(isBasedOn.map(({ relation, value }) => `${relation} ${value}`)).toEqual(origins);
    for (const origin of isBasedOn) shown(raw, origin);
  });

  test('credits at the end', () => {
    const raw = `${headline}\n\n${story}\n\n(Reporting by Jane Doe in Berlin, additional reporting by John Smith; Editing by Ann Lee)\n\nCopyright © 2026 Example Dispatch. All rights reserved.`;
    const { author, publisher } = read(raw, 'a.txt').metadata;
    expect(author.map((found) => shown(raw, found))).toEqual(['Jane Doe <credit>', 'John Smith <credit>']);
    expect(shown(raw, publisher)).toBe('Example Dispatch <credit>');
  });
});

describe('front matter', () => {
  test.each([
    [
      '---',
      '---',
      'title: "A \\"B\\" C"\nauthor: Jane Doe\nauthors: [x]\ndate: 2026-05-06 14:25:00 +0200 # local\nlang: en\npublisher: \'Jane\'\'s Paper\'\nurl: https://example.org/a',
    ],
    [
      '+++',
      '+++',
      'title = "A \\"B\\" C"\nauthor = ["Jane Doe"]\ndate = 2026-05-06T14:25:00+02:00\nlang = "en"\npublisher = "Jane\'s Paper"\nurl = "https://example.org/a"\n[extra]\ndate = 1999-01-01',
    ],
  ])('%s', (open, close, content) => {
    const raw = `${open}\n${content}\n${close}\n\n${story}\n`;
    const { metadata, diagnostics } = read(raw, 'a.md');
    expect(diagnostics).toEqual([]);
    expect(metadata).toMatchObject({
      headline: { value: 'A "B" C', foundIn: 'front-matter' },
      author: [{ value: 'Jane Doe' }],
      datePublished: { value: '2026-05-06T14:25:00+02:00' },
      inLanguage: { value: 'en' },
      publisher: { value: "Jane's Paper" },
      url: { value: 'https://example.org/a' },
    });
    for (const found of [metadata.headline, metadata.author[0], metadata.datePublished]) shown(raw, found);
  });

  test.each([
    ['author:\n  - Jane Doe\n  - "[[John Smith]]"', ['Jane Doe', 'John Smith']],
    ['author:\n- name: Jane Doe\n  url: https://example.org\n- name: John Smith', ['Jane Doe', 'John Smith']],
    ['author: {name: Jane}', []],
    ['authors: ["Jane Doe",\n  "John Smith"]', ['Jane Doe', 'John Smith']],
    ['author: By Jane Doe and John Smith', ['Jane Doe', 'John Smith']],
    ['author: >-\n  Jane Doe\ntitle: x', ['Jane Doe']],
  ])('%j', (content, authors) => {
    const { metadata } = read(`---\n${content}\n---\n\n${story}`, 'a.md');
    expect(metadata.author.map(({ value }) => value)).toEqual(authors);
  });

  test('reports what it cannot read and loses nothing else', () => {
    const raw = `---\ntitle: Good\nno colon here\ndate: next week\nauthor: "Jane\n---\n\n${story}`;
    const { metadata, diagnostics } = read(raw, 'a.md');
    expect(metadata.headline?.value).toBe('Good');
    expect(diagnostics.map(({ code, line }) => [code, line])).toEqual([
      ['invalid-front-matter', 3],
      ['invalid-front-matter', 5],
      ['invalid-date', 4],
      ['no-date', undefined],
    ]);
  });
});

describe('hints', () => {
  const hints: MetadataHints = [
    { foundIn: 'option', label: '--published', values: { published: '2026-05-06' } },
    {
      foundIn: 'sidecar',
      label: 'a.meta.json',
      values: { published: 'someday', modified: '05/06/2026', title: ' A  title ', author: ['Jane Doe'] },
    },
  ];

  test('outrank the file, the strongest first', () => {
    const { metadata, diagnostics } = read(
      page('<meta property="article:published_time" content="2026-01-01">'),
      'a.html',
      hints,
    );
    expect(metadata).toMatchObject({
      datePublished: { value: '2026-05-06', foundIn: 'option' },
      headline: { value: 'A title', foundIn: 'sidecar' },
      author: [{ value: 'Jane Doe', foundIn: 'sidecar' }],
    });
    expect(diagnostics).toEqual([
      {
        code: 'invalid-date',
        severity: 'warning',
        message: expect.stringMatching(/^a\.meta\.json: "published" is "someday".*2026-05-06/),
      },
      {
        code: 'invalid-date',
        severity: 'warning',
        message: expect.stringMatching(/^a\.meta\.json: "modified" is "05\/06\/2026"/),
      },
    ]);
  });

  test('an invalid one gives way to the file', () => {
    const invalid: MetadataHints = [{ foundIn: 'option', label: '--published', values: { published: '2026-13-01' } }];
    const { metadata, diagnostics } = read(page('<meta name="date" content="2026-01-01">'), 'a.html', invalid);
    expect(metadata.datePublished?.value).toBe('2026-01-01');
    expect(diagnostics[0]?.message).toMatch(/^--published is "2026-13-01"/);
  });
});

describe('language', () => {
  const german =
    'Der Konzern hat die Anteile an dem Unternehmen verkauft und wird das Geld für die Schulden nutzen. '.repeat(5);
  test.each([
    [story, 'a.txt', 'en <language-guess>', false],
    [german, 'a.txt', 'de <language-guess>', true],
    ['Контосо продала свою долю в компании Фабрикам за два миллиарда. '.repeat(5), 'a.txt', undefined, true],
    ['Contoso 12%', 'a.txt', undefined, false],
    [`<html lang="de"><p>${story}</p><p>${story}</p>`, 'a.html', 'de <lang-attribute>', false],
    [`<html lang="en"><p>${german}</p><p>${german}</p>`, 'a.html', 'en <lang-attribute>', true],
  ])('%.30j', (raw, path, expected, isForeign) => {
    const { metadata, diagnostics } = read(raw, path);
    const language = metadata.inLanguage;
    expect(language && `${language.value} <${language.foundIn}>`).toBe(expected);
    expect(diagnostics.some(({ code }) => code === 'not-english')).toBe(isForeign);
  });
});

test('hostile pages are read in linear time', () => {
  const many = (part: string, count: number) => part.repeat(count);
  const pages = [
    many('<div class="date">', 20_000),
    many('<time datetime="2026-99-99">', 20_000),
    many('<meta name="author" content="Jane Doe">', 60_000),
    `<script type="application/ld+json">${many('[', 200_000)}</script>`,
    `<script type="application/ld+json">${many('{"@graph":', 50_000)}</script>`,
    `<title>${many(' - ', 50_000)}</title><h1>${many('a ', 50_000)}</h1>`,
    `<meta name="author" content="${many('Aa, ', 50_000)}">`,
  ];
  const texts = [
    many('By Aa Bb, ', 20_000),
    many('AA ', 50_000),
    many('Published ', 30_000),
    many('first reported by A ', 20_000),
    `Copyright ${many('© ', 50_000)}`,
    many('1.', 50_000),
  ];
  const start = performance.now();
  for (const raw of pages) read(raw, 'a.html');
  for (const raw of texts) read(raw, 'a.txt');
  expect(performance.now() - start).toBeLessThan(10_000);
});
