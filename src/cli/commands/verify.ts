import { countPlaces } from '../../pipeline/verify-article.ts';
import { type LocatedMismatch, verifyResult } from '../../pipeline/verify-result.ts';
import { escapeControls } from '../../report/escape.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { readResult } from '../read-result.ts';
import { openTerminal, type TerminalOptions } from '../terminal.ts';

export interface VerifyOptions extends TerminalOptions {
  readonly root?: string;
}

/** `extract verify <folder>`: one line on standard output for every mismatch, a summary on standard error. */
export async function runVerify(folder: string, options: VerifyOptions): Promise<ExitCode> {
  const terminal = await openTerminal(options);
  const { sources, claims, root } = await readResult(folder, options.root);
  let mismatches = 0;
  for await (const mismatch of verifyResult(sources, claims, root)) {
    mismatches++;
    await terminal.write(`${escapeControls(describe(mismatch))}\n`);
  }
  const places = claims.reduce((sum, claim) => sum + countPlaces(claim), 0);
  const { green, red } = terminal.style;
  const outcome = mismatches === 0 ? green('all as recorded') : red(`mismatches: ${mismatches}`);
  terminal.note(`sources: ${sources.length}, claims: ${claims.length}, places: ${places}; ${outcome}`);
  return mismatches === 0 ? exitCodes.done : exitCodes.checkFailed;
}

function describe({ path, line, claim, message }: LocatedMismatch): string {
  const place = line === undefined ? path : `${path}:${line}`;
  return claim === undefined ? `${place}: ${message}` : `${place}: claim ${claim}: ${message}`;
}
