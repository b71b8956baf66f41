import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The middle one; of an even number the upper middle one. */
export function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

/** What does the same work, by the name it has in the results. */
export type Contenders<Input, Name extends string> = Readonly<Record<Name, (input: Input) => void>>;

/**
 * Lets all do the same rounds in turn, the first round only to warm up, and gives the processor seconds of each round by
 * contender. Processor time, of all threads of this process, does not depend on what else the machine is doing; each round
 * has an input of its own.
 */
export function compare<Input, Name extends string>(
  contenders: Contenders<Input, Name>,
  rounds: number,
  inputOf: (round: number) => Input,
): Record<Name, number[]> {
  const names = Object.keys(contenders) as Name[];
  const seconds = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let round = 0; round <= rounds; round++) {
    const input = inputOf(round);
    for (const name of names) {
      const took = cpuSeconds(() => contenders[name](input));
      if (round > 0) seconds[name].push(took);
    }
  }
  return seconds;
}

export function cpuSeconds(task: () => void): number {
  globalThis.gc?.();
  const before = process.cpuUsage();
  task();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How many times the seconds of `others` are those of `own`: the median over the rounds. */
export function ratio(others: readonly number[], own: readonly number[]): number {
  return median(others.map((seconds, round) => seconds / own[round]!));
}

/** What a process used from its start to its end. */
export interface Usage {
  readonly wallSeconds: number;
  readonly cpuSeconds: number;
  readonly peakBytes: number;
}

const cli = fileURLToPath(new URL('../dist/cli.js', import.meta.url));
const reportUsage = new URL('report-usage.mjs', import.meta.url).href;

/** Runs the built command; its output goes nowhere. */
export async function runCli(args: readonly string[]): Promise<Usage> {
  const startedAt = performance.now();
  const child = spawn(process.execPath, ['--import', reportUsage, cli, ...args], {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
  });
  const streams = [child.stderr!, child.stdio[3] as NodeJS.ReadableStream];
  const [complaints, usage] = await Promise.all([
    ...streams.map(readAll),
    new Promise((resolve) => child.on('close', resolve)),
  ]);
  const wallSeconds = (performance.now() - startedAt) / 1000;
  if (child.exitCode !== 0) throw new Error(`extract ${args.join(' ')} failed: ${complaints}`);
  return { wallSeconds, ...JSON.parse(String(usage)) };
}

async function readAll(stream: NodeJS.ReadableStream): Promise<string> {
  let text = '';
  for await (const piece of stream) text += piece;
  return text;
}

/** Milliseconds from the start of each process to its end, by name: the medians of so many turns. */
export function startUp<Name extends string>(commands: Readonly<Record<Name, readonly string[]>>, turns: number) {
  const names = Object.keys(commands) as Name[];
  const times = Object.fromEntries(names.map((name) => [name, [] as number[]])) as Record<Name, number[]>;
  for (let turn = 0; turn <= turns; turn++) {
    for (const name of names) {
      const startedAt = performance.now();
      const { status, stderr } = spawnSync(process.execPath, commands[name]);
      const took = performance.now() - startedAt;
      if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
      // the first turn only fills the disk's caches
      if (turn > 0) times[name].push(took);
    }
  }
  return times;
}

export const cliCommand = (...args: readonly string[]): readonly string[] => [cli, ...args];
