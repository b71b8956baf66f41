import { join, relative, sep } from 'node:path';
import { errorCode } from '../files/read-input.ts';
import { stageFiles } from '../files/staged-files.ts';
import { generator } from '../model/generator.ts';
import type { Ledger } from '../model/ledger.ts';
import type { ArticleResult } from '../model/result.ts';
import { startLedger } from '../pipeline/start-ledger.ts';
import type { FormatName } from '../report/format-names.ts';
import { formats } from '../report/formats.ts';
import { renderJson, renderResult } from '../report/json.ts';
import { countFacts, type LedgerCounts, ledgerFile, renderLedgerJson } from '../report/ledger.ts';
import type { Report } from '../report/report.ts';
import { CliError } from './cli-error.ts';
import type { Terminal } from './terminal.ts';

/** Where the results go, article by article. */
export interface Output {
  add(result: ArticleResult): Promise<void>;
  /** Completes the output. */
  finish(): Promise<Written>;
  /** Leaves the old output as it was; does nothing after {@link finish}. */
  discard(): Promise<void>;
}

/** A finished output. */
export interface Written {
  /** Where it is: "out/claims.json, out/sources.json". */
  readonly writtenTo: string;
  /** What the ledger counts, where one was written. */
  readonly ledger?: LedgerCounts;
}

/** The file that remembers where the sources were read, for `verify`: the one output that depends on where things lie. */
export const runFile = 'run.json';

/** Writes the files of the formats into `folder`; all of them appear together at the end. */
export async function openFolder(folder: string, names: readonly FormatName[], root?: string): Promise<Output> {
  const reports = [...new Set(names.flatMap((name): readonly Report[] => formats[name]))];
  const ledger = reports.some(({ needsLedger }) => needsLedger) ? startLedger() : undefined;
  const files = [...reports.map(({ file }) => file), ...(names.includes('json') ? [ledgerFile] : [])];
  const staged = await writing(folder, () => stageFiles(folder, [...files, runFile]));
  const writers = reports.map((report) => createWriter(report, (text) => staged.append(report.file, text)));
  return {
    add: (result) => {
      ledger?.add(result);
      return writing(folder, () => forEachInTurn(writers, (writer) => writer.add(result)));
    },
    finish: async () => {
      const facts = ledger?.build();
      await writing(folder, async () => {
        await forEachInTurn(writers, (writer) => writer.end(facts));
        if (facts && files.includes(ledgerFile)) await staged.append(ledgerFile, renderLedgerJson(facts));
        await staged.append(
          runFile,
          renderJson({ generator, root: root === undefined ? undefined : way(folder, root) }),
        );
        await staged.commit();
      });
      const writtenTo = files.map((file) => join(folder, file)).join(', ');
      return { writtenTo, ...(facts ? { ledger: countFacts(facts) } : {}) };
    },
    discard: () => staged.discard(),
  };
}

/** Writes one format to standard output: as it comes, except JSON, which is one document. */
export function openStdout(format: FormatName, terminal: Terminal): Output {
  const discard = async () => {};
  if (format === 'json') {
    const results: ArticleResult[] = [];
    return {
      add: async ({ source, claims }) => void results.push({ source, claims }),
      finish: async () => {
        const sources = results.map(({ source }) => source);
        await terminal.write(renderResult({ generator, sources, claims: results.flatMap(({ claims }) => claims) }));
        return { writtenTo: 'standard output' };
      },
      discard,
    };
  }
  const [report] = formats[format];
  const ledger = report.needsLedger ? startLedger() : undefined;
  const writer = createWriter(report, terminal.write);
  return {
    add: (result) => {
      ledger?.add(result);
      return writer.add(result);
    },
    finish: async () => {
      await writer.end(ledger?.build());
      return { writtenTo: 'standard output' };
    },
    discard,
  };
}

interface Writer {
  add(result: ArticleResult): Promise<void>;
  end(ledger?: Ledger): Promise<void>;
}

function createWriter(report: Report, write: (text: string) => Promise<void>): Writer {
  let before = report.head;
  let hasItems = false;
  return {
    add: async (result) => {
      const items = report.renderItems(result);
      if (items.length === 0) return;
      await write(before + items.join(report.separator));
      before = report.separator;
      hasItems = true;
    },
    end: (ledger) => write((hasItems ? '' : report.head) + report.renderTail(hasItems, ledger)),
  };
}

async function forEachInTurn<T>(items: readonly T[], task: (item: T) => Promise<void>): Promise<void> {
  for (const item of items) await task(item);
}

/** The root as seen from the output folder, so that both can move together; absolute only across Windows drives. */
function way(folder: string, root: string): string {
  return relative(folder, root).split(sep).join('/') || '.';
}

const writeProblems: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full; free some space or choose another --out',
  EACCES: 'may not be written; check its permissions or choose another --out',
  EPERM: 'may not be written; check its permissions or choose another --out',
  EROFS: 'is on a read-only disk; choose another --out',
  ENOENT: 'cannot be made; choose another --out',
  ENOTDIR: 'is no folder, or lies in a file; choose another --out',
  EISDIR: 'holds a folder with the name of an output; remove it or choose another --out',
};

/** Does something to the files of a folder; what the disk objects to becomes a {@link CliError} with the remedy. */
export async function writing<T>(folder: string, task: () => Promise<T>): Promise<T> {
  try {
    return await task();
  } catch (error) {
    const code = errorCode(error);
    if (code === 'UNKNOWN') throw error;
    throw new CliError('cannot-write', `${folder}: ${writeProblems[code] ?? `cannot be written (${code})`}`);
  }
}
