import { renderJson } from '../../report/json.ts';
import { buildJsonSchema, isSchemaName, schemaNames } from '../../report/json-schemas.ts';
import { CliError } from '../cli-error.ts';
import { openTerminal, type TerminalOptions } from '../terminal.ts';

/** `extract schema <name>`: the same text as schemas/<name>.schema.json. */
export async function runSchema(name: string, options: TerminalOptions): Promise<void> {
  if (!isSchemaName(name)) {
    throw new CliError(
      'invalid-option',
      `there is no schema ${JSON.stringify(name)}; choose from ${schemaNames.join(', ')}`,
    );
  }
  const terminal = await openTerminal(options);
  await terminal.write(renderJson(buildJsonSchema(name)));
}
