import { z } from 'zod';
import { resolutionSchema, voucherSchema } from './claim.ts';
import {
  countValueSchema,
  dateValueSchema,
  durationValueSchema,
  entityTypeSchema,
  moneyValueSchema,
  percentValueSchema,
} from './value.ts';

const range = z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() });

/** The words, their code points in the article text, their bytes in the source file. */
const place = { text: z.string(), span: range, bytes: range };

const found = {
  ...place,
  /** Place of the first character in the file, from 1; columns count code points. */
  line: z.int().positive(),
  column: z.int().positive(),
  /** The rule that found it: "money/symbol-scale". */
  foundBy: z.string(),
};

/** Whom a mention stands for, under the one name that the entity has in the article. */
const named = {
  name: z.string(),
  type: entityTypeSchema,
  /** Of a product. */
  owner: z.string().optional(),
  /** What the text says a person does, and where. */
  title: z.string().optional(),
  organization: z.string().optional(),
};

/** A name, a description ("the retailer") or a pronoun; without `name` and `members` it was left open. */
const entityMentionSchema = z.object({
  kind: z.literal('entity'),
  form: z.enum(['name', 'description', 'pronoun']),
  ...z.object(named).partial().shape,
  /** "both companies": all who are meant. */
  members: z.array(z.object(named)).optional(),
  resolution: resolutionSchema.optional(),
  ...found,
});

/** A run between quotation marks; `content` is inside the marks, `attribution` says who speaks where that is known. */
const quotationSchema = z.object({
  kind: z.literal('quotation'),
  form: z.enum(['direct', 'fragment', 'scare']),
  /** Runs of the same speech share it: a quotation over several paragraphs. */
  speech: z.int().nonnegative(),
  content: z.object(place),
  attribution: voucherSchema.optional(),
  ...found,
});

/** A value, name, description, pronoun or quotation of an article: one line of `extract mentions`. */
export const mentionSchema = z.discriminatedUnion('kind', [
  moneyValueSchema.extend(found),
  percentValueSchema.extend(found),
  countValueSchema.extend(found),
  dateValueSchema.extend(found),
  durationValueSchema.extend(found),
  entityMentionSchema,
  quotationSchema,
]);
export type Mention = z.infer<typeof mentionSchema>;

/** `extract mentions --format json` */
export const mentionsFileSchema = z.object({
  $schema: z.string().optional(),
  generator: z.string(),
  /** Path of the article. */
  source: z.string(),
  mentions: z.array(mentionSchema),
});
export type MentionsFile = z.infer<typeof mentionsFileSchema>;
