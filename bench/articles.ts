// News text for measurements: as many articles as one likes, no sentence of them twice, the same ones in every run.
import { readdirSync, readFileSync } from 'node:fs';
import { readArticle } from '../src/ingest/read-article.ts';

/** What the articles are about: `deals` are on topic in almost every sentence, `general` news holds hardly a claim. */
export type Subject = 'deals' | 'general';

const folders: Readonly<Record<Subject, readonly string[]>> = {
  deals: ['articles', 'first-sight/deals/articles'],
  general: ['first-sight/no-deal/articles'],
};

/** Numbers from 0 to below 1, the same sequence for the same seed (mulberry32). */
export type Random = () => number;

export function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Paragraphs in an article: 3 to 5 kB of text, as news has. */
const PARAGRAPHS = 28;

const SENTENCE_ENDS = /(?<=[.!?]["”]?) (?=[\p{Lu}"“])/u;

/**
 * Writes articles of one subject: paragraphs of the fixtures in a new order, in which every name and every number is
 * another in each article, and some words of a sentence that has neither, so that nothing that is remembered of one
 * sentence helps with the next.
 */
export function createWriter(subject: Subject, seed = 1): () => string {
  const paragraphs = readParagraphs(subject);
  const names = findNames(paragraphs.join('\n'));
  const words = wordsByEnding(paragraphs.join('\n'));
  const random = seededRandom(seed);
  const written = new Set<string>();
  return () => {
    const renamed = new Map<string, string>();
    const rename = (name: string) => {
      if (!names.has(name)) return name;
      if (!renamed.has(name)) renamed.set(name, inventName(random));
      return renamed.get(name)!;
    };
    const rewrite = (sentence: string) =>
      sentence.replace(/\b\p{Lu}\p{Ll}{3,}\b/gu, rename).replace(/\d+/g, (digits) => renumber(digits, random));
    // without a name or number it would be the same again
    const makeNew = (sentence: string) => {
      let rewritten = rewrite(sentence);
      while (written.has(rewritten)) rewritten = swapWords(rewritten, words, random);
      written.add(rewritten);
      return rewritten;
    };
    return pick(paragraphs, PARAGRAPHS, random)
      .map((text) => text.split(SENTENCE_ENDS).map(makeNew).join(' '))
      .join('\n\n');
  };
}

function readParagraphs(subject: Subject): string[] {
  const fixtures = new URL('../fixtures/', import.meta.url);
  const files = folders[subject].flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, fixtures))
      .sort()
      .filter((name) => /\.(?:txt|md|html)$/.test(name))
      .map((name) => ({ path: name, bytes: readFileSync(new URL(`${folder}/${name}`, fixtures)) })),
  );
  return files.flatMap(({ path, bytes }) => {
    const { text, blocks } = readArticle(bytes, { path });
    return blocks.filter(({ kind }) => kind !== 'furniture').map(({ span }) => text.slice(span.start, span.end));
  });
}

/** Words that stand with a capital inside of sentences and never without one, time words aside. */
function findNames(text: string): Set<string> {
  const plain = new Set(text.match(/\b\p{Ll}+\b/gu));
  const capitals = text.match(/(?<=[\p{Ll},] )\p{Lu}\p{Ll}{3,}\b/gu) ?? [];
  return new Set(
    capitals.filter(
      (word) => !plain.has(word.toLowerCase()) && !/day$|ber$|uary$|^(?:March|April|June|July|August)$/.test(word),
    ),
  );
}

/** Words of five letters and more by their last two, which mostly tell verbs, plurals and the like. */
function wordsByEnding(text: string): ReadonlyMap<string, readonly string[]> {
  const words = new Map<string, string[]>();
  for (const word of new Set(text.match(/\b[a-z]{5,}\b/g))) {
    const ending = word.slice(-2);
    words.set(ending, [...(words.get(ending) ?? []), word]);
  }
  return words;
}

/** Puts other words with the same ending in the place of about every third one, and one more word at the end. */
function swapWords(sentence: string, words: ReadonlyMap<string, readonly string[]>, random: Random): string {
  const choose = (ending: string) => {
    const choices = words.get(ending)!;
    return choices[Math.floor(random() * choices.length)]!;
  };
  const swapped = sentence.replace(/\b[a-z]{5,}\b/g, (word) =>
    random() < 0.35 && words.has(word.slice(-2)) ? choose(word.slice(-2)) : word,
  );
  return swapped.replace(/(?=[.!?]?["”]?$)/, ` ${choose('ly')}`);
}

function inventName(random: Random): string {
  const choose = (letters: string) => letters[Math.floor(random() * letters.length)]!;
  let name = '';
  for (let syllables = 2 + Math.floor(random() * 2); syllables > 0; syllables--) {
    name += choose('bdfgklmnprstvz') + choose('aeiou') + choose('lmnrst');
  }
  return name[0]!.toUpperCase() + name.slice(1);
}

/** A number of as many digits; years stay years and days stay days. */
function renumber(digits: string, random: Random): string {
  const between = (least: number, most: number) => String(least + Math.floor(random() * (most - least + 1)));
  if (/^(?:19|20)\d\d$/.test(digits)) return between(1985, 2026);
  if (digits.length > 2 || digits.startsWith('0')) return digits.replace(/[1-9]/g, () => between(1, 9));
  return Number(digits) < 10 ? between(1, 9) : between(10, 28);
}

function pick<T>(items: readonly T[], count: number, random: Random): T[] {
  const rest = [...items];
  return Array.from(
    { length: Math.min(count, rest.length) },
    () => rest.splice(Math.floor(random() * rest.length), 1)[0]!,
  );
}

/**
 * A page around an article as a newspaper sends it, about 60 kB: metadata, scripts and styles, navigation, teasers of other
 * articles between and below the paragraphs, a footer.
 */
export function renderPage(article: string, seed: number): string {
  const random = seededRandom(seed);
  const [headline = '', ...paragraphs] = article.split('\n\n');
  const title = escapeHtml(headline.slice(0, 90));
  const item = (i: number) =>
    `<li class="nav-item"><a class="nav-link" href="/section/${i}?from=nav" data-track="nav-${i}"><span>Section ${i}</span></a></li>`;
  const teaser = (i: number) =>
    `<article class="card card--small"><a href="/2026/${i}/story-${Math.floor(random() * 1e6)}"><picture><source srcset="/img/${i}-320.webp 320w, /img/${i}-640.webp 640w" type="image/webp"><img src="/img/${i}.jpg" alt="Picture ${i}" loading="lazy" width="320" height="180"></picture><h3 class="card__title">${inventName(random)} and ${inventName(random)}: the week in pictures</h3></a><time datetime="2026-04-0${1 + (i % 9)}">${i} hours ago</time></article>`;
  const script = (bytes: number) =>
    `<script>window.__state=${JSON.stringify(Array.from({ length: bytes / 12 }, () => Math.floor(random() * 1e9)))};</script>`;
  const many = (count: number, render: (i: number) => string) =>
    Array.from({ length: count }, (_, i) => render(i)).join('\n');
  const body = paragraphs.map(
    (text, i) =>
      `<p class="body-text">${escapeHtml(text)}</p>${i % 8 === 7 ? `<aside class="related">${teaser(i)}</aside>` : ''}`,
  );
  return `<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>${title} | Example Courier</title>
<meta property="og:title" content="${title}"><meta property="og:site_name" content="Example Courier">
<link rel="canonical" href="https://news.example/2026/04/${seed}">
<script type="application/ld+json">${JSON.stringify({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: headline.slice(0, 90), datePublished: '2026-04-28T09:00:00Z', publisher: { '@type': 'Organization', name: 'Example Courier' }, author: [{ '@type': 'Person', name: 'Ada Example' }] }).replaceAll('<', '\\u003c')}</script>
<style>${many(120, (i) => `.c${i}{margin:${i}px;color:#${(i * 7919).toString(16).padStart(6, '0').slice(0, 6)}}`)}</style>
${script(12_000)}</head><body><header class="site-header"><nav class="main-nav"><ul>${many(60, item)}</ul></nav></header>
<main><article class="story"><h1>${title}</h1><p class="byline">By Ada Example</p><time datetime="2026-04-28">28 April 2026</time>
<div class="story-body">${body.join('\n')}</div></article>
<section class="more"><h2>More stories</h2>${many(30, teaser)}</section></main>
<footer class="site-footer"><ul>${many(40, item)}</ul><p>Copyright Example Courier</p></footer>${script(12_000)}</body></html>
`;
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('’', '&#8217;').replaceAll('"', '&quot;');
}
