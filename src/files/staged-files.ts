import { randomBytes } from 'node:crypto';
import { renameSync } from 'node:fs';
import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { resolveInside } from './write-atomic.ts';

/** Files of one folder that grow piece by piece and appear together. */
export interface StagedFiles {
  append(name: string, text: string): Promise<void>;
  /** Puts every file in its place, so that readers see all the old files or all the new ones. */
  commit(): Promise<void>;
  /** Leaves nothing behind; does nothing after {@link commit}. */
  discard(): Promise<void>;
}

interface StagedFile {
  readonly target: string;
  readonly temporary: string;
  readonly handle: FileHandle;
  pending: string;
}

/** Text is written in pieces of at least this many characters. */
const pieceLength = 1 << 16;

/**
 * Opens a temporary file beside the place of each name in `folder`, which is made when it is missing. Throws the file
 * system's errors, after removing what it made.
 */
export async function stageFiles(folder: string, names: readonly string[]): Promise<StagedFiles> {
  const files = new Map<string, StagedFile>();
  let isOpen = true;

  async function discard(): Promise<void> {
    if (!isOpen) return;
    isOpen = false;
    for (const { handle, temporary } of files.values()) {
      await handle.close().catch(() => undefined);
      await rm(temporary, { force: true });
    }
  }

  try {
    for (const name of names) files.set(name, await openStaged(resolveInside(folder, name)));
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    append: async (name, text) => {
      const file = files.get(name)!;
      file.pending += text;
      if (file.pending.length >= pieceLength) await flush(file);
    },
    commit: async () => {
      for (const file of files.values()) {
        await flush(file);
        await file.handle.sync();
      }
      for (const { handle } of files.values()) await handle.close();
      // Nothing can come between these: no signal handler, no error of a file that was written in full.
      for (const { temporary, target } of files.values()) renameSync(temporary, target);
      isOpen = false;
    },
    discard,
  };
}

async function openStaged(target: string): Promise<StagedFile> {
  await makeFolder(dirname(target));
  // Renaming onto a folder fails, and would do so after other files have been replaced.
  if ((await stat(target).catch(() => undefined))?.isDirectory()) {
    throw Object.assign(new Error(`${target} is a folder`), { code: 'EISDIR', path: target });
  }
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  return { target, temporary, handle: await open(temporary, 'wx'), pending: '' };
}

async function flush(file: StagedFile): Promise<void> {
  const text = file.pending;
  file.pending = '';
  // FileHandle.write may write only a part of what it is given; writeFile at the current position does not.
  await file.handle.writeFile(text);
}
