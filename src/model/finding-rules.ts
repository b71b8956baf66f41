export const severities = ['error', 'warning', 'note'] as const;

export type Severity = (typeof severities)[number];

interface FindingRule {
  readonly severity: Severity;
  readonly summary: string;
  readonly help: string;
}

/** Every rule with what it means and what to do about it. */
export const findingRules = {
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
} as const satisfies Readonly<Record<string, FindingRule>>;

export type FindingRuleId = keyof typeof findingRules;

/** The ids of the rules: those of SARIF rules, of `--fail-on` and of suppressions. */
export const findingRuleIds = Object.keys(findingRules) as [FindingRuleId, ...FindingRuleId[]];

/** What a check may fail on: a rule, all rules of a severity, or nothing. */
export const failOnNames = [...severities, ...findingRuleIds, 'none'] as const;

export type FailOn = (typeof failOnNames)[number];

/** What fails a check that does not say. */
export const defaultFailOn: readonly FailOn[] = ['error'];
