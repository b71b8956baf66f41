import { z } from 'zod';
import { certaintySchema, claimTypeIdSchema, statusSchema } from './claim.ts';
import { valueSchema } from './value.ts';

/** A claim's words and where they stand. */
export const citationSchema = z.object({
  claim: z.string(),
  source: z.string(),
  path: z.string(),
  line: z.int().positive(),
  column: z.int().positive(),
  exact: z.string(),
});
export type Citation = z.infer<typeof citationSchema>;

export const relationKindSchema = z.enum(['supports', 'contradicts', 'supersedes', 'sameOrigin']);
export type RelationKind = z.infer<typeof relationKindSchema>;

/**
 * What one claim is to another. `supports` and `contradicts` hold both ways, and `from` is then the later one of the
 * timeline; `supersedes` goes from what holds to what no longer does; `sameOrigin` is agreement that adds no witness.
 */
export const relationSchema = z.object({
  kind: relationKindSchema,
  fact: z.string(),
  from: citationSchema,
  to: citationSchema,
  /** Slots that agree or conflict; empty where it is about the relation as such. */
  slots: z.array(z.string()),
  rule: z.string(),
  reason: z.string(),
});
export type Relation = z.infer<typeof relationSchema>;

/** First and last day of a period, ISO 8601, as far as each is known. */
const periodSchema = z.object({ start: z.string().optional(), end: z.string().optional() });

/** How an assertion stands among those of its fact; `outdated` is a report of old terms as if they held. */
export const standingSchema = z.enum(['current', 'superseded', 'outdated', 'contradicted']);
export type Standing = z.infer<typeof standingSchema>;

/** One thing that claims of a fact assert in the same words of the model, for the same time. */
export const assertionSchema = z.object({
  text: z.string(),
  /** Values of the slots that the ledger compares, and terms that limit it. */
  values: z.record(z.string(), valueSchema),
  status: statusSchema.optional(),
  certainty: certaintySchema,
  negated: z.boolean(),
  /** When it holds or happened; `stated` by the text, or `published`, taken from the report's own date. */
  valid: periodSchema.extend({ basis: z.enum(['stated', 'published', 'unknown']) }),
  /** When it was said. */
  reported: periodSchema,
  standing: standingSchema,
  claims: z.array(z.string()),
  sources: z.array(z.string()),
  /** Independent origins among these sources. */
  origins: z.int().positive(),
});
export type Assertion = z.infer<typeof assertionSchema>;

/** A value of one slot with everything in the fact that agrees with it. */
export const agreementSchema = z.object({
  slot: z.string(),
  value: valueSchema,
  claims: z.array(z.string()),
  sources: z.array(z.string()),
  origins: z.int().positive(),
});
export type Agreement = z.infer<typeof agreementSchema>;

/** Sources of a fact that count as one witness, and what they share. */
export const originGroupSchema = z.object({ sources: z.array(z.string()), sharedBy: z.array(z.string()) });
export type OriginGroup = z.infer<typeof originGroupSchema>;

/** Everything that is claimed about one thing. */
export const factSchema = z.object({
  key: z.string(),
  type: claimTypeIdSchema,
  /** In one line what stands out: a claim that several origins make, one with figures before one without. */
  text: z.string(),
  /** Party slot → its names, the fullest first. */
  parties: z.record(z.string(), z.array(z.string())),
  /** In timeline order. */
  assertions: z.array(assertionSchema),
  /** For each compared slot its values, the best supported first. */
  agreements: z.array(agreementSchema),
  origins: z.array(originGroupSchema),
  /** The independent origins that agree on it. */
  corroboration: z.int().positive(),
  isContradicted: z.boolean(),
  isSuperseded: z.boolean(),
});
export type Fact = z.infer<typeof factSchema>;

/** What the ledger knows of a source. */
export const ledgerSourceSchema = z.object({
  id: z.string(),
  path: z.string(),
  headline: z.string().optional(),
  publisher: z.string().optional(),
  datePublished: z.string().optional(),
  url: z.string().optional(),
  /** The first source, by id, with nearly the same text. */
  sameTextAs: z.string().optional(),
});
export type LedgerSource = z.infer<typeof ledgerSourceSchema>;

/** ledger.json */
export const ledgerSchema = z.object({
  $schema: z.string().optional(),
  generator: z.string(),
  sources: z.array(ledgerSourceSchema),
  /** By key. */
  facts: z.array(factSchema),
  /** By fact, then in timeline order. */
  relations: z.array(relationSchema),
});
export type Ledger = z.infer<typeof ledgerSchema>;
