import { relative, resolve } from 'node:path';
import { unusedSuppressions } from '../../check/check.ts';
import { appendText } from '../../files/append-text.ts';
import { withSlashes } from '../../files/find-inputs.ts';
import type { FindingsFile } from '../../model/finding.ts';
import { defaultFailOn } from '../../model/finding-rules.ts';
import { generator } from '../../model/generator.ts';
import { type CheckedRun, checkRun } from '../../pipeline/check-run.ts';
import type { Run } from '../../pipeline/runs.ts';
import { findingFormats } from '../../report/findings.ts';
import { renderGithub } from '../../report/github.ts';
import { type CheckCommandOptions, fails } from '../check-options.ts';
import { CliError } from '../cli-error.ts';
import { type ExitCode, exitCodes } from '../exit-codes.ts';
import { extractInputs } from '../extract-inputs.ts';
import { openInputs } from '../inputs.ts';
import { type LoadedConfig, readConfig } from '../read-config.ts';
import { readLedger, readResult } from '../read-result.ts';
import { openTerminal, type Terminal } from '../terminal.ts';
import { writeRun } from '../write-run.ts';

/** `extract check <paths...>`: new and changed sources against known ones; findings go to standard output. */
export async function runCheck(paths: readonly string[], options: CheckCommandOptions): Promise<ExitCode> {
  const terminal = await openTerminal(options);
  const loaded = await readConfig(options.config);
  const settings = loaded.config.check ?? {};
  const against = baselineFolder(options, loaded);
  const baseline = await readBaseline(against);
  const suppressions = settings.suppressions ?? [];
  const checked = checkRun(baseline, await extractRun(paths, against, options, terminal), {
    requireSupport: options.requireSupport ?? settings.requireSupport ?? false,
    suppressions,
    nameFile: (location) => withSlashes(relative('.', location)),
  });
  await print(checked, options, terminal);
  for (const { rule, path, fingerprint } of unusedSuppressions(checked.findings, suppressions)) {
    terminal.complain('warning', `no finding needs the suppression of ${rule} (${path ?? fingerprint}) any more`);
  }
  if (options.updateBaseline) {
    const { writtenTo } = await writeRun(against, checked.updated);
    terminal.note(`baseline updated: ${writtenTo}`);
    return exitCodes.done;
  }
  const failOn = options.failOn ?? settings.failOn ?? defaultFailOn;
  return checked.findings.some((finding) => fails(finding, failOn)) ? exitCodes.checkFailed : exitCodes.done;
}

function baselineFolder({ against }: CheckCommandOptions, { config, folder }: LoadedConfig): string {
  if (against !== undefined) return against;
  if (config.check?.against !== undefined) return resolve(folder, config.check.against);
  throw new CliError('invalid-option', 'give the folder of earlier results with --against; `extract` writes one');
}

/** The results in a folder. Throws a {@link CliError} unless its ledger is there and is the one of its claims. */
async function readBaseline(folder: string): Promise<Run> {
  const baseline = await readResult(folder, undefined);
  const ledger = await readLedger(folder);
  const remedy = `write it again with: extract ledger ${folder} --out ${folder}`;
  if (!ledger) throw new CliError('invalid-result', `${folder}: has no ledger.json; ${remedy}`);
  const inLedger = new Set(ledger.facts.flatMap(({ assertions }) => assertions.flatMap(({ claims }) => claims)));
  if (inLedger.size !== baseline.claims.length || !baseline.claims.every(({ id }) => inLedger.has(id))) {
    throw new CliError('invalid-result', `${folder}: ledger.json is not that of claims.json; ${remedy}`);
  }
  return baseline;
}

async function extractRun(
  paths: readonly string[],
  against: string,
  options: CheckCommandOptions,
  terminal: Terminal,
): Promise<Run> {
  const inputs = await openInputs(paths, { ...options, out: against, format: [] }, terminal);
  const run = {
    root: inputs.root ?? resolve('.'),
    sources: [] as Run['sources'][number][],
    claims: [] as Run['claims'][number][],
  };
  for await (const { source, claims } of extractInputs(inputs, options, terminal)) {
    run.sources.push(source);
    for (const claim of claims) run.claims.push(claim);
  }
  return run;
}

async function print(checked: CheckedRun, { format }: CheckCommandOptions, terminal: Terminal): Promise<void> {
  const { findings, checkedSources, unchangedSources } = checked;
  const file: FindingsFile = { generator, checkedSources, unchangedSources, findings: [...findings] };
  await terminal.write(findingFormats[format](file));
  const summaryFile = process.env.GITHUB_STEP_SUMMARY;
  if (format === 'github' && summaryFile) {
    const problem = await appendText(summaryFile, renderGithub(file).summary);
    if (problem) terminal.complain('warning', `${summaryFile}: ${problem}; the step has no summary`);
  }
  const count = (severity: string) =>
    findings.filter((finding) => !finding.suppressed && finding.severity === severity);
  const suppressed = findings.filter((finding) => finding.suppressed).length;
  terminal.note(
    `sources: ${checkedSources} checked, ${unchangedSources} unchanged; errors: ${count('error').length}, warnings: ${count('warning').length}` +
      (suppressed > 0 ? `, suppressed: ${suppressed}` : ''),
  );
}
