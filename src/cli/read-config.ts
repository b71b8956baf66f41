import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { fileExists } from '../files/file-exists.ts';
import { parseJson } from '../files/parse-json.ts';
import { readInput } from '../files/read-input.ts';
import { type Config, configSchema } from '../model/config.ts';
import { configFile } from './check-options.ts';
import { CliError } from './cli-error.ts';

/** The settings of the project, and the folder that paths in them are relative to. */
export interface LoadedConfig {
  readonly config: Config;
  readonly folder: string;
}

/**
 * Reads the config file: the named one, or {@link configFile} in the working directory if it is there. Throws a
 * {@link CliError} that says where it is wrong and what to write.
 */
export async function readConfig(path: string | undefined): Promise<LoadedConfig> {
  const file = path ?? configFile;
  const folder = dirname(resolve(file));
  if (path === undefined && !(await fileExists(file))) return { config: {}, folder };
  const { bytes, diagnostic } = await readInput(file);
  if (!bytes) throw new CliError('invalid-option', `${file}: ${diagnostic.message}`);
  const text = bytes.toString('utf8').replace(/^\ufeff/, '');
  const json = parseJson(text);
  if (json.errorAt !== undefined) {
    const before = text.slice(0, json.errorAt).split('\n');
    const place = `${file}:${before.length}:${before.at(-1)!.length + 1}`;
    throw new CliError('invalid-option', `${place}: is no valid JSON: ${json.remedy}`);
  }
  const result = configSchema.safeParse(json.value);
  if (result.success) return { config: result.data, folder };
  const problems = result.error.issues.map((issue) => {
    const at = z.core.toDotPath(issue.path);
    return `${file}: ${at ? `${at}: ` : ''}${issue.message}`;
  });
  throw new CliError('invalid-option', problems.join('\n'));
}
