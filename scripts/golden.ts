import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findInputs } from '../src/files/find-inputs.ts';
import type { Claim } from '../src/model/claim.ts';
import type { ArticleResult } from '../src/model/result.ts';
import type { Source } from '../src/model/source.ts';
import { extractArticle } from '../src/pipeline/extract-article.ts';
import { readDocuments } from '../src/pipeline/read-documents.ts';
import { renderJson } from '../src/report/json.ts';
import { renderSlot } from '../src/report/value.ts';

const fixtures = new URL('../fixtures/', import.meta.url);

/** Where the golden file of an article stands: "fixtures/golden/merger.html.json". */
export const goldenFolder = new URL('golden/', fixtures);

/** The golden files as the program would write them now, by name: what a reader needs to judge a change, and no offsets. */
export async function buildGoldens(): Promise<Map<string, string>> {
  const found = await findInputs([fileURLToPath(new URL('articles/', fixtures))]);
  const goldens = new Map<string, string>();
  for await (const document of readDocuments(found)) {
    goldens.set(`${document.path}.json`, renderJson(reduce(extractArticle(document))));
  }
  return goldens;
}

/** The golden files that are there. */
export function readGoldens(): Map<string, string> {
  const names = readdirSync(goldenFolder).filter((name) => name.endsWith('.json'));
  return new Map(names.map((name) => [name, readFileSync(new URL(name, goldenFolder), 'utf8')]));
}

function reduce({ source, claims }: ArticleResult) {
  return {
    metadata: reduceMetadata(source),
    diagnostics: source.diagnostics.map(({ severity, message }) => `${severity}: ${message}`),
    claims: claims.map(reduceClaim),
  };
}

function reduceMetadata({ metadata }: Source): Record<string, string> {
  const entries = Object.entries(metadata).flatMap(([name, found]) =>
    [found ?? []]
      .flat()
      .map(({ value, foundIn }, index) => [index === 0 ? name : `${name} ${index + 1}`, `${value} (${foundIn})`]),
  );
  return Object.fromEntries(entries);
}

function reduceClaim({
  type,
  text,
  slots,
  status,
  certainty,
  negated,
  date,
  condition,
  attribution,
  evidence,
  foundBy,
}: Claim) {
  const { kind, name, title, organization, medium } = attribution;
  return {
    [`${evidence.line} ${type}`]: text,
    slots: Object.entries(slots)
      .map(([slot, value]) => `${slot}: ${renderSlot(value)}`)
      .join(' | '),
    is: [
      status,
      certainty,
      negated ? 'negated' : undefined,
      date && `${date.edtf ?? date.text} (${date.basis})`,
      condition,
    ]
      .filter(Boolean)
      .join(', '),
    by: [kind, name, title, organization, medium].filter(Boolean).join(', '),
    in: evidence.selector[0].exact,
    foundBy,
  };
}
