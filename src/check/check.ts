import type { Suppression } from '../model/config.ts';
import type { Finding } from '../model/finding.ts';
import { type Checked, indexChecked } from './checked.ts';
import { findDrift } from './drift.ts';
import { findUnsupportedFigures } from './figures.ts';
import { findLedgerConflicts } from './ledger-findings.ts';
import { findMissingProvenance } from './provenance.ts';
import { findAlteredQuotations } from './quotations.ts';

export interface CheckOptions {
  /** Also ask that some known source has every figure. */
  readonly requireSupport: boolean;
  readonly suppressions: readonly Suppression[];
}

/** Everything that is wrong with the new and changed sources, by file and line. */
export function check(checked: Checked, { requireSupport, suppressions }: CheckOptions): Finding[] {
  const index = indexChecked(checked);
  const findings = [
    ...findMissingProvenance(checked, index),
    ...findLedgerConflicts(checked.ledger, index),
    ...findAlteredQuotations(checked, index),
    ...findDrift(checked),
    ...(requireSupport ? findUnsupportedFigures(checked, index) : []),
  ];
  return findings.map((finding) => suppress(finding, suppressions)).sort(byPlace);
}

/** Suppressions that no finding needs (any more). */
export function unusedSuppressions(findings: readonly Finding[], suppressions: readonly Suppression[]): Suppression[] {
  return suppressions.filter((suppression) => !findings.some((finding) => covers(suppression, finding)));
}

function suppress(finding: Finding, suppressions: readonly Suppression[]): Finding {
  const suppression = suppressions.find((candidate) => covers(candidate, finding));
  return suppression ? { ...finding, suppressed: { reason: suppression.reason } } : finding;
}

function covers({ rule, fingerprint, path }: Suppression, finding: Finding): boolean {
  if (rule !== finding.rule || (fingerprint !== undefined && !finding.fingerprint.startsWith(fingerprint)))
    return false;
  const folder = path?.replace(/\/*$/, '/');
  return folder === undefined || `${finding.place.path}/`.startsWith(folder);
}

function byPlace(a: Finding, b: Finding): number {
  return (
    compareText(a.place.path, b.place.path) ||
    (a.place.line ?? 0) - (b.place.line ?? 0) ||
    (a.place.column ?? 0) - (b.place.column ?? 0) ||
    compareText(a.rule, b.rule) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
