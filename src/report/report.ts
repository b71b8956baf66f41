import type { Ledger } from '../model/ledger.ts';
import type { ArticleResult } from '../model/result.ts';

/**
 * A text output that grows by one article at a time, so that a run of any size needs the memory of one article:
 * `head`, the items of every article joined by `separator`, `tail`.
 */
export interface Report {
  /** Name of the file that `--out` writes. */
  readonly file: string;
  readonly head: string;
  readonly separator: string;
  renderItems(result: ArticleResult): readonly string[];
  /** `ledger` is that of all articles; only a report that says so asks for it. */
  renderTail(hasItems: boolean, ledger?: Ledger): string;
  readonly needsLedger?: true;
}

/** The whole output of some results; what the command line writes piece by piece. */
export function renderReport(report: Report, results: readonly ArticleResult[], ledger?: Ledger): string {
  const items = results.flatMap((result) => report.renderItems(result));
  return report.head + items.join(report.separator) + report.renderTail(items.length > 0, ledger);
}
