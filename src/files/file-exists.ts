import { stat } from 'node:fs/promises';

/** Whether something of that name is there, readable or not. */
export async function fileExists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
