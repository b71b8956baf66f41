import { stat } from 'node:fs/promises';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';
import type { Diagnostic } from '../model/article.ts';
import { errorCode, unreadable } from './read-input.ts';
import { findFilesUnder } from './walk-folder.ts';

/** One file to read. */
export interface InputFile {
  /** Relative to {@link FoundInputs.root}, with forward slashes: the name that outputs use. */
  readonly path: string;
  /** Absolute, in the form of the operating system. */
  readonly location: string;
  /** One article, or NDJSON records with an article each. */
  readonly holds: 'article' | 'records';
}

/** A diagnostic about a path that gave no source of its own. */
export interface PathDiagnostic {
  /** Like {@link InputFile.path}, or as it was given when nothing is there. */
  readonly path: string;
  readonly diagnostic: Diagnostic;
}

/** Everything that the given paths stand for, in code-unit order of `path`, each file once. */
export interface FoundInputs {
  /** The deepest folder that holds everything given; for one folder, that folder. */
  readonly root: string;
  readonly files: readonly InputFile[];
  readonly diagnostics: readonly PathDiagnostic[];
}

export interface FindOptions {
  /** What relative paths are relative to; the working directory by default. */
  readonly cwd?: string;
  /** Folders that are not entered: the output folder, so that reports are not read as articles. */
  readonly exclude?: readonly string[];
}

const articleExtension = /\.(?:te?xt|md|markdown|x?html?)$/i;
const recordsExtension = /\.(?:ndjson|jsonl)$/i;

interface Finding {
  /** The folder that the outputs' paths are relative to when nothing else was given. */
  base: string;
  locations: string[];
  problems: { location: string; diagnostic: Diagnostic }[];
}

/** Resolves files, folders (recursively) and glob patterns to input files; what cannot be read is a diagnostic. */
export async function findInputs(paths: readonly string[], options: FindOptions = {}): Promise<FoundInputs> {
  const cwd = resolve(options.cwd ?? '.');
  const exclude = (options.exclude ?? []).map((folder) => resolve(cwd, folder));
  const findings: Finding[] = [];
  const diagnostics: PathDiagnostic[] = [];
  for (const path of paths) {
    const found = await findOne(path, cwd, exclude);
    if ('base' in found) findings.push(found);
    const problem = 'base' in found ? emptyFolder(found, resolve(cwd, path)) : found;
    if (problem) diagnostics.push({ path: withSlashes(path), diagnostic: problem });
  }
  const root = commonFolder(findings.map(({ base }) => base)) ?? cwd;
  const named = (location: string) => withSlashes(relative(root, location));
  const locations = new Set(findings.flatMap((finding) => finding.locations));
  const files = [...locations].map(
    (location): InputFile => ({
      path: named(location),
      location,
      holds: recordsExtension.test(location) ? 'records' : 'article',
    }),
  );
  for (const { location, diagnostic } of findings.flatMap((finding) => finding.problems)) {
    diagnostics.push({ path: named(location) || '.', diagnostic });
  }
  return { root, files: files.sort(byPath), diagnostics: withoutRepeats(diagnostics).sort(byPath) };
}

/** What one argument stands for; a diagnostic if nothing is there. */
async function findOne(path: string, cwd: string, exclude: readonly string[]): Promise<Finding | Diagnostic> {
  const location = resolve(cwd, path);
  try {
    // A name that exists is that file, whatever glob characters it holds: "merger [final].html".
    const stats = await stat(location);
    if (stats.isDirectory()) {
      const { files, problems } = await findFilesUnder(location, exclude);
      return { base: location, locations: files.filter(isInput), problems };
    }
    return isJson(location) ? skippedJson(location) : { base: dirname(location), locations: [location], problems: [] };
  } catch (error) {
    const pattern = withSlashes(path);
    const isGlob = errorCode(error) === 'ENOENT' && isDynamicPattern(pattern);
    return isGlob ? await findByPattern(pattern, cwd, exclude) : unreadable(error);
  }
}

function emptyFolder({ base, locations, problems }: Finding, location: string): Diagnostic | undefined {
  if (base !== location || locations.length > 0 || problems.length > 0) return undefined;
  const message = 'holds no article; articles are .txt, .md, .html and .ndjson files';
  return { code: 'empty', severity: 'warning', message };
}

/** Shells expand "articles/*" to the sidecars too, so those pass in silence. */
function skippedJson(location: string): Finding {
  const message = 'is JSON and no article; records need one object a line and the extension .ndjson or .jsonl';
  const diagnostic: Diagnostic = { code: 'unreadable', severity: 'warning', message };
  const isSidecar = /\.meta\.json$/i.test(location);
  return { base: dirname(location), locations: [], problems: isSidecar ? [] : [{ location, diagnostic }] };
}

/** Patterns pass over links of either kind: the matcher that follows them walks into loops. */
async function findByPattern(pattern: string, cwd: string, exclude: readonly string[]): Promise<Finding | Diagnostic> {
  const segments = pattern.split('/');
  const firstDynamic = segments.findIndex((segment) => isDynamicPattern(segment));
  const base = resolve(cwd, `${segments.slice(0, firstDynamic).join('/')}${firstDynamic > 0 ? '/' : ''}`);
  const matches = await glob(segments.slice(firstDynamic).join('/'), {
    cwd: base,
    absolute: true,
    expandDirectories: false,
    followSymbolicLinks: false,
    ignore: '**/node_modules/**',
  });
  const locations = matches.map((match) => resolve(match)).filter(isInput);
  if (locations.length === 0) {
    return { code: 'unreadable', severity: 'error', message: 'matches no article; check the pattern and its quotes' };
  }
  return { base, locations: locations.filter((location) => !exclude.some(isInside(location))), problems: [] };
}

function isInput(location: string): boolean {
  return articleExtension.test(location) || recordsExtension.test(location);
}

function isJson(location: string): boolean {
  return basename(location).toLowerCase().endsWith('.json');
}

function isInside(location: string): (folder: string) => boolean {
  return (folder) => location.startsWith(folder + sep);
}

/** The deepest folder that holds all the given ones; undefined without any, or across Windows drives. */
function commonFolder(folders: readonly string[]): string | undefined {
  const [first, ...others] = folders.map((folder) => folder.split(sep));
  if (!first) return undefined;
  let depth = first.length;
  for (const segments of others) {
    const differs = first.findIndex((segment, index) => segments[index] !== segment);
    if (differs >= 0) depth = Math.min(depth, differs);
  }
  return depth === 0 ? undefined : first.slice(0, depth).join(sep) || sep;
}

/** The path as outputs and patterns write it; `separator` is the operating system's. */
export function withSlashes(path: string, separator: string = sep): string {
  return separator === '\\' ? path.replaceAll('\\', '/') : path;
}

function withoutRepeats(diagnostics: readonly PathDiagnostic[]): PathDiagnostic[] {
  return [...new Map(diagnostics.map((entry) => [`${entry.path}\n${entry.diagnostic.message}`, entry])).values()];
}

/** Code-unit order: the same on every system and in every locale. */
function byPath(a: { readonly path: string }, b: { readonly path: string }): number {
  return a.path < b.path ? -1 : a.path > b.path ? 1 : 0;
}
