import { join } from 'node:path';
import { writeAtomic } from '../../files/write-atomic.ts';
import { rereadArticles } from '../../pipeline/reread-articles.ts';
import { html, htmlReport } from '../../report/html/html-report.ts';
import { renderReport } from '../../report/report.ts';
import { openInBrowser } from '../open-in-browser.ts';
import { writing } from '../output.ts';
import { readLedger, readResult } from '../read-result.ts';
import { plural } from '../tally.ts';
import { openTerminal, type TerminalOptions } from '../terminal.ts';

export interface ReportOptions extends TerminalOptions {
  readonly root?: string;
  readonly title?: string;
  readonly open?: boolean;
}

/** `extract report <folder>`: renders report.html from the results in the folder and the articles that they name. */
export async function runReport(folder: string, options: ReportOptions): Promise<void> {
  const terminal = await openTerminal(options);
  const { sources, claims, root } = await readResult(folder, options.root);
  const ledger = await readLedger(folder);
  const articles = await rereadArticles(sources, claims, root);
  for (const { result, problem } of articles) {
    if (problem !== undefined) terminal.complain('warning', `${result.source.path}: ${problem}`);
  }
  const report = options.title === undefined ? html : htmlReport(options.title);
  const path = join(folder, report.file);
  const page = renderReport(
    report,
    articles.map(({ result }) => result),
    ledger,
  );
  await writing(folder, () => writeAtomic(path, page));
  terminal.note(`${plural(sources.length, 'source')}, ${plural(claims.length, 'claim')} → ${path}`);
  if (options.open && !(await openInBrowser(path))) terminal.complain('warning', `open ${path} in a browser`);
}
