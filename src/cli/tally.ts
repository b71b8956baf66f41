import type { ClaimTypeId } from '../model/claim.ts';
import type { ArticleResult } from '../model/result.ts';
import type { LedgerCounts } from '../report/ledger.ts';
import type { Terminal } from './terminal.ts';

/** What a run has seen so far; a few numbers, however long it is. */
export interface Tally {
  sources: number;
  claims: number;
  errors: number;
  warnings: number;
  readonly claimsByType: Map<ClaimTypeId, number>;
}

export function createTally(): Tally {
  return { sources: 0, claims: 0, errors: 0, warnings: 0, claimsByType: new Map() };
}

export function addToTally(tally: Tally, { source, claims }: ArticleResult): void {
  tally.sources++;
  tally.claims += claims.length;
  for (const { type } of claims) tally.claimsByType.set(type, (tally.claimsByType.get(type) ?? 0) + 1);
  for (const { severity } of source.diagnostics) {
    if (severity === 'error') tally.errors++;
    if (severity === 'warning') tally.warnings++;
  }
}

/** Prints the counts, the types by frequency, and where the results are. */
export function printSummary(terminal: Terminal, tally: Tally, milliseconds: number, writtenTo: string): void {
  const { style, note } = terminal;
  const seconds = (milliseconds / 1000).toFixed(milliseconds < 10_000 ? 1 : 0);
  const counts = `${plural(tally.sources, 'source')}, ${plural(tally.claims, 'claim')}`;
  note(`${style.bold(counts)} in ${seconds} s ${style.dim('→')} ${writtenTo}`);
  const byFrequency = [...tally.claimsByType].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  for (const [type, count] of byFrequency) note(`  ${style.cyan(type.padEnd(16))}${String(count).padStart(6)}`);
  const problems = [
    tally.errors > 0 ? style.red(plural(tally.errors, 'error')) : '',
    tally.warnings > 0 ? style.yellow(plural(tally.warnings, 'warning')) : '',
  ].filter(Boolean);
  if (problems.length > 0) note(`  ${problems.join(', ')}`);
}

/** Prints how the facts behind the claims stand. */
export function printLedgerCounts({ style, note }: Terminal, counts: LedgerCounts): void {
  const { facts, corroborated, contradicted, superseded } = counts;
  const conflict = `${contradicted} contradicted`;
  const parts = [
    `${corroborated} corroborated`,
    contradicted > 0 ? style.red(conflict) : conflict,
    `${superseded} superseded`,
  ];
  note(`  ${plural(facts, 'fact')}: ${parts.join(', ')}`);
}

/** "1 source", "2 sources". */
export function plural(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
