import { rereadArticles } from '../pipeline/reread-articles.ts';
import type { Run } from '../pipeline/runs.ts';
import { openFolder, type Written } from './output.ts';

/** Writes a run that was put together from others into `folder`, as `extract` would; the report shows what can be read again. */
export async function writeRun(folder: string, { sources, claims, root }: Run): Promise<Written> {
  const output = await openFolder(folder, ['json'], root);
  try {
    for (const { result } of await rereadArticles(sources, claims, root)) await output.add(result);
    return await output.finish();
  } finally {
    await output.discard();
  }
}
