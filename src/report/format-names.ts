/** The values of `--format`. */
export const formatNames = ['json', 'ndjson', 'csv', 'markdown', 'html'] as const;

export type FormatName = (typeof formatNames)[number];

export function isFormatName(name: string): name is FormatName {
  return formatNames.some((known) => known === name);
}

/** The values of the `--format` of `check`. */
export const findingFormatNames = ['text', 'json', 'sarif', 'github'] as const;

export type FindingFormat = (typeof findingFormatNames)[number];
