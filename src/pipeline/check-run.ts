import { type CheckOptions, check } from '../check/check.ts';
import type { Replacement } from '../check/checked.ts';
import { canonicalUrl } from '../ledger/canonical-url.ts';
import type { Finding } from '../model/finding.ts';
import type { ArticleResult } from '../model/result.ts';
import type { Source } from '../model/source.ts';
import { articlesOf, locationOf, mergeRuns, type Run } from './runs.ts';
import { startLedger } from './start-ledger.ts';

/** What came of checking a run against what is known. */
export interface CheckedRun {
  readonly findings: readonly Finding[];
  readonly checkedSources: number;
  readonly unchangedSources: number;
  /** The known sources with the new and changed ones in their places. */
  readonly updated: Run;
}

export interface CheckRunOptions extends CheckOptions {
  /** How findings call a file, from its absolute location. */
  readonly nameFile: (location: string) => string;
}

/** Checks the sources of a run that the baseline does not have, or has with other bytes. */
export function checkRun(baseline: Run, run: Run, options: CheckRunOptions): CheckedRun {
  const { fresh, unchanged, replacements } = compareRuns(baseline, run);
  const replaced = new Set(replacements.map(({ before }) => before.source.id));
  const known = articlesOf(baseline).filter(({ source }) => !replaced.has(source.id));
  const ledger = startLedger();
  for (const article of [...known, ...fresh]) ledger.add(article);
  const isFresh = new Set(fresh.map(({ source }) => source));
  const pathOf = (source: Source) => {
    const location = locationOf(source, isFresh.has(source) ? run.root : baseline.root);
    return location === undefined ? source.path : options.nameFile(location);
  };
  const findings = check({ fresh, known, replacements, ledger: ledger.build(), pathOf }, options);
  const updated = mergeRuns([
    { root: baseline.root, ...splitArticles(known) },
    { root: run.root, ...splitArticles(fresh.filter(({ source }) => source.sha256 !== undefined)) },
  ]);
  return { findings, checkedSources: fresh.length, unchangedSources: unchanged, updated };
}

interface Compared {
  readonly fresh: readonly ArticleResult[];
  readonly unchanged: number;
  readonly replacements: readonly Replacement[];
}

/** A source is known by its bytes; it is a new version of a known one by its place or its address. */
function compareRuns(baseline: Run, run: Run): Compared {
  const known = articlesOf(baseline);
  const hashes = new Set(known.map(({ source }) => source.sha256));
  const articles = articlesOf(run);
  const fresh = articles.filter(({ source }) => source.sha256 === undefined || !hashes.has(source.sha256));
  const byPlace = indexBy(known, ({ source }) => locationOf(source, baseline.root));
  const byAddress = indexBy(known, addressOf);
  const taken = new Set<ArticleResult>();
  const replacements: Replacement[] = [];
  for (const index of [byPlace, byAddress]) {
    for (const after of fresh) {
      const key = index === byPlace ? locationOf(after.source, run.root) : addressOf(after);
      const before = key === undefined ? undefined : index.get(key);
      if (!before || taken.has(before) || taken.has(after)) continue;
      taken.add(before).add(after);
      replacements.push({ before, after });
    }
  }
  return { fresh, unchanged: articles.length - fresh.length, replacements };
}

function addressOf({ source }: ArticleResult): string | undefined {
  const url = source.metadata.url?.value;
  return url === undefined ? undefined : canonicalUrl(url);
}

function indexBy(
  articles: readonly ArticleResult[],
  keyOf: (article: ArticleResult) => string | undefined,
): Map<string, ArticleResult> {
  return new Map(
    articles.flatMap((article) => {
      const key = keyOf(article);
      return key === undefined ? [] : [[key, article] as const];
    }),
  );
}

function splitArticles(articles: readonly ArticleResult[]): Omit<Run, 'root'> {
  return { sources: articles.map(({ source }) => source), claims: articles.flatMap(({ claims }) => claims) };
}
