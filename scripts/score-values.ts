/**
 * Scores the value grammars against public data and lists the misses:
 *
 *     npm run score -- values DIR [--cqe DIR] [--list]
 *
 * DIR holds recognizers.jsonl and meantime-dev.jsonl; --cqe names a folder of CQE's *-model.json; --list prints the
 * misses. Dates and durations are scored by score-dates.ts, whose results are printed too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readJsonLines } from './read-json-lines.ts';
import { f1, scoreMeantime, scoreRecognizers, valueF1 } from './score-dates.ts';
import {
  type MeantimeDocument,
  QUANTITY_GROUPS,
  type RecognizerCase,
  readExceptions,
  type SpanScore,
  scoreCqe,
  scoreGroup,
  scoreMeantimeValues,
} from './score-quantities.ts';

const EXCEPTIONS = new URL('recognizers-exceptions.json', import.meta.url).pathname;

const percent = (share: number): string => (100 * share).toFixed(1);

function printQuantities(folder: string, print: (line: string) => void): void {
  const cases = readJsonLines(join(folder, 'recognizers.jsonl')) as RecognizerCase[];
  const exceptions = readExceptions(EXCEPTIONS);
  for (const group of QUANTITY_GROUPS) {
    const score = scoreGroup(group, cases, exceptions);
    console.log(
      `${group}: ${score.right} of ${score.cases} right, ${score.excused} excused; its JavaScript build ${score.reference}`,
    );
    for (const id of score.stale) console.log(`  exception ${id} passes and should leave the list`);
    for (const miss of score.misses) print(miss);
  }
  const documents = readJsonLines(join(folder, 'meantime-dev.jsonl')) as MeantimeDocument[];
  for (const type of ['MONEY', 'PERCENT', 'QUANTITY'] as const) {
    printSpans(`meantime ${type}`, scoreMeantimeValues(documents, type), print);
  }
}

function printSpans(name: string, score: SpanScore, print: (line: string) => void): void {
  const { gold, found, matched, exact, disagreed } = score;
  console.log(
    `${name}: spans F1 ${percent(f1(exact, score))} exact, ${percent(f1(matched, score))} relaxed (${gold} gold, ${found} found, ${disagreed} of another type)`,
  );
  for (const miss of score.misses) print(miss);
}

function printDates(folder: string, print: (line: string) => void): void {
  const cases = readJsonLines(join(folder, 'recognizers.jsonl')) as Parameters<typeof scoreRecognizers>[0][number][];
  const dates = scoreRecognizers(cases.filter((c) => c.group === 'datetime'));
  console.log(`datetime: ${dates.right} of ${dates.gold} right`);
  for (const miss of dates.misses) print(miss);
  const documents = readJsonLines(join(folder, 'meantime-dev.jsonl')) as Parameters<typeof scoreMeantime>[0];
  const score = scoreMeantime(documents);
  console.log(
    `meantime dates: spans F1 ${percent(f1(score.matched, score))} relaxed, value F1 ${percent(valueF1(score))}`,
  );
  for (const miss of score.misses) print(miss);
}

function main(args: readonly string[]): void {
  const cqe = args.includes('--cqe') ? args[args.indexOf('--cqe') + 1] : undefined;
  const folder = args.find((arg, i) => !arg.startsWith('--') && args[i - 1] !== '--cqe');
  if (!folder && !cqe) {
    console.error('usage: npm run score -- values DIR [--cqe DIR] [--list]');
    process.exitCode = 2;
  }
  const print = (line: string): void => {
    if (args.includes('--list')) console.log(`  ${line}`);
  };
  if (folder) printQuantities(folder, print);
  if (cqe) {
    for (const file of readdirSync(cqe)
      .filter((name) => name.endsWith('-model.json'))
      .toSorted()) {
      const cases = JSON.parse(readFileSync(join(cqe, file), 'utf8')) as Parameters<typeof scoreCqe>[0];
      const score = scoreCqe(cases);
      console.log(
        `CQE ${file}: value F1 ${percent(f1(score.matched, score))} (${score.gold} gold, ${score.found} found)`,
      );
      for (const miss of score.misses) print(miss);
    }
  }
  if (folder) printDates(folder, print);
}

main(process.argv.slice(2));
