import { z } from 'zod';
import type { Diagnostic } from './article.ts';

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

/** What somebody says about a source from outside its file. */
export interface Hint {
  readonly foundIn: 'option' | 'sidecar' | 'record';
  /** Names the place in a diagnostic: "--published", "merger.meta.json", "news.ndjson:3". */
  readonly label: string;
  readonly values: SourceHints;
}

/** The strongest first. */
export type MetadataHints = readonly Hint[];

/** The hints of a parsed JSON value with each field judged alone: one of the wrong type is reported and left out. */
export function checkHints(
  json: unknown,
  label: string,
  code: Diagnostic['code'],
): { values: SourceHints; diagnostics: Diagnostic[] } {
  const values: Record<string, unknown> = {};
  const diagnostics: Diagnostic[] = [];
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const message = `${label}: is no JSON object; write {"published": "2026-05-06", "title": "…"}`;
    return { values: {}, diagnostics: [{ code, severity: 'warning', message }] };
  }
  for (const [key, schema] of Object.entries(sidecarSchema.shape)) {
    if (!Object.hasOwn(json, key)) continue;
    const value = (json as Record<string, unknown>)[key];
    if (value === null || value === '') continue;
    if (schema.safeParse(value).success) values[key] = value;
    else {
      const wanted = key === 'author' ? 'a string or a list of strings' : 'a string';
      diagnostics.push({ code, severity: 'warning', message: `${label}: "${key}" is not ${wanted} and was ignored` });
    }
  }
  return { values: values as SourceHints, diagnostics };
}
