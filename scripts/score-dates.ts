/**
 * Scores the grammar of dates and durations against public data:
 *
 *     npx tsx scripts/score-dates.ts DIR [--tempeval DIR] [--list]
 *
 * DIR holds recognizers.jsonl and meantime-dev.jsonl; --tempeval names a folder of TimeML files; --list prints the misses.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { anchorAfter, type DateContext } from '../src/annotate/dates/anchors.ts';
import { firstDay, lastDay } from '../src/annotate/dates/calendar.ts';
import { parseDay, parsePeriod, renderDay } from '../src/annotate/dates/edtf.ts';
import { findDates } from '../src/annotate/dates/find-dates.ts';
import type { Span } from '../src/model/span.ts';
import type { DateValue, DurationValue } from '../src/model/value.ts';
import { readJsonLines } from './read-json-lines.ts';

/** Counts of one benchmark. `matched` spans overlap, `exact` ones are equal; `right` are the matched with the right value. */
export interface DateScore {
  readonly gold: number;
  readonly found: number;
  readonly matched: number;
  readonly exact: number;
  readonly right: number;
  readonly misses: readonly string[];
}

interface GoldTimex extends Span {
  readonly value: string;
}

interface Found extends Span {
  readonly value: string;
  readonly foundBy: string;
}

/** F1 of a count against gold and found. */
export function f1(hits: number, { gold, found }: Pick<DateScore, 'gold' | 'found'>): number {
  return gold + found === 0 ? 0 : (2 * hits) / (gold + found);
}

/** Value F1 as TempEval-3 defines it: F1 of the relaxed spans times the share of right values among them. */
export function valueF1(score: DateScore): number {
  return score.matched === 0 ? 0 : f1(score.matched, score) * (score.right / score.matched);
}

/** The timexes of one block with their TIMEX3 values; an interval counts as its two ends, as TimeML annotates it. */
function findTimexes(text: string, context: DateContext): { timexes: Found[]; anchor: string | undefined } {
  const mentions = findDates(text, { ...context, vague: true });
  const timexes: Found[] = [];
  for (const { span, value, foundBy } of mentions) {
    if (value.timex3) {
      timexes.push({ ...span, value: value.timex3.value, foundBy });
      continue;
    }
    const words = text.slice(span.start, span.end);
    const glue = /(?<=.) ?(?:[-–—~]| to | through | until | till | and ) ?/.exec(
      words.replace(/^\d{4}-\d\d-\d\d/, '----------'),
    );
    const ends = value.kind === 'date' ? (value.edtf?.split('/') ?? []) : [];
    const [from, to] = ends;
    if (glue && from && to) {
      timexes.push({ start: span.start, end: span.start + glue.index, value: from, foundBy });
      timexes.push({ start: span.start + glue.index + glue[0].length, end: span.end, value: to, foundBy });
    } else timexes.push({ ...span, value: '', foundBy });
  }
  return { timexes, anchor: anchorAfter(mentions, context.anchor) };
}

function scoreSpans(gold: readonly GoldTimex[], found: readonly Found[], text: string, label: string): DateScore {
  const misses: string[] = [];
  const free = new Set(found);
  const tally = { matched: 0, exact: 0, right: 0 };
  const around = (span: Span): string =>
    `${text.slice(Math.max(0, span.start - 40), span.start)}[[${text.slice(span.start, span.end)}]]${text.slice(span.end, span.end + 25)}`.replaceAll(
      '\n',
      ' ',
    );
  for (const timex of gold) {
    const hit = [...free].find((f) => f.start < timex.end && timex.start < f.end);
    if (!hit) {
      misses.push(`MISSED ${label} ${around(timex)} ${timex.value}`);
      continue;
    }
    free.delete(hit);
    tally.matched++;
    if (hit.start === timex.start && hit.end === timex.end) tally.exact++;
    if (sameTimex(timex.value, hit.value)) tally.right++;
    else misses.push(`VALUE ${label} ${around(hit)} ${timex.value} not ${hit.value} (${hit.foundBy})`);
  }
  for (const extra of free) misses.push(`EXTRA ${label} ${around(extra)} ${extra.value} (${extra.foundBy})`);
  return { gold: gold.length, found: found.length, ...tally, misses };
}

function sameTimex(gold: string, found: string): boolean {
  return gold.trim().toUpperCase() === found.toUpperCase();
}

function sum(scores: readonly DateScore[]): DateScore {
  const add = (key: 'gold' | 'found' | 'matched' | 'exact' | 'right'): number => scores.reduce((n, s) => n + s[key], 0);
  return {
    gold: add('gold'),
    found: add('found'),
    matched: add('matched'),
    exact: add('exact'),
    right: add('right'),
    misses: scores.flatMap((s) => s.misses),
  };
}

interface MeantimeDocument {
  readonly name: string;
  readonly dct: string;
  readonly text: string;
  readonly last_annotated_sentence: number;
  readonly timexes: readonly (GoldTimex & { readonly sentence: number })[];
}

/** Scores MEANTIME documents, one sentence a line, up to the last one that was annotated. */
export function scoreMeantime(documents: readonly MeantimeDocument[]): DateScore {
  return sum(
    documents.map((document) => {
      const found: Found[] = [];
      let offset = 0;
      let anchor: string | undefined;
      document.text.split('\n').forEach((line, index) => {
        if (index <= document.last_annotated_sentence) {
          const block = findTimexes(line, { published: document.dct, anchor });
          anchor = block.anchor;
          found.push(...block.timexes.map((t) => ({ ...t, start: t.start + offset, end: t.end + offset })));
        }
        offset += line.length + 1;
      });
      const gold = document.timexes.filter((t) => t.sentence <= document.last_annotated_sentence);
      return scoreSpans(gold, found, document.text, document.name.slice(0, 20));
    }),
  );
}

/** Text of a TimeML file as blocks of single-spaced text, with its timexes; undefined where it holds no text. */
export function readTimeMl(source: string): { dct: string; blocks: { text: string; gold: GoldTimex[] }[] } | undefined {
  const dct = /<DCT>.*?value="([^"]*)"/s.exec(source)?.[1];
  const body = /<TEXT>([\s\S]*)<\/TEXT>/.exec(source)?.[1];
  if (!dct || !body) return undefined;
  const blocks = body.split(/\n\s*\n/).map((raw) => {
    let text = '';
    const gold: GoldTimex[] = [];
    const open: { start: number; value: string }[] = [];
    for (const piece of raw.replace(/\s+/g, ' ').matchAll(/<(\/?)(\w+)([^>]*)>|[^<]+/g)) {
      if (piece[2] === undefined) text += decode(piece[0]);
      else if (piece[2] === 'TIMEX3' && piece[1] === '')
        open.push({ start: text.length, value: /value="([^"]*)"/.exec(piece[3]!)?.[1] ?? '' });
      else if (piece[2] === 'TIMEX3') {
        const timex = open.pop();
        if (timex && timex.start < text.length) gold.push({ ...timex, end: text.length });
      }
    }
    return { text, gold };
  });
  return { dct, blocks };
}

function decode(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');
}

/** Scores a TimeML document by the metric of TempEval-3 (spans relaxed). */
export function scoreTimeMl(source: string, name: string): DateScore {
  const document = readTimeMl(source);
  if (!document) return sum([]);
  let anchor: string | undefined;
  return sum(
    document.blocks.map(({ text, gold }) => {
      const block = findTimexes(text, { published: document.dct, anchor });
      anchor = block.anchor;
      return scoreSpans(gold, block.timexes, text, `${name} ${document.dct.slice(0, 10)}`);
    }),
  );
}

interface ReferenceValue {
  readonly timex: string;
  readonly Mod?: string;
  readonly value?: string;
  readonly start?: string;
  readonly end?: string;
}

interface RecognizerCase {
  readonly id: string;
  readonly group: string;
  readonly input: string;
  readonly reference: string | null;
  readonly ms_js_supported: boolean;
  readonly results: readonly (Span & {
    readonly text: string;
    readonly type: string;
    readonly resolution: { readonly values: readonly ReferenceValue[] } | null;
  })[];
}

/** Words that the reference data counts to the span and this grammar to the operator, or not at all. */
const LEAD =
  /^(?:(?:in|on|by|from|between|since|after|before|until|starting(?: on)?|beginning(?: on)?|within|for|the|later than|earlier than|no later than|around|of|during|at|about|that|this|all)(?: |$))+/i;

/** Scores the date, date range and duration cases: a case is right when every result is found with its value, and nothing else. */
export function scoreRecognizers(cases: readonly RecognizerCase[]): DateScore {
  const misses: string[] = [];
  let right = 0;
  let matched = 0;
  for (const { input, reference, results, id } of cases) {
    const mentions = findDates(input, reference ? { published: reference } : {});
    const bare = (span: Span): string => input.slice(span.start, span.end).replace(LEAD, '').replace(/\.$/, '').trim();
    const spans =
      mentions.length === results.length &&
      results.every(
        (r, i) =>
          bare(r) === bare(mentions[i]!.span) && r.start < mentions[i]!.span.end && mentions[i]!.span.start < r.end,
      );
    const values =
      spans && results.every((r, i) => (r.resolution?.values ?? []).some((v) => sameResolution(v, mentions[i]!.value)));
    if (spans) matched++;
    if (values) right++;
    else {
      const got = mentions.map(
        (m) => `${input.slice(m.span.start, m.span.end)}=${JSON.stringify({ ...m.value, kind: undefined })}`,
      );
      const want = results.map(
        (r) =>
          `${r.text}=${(r.resolution?.values ?? []).map((v) => `${v.timex}${v.Mod ? `~${v.Mod}` : ''}=${v.value ?? `${v.start ?? ''}..${v.end ?? ''}`}`).join(';')}`,
      );
      misses.push(
        `${spans ? 'VALUE' : 'SPAN'} ${id} ${reference?.slice(0, 10)} ${input} WANT ${want.join(' & ')} GOT ${got.join(' & ')}`,
      );
    }
  }
  return { gold: cases.length, found: cases.length, matched, exact: matched, right, misses };
}

function sameResolution(want: ReferenceValue, value: DateValue | DurationValue): boolean {
  if (value.kind === 'duration') {
    const length = /^\(.*,(P[^,)]*)\)$/.exec(want.timex)?.[1] ?? want.timex;
    return value.iso !== undefined && sameLength(length, value.iso);
  }
  if (value.edtf === undefined) return want.value === 'not resolved';
  if (want.value === value.edtf) return true;
  const [from, to] = bounds(value.edtf);
  if (value.fiscal && want.timex.startsWith('FY')) return want.timex === `FY${value.edtf}`;
  const next = renderDay(parseDay(to)! + 1);
  const base = want.Mod ? value.timex3?.value === want.timex.replace(/^XXXX/, from.slice(0, 4)) : false;
  if (base) return true;
  if (want.start === from)
    return (
      want.end === next ||
      want.end === to ||
      want.end === renderDay(firstDay(parsePeriod(value.edtf)!)) ||
      (want.end === undefined && /since|from/.test(value.operator ?? ''))
    );
  if (want.Mod === 'before') return want.end === from || (value.operator === 'by' && want.end === to);
  if (want.Mod === 'after') return want.start === next || (from === to && want.start === from);
  return false;
}

function bounds(edtf: string): [from: string, to: string] {
  const [from, to] = edtf.split('/');
  return [renderDay(firstDay(parsePeriod(from!)!)), renderDay(lastDay(parsePeriod(to ?? from!)!))];
}

/** Whether two ISO durations are the same in months and seconds ("P1.25Y" is "P1Y3M", "PT24H" is "P1D"). */
function sameLength(a: string, b: string): boolean {
  const [first, second] = [lengthOf(a), lengthOf(b)];
  return (
    first !== undefined &&
    second !== undefined &&
    Math.abs(first[0] - second[0]) < 0.01 &&
    Math.abs(first[1] - second[1]) < 1
  );
}

function lengthOf(iso: string): [months: number, seconds: number] | undefined {
  const match =
    /^P(?:([\d.]+)Y)?(?:([\d.]+)M)?(?:([\d.]+)W)?(?:([\d.]+)D)?(?:T(?:([\d.]+)H)?(?:([\d.]+)M)?(?:([\d.]+)S)?)?$/.exec(
      iso,
    );
  if (!match) return undefined;
  const [years, months, weeks, days, hours, minutes, seconds] = match.slice(1).map((n) => Number(n ?? 0));
  return [years! * 12 + months!, ((weeks! * 7 + days!) * 24 + hours!) * 3600 + minutes! * 60 + seconds!];
}

function timeMlFiles(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((e) => e.isFile() && e.name.endsWith('.tml'))
    .map((e) => join(e.parentPath, e.name))
    .sort();
}

const percent = (share: number): string => (100 * share).toFixed(1);

function main(args: readonly string[]): void {
  const tempeval = args.includes('--tempeval') ? args[args.indexOf('--tempeval') + 1] : undefined;
  const folder = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--tempeval');
  const print = (name: string, score: DateScore): void => {
    const accuracy = score.matched === 0 ? 0 : score.right / score.matched;
    console.log(
      `${name}: spans F1 ${percent(f1(score.matched, score))} relaxed, ${percent(f1(score.exact, score))} exact; value accuracy ${percent(accuracy)}, value F1 ${percent(valueF1(score))} (${score.gold} gold, ${score.found} found)`,
    );
    if (args.includes('--list')) for (const miss of score.misses) console.log(`  ${miss}`);
  };
  if (folder) {
    const cases = readJsonLines<RecognizerCase>(join(folder, 'recognizers.jsonl')).filter(
      (c) => c.group === 'datetime',
    );
    const recognizers = scoreRecognizers(cases);
    console.log(
      `recognizers: ${recognizers.right} of ${cases.length} right (${percent(recognizers.right / cases.length)}), spans ${recognizers.matched}; its JavaScript build ${cases.filter((c) => c.ms_js_supported).length}`,
    );
    if (args.includes('--list')) for (const miss of recognizers.misses) console.log(`  ${miss}`);
    print('meantime', scoreMeantime(readJsonLines<MeantimeDocument>(join(folder, 'meantime-dev.jsonl'))));
  }
  if (tempeval && existsSync(tempeval)) {
    print(
      'tempeval',
      sum(timeMlFiles(tempeval).map((path) => scoreTimeMl(readFileSync(path, 'utf8'), path.slice(-12, -4)))),
    );
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main(process.argv.slice(2));
