import type { Finding, FindingPlace, FindingsFile } from '../model/finding.ts';
import { schemaId } from '../model/generator.ts';
import { escapeControls } from './escape.ts';
import type { FindingFormat } from './format-names.ts';
import { renderGithub } from './github.ts';
import { renderJson } from './json.ts';
import { renderSarif } from './sarif.ts';

/** What each `--format` of `check` prints. */
export const findingFormats = {
  text: renderFindingsText,
  json: (file) => renderJson({ $schema: schemaId('findings'), ...file }),
  sarif: renderSarif,
  github: (file) => renderGithub(file).commands,
} as const satisfies Readonly<Record<FindingFormat, (file: FindingsFile) => string>>;

/** For a terminal: a line for each finding as compilers print them, below it the sentences of both sides. */
function renderFindingsText({ findings }: FindingsFile): string {
  return findings.map(renderFinding).join('');
}

function renderFinding({ rule, severity, message, place, related, fingerprint, suppressed }: Finding): string {
  const state = suppressed ? `suppressed (${suppressed.reason})` : severity;
  const lines = [
    `${renderPlace(place)}: ${state}: ${message} [${rule} ${fingerprint.slice(0, 12)}]`,
    ...(place.exact === undefined ? [] : [`    here:  ${place.exact}`]),
    ...related.map((other) => `    there: ${renderPlace(other)}: ${other.exact ?? ''}`),
  ];
  return `${lines.map(escapeControls).join('\n')}\n`;
}

/** "drafts/a.md:14:3" */
function renderPlace({ path, line, column }: FindingPlace): string {
  return [path, line, column].filter((part) => part !== undefined).join(':');
}
