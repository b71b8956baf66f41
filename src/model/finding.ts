import { z } from 'zod';

export const severitySchema = z.enum(['error', 'warning', 'note']);
export type Severity = z.infer<typeof severitySchema>;

/** What `check` looks for; the ids are those of SARIF rules, of `--fail-on` and of suppressions. */
export const findingRuleIdSchema = z.enum([
  'contradiction',
  'outdated',
  'disputed',
  'altered-quotation',
  'changed-claim',
  'lost-claim',
  'unsupported-figure',
  'unreadable',
  'undated',
  'unattributed',
]);
export type FindingRuleId = z.infer<typeof findingRuleIdSchema>;

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

interface FindingRule {
  readonly severity: Severity;
  readonly summary: string;
  readonly help: string;
}

/** Every rule with what it means and what to do about it. */
export const findingRules: Readonly<Record<FindingRuleId, FindingRule>> = {
  contradiction: {
    severity: 'error',
    summary: 'Contradicts a known source.',
    help: 'Compare both sentences; correct the figure, or date it if it has changed.',
  },
  outdated: {
    severity: 'warning',
    summary: 'Reports terms as current that have been superseded.',
    help: 'Use the newer terms, or say when the old ones held.',
  },
  disputed: {
    severity: 'warning',
    summary: 'Repeats what known sources disagree on.',
    help: 'Say whose figure it is, or give both.',
  },
  'altered-quotation': {
    severity: 'error',
    summary: 'Quotes other words, or another speaker, than a known source.',
    help: 'Restore the words, or mark what is left out.',
  },
  'changed-claim': {
    severity: 'error',
    summary: 'A known source states something else than before.',
    help: 'If the change is meant, run the check again with --update-baseline.',
  },
  'lost-claim': {
    severity: 'error',
    summary: 'A known source no longer states a claim.',
    help: 'If the cut is meant, run the check again with --update-baseline.',
  },
  'unsupported-figure': {
    severity: 'error',
    summary: 'No known source has this figure.',
    help: 'Add the source that it comes from to the baseline, or correct it.',
  },
  unreadable: {
    severity: 'error',
    summary: 'The source could not be read.',
    help: 'See the message; nothing else was checked in this source.',
  },
  undated: {
    severity: 'warning',
    summary: 'Claims have no date, and the source has none either.',
    help: 'Give the source a publication date: in its text, its front matter, a sidecar, or with --published.',
  },
  unattributed: {
    severity: 'warning',
    summary: 'Nobody vouches for claims: the source names no publisher.',
    help: 'Name the publisher in the front matter or a sidecar.',
  },
};

export const findingRuleIds = findingRuleIdSchema.options;
