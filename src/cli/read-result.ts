import { join, resolve } from 'node:path';
import { z } from 'zod';
import { fileExists } from '../files/file-exists.ts';
import { parseJson } from '../files/parse-json.ts';
import { readInput } from '../files/read-input.ts';
import { type ClaimsFile, claimsFileSchema } from '../model/claim.ts';
import { type Ledger, ledgerSchema } from '../model/ledger.ts';
import { type SourcesFile, sourcesFileSchema } from '../model/source.ts';
import { CliError } from './cli-error.ts';
import { runFile } from './output.ts';

/** The result of an earlier run. */
export interface WrittenResult {
  readonly claims: ClaimsFile['claims'];
  readonly sources: SourcesFile['sources'];
  /** Where its sources were read, absolute. */
  readonly root: string;
}

const runFileSchema = z.object({ root: z.string().optional() });

/** Reads claims.json, sources.json and run.json. Throws a {@link CliError} that says where a file is not as it should be. */
export async function readResult(folder: string, rootOption: string | undefined): Promise<WrittenResult> {
  const { claims } = await readValid(join(folder, 'claims.json'), claimsFileSchema);
  const { sources } = await readValid(join(folder, 'sources.json'), sourcesFileSchema);
  const root = rootOption ?? resolve(folder, (await readValid(join(folder, runFile), runFileSchema)).root ?? '.');
  return { claims, sources, root };
}

/** Reads ledger.json; undefined where the folder has none. Throws a {@link CliError} as {@link readResult} does. */
export async function readLedger(folder: string): Promise<Ledger | undefined> {
  const path = join(folder, 'ledger.json');
  return (await fileExists(path)) ? await readValid(path, ledgerSchema) : undefined;
}

async function readValid<T>(path: string, schema: z.ZodType<T>): Promise<T> {
  const { bytes, diagnostic } = await readInput(path, Number.MAX_SAFE_INTEGER);
  if (!bytes) throw new CliError('invalid-result', `${path}: ${diagnostic.message}`);
  const json = parseJson(bytes.toString('utf8'));
  if (json.errorAt !== undefined) throw new CliError('invalid-result', `${path}: is no valid JSON; run extract again`);
  const result = schema.safeParse(json.value);
  if (result.success) return result.data;
  const { path: place, message } = result.error.issues[0]!;
  throw new CliError('invalid-result', `${path}: ${z.core.toDotPath(place)}: ${message}; run extract again`);
}
