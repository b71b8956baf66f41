import type { ClaimTypeId } from '../model/claim.ts';
import type { ValueKind } from '../model/value.ts';
import { renderJson } from './json.ts';

/** What the catalogue tells its readers about a claim type. */
export interface CatalogueEntry {
  readonly id: ClaimTypeId;
  readonly summary: string;
  readonly slots: Readonly<Record<string, CatalogueSlot>>;
  /** The ways to say it, each with a sentence. */
  readonly patterns: readonly { readonly id: string; readonly example: string }[];
}

interface CatalogueSlot {
  /** `measure` is money, a percentage or a count; `quantity` is money or a count. */
  readonly kind: ValueKind | 'measure' | 'quantity';
  readonly key?: true;
  readonly list?: true;
  /** The terms that it may be, where they are a closed list. */
  readonly words?: Readonly<Record<string, string>>;
  readonly summary: string;
}

/** For a terminal: each type with its slots and examples, key slots marked with an asterisk. */
export function renderCatalogueText(entries: readonly CatalogueEntry[]): string {
  return entries.map(renderEntry).join('\n');
}

function renderEntry({ id, summary, slots, patterns }: CatalogueEntry): string {
  const rows = Object.entries(slots).map(([name, slot]) => [slot.key ? `${name}*` : name, describeSlot(slot)] as const);
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  const lines = rows.map(([name, description]) => `  ${name.padEnd(width)}${description}`);
  return [id, `  ${summary}`, ...lines, ...patterns.map(({ example }) => `  “${example}”`), ''].join('\n');
}

/** For the documentation: a heading, a table and the examples for each type. */
export function renderCatalogueMarkdown(entries: readonly CatalogueEntry[]): string {
  return entries.map(renderSection).join('\n');
}

function renderSection({ id, summary, slots, patterns }: CatalogueEntry): string {
  const rows = Object.entries(slots).map(
    ([name, slot]) => `| ${slot.key ? `**${name}**` : name} | ${describeSlot(slot).replaceAll('|', '\\|')} |`,
  );
  const examples = patterns.map((pattern) => `- ${pattern.example} (\`${pattern.id}\`)`);
  return [`## ${id}`, '', summary, '', '| slot | what it holds |', '| --- | --- |', ...rows, '', ...examples, ''].join(
    '\n',
  );
}

function describeSlot({ kind, list, words, summary }: CatalogueSlot): string {
  const values = words ? `: ${Object.keys(words).join(', ')}` : '';
  return `${summary} (${list ? 'list of ' : ''}${kind}${values})`;
}

/** For programs: what the text has, as JSON. */
export function renderCatalogueJson(entries: readonly CatalogueEntry[]): string {
  const types = entries.map(({ id, summary, slots, patterns }) => ({
    id,
    summary,
    slots: Object.entries(slots).map(([name, { kind, key, list, words, summary }]) => ({
      name,
      kind,
      isKey: key === true,
      isList: list === true,
      values: words && Object.keys(words),
      summary,
    })),
    examples: patterns.map((pattern) => ({ rule: pattern.id, text: pattern.example })),
  }));
  return renderJson({ types });
}
