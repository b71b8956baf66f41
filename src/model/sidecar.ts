import { z } from 'zod';

const text = z.string();

/** `<name>.meta.json` beside an article; unknown keys are ignored. The same keys serve NDJSON records. */
export const sidecarSchema = z.object({
  url: text.optional(),
  title: text.optional(),
  publisher: text.optional(),
  /** ISO 8601, or any unambiguous English date: "2026-05-06", "6 May 2026". */
  published: text.optional(),
  modified: text.optional(),
  author: z.union([text, z.array(text)]).optional(),
  /** BCP 47: "en-GB". */
  language: text.optional(),
});
export type SourceHints = z.infer<typeof sidecarSchema>;

/** One line of an NDJSON input: an article, or what is known about it, in the keys of a sidecar. */
export const documentSchema = sidecarSchema.extend({
  /** The name that outputs use; else the `url`, else the file and line. */
  path: text.optional(),
  /** The article; `html` counts where both are given. */
  text: text.optional(),
  html: text.optional(),
});
export type DocumentRecord = z.infer<typeof documentSchema>;
