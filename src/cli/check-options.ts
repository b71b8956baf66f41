import { InvalidArgumentError } from 'commander';
import type { Finding } from '../model/finding.ts';
import { type FailOn, failOnNames } from '../model/finding-rules.ts';
import type { FindingFormat } from '../report/format-names.ts';
import type { RunOptions, StdinType } from './options.ts';
import type { TerminalOptions } from './terminal.ts';

/** The options of `check` after parsing. */
export interface CheckCommandOptions extends RunOptions, TerminalOptions {
  readonly against?: string;
  readonly config?: string;
  readonly failOn?: readonly FailOn[];
  readonly requireSupport?: boolean;
  readonly updateBaseline?: boolean;
  readonly format: FindingFormat;
  readonly published?: string;
  readonly mediaType?: StdinType;
}

/** The settings that are read where no other file is named. */
export const configFile = 'source-claims.config.json';

/** "contradiction,outdated" as a list of rules and severities, each once. */
export function parseFailOn(text: string): FailOn[] {
  const names = [...new Set(text.split(','))];
  if (!names.every(isFailOn)) throw new InvalidArgumentError(`Choose from ${failOnNames.join(', ')}.`);
  return names;
}

function isFailOn(name: string): name is FailOn {
  return failOnNames.some((known) => known === name);
}

/** Whether a finding makes the check fail. */
export function fails({ rule, severity, suppressed }: Finding, failOn: readonly FailOn[]): boolean {
  return !suppressed && (failOn.includes(rule) || failOn.includes(severity));
}
