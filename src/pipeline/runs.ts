import { relative, resolve } from 'node:path';
import { withSlashes } from '../files/find-inputs.ts';
import type { Claim } from '../model/claim.ts';
import type { ArticleResult } from '../model/result.ts';
import type { Source } from '../model/source.ts';

/** The results of a run and the folder that its paths are relative to. */
export interface Run {
  /** Absolute. */
  readonly root: string;
  readonly sources: readonly Source[];
  readonly claims: readonly Claim[];
}

/** Sources with their claims, in the order of the sources. */
export function articlesOf({ sources, claims }: Pick<Run, 'sources' | 'claims'>): ArticleResult[] {
  const bySource = new Map<string, Claim[]>(sources.map(({ id }) => [id, []]));
  for (const claim of claims) bySource.get(claim.evidence.source)?.push(claim);
  return sources.map((source) => ({ source, claims: bySource.get(source.id)! }));
}

/**
 * Several runs as one: paths relative to the deepest folder that holds all roots, sources in path order, the same bytes
 * only once. The order of the runs plays no part.
 */
export function mergeRuns(runs: readonly Run[]): Run {
  const root = commonFolder(runs.map((run) => run.root));
  const articles = runs.flatMap((run) => {
    const prefix = withSlashes(relative(root, run.root));
    return articlesOf(run).map(({ source, claims }) => ({ source: rebase(source, prefix), claims }));
  });
  articles.sort((a, b) => compareText(a.source.path, b.source.path) || compareText(a.source.id, b.source.id));
  const byId = new Map<string, ArticleResult>();
  for (const article of articles) if (!byId.has(article.source.id)) byId.set(article.source.id, article);
  const merged = [...byId.values()];
  return { root, sources: merged.map(({ source }) => source), claims: merged.flatMap(({ claims }) => claims) };
}

/** Where a source lies: the same for the same file in two runs. Undefined for standard input. */
export function locationOf({ path, record }: Source, root: string): string | undefined {
  if (path === '-' || record?.path === '-') return undefined;
  return record ? `${resolve(root, record.path)}:${path}` : resolve(root, path);
}

function rebase(source: Source, prefix: string): Source {
  if (prefix === '' || source.path === '-' || source.record?.path === '-') return source;
  const { record, path } = source;
  if (!record) return { ...source, path: `${prefix}/${path}` };
  // A record is called by its own name, or by its file and line.
  const isNamedByFile = path === `${record.path}:${record.line}`;
  return {
    ...source,
    path: isNamedByFile ? `${prefix}/${path}` : path,
    record: { ...record, path: `${prefix}/${record.path}` },
  };
}

function commonFolder(folders: readonly string[]): string {
  let common = folders[0]!;
  while (!folders.every((folder) => isInside(folder, common)) && resolve(common, '..') !== common) {
    common = resolve(common, '..');
  }
  return common;
}

function isInside(folder: string, parent: string): boolean {
  const way = withSlashes(relative(parent, folder));
  return way !== '..' && !way.startsWith('../') && !/^[A-Za-z]:/.test(way);
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
