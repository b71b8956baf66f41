import { Readability } from '@mozilla/readability';
import { parse as parseDates } from 'chrono-node';
import tagWithCompromise from 'compromise/two';
import { parseHTML } from 'linkedom';
import { findDates } from '../src/annotate/dates/find-dates.ts';
import { findQuantities } from '../src/annotate/quantities/find-quantities.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import { extractArticle } from '../src/pipeline/extract-article.ts';
import { createWriter, renderPage, type Subject } from './articles.ts';
import { compare, cpuSeconds, median, ratio } from './measure.ts';
import { type Extent, megabytes, type Report, speed, times } from './table.ts';

const encoder = new TextEncoder();

/** Batches of so many texts: the first for the warm-up, the others for a round each, with the bytes of those. */
function batchesOf(count: number, { rounds }: Extent, write: () => string) {
  const batches = Array.from({ length: rounds + 1 }, () => Array.from({ length: Math.ceil(count) }, write));
  const bytes = batches.slice(1).map((texts) => texts.reduce((sum, text) => sum + encoder.encode(text).length, 0));
  return { of: (round: number) => batches[round]!, bytes };
}

/** The whole job: from the bytes of an article to its claims as JSON. */
function extractAll(texts: readonly string[], path: string): void {
  for (const text of texts) {
    const { source, claims } = extractArticle({ path, bytes: encoder.encode(text), hints: [], diagnostics: [] });
    JSON.stringify({ source, claims });
  }
}

/** The whole job against part-of-speech tagging by compromise, which an extractor would build upon. */
export function benchTagging(report: Report, extent: Extent): void {
  const targets: readonly [Subject, string, string][] = [
    ['deals', 'on-topic text', 'at least 4 times'],
    ['general', 'general news', 'at least 10 times'],
  ];
  for (const [subject, name, target] of targets) {
    const { of, bytes } = batchesOf(80 * extent.batch, extent, createWriter(subject));
    const { whole, compromise } = compare(
      {
        whole: (texts: readonly string[]) => extractAll(texts, 'article.txt'),
        compromise: (texts) => texts.forEach((text) => void tagWithCompromise(text)),
      },
      extent.rounds,
      of,
    );
    report(`whole job, ${name}, one thread`, speed(bytes, whole));
    report(`compromise 14 (\`compromise/two\`), its tagging alone, ${name}`, speed(bytes, compromise));
    report(`whole job against compromise's tagging, ${name}`, times(ratio(compromise, whole)), target);
  }
}

/** The grammars of values by themselves. */
export function benchValues(report: Report, extent: Extent): void {
  const { of, bytes } = batchesOf(300 * extent.batch, extent, createWriter('deals', 2));
  const reference = new Date('2026-04-28T00:00:00Z');
  const seconds = compare(
    {
      dates: (texts: readonly string[]) => texts.forEach((text) => void findDates(text, { published: '2026-04-28' })),
      quantities: (texts) => texts.forEach((text) => void findQuantities(text)),
      chrono: (texts) => texts.forEach((text) => void parseDates(text, reference)),
    },
    extent.rounds,
    of,
  );
  report('dates and lengths of time alone', speed(bytes, seconds.dates), 'at least 10 MB/s');
  report('money, percentages and counts alone', speed(bytes, seconds.quantities), 'at least 10 MB/s');
  report('chrono-node 2, its dates alone', speed(bytes, seconds.chrono));
  report("our dates against chrono-node's", times(ratio(seconds.chrono, seconds.dates)));
}

/** Pages: the whole job, and the article's text alone, against Readability on linkedom for the text alone. */
export function benchPages(report: Report, extent: Extent): void {
  const write = createWriter('deals', 3);
  let pages = 0;
  const { of, bytes } = batchesOf(40 * extent.batch, extent, () => renderPage(write(), ++pages));
  const seconds = compare(
    {
      whole: (texts: readonly string[]) => extractAll(texts, 'article.html'),
      reading: (texts) => texts.forEach((text) => void readArticle(encoder.encode(text), { path: 'article.html' })),
      readability: (texts) =>
        texts.forEach((text) => void new Readability(parseHTML(text).document).parse()?.textContent),
    },
    extent.rounds,
    of,
  );
  const perPage = (values: readonly number[]) => `${((median(values) * 1000) / of(0).length).toPrecision(3)} ms`;
  const size = `${Math.round(median(bytes) / of(0).length / 1000)} kB`;
  report(`whole job, a page of ${size}`, perPage(seconds.whole));
  report('  text, metadata and places of a page alone', perPage(seconds.reading));
  report('Readability 0.6 on linkedom 0.18.12, the text of a page alone', perPage(seconds.readability));
  report('Readability for the text against our whole job', times(ratio(seconds.readability, seconds.whole)), 'above 1');
}

/** One very long article. */
export function benchLongArticle(report: Report, extent: Extent): void {
  const write = createWriter('deals', 4);
  const length = 1e7 * extent.scale;
  const paragraphs: string[] = [];
  for (let size = 0; size < length; size += paragraphs.at(-1)!.length) paragraphs.push(write());
  const text = paragraphs.join('\n\n');
  const tenth = text.slice(0, text.length / 10);
  const short = cpuSeconds(() => extractAll([tenth], 'article.txt'));
  const long = cpuSeconds(() => extractAll([text], 'article.txt'));
  report(`one article of ${megabytes(text.length)}`, `${long.toPrecision(3)} s`);
  report('  against one of a tenth of it', times(long / short), 'at most 12 times');
}
