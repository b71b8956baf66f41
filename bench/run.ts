// Measures this program against what others would use for parts of it: `npm run bench`, some minutes. Everything is measured
// in one run on the same text, and written to bench/RESULTS.md. With `-- --scale 0.3` whole runs have fewer articles; with
// `-- --quick` little is measured and nothing written.
// Everything is measured in the engine as the command sets it up: what others do is quicker so as well.
import '../src/cli/engine.ts';
import { writeFileSync } from 'node:fs';
import { benchLedger } from './ledger.ts';
import { type Extent, megabytes, type Report, type Row, renderResults } from './table.ts';
import { benchLongArticle, benchPages, benchTagging, benchValues } from './throughput.ts';
import { benchFolders, benchGrowth, benchStartUp } from './whole-runs.ts';

const isQuick = process.argv.includes('--quick');
const given = process.argv.indexOf('--scale') + 1;
const scale = given > 0 ? Number(process.argv[given]) : 1;
const extent: Extent = isQuick ? { rounds: 2, batch: 0.1, scale: 0.1 } : { rounds: 5, batch: 1, scale };

const rows: Row[] = [];
const report: Report = (what, figure, target = '') => {
  rows.push({ what, figure, target });
  process.stdout.write(`${what}: ${figure}${target && ` (${target})`}\n`);
};

benchTagging(report, extent);
benchValues(report, extent);
benchPages(report, extent);
await benchStartUp(report, extent);
await benchFolders(report, extent);
await benchGrowth(report, extent);
benchLongArticle(report, extent);
const { claims, facts, seconds, bytesPerClaim } = benchLedger(100_000 * extent.batch);
report(`ledger of ${claims} claims: ${facts} facts`, `${seconds.toPrecision(3)} s`, 'below 5 s');
report('  memory with the claims', megabytes(claims * bytesPerClaim));

if (!isQuick) writeFileSync(new URL('RESULTS.md', import.meta.url), renderResults(rows, extent));
