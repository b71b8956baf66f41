import { z } from 'zod';

/** How a piece of metadata was found, the strongest first. */
export const foundInSchema = z.enum([
  'option',
  'sidecar',
  'record',
  'front-matter',
  'json-ld',
  'meta',
  'time-element',
  'microdata',
  'link',
  'title-element',
  'heading',
  'byline',
  'dateline',
  'credit',
  'url',
  'lang-attribute',
  'language-guess',
]);
export type FoundIn = z.infer<typeof foundInSchema>;

/** One value of metadata with how it was found and, where the file itself says it, the bytes that say it. */
export const foundSchema = z.object({
  value: z.string().min(1),
  foundIn: foundInSchema,
  /** The words of the file, where they differ from the value. */
  text: z.string().optional(),
  bytes: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
});
export type Found = z.infer<typeof foundSchema>;

/** An origin that the article names for its report: a wire credit, "originally reported by", a source line. */
export const originSchema = foundSchema.extend({
  relation: z.enum(['originally-reported-by', 'wire', 'source', 'release']),
});
export type Origin = z.infer<typeof originSchema>;

/** Names follow schema.org NewsArticle. Dates are ISO 8601: a day, or an instant with its offset. */
export const sourceMetadataSchema = z.object({
  headline: foundSchema.optional(),
  author: z.array(foundSchema),
  publisher: foundSchema.optional(),
  datePublished: foundSchema.optional(),
  dateModified: foundSchema.optional(),
  url: foundSchema.optional(),
  inLanguage: foundSchema.optional(),
  /** Where the dateline says the report was written: "LONDON". */
  locationCreated: foundSchema.optional(),
  isBasedOn: z.array(originSchema),
});
export type SourceMetadata = z.infer<typeof sourceMetadataSchema>;

export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'note']),
  message: z.string(),
  line: z.int().positive().optional(),
});

/** One record of sources.json. */
export const sourceSchema = z.object({
  /** First 16 hex digits of the sha256 of the raw bytes; "-2", "-3" … for further copies of the same bytes. */
  id: z.string(),
  /** Relative to the folder that was given, with forward slashes; "-" for standard input; for a record its own name. */
  path: z.string(),
  /** The line of an NDJSON file that holds the article. Its bytes are then those of its `html` or `text` as UTF-8. */
  record: z.object({ path: z.string(), line: z.int().positive() }).optional(),
  /** Absent, as are media type and charset, where the file could not be read; its id is then made from its path. */
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .optional(),
  bytes: z.int().nonnegative(),
  mediaType: z.enum(['text/plain', 'text/markdown', 'text/html']).optional(),
  charset: z.string().optional(),
  metadata: sourceMetadataSchema,
  wordCount: z.int().nonnegative(),
  /** MinHash of the text's runs of five words, by which near-duplicates are found; absent for very short texts. */
  sketch: z
    .string()
    .regex(/^[0-9a-f]+$/)
    .optional(),
  claimCount: z.int().nonnegative(),
  diagnostics: z.array(diagnosticSchema),
});
export type Source = z.infer<typeof sourceSchema>;

/** sources.json */
export const sourcesFileSchema = z.object({
  $schema: z.string().optional(),
  generator: z.string(),
  sources: z.array(sourceSchema),
});
export type SourcesFile = z.infer<typeof sourcesFileSchema>;
