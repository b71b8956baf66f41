#!/usr/bin/env node
import './engine.ts';
import { CommanderError } from 'commander';
import { CliError } from './cli-error.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { buildProgram, protectPaths } from './program.ts';
import { openTerminal, watchStreams } from './terminal.ts';

watchStreams();
process.exitCode = await run(process.argv.slice(2));

async function run(args: readonly string[]): Promise<ExitCode> {
  let exitCode: ExitCode = exitCodes.done;
  try {
    await buildProgram((code) => {
      exitCode = code;
    }).parseAsync(protectPaths(args), { from: 'user' });
    return exitCode;
  } catch (error) {
    // Commander has already said what is wrong, or printed the help or the version.
    if (error instanceof CommanderError) return error.exitCode === 0 ? exitCodes.done : exitCodes.usage;
    return await report(error);
  }
}

async function report(error: unknown): Promise<ExitCode> {
  const terminal = await openTerminal({ color: colorOption(process.argv) });
  if (error instanceof CliError) {
    for (const line of error.message.split('\n')) terminal.complain('error', line);
    return exitCodes.usage;
  }
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  for (const line of ['this is a bug of source-claims; please report it with these lines', ...text.split('\n')]) {
    terminal.complain('error', line);
  }
  return exitCodes.bug;
}

/** What the arguments say about colour, for errors that come before or instead of their parsing. */
function colorOption(args: readonly string[]): boolean | undefined {
  return args.includes('--no-color') ? false : args.includes('--color') ? true : undefined;
}
