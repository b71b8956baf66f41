import { z } from 'zod';
import {
  countValueSchema,
  dateValueSchema,
  durationValueSchema,
  entityValueSchema,
  moneyValueSchema,
  percentValueSchema,
  termValueSchema,
} from './value.ts';

const range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** Where a value stands: its words, its code points in the article text, its bytes in the source file. */
const place = { text: z.string().optional(), span: range.optional(), bytes: range.optional() };

/** Why a description or pronoun stands for the name: the rule, and the words that it was resolved to. */
export const resolutionSchema = z.object({ rule: z.string(), text: z.string(), span: range, bytes: range });

/** A mention: a typed value with the place where it stands. */
export const slotValueSchema = z.discriminatedUnion('kind', [
  percentValueSchema.extend(place),
  moneyValueSchema.extend(place),
  countValueSchema.extend(place),
  dateValueSchema.extend(place),
  durationValueSchema.extend(place),
  entityValueSchema.extend({ ...place, resolution: resolutionSchema.optional() }),
  termValueSchema.extend(place),
]);
export type SlotValue = z.infer<typeof slotValueSchema>;

export const slotSchema = z.union([slotValueSchema, z.array(slotValueSchema).min(1)]);
export type Slot = z.infer<typeof slotSchema>;

export const claimTypeIdSchema = z.enum([
  'equity_stake',
  'investment',
  'acquisition',
  'valuation',
  'revenue_share',
  'cap',
  'license',
  'cloud_rights',
  'partner_rights',
  'commitment',
  'agreement',
  'term_change',
  'event',
  'statistic',
  'quote',
]);
export type ClaimTypeId = z.infer<typeof claimTypeIdSchema>;

export const statusSchema = z.enum(['in_force', 'completed', 'planned', 'proposed', 'ended']);
export type Status = z.infer<typeof statusSchema>;

export const certaintySchema = z.enum(['asserted', 'hedged']);
export type Certainty = z.infer<typeof certaintySchema>;

/** Who vouches for a claim inside the article. */
export const voucherSchema = z.object({
  kind: z.enum(['publisher', 'person', 'organization', 'document', 'anonymous']),
  name: z.string().optional(),
  title: z.string().optional(),
  organization: z.string().optional(),
  /** Where it was said: "email to Example Wire". */
  medium: z.string().optional(),
});
export type Voucher = z.infer<typeof voucherSchema>;

/** The innermost voucher with the words that attribute, the rule that decided, and who passed it on. */
export const attributionSchema = voucherSchema.extend({
  cue: z.object({ text: z.string(), span: range, bytes: range }).optional(),
  foundBy: z.string().optional(),
  /** From the innermost voucher's reporter outwards; absent where there is only one. */
  chain: z.array(voucherSchema).optional(),
});
export type Attribution = z.infer<typeof attributionSchema>;

/** W3C Web Annotation selectors: words, code points of the article text, bytes of the source file. */
export const selectorSchema = z.tuple([
  z.object({ type: z.literal('TextQuoteSelector'), exact: z.string(), prefix: z.string(), suffix: z.string() }),
  z.object({ type: z.literal('TextPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() }),
  z.object({ type: z.literal('DataPositionSelector'), start: z.int().nonnegative(), end: z.int().nonnegative() }),
]);

export const evidenceSchema = z.object({
  /** Id of the record in sources.json. */
  source: z.string(),
  selector: selectorSchema,
  /** Place of the first character in the file, from 1; columns count code points. */
  line: z.int().positive(),
  column: z.int().positive(),
});
export type Evidence = z.infer<typeof evidenceSchema>;

/** One record of claims.json. */
export const claimSchema = z.object({
  /** Hash of the source's bytes, the type, the evidence and the slots: same bytes and rules, same id. */
  id: z.string(),
  type: claimTypeIdSchema,
  /** The fact that it is about: type, parties and topic. Claims with the same key speak of the same thing. */
  factKey: z.string(),
  /** One line, written from the slots. */
  text: z.string(),
  slots: z.record(z.string(), slotSchema),
  /** Absent on quotes. */
  status: statusSchema.optional(),
  certainty: certaintySchema,
  negated: z.boolean(),
  /** The words of an if, unless, depending-on or until-event clause of the same sentence that limits the claim. */
  condition: z.string().optional(),
  /** When it holds or happened, for the timeline. */
  date: z
    .object({
      edtf: z.string().optional(),
      text: z.string().optional(),
      mod: z.enum(['early', 'mid', 'late']).optional(),
      basis: z.enum(['stated', 'published']),
    })
    .optional(),
  attribution: attributionSchema,
  evidence: evidenceSchema,
  /** The rule that found it: "equity_stake/holding". */
  foundBy: z.string(),
  /** Why status, certainty and negation are what they are, in words. */
  reasons: z.array(z.string()).optional(),
});
export type Claim = z.infer<typeof claimSchema>;

/** claims.json */
export const claimsFileSchema = z.object({
  $schema: z.string().optional(),
  generator: z.string(),
  claims: z.array(claimSchema),
});
export type ClaimsFile = z.infer<typeof claimsFileSchema>;
