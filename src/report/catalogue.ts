import type { ClaimTypeId } from '../model/claim.ts';
import type { ValueKind } from '../model/value.ts';
import { escapeMarkdown } from './escape.ts';
import { renderJson } from './json.ts';

/** What the catalogue tells its readers about a claim type. */
export interface CatalogueEntry {
  readonly id: ClaimTypeId;
  readonly summary: string;
  readonly slots: Readonly<Record<string, CatalogueSlot>>;
  /** The ways to say it, each with a sentence. */
  readonly patterns: readonly CataloguePattern[];
}

interface CataloguePattern {
  readonly id: string;
  /** Lemmas that evoke it, separated by " | "; "*" is any. */
  readonly verb?: string;
  readonly noun?: string;
  readonly adjective?: string;
  readonly example: string;
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

const introduction = `# Claim types

From the most to the least specific: of two claims about the same words the earlier type stays. Key slots, by which a
claim is told from others, are bold. Every type may also have a \`date\`. Of each rule, the words that evoke it and a
sentence that it is for. \`npm run generate\` writes this file from \`src/claims/rules\`.
`;

/** schemas/claim-types.md: for each type its slots, and its rules with a sentence for each. */
export function renderCatalogueMarkdown(entries: readonly CatalogueEntry[]): string {
  return [introduction, ...entries.map(renderSection)].join('\n');
}

function renderSection({ id, summary, slots, patterns }: CatalogueEntry): string {
  const slotRows = Object.entries(slots).map(
    ([name, slot]) => `| ${slot.key ? `**${name}**` : name} | ${escapeMarkdown(describeSlot(slot))} |`,
  );
  const ruleRows = patterns.map(
    (pattern) => `| \`${pattern.id}\` | ${wordsOf(pattern)} | ${escapeMarkdown(pattern.example)} |`,
  );
  return [
    `## ${id}\n`,
    `${escapeMarkdown(summary)}\n`,
    ...['| slot | what it holds |', '| --- | --- |', ...slotRows, ''],
    ...(ruleRows.length > 0 ? ['| rule | words | example |', '| --- | --- | --- |', ...ruleRows, ''] : []),
  ].join('\n');
}

/** "own, hold (verb); stake (noun)" */
function wordsOf(pattern: CataloguePattern): string {
  const kinds = (['verb', 'noun', 'adjective'] as const).flatMap((kind) => {
    const lemmas = pattern[kind];
    if (lemmas === undefined) return [];
    return lemmas === '*' ? [`any ${kind}`] : [`${escapeMarkdown(lemmas.replaceAll(' | ', ', '))} (${kind})`];
  });
  return kinds.join('; ');
}

function describeSlot({ kind, list, words, summary }: CatalogueSlot): string {
  const values = words ? `: ${Object.keys(words).join(', ')}` : '';
  return `${summary} (${list ? 'list of ' : ''}${kindNames[kind] ?? kind}${values})`;
}

const kindNames: Readonly<Partial<Record<CatalogueSlot['kind'], string>>> = {
  measure: 'money, percent or count',
  quantity: 'money or count',
};

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
