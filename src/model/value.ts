import { z } from 'zod';

const bound = z.enum(['at_most', 'at_least']).optional();
const approximate = z.literal(true).optional();
const range = { value: z.number().optional(), min: z.number().optional(), max: z.number().optional() };

/** A share or a change in percent: `value`, or `min` and/or `max`; a change carries its sign. */
export const percentValueSchema = z.object({ kind: z.literal('percent'), ...range, approximate });
export type PercentValue = z.infer<typeof percentValueSchema>;

/** A sum in units of an ISO 4217 currency; none where the text gives none. `min`/`max` for ranges and "billions". */
export const moneyValueSchema = z.object({
  kind: z.literal('money'),
  amount: z.number().optional(),
  min: z.number().optional(),
  max: z.number().optional(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  approximate,
  bound,
  /** An additional sum ("another $2 billion"). */
  increment: z.literal(true).optional(),
  /** What the sum is per: "share", "year", "month", "barrel". */
  per: z.string().optional(),
});
export type MoneyValue = z.infer<typeof moneyValueSchema>;

/** A number of something. `unit` is the text's own noun phrase, lower case: "chips", "gigawatts", "new ordinary shares". */
export const countValueSchema = z.object({
  kind: z.literal('count'),
  ...range,
  unit: z.string().optional(),
  approximate,
  bound,
  increment: z.literal(true).optional(),
});
export type CountValue = z.infer<typeof countValueSchema>;

/** A point or interval of time. Without `edtf` it could not be resolved and the slot's text stands for it. */
export const dateValueSchema = z.object({
  kind: z.literal('date'),
  /** EDTF (ISO 8601-2): 2024, 2024-05, 2024-05-06, 2024-35 (Q3), 2024-40 (first half), 2024-21 (spring), 2020/2025. */
  edtf: z.string().optional(),
  mod: z.enum(['early', 'mid', 'late']).optional(),
  /** The preposition that bounds it: "through 2032", "since 2019", "by the end of 2030". */
  operator: z.enum(['until', 'since', 'before', 'after', 'by', 'in', 'on', 'from']).optional(),
  approximate,
  /** `stated` in so many words, or worked out from the publication date or a date before it in the text. */
  basis: z.enum(['stated', 'published', 'text']).optional(),
  /** A year or period that the text calls fiscal. */
  fiscal: z.literal(true).optional(),
  /** TIMEX3 export value and type (ISO-TimeML). */
  timex3: z.object({ type: z.enum(['DATE', 'TIME', 'SET']), value: z.string() }).optional(),
});
export type DateValue = z.infer<typeof dateValueSchema>;

/** A length of time, ISO 8601: P8Y, P6M. Without `iso` the text is vague ("several years"). */
export const durationValueSchema = z.object({
  kind: z.literal('duration'),
  iso: z.string().regex(/^P/).optional(),
  approximate,
  bound,
  timex3: z.object({ type: z.enum(['DURATION', 'SET']), value: z.string() }).optional(),
});
export type DurationValue = z.infer<typeof durationValueSchema>;

export const entityTypeSchema = z.enum(['organization', 'person', 'product', 'place', 'other']);
export type EntityType = z.infer<typeof entityTypeSchema>;

/** A named thing under its one canonical name in the article. */
export const entityValueSchema = z.object({
  kind: z.literal('entity'),
  name: z.string(),
  type: entityTypeSchema.optional(),
  /** Who owns a product, where the text or the open lexicon says so; for grouping only. */
  owner: z.string().optional(),
});
export type EntityValue = z.infer<typeof entityValueSchema>;

/** A word of the type's list, or the text's own noun phrase in lower case without its article. */
export const termValueSchema = z.object({ kind: z.literal('term'), value: z.string() });
export type TermValue = z.infer<typeof termValueSchema>;

export const valueSchema = z.discriminatedUnion('kind', [
  percentValueSchema,
  moneyValueSchema,
  countValueSchema,
  dateValueSchema,
  durationValueSchema,
  entityValueSchema,
  termValueSchema,
]);
export type Value = z.infer<typeof valueSchema>;
export type ValueKind = Value['kind'];
