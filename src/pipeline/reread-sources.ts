import { type ReadResult, readInput } from '../files/read-input.ts';
import { readRecords } from '../files/read-records.ts';
import { resolveInside } from '../files/write-atomic.ts';
import type { Source } from '../model/source.ts';

/** A source of an earlier run with its bytes of today, or why there are none. */
export interface RereadSource {
  readonly source: Source;
  readonly bytes?: Uint8Array;
  /** What is wrong and what to do about it. */
  readonly problem?: string;
}

const fromStdin = 'came from standard input and cannot be read again; extract it from a file to verify it';
const outsideRoot = 'lies outside of the root; run extract again, or give another --root';

/**
 * Reads the sources of a result again from under `root`, one at a time: first the files in their order, then the records
 * of each NDJSON file. Sources that could not be read at the time are left out.
 */
export async function* rereadSources(sources: readonly Source[], root: string): AsyncGenerator<RereadSource> {
  const recordFiles = new Map<string, Map<number, Source>>();
  for (const source of sources) {
    if (source.sha256 === undefined) continue;
    if (source.path === '-' || source.record?.path === '-') yield { source, problem: fromStdin };
    else if (source.record === undefined) yield await rereadFile(source, root);
    else {
      const { path, line } = source.record;
      recordFiles.set(path, (recordFiles.get(path) ?? new Map()).set(line, source));
    }
  }
  for (const [path, byLine] of recordFiles) yield* rereadRecords(path, byLine, root);
}

async function rereadFile(source: Source, root: string): Promise<RereadSource> {
  const location = locate(root, source.path);
  return location === undefined
    ? { source, problem: outsideRoot }
    : { source, ...withProblem(await readInput(location, Number.MAX_SAFE_INTEGER)) };
}

async function* rereadRecords(
  path: string,
  byLine: ReadonlyMap<number, Source>,
  root: string,
): AsyncGenerator<RereadSource> {
  const location = locate(root, path);
  const missing = new Map(byLine);
  if (location !== undefined) {
    for await (const { line, bytes, diagnostics } of readRecords(location, path, Number.MAX_SAFE_INTEGER)) {
      const source = missing.get(line);
      missing.delete(line);
      if (source) yield { source, ...withProblem({ bytes, diagnostic: diagnostics[0] } as ReadResult) };
    }
  }
  for (const [line, source] of missing) {
    const problem = location === undefined ? outsideRoot : `${path} has no article in line ${line} any more`;
    yield { source, problem };
  }
}

function withProblem({ bytes, diagnostic }: ReadResult): Pick<RereadSource, 'bytes' | 'problem'> {
  return bytes ? { bytes } : { problem: diagnostic?.message };
}

/** The path of a source is data that anybody may have written: it must not lead out of the root. */
function locate(root: string, path: string): string | undefined {
  try {
    return resolveInside(root, path);
  } catch {
    return undefined;
  }
}
