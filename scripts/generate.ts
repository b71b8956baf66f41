// npm run generate: writes the schemas from the model and the catalogue of claim types from the rules, and with
// -- --goldens the golden results of the fixture articles.
// Tests compare both with what is committed, so a change shows up in the review.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { catalogue } from '../src/claims/catalogue.ts';
import { renderCatalogueMarkdown } from '../src/report/catalogue.ts';
import { renderJson } from '../src/report/json.ts';
import { buildJsonSchema, schemaNames } from '../src/report/json-schemas.ts';
import { buildGoldens, goldenFolder } from './golden.ts';

const schemas = schemaNames.map((name) => [`${name}.schema.json`, renderJson(buildJsonSchema(name))] as const);
const claimTypes = ['claim-types.md', renderCatalogueMarkdown(catalogue)] as const;
writeFolder(new URL('../schemas/', import.meta.url), [...schemas, claimTypes]);
if (process.argv.includes('--goldens')) writeFolder(goldenFolder, await buildGoldens());

/** Writes a folder that holds nothing else afterwards. */
function writeFolder(folder: URL, files: Iterable<readonly [name: string, text: string]>): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of files) writeFileSync(new URL(encodeURIComponent(name), folder), text);
}
