import type { Finding, FindingPlace, FindingsFile } from '../model/finding.ts';
import { findingRules, type Severity } from '../model/finding-rules.ts';
import { escapeControls, escapeMarkdown } from './escape.ts';

/** What GitHub Actions shows of one step: ten annotations of each kind (docs.github.com, workflow commands). */
const SHOWN_PER_KIND = 10;

/** A step summary may have 1 MiB. */
const MAX_SUMMARY = 1024 * 1024;

/** Longer annotations are cut by GitHub, in the middle of a word. */
const MAX_MESSAGE = 4000;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' };

/** Findings as workflow commands, as many as are shown, and all of them as Markdown for the step summary. */
export function renderGithub({ findings }: FindingsFile): { commands: string; summary: string } {
  const counted = findings.filter(({ suppressed }) => !suppressed);
  const shown = Object.keys(commands).flatMap((severity) =>
    counted.filter((finding) => finding.severity === severity).slice(0, SHOWN_PER_KIND),
  );
  return { commands: shown.map(renderCommand).join(''), summary: renderSummary(counted, shown.length) };
}

/** `::error file=a.md,line=3,col=1,title=…::…` */
function renderCommand({ rule, severity, message, place, related }: Finding): string {
  const { path, line, column } = place;
  const properties = [
    `file=${escapeProperty(path)}`,
    ...(line === undefined ? [] : [`line=${line}`]),
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${escapeProperty(findingRules[rule].summary)}`,
  ];
  const lines = [message, ...sentences(place, related)].map(escapeControls);
  return `::${commands[severity]} ${properties.join(',')}::${escapeData(cut(lines.join('\n'), MAX_MESSAGE))}\n`;
}

function sentences(place: FindingPlace, related: readonly FindingPlace[]): string[] {
  return [
    ...(place.exact === undefined ? [] : [`Here: ${place.exact}`]),
    ...related.map(({ path, line, exact }) => `There: ${path}${line === undefined ? '' : `:${line}`}: ${exact ?? ''}`),
  ];
}

/** The message of a workflow command: what the runner decodes. */
function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

/** A property of a workflow command, which commas and colons would end. */
function escapeProperty(text: string): string {
  return escapeData(escapeControls(text)).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

function renderSummary(findings: readonly Finding[], annotated: number): string {
  if (findings.length === 0) return '### Source check\n\nNo findings.\n';
  const head = `### Source check\n\n${findings.length} findings${findings.length > annotated ? `, ${annotated} of them shown as annotations` : ''}.\n`;
  const cutOff = '\n- More findings do not fit here; use `--format sarif` or `--format text`.\n';
  const encoder = new TextEncoder();
  let size = encoder.encode(head + cutOff).length;
  const parts = [head];
  for (const finding of findings) {
    const item = renderItem(finding);
    size += encoder.encode(item).length;
    if (size > MAX_SUMMARY) return parts.join('') + cutOff;
    parts.push(item);
  }
  return parts.join('');
}

function renderItem({ rule, severity, message, place, related }: Finding): string {
  const where = (other: FindingPlace) =>
    escapeMarkdown([other.path, other.line].filter((part) => part !== undefined).join(':'));
  const quote = ({ exact }: FindingPlace) =>
    exact === undefined ? '' : `: “${escapeMarkdown(cut(exact, MAX_MESSAGE))}”`;
  const lines = [
    '',
    `- **${rule}** (${severity}) ${escapeMarkdown(message)}`,
    `  - ${where(place)}${quote(place)}`,
    ...related.map((other) => `  - ${where(other)}${quote(other)}`),
    '',
  ];
  return lines.join('\n');
}

function cut(text: string, length: number): string {
  return text.length > length ? `${text.slice(0, length - 1).replace(/[\ud800-\udbff]$/, '')}…` : text;
}
