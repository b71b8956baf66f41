import { CliError } from '../cli-error.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { extractInputs } from '../extract-inputs.ts';
import { type Inputs, openInputs } from '../inputs.ts';
import { onInterrupt } from '../interrupt.ts';
import type { ExtractOptions } from '../options.ts';
import { type Output, openFolder, openStdout } from '../output.ts';
import { createProblems } from '../problems.ts';
import { startProgress } from '../progress.ts';
import { addToTally, createTally, printLedgerCounts, printSummary, type Tally } from '../tally.ts';
import { openTerminal, type Terminal } from '../terminal.ts';

/** `extract [paths...]`: reads, extracts, writes, and sums up on standard error. */
export async function runExtract(paths: readonly string[], options: ExtractOptions): Promise<ExitCode> {
  const startedAt = performance.now();
  if (options.stdout && options.format.length > 1) {
    throw new CliError('invalid-option', '--stdout takes one format; name one with --format, or use --out');
  }
  const terminal = await openTerminal(options);
  const inputs = await openInputs(paths, options, terminal);
  const opening = openOutput(options, inputs, terminal);
  onInterrupt(async () => {
    await (await opening).discard();
    terminal.complain('error', 'interrupted; the earlier results, if any, are untouched');
  });
  const output = await opening;
  try {
    const tally = await extractInto(output, inputs, options, terminal);
    const { writtenTo, ledger } = await output.finish();
    printSummary(terminal, tally, performance.now() - startedAt, writtenTo);
    if (ledger) printLedgerCounts(terminal, ledger);
    const problems = tally.errors + (options.strict ? tally.warnings : 0);
    return problems > 0 ? exitCodes.someUnreadable : exitCodes.done;
  } finally {
    await output.discard();
  }
}

async function openOutput(options: ExtractOptions, { root }: Inputs, terminal: Terminal): Promise<Output> {
  return options.stdout
    ? openStdout(options.format[0]!, terminal)
    : await openFolder(options.out, options.format, root);
}

async function extractInto(
  output: Output,
  inputs: Inputs,
  options: ExtractOptions,
  terminal: Terminal,
): Promise<Tally> {
  const progress = startProgress(terminal, inputs.fileCount);
  const problems = createProblems(terminal);
  const tally = createTally();
  for await (const result of extractInputs(inputs, options, terminal)) {
    await output.add(result);
    addToTally(tally, result);
    if (result.source.diagnostics.length > 0) progress.clear();
    problems.print(result.source);
    progress.advance();
  }
  progress.clear();
  problems.end();
  return tally;
}
