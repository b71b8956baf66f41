/**
 * Scores the claims of some articles against gold files, and says what was lost and found since the committed figures:
 *
 *     npm run score -- claims DIR GOLD [--list] [--json] [--update]
 *
 * DIR holds the articles, GOLD a JSON file for each. --list prints everything that is wrong, --json prints the figures
 * as JSON, --update commits the figures of GOLD to bench/accuracy.json.
 *
 *   detection  the claim was found at all
 *   strict     found, and every key slot that the gold claim gives is right
 *   slots      precision and recall over all slots of all claims
 */
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInputs } from '../src/files/find-inputs.ts';
import type { Claim } from '../src/model/claim.ts';
import { extractArticle } from '../src/pipeline/extract-article.ts';
import { readDocuments } from '../src/pipeline/read-documents.ts';
import {
  addArticle,
  createScore,
  type Figures,
  figuresOf,
  type Row,
  type Score,
  type Verdict,
} from './claim-scoring.ts';
import type { GoldFile } from './gold.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const accuracyFile = new URL('../bench/accuracy.json', import.meta.url);

type Verdicts = Readonly<Record<string, Readonly<Record<string, Verdict>>>>;

/** bench/accuracy.json: by folder of gold files. */
type Accuracy = Record<string, Figures & { readonly claims: Verdicts }>;

/** Extracts the articles that the gold folder knows and scores them. */
export async function scoreFolder(articles: string, goldFolder: string): Promise<Score> {
  const golds = readdirSync(goldFolder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(goldFolder, name), 'utf8')) as GoldFile);
  const claims = await extractClaims(articles, new Set(golds.map(({ source }) => source)));
  const score = createScore();
  for (const gold of golds)
    addArticle(score, gold, readFileSync(join(articles, gold.source), 'utf8'), claims.get(gold.source) ?? []);
  return score;
}

async function extractClaims(articles: string, wanted: ReadonlySet<string>): Promise<Map<string, readonly Claim[]>> {
  const claims = new Map<string, readonly Claim[]>();
  for await (const document of readDocuments(await findInputs([articles]))) {
    const name = basename(document.path);
    if (wanted.has(name)) claims.set(name, extractArticle(document).claims);
  }
  return claims;
}

function printFigures(figures: Figures, before: Figures | undefined): void {
  const rates = ({ p, r, f1 }: Row['detection']) => [p, r, f1].map((rate) => rate.toFixed(2)).join(' ');
  const change = (now: number, then: number | undefined) =>
    then === undefined || Math.abs(now - then) < 5e-4 ? '      ' : `${now > then ? '+' : ''}${(now - then).toFixed(3)}`;
  console.log(`${'type'.padEnd(15)}  gold   got   detection P R F1          strict P R F1             slots P R F1`);
  for (const [type, row] of [...Object.entries(figures.types), ['all', figures.all] as const]) {
    const then = type === 'all' ? before?.all : before?.types[type];
    const cells = (['detection', 'strict', 'slots'] as const).map(
      (kind) => `${rates(row[kind])} ${change(row[kind].f1, then?.[kind].f1)}`,
    );
    console.log(
      `${type.padEnd(15)} ${String(row.gold).padStart(5)} ${String(row.got).padStart(5)}   ${cells.join('   ')}`,
    );
  }
  const fields = (['status', 'certainty', 'attribution'] as const).map((field) =>
    `${field} ${figures[field]} ${change(figures[field] ?? 0, before?.[field] ?? undefined)}`.trim(),
  );
  console.log(fields.join('  '));
}

const rank: Readonly<Record<Verdict, number>> = { missed: 0, found: 1, strict: 2 };
const change: Readonly<Record<Verdict, string>> = {
  missed: 'not found',
  found: 'found',
  strict: 'found with its key slots right',
};

/** Gold claims that fare otherwise than in the committed figures, the losses first. */
export function compareVerdicts(now: Verdicts, then: Verdicts): string[] {
  const changes = Object.entries(now).flatMap(([article, claims]) =>
    Object.entries(claims).flatMap(([claim, verdict]) => {
      const before = then[article]?.[claim];
      if (before === undefined || before === verdict) return [];
      const isLoss = rank[verdict] < rank[before];
      return [
        {
          isLoss,
          line: `${isLoss ? 'lost ' : 'won  '} ${article} ${claim}: was ${change[before]}, is ${change[verdict]}`,
        },
      ];
    }),
  );
  return [true, false].flatMap((isLoss) => changes.filter((each) => each.isLoss === isLoss).map(({ line }) => line));
}

const plainVerdicts = ({ verdicts }: Score): Verdicts =>
  Object.fromEntries([...verdicts].map(([article, claims]) => [article, Object.fromEntries(claims)]));

/** "fixtures/expected"; of a folder elsewhere only its name. */
function labelOf(folder: string): string {
  const path = relative(root, resolve(folder)).split(sep).join('/');
  return path.startsWith('..') ? basename(folder) : path;
}

function readAccuracy(): Accuracy {
  try {
    return JSON.parse(readFileSync(accuracyFile, 'utf8')) as Accuracy;
  } catch {
    return {};
  }
}

async function main(args: readonly string[]): Promise<void> {
  const [articles, goldFolder] = args.filter((arg) => !arg.startsWith('--'));
  if (!articles || !goldFolder) {
    console.error('usage: npm run score -- claims DIR GOLD [--list] [--json] [--update]');
    process.exitCode = 2;
    return;
  }
  const score = await scoreFolder(articles, goldFolder);
  const figures = figuresOf(score);
  const accuracy = readAccuracy();
  const label = labelOf(goldFolder);
  const before = accuracy[label];
  if (args.includes('--list')) console.log(score.remarks.join('\n'));
  if (args.includes('--json')) console.log(JSON.stringify(figures, null, 2));
  else {
    printFigures(figures, before);
    for (const line of before ? compareVerdicts(plainVerdicts(score), before.claims) : []) console.log(line);
  }
  if (!args.includes('--update')) return;
  accuracy[label] = { ...figures, claims: plainVerdicts(score) };
  mkdirSync(dirname(fileURLToPath(accuracyFile)), { recursive: true });
  writeFileSync(accuracyFile, `${JSON.stringify(accuracy, null, 2)}\n`);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main(process.argv.slice(2));
