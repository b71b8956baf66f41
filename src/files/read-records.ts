import { createReadStream } from 'node:fs';
import type { Diagnostic, MediaType } from '../model/article.ts';
import { checkHints, type Hint } from '../model/hints.ts';
import { parseJson } from './parse-json.ts';
import { defaultMaxBytes, tooLarge, unreadable } from './read-input.ts';

/**
 * One line of an NDJSON file: `{path|url, text|html, published?, title?, publisher?, …}`.
 *
 * `bytes` is the UTF-8 of the `html` field, or else of the `text` field, and it is these bytes, not those of the NDJSON
 * file, that spans and hashes of the record's claims refer to.
 */
export interface RecordDocument {
  /** From 1. */
  readonly line: number;
  /** The record's own `path`, else its `url`. */
  readonly name?: string;
  /** Absent when the line holds no article: the diagnostics say why. */
  readonly bytes?: Buffer;
  readonly mediaType: MediaType;
  readonly hint?: Hint;
  readonly diagnostics: readonly Diagnostic[];
}

/** Streams the records of an NDJSON file; a line over `maxBytes` is skipped, a bad one is a record without bytes. */
export async function* readRecords(
  location: string,
  label: string,
  maxBytes = defaultMaxBytes,
): AsyncGenerator<RecordDocument> {
  let line = 0;
  try {
    for await (const bytes of splitLines(createReadStream(location), maxBytes)) {
      line++;
      const record = bytes ? parseRecord(bytes, line, label) : broken(line, tooLarge(maxBytes));
      if (record) yield record;
    }
  } catch (error) {
    yield broken(line + 1, unreadable(error));
  }
}

/** The lines of a byte stream without their line feeds; undefined for one over `maxBytes`, whose bytes are not kept. */
export async function* splitLines(
  stream: AsyncIterable<unknown>,
  maxBytes = defaultMaxBytes,
): AsyncGenerator<Buffer | undefined> {
  let parts: Buffer[] = [];
  let size = 0;
  const take = () => (size > maxBytes ? undefined : Buffer.concat(parts, size));
  for await (const data of stream) {
    const chunk = typeof data === 'string' ? Buffer.from(data) : (data as Buffer);
    let start = 0;
    for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, start)) {
      add(chunk.subarray(start, end));
      yield take();
      parts = [];
      size = 0;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  if (size > 0) yield take();

  function add(part: Buffer): void {
    size += part.length;
    if (size > maxBytes) parts = [];
    else parts.push(part);
  }
}

/** The record in one line; undefined for a blank line. `label` names the file in the hint. */
export function parseRecord(bytes: Uint8Array, line: number, label: string): RecordDocument | undefined {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return broken(line, invalid(line, 'is not UTF-8; save the file as UTF-8'));
  }
  if (text.trim() === '') return undefined;
  const json = parseJson(text);
  if (json.errorAt !== undefined) {
    return broken(line, invalid(line, `is no valid JSON (column ${json.errorAt + 1}); ${json.remedy}`));
  }
  return readFields(json.value, line, `${label}:${line}`);
}

function readFields(json: unknown, line: number, label: string): RecordDocument {
  const { values, diagnostics } = checkHints(json, label, 'invalid-record');
  const html = stringField(json, 'html');
  const content = html ?? stringField(json, 'text');
  const name = stringField(json, 'path') ?? stringField(json, 'url');
  const located = diagnostics.map((diagnostic) => ({ ...diagnostic, line }));
  if (content === undefined) {
    located.push(invalid(line, 'has no article; put it into a field "text" or "html"'));
    return { line, name, mediaType: 'text/plain', diagnostics: located };
  }
  return {
    line,
    name,
    bytes: Buffer.from(content, 'utf8'),
    mediaType:
      html !== undefined ? 'text/html' : /\.(?:md|markdown)$/i.test(name ?? '') ? 'text/markdown' : 'text/plain',
    hint: { foundIn: 'record', label, values },
    diagnostics: located,
  };
}

/** Own fields only: a record is data from anywhere, and its keys are never assigned to an object. */
function stringField(json: unknown, key: string): string | undefined {
  if (typeof json !== 'object' || json === null || !Object.hasOwn(json, key)) return undefined;
  const value = (json as Record<string, unknown>)[key];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function broken(line: number, diagnostic: Diagnostic): RecordDocument {
  return { line, mediaType: 'text/plain', diagnostics: [{ ...diagnostic, line }] };
}

function invalid(line: number, problem: string): Diagnostic & { line: number } {
  return { code: 'invalid-record', severity: 'error', message: `line ${line} ${problem}`, line };
}
