import { z } from 'zod';
import { findingRuleIdSchema } from './finding.ts';
import { failOnNames } from './finding-rules.ts';

/** What makes a check fail: rules and severities. */
export const failOnSchema = z.enum(failOnNames);

/** A finding that does not count, and why. */
export const suppressionSchema = z
  .strictObject({
    rule: findingRuleIdSchema,
    /** As the finding has it. */
    fingerprint: z.string().min(8).optional(),
    /** A file, or a folder with everything in it. */
    path: z.string().min(1).optional(),
    reason: z.string().trim().min(3, 'give a reason that the next reader understands'),
  })
  .refine(({ fingerprint, path }) => fingerprint !== undefined || path !== undefined, {
    message: 'needs a "fingerprint" or a "path"',
  });
export type Suppression = z.infer<typeof suppressionSchema>;

/** source-claims.config.json; the command line wins over it. */
export const configSchema = z.strictObject({
  $schema: z.string().optional(),
  check: z
    .strictObject({
      /** The folder of the results to check against, relative to the config file. */
      against: z.string().min(1).optional(),
      failOn: z.array(failOnSchema).min(1).optional(),
      requireSupport: z.boolean().optional(),
      suppressions: z.array(suppressionSchema).optional(),
    })
    .optional(),
});
export type Config = z.infer<typeof configSchema>;
