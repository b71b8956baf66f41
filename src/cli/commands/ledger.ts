import { articlesOf, mergeRuns } from '../../pipeline/runs.ts';
import { startLedger } from '../../pipeline/start-ledger.ts';
import { countFacts, renderLedgerJson, renderLedgerText } from '../../report/ledger.ts';
import { openFolder } from '../output.ts';
import { readResult } from '../read-result.ts';
import { printLedgerCounts } from '../tally.ts';
import { openTerminal, type TerminalOptions } from '../terminal.ts';

export interface LedgerOptions extends TerminalOptions {
  readonly out?: string;
  readonly format: 'text' | 'json';
}

/** `extract ledger <folders...>`: the results of several runs side by side, printed or written as one result. */
export async function runLedger(folders: readonly string[], options: LedgerOptions): Promise<void> {
  const terminal = await openTerminal(options);
  const runs = [];
  for (const folder of folders) runs.push(await readResult(folder, undefined));
  const merged = mergeRuns(runs);
  const articles = articlesOf(merged);
  if (options.out !== undefined) {
    const output = await openFolder(options.out, ['json'], merged.root);
    for (const article of articles) await output.add(article);
    const { writtenTo, ledger } = await output.finish();
    terminal.note(`sources: ${merged.sources.length}, claims: ${merged.claims.length} → ${writtenTo}`);
    if (ledger) printLedgerCounts(terminal, ledger);
    return;
  }
  const builder = startLedger();
  for (const article of articles) builder.add(article);
  const ledger = builder.build();
  await terminal.write(options.format === 'json' ? renderLedgerJson(ledger) : renderLedgerText(ledger));
  printLedgerCounts(terminal, countFacts(ledger));
}
