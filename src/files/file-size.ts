import { stat } from 'node:fs/promises';

/** Bytes of a file; 0 where it cannot be asked. */
export async function fileSize(location: string): Promise<number> {
  try {
    return (await stat(location)).size;
  } catch {
    return 0;
  }
}
