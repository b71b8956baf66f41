import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built program: `npm test` builds it first. */
export const program = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface CliRun {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly input?: string | Uint8Array;
}

/** Starts the program as a process of its own, without a terminal. */
export function spawnCli(args: readonly string[], { cwd, env }: Omit<RunOptions, 'input'> = {}) {
  const { NO_COLOR: _, FORCE_COLOR: __, ...inherited } = process.env;
  return spawn(process.execPath, [program, ...args], { cwd, env: { ...inherited, ...env } });
}

/** Runs the program to its end. */
export function runCli(args: readonly string[], { input, ...options }: RunOptions = {}): Promise<CliRun> {
  const child = spawnCli(args, options);
  const output = { stdout: '', stderr: '' };
  for (const name of ['stdout', 'stderr'] as const) {
    child[name].setEncoding('utf8').on('data', (text) => {
      output[name] += text;
    });
  }
  child.stdin.on('error', () => undefined).end(input ?? '');
  return new Promise((resolve, reject) => {
    child.on('error', reject).on('close', (code) => resolve({ code, ...output }));
  });
}

/** A new folder with these files; a name that ends in "/" is a folder. */
export function makeFiles(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'extract-'));
  for (const [name, content] of Object.entries(files)) {
    const path = join(folder, name);
    if (name.endsWith('/')) mkdirSync(path, { recursive: true });
    else {
      mkdirSync(dirname(path), { recursive: true });
      writeFileSync(path, content);
    }
  }
  return folder;
}

/** The same as {@link stakeArticle} on a page. */
export const stakePage = `<!doctype html>
<html lang="en"><head><title>Stakes</title></head><body><article>
<h1>Stakes &amp; more</h1>
<p>LONDON, April 9 - Contoso holds a 12% stake in Fabrikam.</p>
<p>Contoso owns 9% of Tailspin.</p>
</article></body></html>
`;

/** Two sentences with a claim each. */
export const stakeArticle = `Stakes

LONDON, April 9 - Contoso holds a 12% stake in Fabrikam.

Contoso owns 9% of Tailspin.
`;
