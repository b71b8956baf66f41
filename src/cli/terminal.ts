import type { ChalkInstance, ColorSupportLevel } from 'chalk';
import { escapeControls } from '../report/escape.ts';
import { exitCodes } from './exit-codes.ts';

/** How the program talks to its user. Text from files and arguments has to go through {@link escapeControls}. */
export interface Terminal {
  readonly style: ChalkInstance;
  /** A line on standard error; silent with --quiet. */
  note(line: string): void;
  /** A problem on standard error, escaped here; --quiet silences warnings. */
  complain(severity: 'error' | 'warning', message: string): void;
  /** Replaces the last line of standard error: a progress bar. Only where {@link isInteractive}. */
  redraw(line: string): void;
  readonly isInteractive: boolean;
  /** Data on standard output as it is; waits until the reader takes it. */
  write(text: string): Promise<void>;
}

export interface TerminalOptions {
  readonly quiet?: boolean;
  /** --color or --no-color; otherwise the environment and the terminal decide. */
  readonly color?: boolean;
}

export async function openTerminal({ quiet = false, color }: TerminalOptions): Promise<Terminal> {
  const { Chalk } = await import('chalk');
  const style = new Chalk({ level: colorLevel(color) });
  const labels = { error: style.red('error:'), warning: style.yellow('warning:') };
  const print = (line: string) => process.stderr.write(`${line}\n`);
  return {
    style,
    note: (line) => void (quiet || print(line)),
    complain: (severity, message) =>
      void ((quiet && severity === 'warning') || print(`${labels[severity]} ${escapeControls(message)}`)),
    redraw: (line) => void process.stderr.write(`\r\u001b[K${line}`),
    isInteractive: process.stderr.isTTY === true && !quiet,
    write: writeOut,
  };
}

/** The command line wins over NO_COLOR (no-color.org), that over FORCE_COLOR, that over what the terminal can do. */
function colorLevel(color: boolean | undefined): ColorSupportLevel {
  const { NO_COLOR, FORCE_COLOR, TERM } = process.env;
  if (color !== undefined) return color ? 1 : 0;
  if (NO_COLOR) return 0;
  if (FORCE_COLOR) return FORCE_COLOR === '0' || FORCE_COLOR === 'false' ? 0 : 1;
  return process.stderr.isTTY && TERM !== 'dumb' ? 1 : 0;
}

async function writeOut(text: string): Promise<void> {
  if (process.stdout.write(text)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', resolve));
}

/** A reader that closes the pipe early (`| head`) has what it wanted; any other error of a stream ends the program. */
export function watchStreams(): void {
  for (const stream of [process.stdout, process.stderr]) {
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EPIPE') process.exit(exitCodes.done);
      if (stream === process.stdout)
        process.stderr.write(`error: standard output: cannot be written (${error.code})\n`);
      process.exit(exitCodes.usage);
    });
  }
}
