import { fileSize } from '../files/file-size.ts';
import { type FoundInputs, findInputs } from '../files/find-inputs.ts';
import { defaultMaxBytes, readStream, tooLarge } from '../files/read-input.ts';
import { parseRecord, type RecordDocument, splitLines } from '../files/read-records.ts';
import type { MetadataHints } from '../model/hints.ts';
import type { InputDocument } from '../pipeline/input-document.ts';
import { readDocuments, recordDocument } from '../pipeline/read-documents.ts';
import { CliError } from './cli-error.ts';
import type { ExtractOptions } from './options.ts';
import type { Terminal } from './terminal.ts';

const usage = 'nothing to read; give a folder, a file, or - for standard input';

/** What the arguments of a run stand for. */
export interface Inputs {
  readonly documents: AsyncIterable<InputDocument>;
  /** Number of files; one of NDJSON records holds more documents than that. */
  readonly fileCount: number;
  /** About how many documents there are; infinite where records come from standard input. */
  readonly documentEstimate: number;
  /** The folder that the sources' paths are relative to; absent for standard input. */
  readonly root?: string;
}

/** Finds the articles that `paths` name. Throws a {@link CliError} when there is none; warns of paths without any. */
export async function openInputs(
  paths: readonly string[],
  options: ExtractOptions,
  terminal: Terminal,
): Promise<Inputs> {
  if (paths.length === 0) {
    throw new CliError('no-input', usage);
  }
  const readsStdin = paths.includes('-');
  const found = await findInputs(
    paths.filter((path) => path !== '-'),
    { exclude: options.stdout ? [] : [options.out] },
  );
  if (found.files.length === 0 && !readsStdin) throw nothingToRead(found);
  for (const { path, diagnostic } of found.diagnostics) {
    // The errors come again as sources that could not be read.
    if (diagnostic.severity !== 'error') terminal.complain('warning', `${path}: ${diagnostic.message}`);
  }
  return {
    documents: readAll(found, readsStdin, options),
    fileCount: found.files.length + Number(readsStdin),
    documentEstimate: await estimateDocuments(found, readsStdin && options.mediaType === 'application/x-ndjson'),
    root: found.files.length > 0 ? found.root : undefined,
  };
}

/** Bytes of a record with a news article. */
const recordSize = 5000;

async function estimateDocuments({ files }: FoundInputs, streamsRecords: boolean): Promise<number> {
  if (streamsRecords) return Number.POSITIVE_INFINITY;
  let count = files.length;
  for (const { holds, location } of files) {
    if (holds === 'records') count += Math.floor((await fileSize(location)) / recordSize);
  }
  return count;
}

async function* readAll(
  found: FoundInputs,
  readsStdin: boolean,
  options: ExtractOptions,
): AsyncGenerator<InputDocument> {
  const { maxBytes = defaultMaxBytes, published } = options;
  const hints: MetadataHints =
    published === undefined ? [] : [{ foundIn: 'option', label: '--published', values: { published } }];
  if (readsStdin) yield* readStdin(options, maxBytes, hints);
  yield* readDocuments(found, { maxBytes, hints });
}

async function* readStdin(
  { mediaType }: ExtractOptions,
  maxBytes: number,
  hints: MetadataHints,
): AsyncGenerator<InputDocument> {
  if (mediaType === 'application/x-ndjson') {
    let line = 0;
    for await (const bytes of splitLines(process.stdin, maxBytes)) {
      line++;
      const record = bytes ? parseRecord(bytes, line, '-') : oversizedRecord(line, maxBytes);
      if (record) yield recordDocument(record, '-', hints);
    }
    return;
  }
  const { bytes, diagnostic } = await readStream(process.stdin, maxBytes);
  yield { path: '-', bytes, mediaType, hints, diagnostics: diagnostic ? [diagnostic] : [] };
}

function oversizedRecord(line: number, maxBytes: number): RecordDocument {
  return { line, mediaType: 'text/plain', diagnostics: [{ ...tooLarge(maxBytes), line }] };
}

function nothingToRead(found: FoundInputs): CliError {
  const problems = found.diagnostics.map(({ path, diagnostic }) => `${path}: ${diagnostic.message}`);
  return new CliError('no-input', problems.join('\n') || usage);
}
