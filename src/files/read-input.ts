import { createReadStream } from 'node:fs';
import type { Diagnostic } from '../model/article.ts';

/** 64 MiB: forty times the largest news page of the public benchmarks; `--max-bytes` raises it. */
export const defaultMaxBytes = 64 * 1024 * 1024;

/** The bytes of a file, or why there are none. */
export type ReadResult =
  | { readonly bytes: Buffer; readonly diagnostic?: undefined }
  | { readonly bytes?: undefined; readonly diagnostic: Diagnostic };

/** Reads a whole file of at most `maxBytes`; never throws for anything that a file system can do. */
export async function readInput(location: string, maxBytes = defaultMaxBytes): Promise<ReadResult> {
  try {
    return await readStream(createReadStream(location), maxBytes);
  } catch (error) {
    return { diagnostic: unreadable(error) };
  }
}

/** Reads a stream (standard input) to its end, or stops as soon as it exceeds `maxBytes`. */
export async function readStream(stream: AsyncIterable<unknown>, maxBytes = defaultMaxBytes): Promise<ReadResult> {
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    for await (const chunk of stream) {
      const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : (chunk as Buffer);
      size += bytes.length;
      if (size > maxBytes) return { diagnostic: tooLarge(maxBytes) };
      chunks.push(bytes);
    }
  } catch (error) {
    return { diagnostic: unreadable(error) };
  }
  return { bytes: Buffer.concat(chunks, size) };
}

/** The diagnostic of a source that exceeds the limit. */
export function tooLarge(maxBytes: number): Diagnostic {
  return {
    code: 'too-large',
    severity: 'error',
    message: `is larger than ${maxBytes} bytes; split it, or raise the limit with --max-bytes`,
  };
}

/** The system's own messages differ between systems and languages; these do not. */
const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist (any more); check the path',
  ENOTDIR: 'does not exist: a part of the path is no folder; check the path',
  EACCES: 'may not be read; check its permissions',
  EPERM: 'may not be read; check its permissions',
  EISDIR: 'is a folder; give the folder itself as input',
  ELOOP: 'is a link that leads back to itself; remove it',
  ENAMETOOLONG: 'has too long a name; shorten it',
  ERR_INVALID_ARG_VALUE: 'is no valid path; check it for control characters',
};

/** The diagnostic of a file system error. */
export function unreadable(error: unknown): Diagnostic {
  const code = errorCode(error);
  const reason = reasons[code] ?? `cannot be read (${code}); check the disk and the path`;
  return { code: 'unreadable', severity: 'error', message: reason };
}

/** "ENOENT" of a system error, "UNKNOWN" of anything else. */
export function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'UNKNOWN';
}
