import type { Diagnostic } from './article.ts';
import type { SourceHints } from './sidecar.ts';

/** What somebody says about a source from outside its file. */
export interface Hint {
  readonly foundIn: 'option' | 'sidecar' | 'record';
  /** Names the place in a diagnostic: "--published", "merger.meta.json", "news.ndjson:3". */
  readonly label: string;
  readonly values: SourceHints;
}

/** The strongest first. */
export type MetadataHints = readonly Hint[];

const isText = (value: unknown): boolean => typeof value === 'string';

/** What each field of a sidecar must be: its schema said by hand, for a schema takes longer to load than an article to read. */
const FIELDS: Readonly<Record<keyof SourceHints, readonly [is: (value: unknown) => boolean, wanted: string]>> = {
  url: [isText, 'a string'],
  title: [isText, 'a string'],
  publisher: [isText, 'a string'],
  published: [isText, 'a string'],
  modified: [isText, 'a string'],
  author: [(value) => isText(value) || (Array.isArray(value) && value.every(isText)), 'a string or a list of strings'],
  language: [isText, 'a string'],
};

/** The hints of a parsed JSON value with each field judged alone: one of the wrong type is reported and left out. */
export function checkHints(
  json: unknown,
  label: string,
  code: Diagnostic['code'],
): { values: SourceHints; diagnostics: Diagnostic[] } {
  const values: Record<string, unknown> = {};
  const diagnostics: Diagnostic[] = [];
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    const message = `${label}: is no JSON object; write {"published": "2026-05-06", "title": "…"}`;
    return { values: {}, diagnostics: [{ code, severity: 'warning', message }] };
  }
  for (const [key, [isRight, wanted]] of Object.entries(FIELDS)) {
    if (!Object.hasOwn(json, key)) continue;
    const value = (json as Record<string, unknown>)[key];
    if (value === null || value === '') continue;
    if (isRight(value)) values[key] = value;
    else
      diagnostics.push({ code, severity: 'warning', message: `${label}: "${key}" is not ${wanted} and was ignored` });
  }
  return { values: values as SourceHints, diagnostics };
}
