// npm run generate: writes everything in the repository that is made from the source. A test compares.
import { mkdirSync, writeFileSync } from 'node:fs';
import { renderJson } from '../src/report/json.ts';
import { buildJsonSchema, schemaNames } from '../src/report/json-schemas.ts';

const schemas = new URL('../schemas/', import.meta.url);
mkdirSync(schemas, { recursive: true });
for (const name of schemaNames) {
  writeFileSync(new URL(`${name}.schema.json`, schemas), renderJson(buildJsonSchema(name)));
}
