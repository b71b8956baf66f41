import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeAtomic } from './write-atomic.ts';

/** Texts under keys, in files of a folder. */
export interface CacheFolder {
  /** Undefined where there is none, or where its file is not what was written. */
  read(key: string): Promise<string | undefined>;
  /** Throws the file system's errors. */
  write(key: string, text: string): Promise<void>;
}

/** The cache in `folder`, which the first write makes. A key is of letters and digits, two at least. */
export function openCacheFolder(folder: string): CacheFolder {
  // Folders of a few hundred files each: some file systems are slow with more.
  const fileOf = (key: string) => join(resolve(folder), key.slice(0, 2), `${key.slice(2)}.json`);
  return {
    read: async (key) => {
      const file = await readFile(fileOf(key), 'utf8').catch(() => '');
      const text = file.slice(HASH_LENGTH + 1);
      return file.slice(0, HASH_LENGTH) === hash(text) ? text : undefined;
    },
    write: (key, text) => writeAtomic(fileOf(key), `${hash(text)}\n${text}`),
  };
}

const HASH_LENGTH = 64;

/** What a file begins with: a disk that fills up, or somebody who edits it, must not change a result. */
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
