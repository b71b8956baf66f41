import type { FoundInputs, InputFile } from '../files/find-inputs.ts';
import { readInput } from '../files/read-input.ts';
import { type RecordDocument, readRecords } from '../files/read-records.ts';
import { readSidecar } from '../files/read-sidecar.ts';
import type { MetadataHints } from '../model/hints.ts';
import type { InputDocument } from './input-document.ts';

export interface ReadDocumentsOptions {
  readonly maxBytes?: number;
  /** Metadata that holds for every document, before what its sidecar or record says. */
  readonly hints?: MetadataHints;
}

/** Reads what was found, one document at a time, in code-unit order of the paths; what cannot be read has no bytes. */
export async function* readDocuments(
  found: FoundInputs,
  options: ReadDocumentsOptions = {},
): AsyncGenerator<InputDocument, void, undefined> {
  // An error about a path is a source that cannot be read; a warning (a link that was not followed) is none.
  const missing = found.diagnostics.filter(({ diagnostic }) => diagnostic.severity === 'error');
  const entries = [...found.files, ...missing].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  for (const entry of entries) {
    if ('diagnostic' in entry) yield { path: entry.path, hints: [], diagnostics: [entry.diagnostic] };
    else if (entry.holds === 'records') yield* readRecordDocuments(entry, options);
    else yield await readFileDocument(entry, options);
  }
}

async function readFileDocument(file: InputFile, options: ReadDocumentsOptions): Promise<InputDocument> {
  const [{ bytes, diagnostic }, sidecar] = await Promise.all([
    readInput(file.location, options.maxBytes),
    readSidecar(file.location),
  ]);
  return {
    path: file.path,
    bytes,
    hints: [...(options.hints ?? []), ...(sidecar.hint ? [sidecar.hint] : [])],
    diagnostics: [...(diagnostic ? [diagnostic] : []), ...sidecar.diagnostics],
  };
}

async function* readRecordDocuments(file: InputFile, options: ReadDocumentsOptions): AsyncGenerator<InputDocument> {
  for await (const record of readRecords(file.location, file.path, options.maxBytes)) {
    yield recordDocument(record, file.path, options.hints);
  }
}

/** The document in one record of the NDJSON file that outputs call `path`. */
export function recordDocument(record: RecordDocument, path: string, hints: MetadataHints = []): InputDocument {
  return {
    path: record.name ?? `${path}:${record.line}`,
    record: { path, line: record.line },
    bytes: record.bytes,
    mediaType: record.mediaType,
    hints: [...hints, ...(record.hint ? [record.hint] : [])],
    diagnostics: record.diagnostics,
  };
}
