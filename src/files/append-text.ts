import { appendFile } from 'node:fs/promises';
import { errorCode } from './read-input.ts';

/** Adds text to the end of a file, which is made when it is missing; returns what kept it from that. */
export async function appendText(path: string, text: string): Promise<string | undefined> {
  try {
    await appendFile(path, text);
    return undefined;
  } catch (error) {
    return `cannot be written (${errorCode(error)})`;
  }
}
