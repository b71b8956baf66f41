import { randomBytes } from 'node:crypto';
import { type FileHandle, mkdir, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path';

/** A whole file, or its parts in order. */
export type FileData = string | Uint8Array | Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;

/** Where a file of that name stands in an output folder; throws a RangeError for a name that would leave it. */
export function resolveInside(folder: string, name: string): string {
  const target = resolve(folder, name);
  const way = relative(resolve(folder), target);
  if (way === '' || way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)) {
    throw new RangeError(`${JSON.stringify(name)} would be written outside of ${JSON.stringify(folder)}`);
  }
  return target;
}

/**
 * Writes a file so that readers see the old content or all of the new, never a part: into a temporary file beside it,
 * flushed to the disk, then renamed. Makes missing folders. Nothing is left behind when it throws or `signal` aborts.
 */
export async function writeAtomic(path: string, data: FileData, signal?: AbortSignal): Promise<void> {
  const target = resolve(path);
  const folder = dirname(target);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  const handle = await open(temporary, 'wx');
  try {
    try {
      await writeParts(handle, data, signal);
      await handle.sync();
    } finally {
      await handle.close();
    }
    signal?.throwIfAborted();
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function writeParts(handle: FileHandle, data: FileData, signal?: AbortSignal): Promise<void> {
  const parts = typeof data === 'string' || data instanceof Uint8Array ? [data] : data;
  for await (const part of parts) {
    signal?.throwIfAborted();
    // FileHandle.write may write only a part of what it is given; writeFile at the current position does not.
    await handle.writeFile(part);
  }
}
