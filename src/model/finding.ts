import { z } from 'zod';
import { findingRuleIds, severities } from './finding-rules.ts';

export const severitySchema = z.enum(severities);

export const findingRuleIdSchema = z.enum(findingRuleIds);

/** Where something stands: a file, and in it the words of a claim. */
export const findingPlaceSchema = z.object({
  /** Relative to the working directory where it lies below it, with forward slashes. */
  path: z.string(),
  line: z.int().positive().optional(),
  /** In code points. */
  column: z.int().positive().optional(),
  /** Bytes of the file, end exclusive. */
  bytes: z.object({ start: z.int().nonnegative(), end: z.int().nonnegative() }).optional(),
  exact: z.string().optional(),
  claim: z.string().optional(),
  /** sha256 of the file's bytes. */
  sha256: z.string().optional(),
});
export type FindingPlace = z.infer<typeof findingPlaceSchema>;

/** One thing that is wrong with a source, and the other side of it. */
export const findingSchema = z.object({
  rule: findingRuleIdSchema,
  severity: severitySchema,
  /** One line without place or quotation. */
  message: z.string(),
  place: findingPlaceSchema,
  /** The other side: the known source that says something else. */
  related: z.array(findingPlaceSchema),
  /** The same for the same words of both sides, wherever they stand. */
  fingerprint: z.string(),
  /** Why it does not count. */
  suppressed: z.object({ reason: z.string() }).optional(),
});
export type Finding = z.infer<typeof findingSchema>;

/** `extract check --format json` */
export const findingsFileSchema = z.object({
  $schema: z.string().optional(),
  generator: z.string(),
  /** New or changed sources. */
  checkedSources: z.int().nonnegative(),
  /** Sources whose bytes the baseline has already. */
  unchangedSources: z.int().nonnegative(),
  findings: z.array(findingSchema),
});
export type FindingsFile = z.infer<typeof findingsFileSchema>;
