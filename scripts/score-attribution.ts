/**
 * Scores who says what against PolNeAR, or any corpus in its layout:
 *
 *     npx tsx scripts/score-attribution.ts DIR [--list]
 *
 * DIR holds text/NAME.txt and attributions/NAME_ANNOTATOR.ann (brat stand-off); of several annotators the first counts.
 * --list prints the misses. Everything is compared by the white-space separated words of the raw text.
 *
 *   quotations       relations with at least five words between quotation marks: the voucher of the content most like
 *                    these words is right, wrong, or there is none
 *   indirect speech  relations without marks whose cue is a verb of saying or "according to": overlap of the contents in
 *                    words, and the source of those that were found
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { annotate } from '../src/annotate/annotate.ts';
import { attribute } from '../src/attribution/attribute.ts';
import { findFrames } from '../src/clauses/find-frames.ts';
import { readArticle } from '../src/ingest/read-article.ts';
import type { Annotation } from '../src/model/annotation.ts';
import type { AttributedContent } from '../src/model/attribution.ts';
import type { Span } from '../src/model/span.ts';

/** One relation of the gold standard; each part is a set of words of the raw text. */
interface Relation {
  readonly source: ReadonlySet<number>;
  readonly cue: string;
  readonly content: ReadonlySet<number>;
  /** The words between quotation marks. */
  readonly quoted: ReadonlySet<number>;
}

interface Counts {
  quotations: number;
  right: number;
  unknown: number;
  wrong: number;
  /** Words of indirect speech: in gold, found by us, found and in any gold content, in gold and covered by us. */
  goldWords: number;
  foundWords: number;
  foundRight: number;
  goldCovered: number;
  indirect: number;
  indirectFound: number;
  sourceRight: number;
  readonly misses: string[];
}

/** The heads of cues that make a relation without quotation marks reported speech, and not a deed or a feeling. */
const SAYING = new RegExp(
  `\\b(?:${[
    'sa(?:y|ys|id|ying)|t(?:ell|ells|old|elling)|accord(?:ing)? to|add(?:s|ed|ing)?|not(?:e|es|ed|ing)|argu(?:e|es|ed|ing)|claim(?:s|ed|ing)?',
    'report(?:s|ed|ing)?|announc(?:e|es|ed|ing)|stat(?:e|es|ed|ing)|insist(?:s|ed|ing)?|explain(?:s|ed|ing)?|acknowledg(?:e|es|ed|ing)|admit(?:s|ted|ting)?',
    'confirm(?:s|ed|ing)?|den(?:y|ies|ied|ying)|warn(?:s|ed|ing)?|writ(?:e|es|ing)|wrote|written|suggest(?:s|ed|ing)?|assert(?:s|ed|ing)?|contend(?:s|ed|ing)?',
    'declar(?:e|es|ed|ing)|predict(?:s|ed|ing)?|reveal(?:s|ed|ing)?|disclos(?:e|es|ed|ing)|recall(?:s|ed|ing)?|stress(?:es|ed|ing)?|maintain(?:s|ed|ing)?',
  ].join('|')})\\b`,
  'i',
);

/** As for a `quote` claim. */
const LEAST_WORDS = 5;

export function scoreCorpus(folder: string): Counts {
  const counts = newCounts();
  const annotations = readdirSync(join(folder, 'attributions')).sort();
  for (const file of readdirSync(join(folder, 'text')).sort()) {
    const name = file.replace(/\.txt$/, '');
    const gold = annotations.find((each) => each.replace(/_[^_]*$/, '') === name);
    if (gold)
      scoreText(
        readFileSync(join(folder, 'text', file)),
        readFileSync(join(folder, 'attributions', gold), 'utf8'),
        name,
        counts,
      );
  }
  return counts;
}

const newCounts = (): Counts => ({
  quotations: 0,
  right: 0,
  unknown: 0,
  wrong: 0,
  goldWords: 0,
  foundWords: 0,
  foundRight: 0,
  goldCovered: 0,
  indirect: 0,
  indirectFound: 0,
  sourceRight: 0,
  misses: [],
});

function scoreText(bytes: Uint8Array, standoff: string, name: string, counts: Counts): void {
  const raw = new TextDecoder().decode(bytes);
  const wordsOf = indexWords(raw);
  const relations = readRelations(standoff, raw, wordsOf);
  const article = readArticle(bytes, { path: `${name}.txt`, mediaType: 'text/plain', hints: [] });
  const annotation = annotate(article);
  const { contents } = attribute(annotation, findFrames(annotation));
  const units = unitsOfBytes(raw);
  const place = (span: Span): ReadonlySet<number> => {
    const { start, end } = article.bytesOf(span);
    return wordsOf({ start: units(start), end: units(end) });
  };
  const found = contents.map((content) => ({
    ...content,
    words: place(content.content),
    source: content.voucher.source ? place(content.voucher.source) : new Set<number>(),
  }));
  const words = raw.match(/\S+/g) ?? [];
  const show = (set: ReadonlySet<number>) =>
    [...set]
      .map((i) => words[i])
      .join(' ')
      .slice(0, 160);
  scoreQuotations(relations, found, annotation, { name, show, counts, place });
  scoreIndirect(relations, found, { name, show, counts });
}

interface Found extends AttributedContent {
  readonly words: ReadonlySet<number>;
  readonly source: ReadonlySet<number>;
}

interface Report {
  readonly name: string;
  readonly show: (words: ReadonlySet<number>) => string;
  readonly counts: Counts;
}

function scoreQuotations(
  relations: readonly Relation[],
  found: readonly Found[],
  annotation: Annotation,
  report: Report & { place: (span: Span) => ReadonlySet<number> },
): void {
  const { counts, name, show, place } = report;
  const spoken = found.filter(({ speech }) => speech !== 'indirect');
  for (const { quoted, source, cue } of relations) {
    if (quoted.size < LEAST_WORDS || source.size === 0) continue;
    counts.quotations++;
    const best = closest(spoken, quoted) ?? closest(found, quoted);
    if (!best) {
      counts.unknown++;
      counts.misses.push(`unknown  ${name} [${cue}] ${show(source)}: ${show(quoted)}`);
    } else if (
      agrees(best, source, annotation, place, show) ||
      found.some((outer) => isAround(outer, best) && agrees(outer, source, annotation, place, show))
    )
      counts.right++;
    else {
      counts.wrong++;
      counts.misses.push(
        `wrong    ${name} [${cue}] ${show(source)}: ${show(quoted)}\n         got ${show(best.source)} (${best.voucher.name}) by ${best.voucher.foundBy}`,
      );
    }
  }
}

/** The content most like the words, of those that cover at least half of them: gold relations do not nest, ours do. */
function closest(found: readonly Found[], words: ReadonlySet<number>): Found | undefined {
  let best: Found | undefined;
  const likeness = (each: Found) => shared(each.words, words) / new Set([...each.words, ...words]).size;
  for (const each of found) {
    if (shared(each.words, words) * 2 < words.size) continue;
    if (!best || likeness(each) > likeness(best)) best = each;
  }
  return best ?? mostlyInside(found, words);
}

/** Several runs of one speech cover the words together. */
function mostlyInside(found: readonly Found[], words: ReadonlySet<number>): Found | undefined {
  const parts = found.filter((each) => shared(each.words, words) * 2 >= each.words.size);
  const covered = new Set(parts.flatMap((each) => [...each.words]));
  const alike = new Set(parts.map((each) => each.voucher.name)).size === 1;
  return alike && shared(covered, words) * 2 >= words.size ? parts[0] : undefined;
}

/** Gold relations do not nest: where "Doe said that Roe called it …" is one of Doe's, she is the outer link of our chain. */
const isAround = (outer: Found, inner: Found) =>
  (inner.voucher.chain ?? []).some(({ name }) => name === outer.voucher.name) &&
  shared(outer.words, inner.words) === inner.words.size;

const agrees: typeof sameSpeaker = (found, source, annotation, place, show) =>
  shared(found.source, source) > 0 || sameSpeaker(found, source, annotation, place, show);

/** The gold source may be another mention of the same speaker: the same surname, or a pronoun that was resolved to it. */
function sameSpeaker(
  found: Found,
  source: ReadonlySet<number>,
  annotation: Annotation,
  place: (span: Span) => ReadonlySet<number>,
  show: (words: ReadonlySet<number>) => string,
): boolean {
  const name = found.voucher.name;
  if (!name) return false;
  const surname = name.split(' ').at(-1)!;
  if (show(source).includes(surname)) return true;
  const mentions = annotation.sentences.flatMap(({ entities }) => entities);
  return mentions.some(
    (mention) =>
      mention.entity !== undefined &&
      annotation.entities[mention.entity]!.name === name &&
      shared(place(mention.span), source) > 0,
  );
}

function scoreIndirect(relations: readonly Relation[], found: readonly Found[], { name, show, counts }: Report): void {
  const anyGold = new Set(relations.flatMap(({ content }) => [...content]));
  const ours = new Set(found.flatMap(({ words }) => [...words]));
  const indirect = new Set(found.filter(({ speech }) => speech === 'indirect').flatMap(({ words }) => [...words]));
  counts.foundWords += indirect.size;
  counts.foundRight += shared(indirect, anyGold);
  for (const each of found) {
    if (each.speech === 'indirect' && shared(each.words, anyGold) * 2 < each.words.size)
      counts.misses.push(`spurious ${name} by ${each.voucher.foundBy}: ${show(each.source)}: ${show(each.words)}`);
  }
  for (const { content, quoted, source, cue } of relations) {
    if (quoted.size > 0 || source.size === 0 || !SAYING.test(cue)) continue;
    counts.indirect++;
    counts.goldWords += content.size;
    counts.goldCovered += shared(content, ours);
    const best = closest(found, content);
    if (!best) {
      counts.misses.push(`missed   ${name} [${cue}] ${show(source)}: ${show(content)}`);
      continue;
    }
    counts.indirectFound++;
    if (shared(best.source, source) > 0 || isAntecedent(best.source, source, show)) counts.sourceRight++;
    else
      counts.misses.push(
        `source   ${name} [${cue}] ${show(source)}: ${show(content)}\n         got ${show(best.source)} by ${best.voucher.foundBy}`,
      );
  }
}

/** Gold leaves "who" and "which" unresolved; we name what they stand for, which ends right in front of them. */
function isAntecedent(
  ours: ReadonlySet<number>,
  source: ReadonlySet<number>,
  show: (words: ReadonlySet<number>) => string,
): boolean {
  const gap = Math.min(...source) - Math.max(...ours);
  return /^(?:who|which|that|whom)\W?$/.test(show(source)) && gap > 0 && gap <= 3;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let both = 0;
  for (const each of a.size < b.size ? a : b) if ((a.size < b.size ? b : a).has(each)) both++;
  return both;
}

/** Finds the words that a span of UTF-16 code units touches. */
function indexWords(raw: string): (span: Span) => Set<number> {
  const words = [...raw.matchAll(/\S+/g)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  return ({ start, end }) => new Set(words.flatMap((word, i) => (word.start < end && start < word.end ? [i] : [])));
}

/** The relations of a brat stand-off file; its offsets count code points. */
function readRelations(standoff: string, raw: string, wordsOf: (span: Span) => Set<number>): Relation[] {
  const units = unitsOfPoints(raw);
  const parts = new Map<string, Span[]>();
  const relations: Relation[] = [];
  const lines = standoff.split('\n').map((line) => line.split('\t'));
  for (const [id, place] of lines) {
    const ranges = id?.startsWith('T') ? [...(place ?? '').matchAll(/(\d+) (\d+)/g)] : [];
    if (ranges.length > 0)
      parts.set(
        id!,
        ranges.map(([, start, end]) => ({ start: units[Number(start)]!, end: units[Number(end)]! })),
      );
  }
  for (const [id, event] of lines) {
    if (!id?.startsWith('E') || !event) continue;
    const of = (role: string) =>
      [...event.matchAll(new RegExp(`\\b${role}\\d*:(T\\d+)`, 'g'))].flatMap(([, part]) => parts.get(part!) ?? []);
    const set = (spans: readonly Span[]) => new Set(spans.flatMap((span) => [...wordsOf(span)]));
    const contents = of('Content');
    const cue = of('Cue')
      .map(({ start, end }) => raw.slice(start, end))
      .join(' ');
    const quoted = set(contents.flatMap((span) => quotedIn(raw, span)));
    const sources = of('Source');
    // some annotators marked "said" as the source and its subject as the cue
    const named = sources.map(({ start, end }) => raw.slice(start, end)).join(' ');
    const isSwapped = /^(?:said|says|say|added|told)\W?$/.test(named) && !SAYING.test(cue);
    relations.push({
      source: set(isSwapped ? of('Cue') : sources),
      cue: isSwapped ? named : cue,
      content: set(contents),
      quoted,
    });
  }
  return relations;
}

/** The runs between double quotation marks; a mark that nothing closes runs to the end. */
function quotedIn(raw: string, { start, end }: Span): Span[] {
  const text = raw.slice(start, end);
  return [...text.matchAll(/(?:["“]|'')[^"”]{2,}?(?:["”]|''|$)/g)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** Code unit of each code point. */
function unitsOfPoints(text: string): number[] {
  const units: number[] = [];
  for (let at = 0; at < text.length; at += text.codePointAt(at)! > 0xffff ? 2 : 1) units.push(at);
  units.push(text.length);
  return units;
}

/** Code unit at a byte of the text in UTF-8. */
function unitsOfBytes(text: string): (byte: number) => number {
  const units: number[] = [];
  for (let at = 0; at < text.length; ) {
    const point = text.codePointAt(at)!;
    const width = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
    for (let i = 0; i < width; i++) units.push(at);
    at += point > 0xffff ? 2 : 1;
  }
  units.push(text.length);
  return (byte) => units[Math.min(byte, units.length - 1)]!;
}

const share = (part: number, whole: number) => (whole === 0 ? 0 : part / whole).toFixed(3);

function print(counts: Counts): void {
  const {
    quotations,
    right,
    unknown,
    wrong,
    goldWords,
    foundWords,
    foundRight,
    goldCovered,
    indirect,
    indirectFound,
    sourceRight,
  } = counts;
  const [precision, recall] = [foundRight / Math.max(1, foundWords), goldCovered / Math.max(1, goldWords)];
  const overlap = (2 * precision * recall) / Math.max(1e-9, precision + recall);
  console.log(
    `quotations ${quotations}  right ${share(right, quotations)}  unknown ${share(unknown, quotations)}  wrong ${share(wrong, quotations)}`,
  );
  console.log(
    `indirect ${indirect}  overlap P ${precision.toFixed(3)} R ${recall.toFixed(3)} F1 ${overlap.toFixed(3)}  found ${share(indirectFound, indirect)}  source ${share(sourceRight, indirectFound)}`,
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--'));
  if (!folder) {
    console.error('usage: score-attribution.ts DIR [--list]');
    process.exitCode = 2;
  } else {
    const counts = scoreCorpus(folder);
    if (process.argv.includes('--list')) console.log(counts.misses.join('\n'));
    print(counts);
  }
}
