import { csv } from './csv.ts';
import type { FormatName } from './format-names.ts';
import { html } from './html/html-report.ts';
import { claimsJson, sourcesJson } from './json.ts';
import { markdown } from './markdown.ts';
import { ndjson } from './ndjson.ts';
import type { Report } from './report.ts';

/** What each value of `--format` writes. */
export const formats = {
  json: [claimsJson, sourcesJson, html],
  ndjson: [ndjson],
  csv: [csv],
  markdown: [markdown],
  html: [html],
} as const satisfies Readonly<Record<FormatName, readonly Report[]>>;
