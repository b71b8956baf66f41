import type { Finding, FindingPlace, FindingsFile } from '../model/finding.ts';
import { findingRuleIds, findingRules } from '../model/finding-rules.ts';
import { version } from '../model/generator.ts';
import { renderJson } from './json.ts';

/** Code scanning takes no more results of one run (docs.github.com, SARIF support). */
const MAX_RESULTS = 25_000;

/** Findings as SARIF 2.1.0 (OASIS), the errors first where there are too many for one run. */
export function renderSarif({ findings }: FindingsFile): string {
  const shown = [...findings].sort((a, b) => rank(a) - rank(b)).slice(0, MAX_RESULTS);
  const results = findings.length > MAX_RESULTS ? shown : findings;
  return renderJson({
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'source-claims', semanticVersion: version, rules: findingRuleIds.map(toRule) } },
        columnKind: 'unicodeCodePoints',
        artifacts: toArtifacts(results),
        results: results.map(toResult),
      },
    ],
  });
}

function rank({ severity, suppressed }: Finding): number {
  return suppressed ? 3 : ['error', 'warning', 'note'].indexOf(severity);
}

function toRule(id: Finding['rule']) {
  const { severity, summary, help } = findingRules[id];
  return {
    id,
    shortDescription: { text: summary },
    help: { text: help },
    defaultConfiguration: { level: severity },
  };
}

function toArtifacts(findings: readonly Finding[]) {
  const hashes = new Map<string, string | undefined>();
  for (const { place, related } of findings)
    for (const { path, sha256 } of [place, ...related]) hashes.set(path, sha256);
  return [...hashes]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([path, sha256]) => ({
      location: { uri: toUri(path) },
      ...(sha256 === undefined ? {} : { hashes: { 'sha-256': sha256 } }),
    }));
}

function toResult({ rule, severity, message, place, related, fingerprint, suppressed }: Finding) {
  return {
    ruleId: rule,
    ruleIndex: findingRuleIds.indexOf(rule),
    level: severity,
    message: { text: message },
    locations: [toLocation(place)],
    ...(related.length > 0
      ? {
          relatedLocations: related.map((other, id) => ({
            id,
            ...toLocation(other),
            message: { text: other.exact ?? '' },
          })),
        }
      : {}),
    partialFingerprints: { 'sourceClaims/v1': fingerprint },
    ...(suppressed ? { suppressions: [{ kind: 'external', justification: suppressed.reason }] } : {}),
  };
}

function toLocation({ path, line, column, bytes, exact }: FindingPlace) {
  const region = {
    // Code scanning shows nothing without a line.
    startLine: line ?? 1,
    ...(column === undefined ? {} : { startColumn: column }),
    ...(bytes === undefined ? {} : { byteOffset: bytes.start, byteLength: bytes.end - bytes.start }),
    ...(exact === undefined ? {} : { snippet: { text: exact } }),
  };
  return { physicalLocation: { artifactLocation: { uri: toUri(path) }, region } };
}

const loneSurrogate = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** A path as a relative URI reference (RFC 3986): no segment may look like a scheme. */
function toUri(path: string): string {
  const segments = path.split('/').map((segment) => encodeURIComponent(segment.replace(loneSurrogate, '\ufffd')));
  return segments
    .join('/')
    .replace(/^([A-Za-z])%3A\//, 'file:///$1:/')
    .replace(/^\/(?=[^/]|$)/, 'file:///');
}
