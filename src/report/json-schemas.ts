import { z } from 'zod';
import {
  attributionSchema,
  claimSchema,
  claimsFileSchema,
  evidenceSchema,
  slotSchema,
  slotValueSchema,
  voucherSchema,
} from '../model/claim.ts';
import { configSchema } from '../model/config.ts';
import { explanationSchema } from '../model/explanation.ts';
import { findingSchema, findingsFileSchema } from '../model/finding.ts';
import { schemaId } from '../model/generator.ts';
import { factSchema, ledgerSchema, relationSchema } from '../model/ledger.ts';
import { mentionSchema, mentionsFileSchema } from '../model/mention.ts';
import { recordSchema, resultSchema } from '../model/result.ts';
import { documentSchema, sidecarSchema } from '../model/sidecar.ts';
import {
  diagnosticSchema,
  foundSchema,
  originSchema,
  sourceMetadataSchema,
  sourceSchema,
  sourcesFileSchema,
} from '../model/source.ts';

interface Publication {
  readonly schema: z.ZodType;
  readonly title: string;
  /** What is read may carry more keys than are known; what is written may not. */
  readonly direction: 'input' | 'output';
}

const publications = {
  claims: { schema: claimsFileSchema, title: 'claims.json', direction: 'output' },
  sources: { schema: sourcesFileSchema, title: 'sources.json', direction: 'output' },
  result: { schema: resultSchema, title: 'Sources and claims in one document (--stdout)', direction: 'output' },
  record: { schema: recordSchema, title: 'One line of the NDJSON output', direction: 'output' },
  claim: { schema: claimSchema, title: 'A claim', direction: 'output' },
  source: { schema: sourceSchema, title: 'A source', direction: 'output' },
  mention: { schema: mentionSchema, title: 'One line of `extract mentions`', direction: 'output' },
  mentions: { schema: mentionsFileSchema, title: 'extract mentions --format json', direction: 'output' },
  explanation: { schema: explanationSchema, title: 'extract explain --format json', direction: 'output' },
  ledger: { schema: ledgerSchema, title: 'ledger.json', direction: 'output' },
  findings: { schema: findingsFileSchema, title: 'extract check --format json', direction: 'output' },
  config: { schema: configSchema, title: 'source-claims.config.json', direction: 'input' },
  sidecar: { schema: sidecarSchema, title: '<name>.meta.json beside an article', direction: 'input' },
  document: { schema: documentSchema, title: 'One line of an NDJSON input', direction: 'input' },
} as const satisfies Readonly<Record<string, Publication>>;

export type SchemaName = keyof typeof publications;

export const schemaNames = Object.keys(publications) as SchemaName[];

export function isSchemaName(name: string): name is SchemaName {
  return Object.hasOwn(publications, name);
}

/** Parts that several places refer to, under the names that they have in `$defs`. */
const definitions = {
  claim: claimSchema,
  source: sourceSchema,
  slot: slotSchema,
  slotValue: slotValueSchema,
  mention: mentionSchema,
  evidence: evidenceSchema,
  voucher: voucherSchema,
  attribution: attributionSchema,
  fact: factSchema,
  relation: relationSchema,
  finding: findingSchema,
  metadata: sourceMetadataSchema,
  found: foundSchema,
  origin: originSchema,
  diagnostic: diagnosticSchema,
} as const satisfies Readonly<Record<string, z.ZodType>>;

/** The JSON Schema (draft 2020-12) of an output or input of the program. */
export function buildJsonSchema(name: SchemaName): Readonly<Record<string, unknown>> {
  const { schema, title, direction } = publications[name];
  const metadata = z.registry<{ id: string }>();
  for (const [id, part] of Object.entries(definitions)) {
    if (part !== schema) metadata.add(part, { id });
  }
  const { $schema, ...rest } = z.toJSONSchema(schema, { io: direction, metadata });
  return { $schema, $id: schemaId(name), title, ...rest };
}
