import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errorCode } from './read-input.ts';

/**
 * Makes a folder and those above it, where that can be done at all: whoever writes into it meets the error. (The
 * runtime's own recursive mkdir never returns for a folder under /proc.)
 */
export async function makeFolder(folder: string): Promise<void> {
  const missing: string[] = [];
  for (let current = folder; !(await tryToMake(current)); current = dirname(current)) missing.push(current);
  for (const path of missing.reverse()) await tryToMake(path);
}

/** Makes one folder if it can; false when the one above it is missing. */
async function tryToMake(folder: string): Promise<boolean> {
  try {
    await mkdir(folder);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ENOENT' || dirname(folder) === folder;
  }
}
