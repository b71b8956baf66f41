import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { createWriter, renderPage } from './articles.ts';
import { cliCommand, median, ratio, runCli, startUp, type Usage } from './measure.ts';
import { type Extent, megabytes, type Report, times } from './table.ts';

/** Lets `task` work in a folder that is gone afterwards. */
export async function withFolder(task: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'source-claims-bench-'));
  try {
    await task(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function writeArticles(folder: string, count: number, extension: string, write: () => string): string {
  mkdirSync(folder, { recursive: true });
  for (let i = 0; i < count; i++) writeFileSync(join(folder, `${String(i).padStart(6, '0')}.${extension}`), write());
  return folder;
}

const streamed = (folder: string, ...args: readonly string[]) =>
  runCli([folder, '--stdout', '--format', 'ndjson', '--quiet', ...args]);

const perSecond = (count: number, { wallSeconds }: Usage) => `${(count / wallSeconds).toPrecision(3)} articles/s`;

/** The built command against a process that does nothing. */
export async function benchStartUp(report: Report, { rounds }: Extent): Promise<void> {
  await withFolder(async (folder) => {
    const article = join(writeArticles(folder, 1, 'txt', createWriter('deals', 5)), '000000.txt');
    const milliseconds = startUp(
      { nothing: ['-e', '0'], version: cliCommand('--version'), article: cliCommand(article, '--stdout', '--quiet') },
      rounds * 3,
    );
    const { nothing, version, article: one } = milliseconds;
    report('start of `node -e 0`', `${median(nothing).toFixed(0)} ms`);
    report('start of `--version`', `${median(version).toFixed(0)} ms`);
    report('  against `node -e 0`', times(ratio(version, nothing)), 'at most 1.7 times');
    report('one article, from start to end', `${median(one).toFixed(0)} ms`);
    report('  against `node -e 0`', times(ratio(one, nothing)), 'at most 6 times');
  });
}

/** Folders of articles by the built command: text and pages, one worker and all. */
export async function benchFolders(report: Report, { scale }: Extent): Promise<void> {
  const jobs = String(availableParallelism());
  await withFolder(async (folder) => {
    const write = createWriter('deals', 6);
    const count = Math.ceil(1000 * scale);
    let pages = 0;
    const kinds = [
      ['text', writeArticles(join(folder, 'text'), count, 'txt', write)],
      ['HTML', writeArticles(join(folder, 'html'), count, 'html', () => renderPage(write(), ++pages))],
    ] as const;
    for (const [kind, articles] of kinds) {
      const one = await streamed(articles, '--jobs', '1');
      const all = await streamed(articles, '--jobs', jobs);
      report(`${count} on-topic articles as ${kind}, one worker`, perSecond(count, one));
      report(`${count} on-topic articles as ${kind}, ${jobs} workers`, perSecond(count, all));
      report('  against one', times(one.wallSeconds / all.wallSeconds), jobs === '2' ? 'at least 1.5 times' : '');
    }
  });
}

/** What ten times as many articles cost where the results are streamed. */
export async function benchGrowth(report: Report, { scale }: Extent): Promise<void> {
  await withFolder(async (folder) => {
    const write = createWriter('general', 7);
    const few = Math.ceil(1000 * scale);
    const small = await streamed(writeArticles(join(folder, 'few'), few, 'txt', write));
    const large = await streamed(writeArticles(join(folder, 'many'), few * 10, 'txt', write));
    report(`${few} general articles to ndjson, peak memory`, megabytes(small.peakBytes));
    report(`${few * 10} general articles to ndjson, peak memory`, megabytes(large.peakBytes));
    report('  against a tenth of them', times(large.peakBytes / small.peakBytes), 'at most 1.3 times');
    report('  time against a tenth of them', times(large.cpuSeconds / small.cpuSeconds), 'at most 11 times');
  });
}
