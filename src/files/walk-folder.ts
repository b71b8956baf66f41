import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Diagnostic } from '../model/article.ts';
import { unreadable } from './read-input.ts';

/** The files under a folder, in no particular order, and what could not be entered. */
export interface FolderFiles {
  readonly files: string[];
  readonly problems: { location: string; diagnostic: Diagnostic }[];
}

/**
 * Lists a folder recursively without hidden entries, node_modules and the folders in `exclude`.
 *
 * Links to files are followed; links to folders are reported instead, so that no loop and no copy is ever walked.
 */
export async function findFilesUnder(folder: string, exclude: readonly string[]): Promise<FolderFiles> {
  const found: FolderFiles = { files: [], problems: [] };
  const pending = [folder];
  for (let current = pending.pop(); current !== undefined; current = pending.pop()) {
    let entries: Dirent[];
    try {
      entries = await readdir(current, { withFileTypes: true });
    } catch (error) {
      found.problems.push({ location: current, diagnostic: unreadable(error) });
      continue;
    }
    for (const entry of entries) {
      if (entry.name.startsWith('.') || entry.name === 'node_modules') continue;
      const location = join(current, entry.name);
      if (exclude.includes(location)) continue;
      if (entry.isDirectory()) pending.push(location);
      else if (entry.isFile()) found.files.push(location);
      else if (entry.isSymbolicLink()) await addLink(location, found);
    }
  }
  return found;
}

async function addLink(location: string, found: FolderFiles): Promise<void> {
  try {
    const target = await stat(location);
    if (target.isFile()) found.files.push(location);
    else if (target.isDirectory()) {
      const message = 'is a link to a folder and was not entered; give that folder as input of its own';
      found.problems.push({ location, diagnostic: { code: 'unreadable', severity: 'warning', message } });
    }
  } catch (error) {
    found.problems.push({ location, diagnostic: unreadable(error) });
  }
}
