import { availableParallelism, loadavg } from 'node:os';
import { median } from './measure.ts';

/** How much is measured. */
export interface Extent {
  /** Of each comparison, the warm-up aside. */
  readonly rounds: number;
  /** What the numbers of articles in a round are multiplied with. */
  readonly batch: number;
  /** What the numbers of articles in whole runs are multiplied with. */
  readonly scale: number;
}

/** One line of the table. */
export interface Row {
  readonly what: string;
  readonly figure: string;
  /** What it should be, where that was set. */
  readonly target?: string;
}

/** Takes a line of the table as soon as it is known. */
export type Report = (what: string, figure: string, target?: string) => void;

export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(0)} MB`;

export const times = (factor: number) => `${factor.toPrecision(3)} times`;

/** Of bytes and processor seconds by round. */
export function speed(bytes: readonly number[], seconds: readonly number[]): string {
  return `${median(seconds.map((each, round) => bytes[round]! / 1e6 / each)).toPrecision(3)} MB/s`;
}

/** Whether others wanted the processors too; this run itself wants one or two. */
function busyNote(): string {
  const waiting = loadavg()[0]!;
  if (waiting < availableParallelism() + 1) return '';
  return `\n\nThe machine was busy with other work (load ${waiting.toFixed(0)}): figures by the clock, above all those of several workers, are worse\nthan on a free one, and to be measured again.`;
}

/** The document that the figures are committed as. The machine is named in general terms only. */
export function renderResults(rows: readonly Row[], { rounds, scale }: Extent): string {
  const lines = rows.map(({ what, figure, target = '' }) => `| ${what} | ${figure} | ${target} |`);
  return `# What was measured

Written by \`npm run bench\`, in one run on ${availableParallelism()} processor cores (${process.arch}, ${process.platform}) with Node ${process.versions.node}:
${rounds} rounds of each comparison${scale === 1 ? '' : `, and only ${scale} of the articles in whole runs`}.

The text is made from the fixtures with other names and numbers in every article (\`bench/articles.ts\`), so that no sentence
comes twice; "on-topic" is made from articles about deals, "general" from news without any. MB are 10^6 bytes of UTF-8.
Where two do the same work, they take turns on the same text: figures are medians over the rounds, ratios are medians of
the ratios within each round. Rates inside one process are per second of processor time, all threads of the process counted,
so that they hardly depend on what else the machine is doing; start-up and whole runs are by the clock. The engine has the
options that the command gives it (\`src/cli/engine.ts\`), for the others too.${busyNote()}

| what | figure | target |
| --- | --- | --- |
${lines.join('\n')}
`;
}
