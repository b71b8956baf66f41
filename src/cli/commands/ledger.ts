import { articlesOf, mergeRuns } from '../../pipeline/runs.ts';
import { startLedger } from '../../pipeline/start-ledger.ts';
import { countFacts, renderLedgerJson, renderLedgerText } from '../../report/ledger.ts';
import { readResult } from '../read-result.ts';
import { printLedgerCounts } from '../tally.ts';
import { openTerminal, type TerminalOptions } from '../terminal.ts';
import { writeRun } from '../write-run.ts';

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
  if (options.out !== undefined) {
    const { writtenTo, ledger } = await writeRun(options.out, merged);
    terminal.note(`sources: ${merged.sources.length}, claims: ${merged.claims.length} → ${writtenTo}`);
    if (ledger) printLedgerCounts(terminal, ledger);
    return;
  }
  const builder = startLedger();
  for (const article of articlesOf(merged)) builder.add(article);
  const ledger = builder.build();
  await terminal.write(options.format === 'json' ? renderLedgerJson(ledger) : renderLedgerText(ledger));
  printLedgerCounts(terminal, countFacts(ledger));
}
