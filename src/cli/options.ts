import { InvalidArgumentError } from 'commander';
import type { MediaType } from '../model/article.ts';
import { type FormatName, formatNames, isFormatName } from '../report/format-names.ts';

/** The options of the main command after parsing. */
export interface ExtractOptions extends RunOptions {
  readonly out: string;
  readonly stdout?: boolean;
  readonly format: readonly FormatName[];
  readonly published?: string;
  readonly mediaType?: StdinType;
  readonly strict?: boolean;
  readonly quiet?: boolean;
  readonly color?: boolean;
}

/** Options of the commands that extract: how the work is done, not what comes out. */
export interface RunOptions {
  readonly jobs?: number;
  readonly maxBytes?: number;
  readonly maxSeconds?: number;
  readonly cache?: string;
}

/** A source may take this long. The longest that is read by default takes a few minutes on a slow machine. */
export const defaultMaxSeconds = 600;

export type StdinType = MediaType | 'application/x-ndjson';

export const stdinTypes: readonly StdinType[] = ['text/plain', 'text/markdown', 'text/html', 'application/x-ndjson'];

/** "json,csv" as a list of formats, each once. */
export function parseFormats(text: string): FormatName[] {
  const names = [...new Set(text.split(','))];
  if (!names.every(isFormatName)) throw new InvalidArgumentError(`Choose from ${formatNames.join(', ')}.`);
  return names;
}

/** A whole number from 1. */
export function parseCount(text: string): number {
  if (!/^[1-9]\d{0,14}$/.test(text)) throw new InvalidArgumentError('Give a whole number from 1.');
  return Number(text);
}

const isoDay = /^(\d{4})-(\d\d)-(\d\d)(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?$/;

/** A day, or an instant with its offset, in ISO 8601; one that does not exist (30 February) is refused. */
export function parsePublished(text: string): string {
  const [year, month, day] = (isoDay.exec(text) ?? []).slice(1).map(Number);
  const date = new Date(Date.UTC(year ?? Number.NaN, month! - 1, day));
  const exists = date.getUTCMonth() + 1 === month && date.getUTCDate() === day && !Number.isNaN(Date.parse(text));
  if (!exists) throw new InvalidArgumentError('Give a day, 2026-05-06, or an instant, 2026-05-06T14:25:00Z.');
  return text;
}
