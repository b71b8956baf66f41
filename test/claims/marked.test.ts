import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { annotate } from '../../src/annotate/annotate.ts';
import { catalogue } from '../../src/claims/catalogue.ts';
import { findClaims } from '../../src/claims/find-claims.ts';
import { findFrames } from '../../src/clauses/find-frames.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { Claim, Slot, SlotValue } from '../../src/model/claim.ts';
import { type MarkedCase, type MarkedClaim, readMarked } from './read-marked.ts';

const folder = new URL('marked/', import.meta.url);
const types = readdirSync(folder)
  .sort()
  .map((name) => name.replace(/\.txt$/, ''));

describe.each(types)('%s', (type) => {
  const cases = readMarked(readFileSync(new URL(`${type}.txt`, folder), 'utf8'));
  const definition = catalogue.find(({ id }) => id === type);

  it('is a type of the catalogue, with at least ten marked texts and five without a claim', () => {
    expect(definition).toBeDefined();
    expect(cases.filter(({ claims }) => claims.length > 0).length).toBeGreaterThanOrEqual(10);
    expect(cases.filter(({ claims }) => claims.length === 0).length).toBeGreaterThanOrEqual(5);
  });

  it.each(cases.map((each) => [`${each.line}: ${each.text}`, each] as const))('%s', (_, marked) => {
    const found = claimsIn(marked, type);
    // a claim is compared on everything that it has and on what its mark asks for besides
    const wanted = marked.claims.map((claim) => wantedLines(claim, marked.text));
    const unmatched = [...wanted];
    const got = found.map((claim) => {
      const at = unmatched.findIndex((lines) => isWhatIsWanted(claim, lines));
      return at < 0 ? linesOf(claim, askedBy(unmatched.flat())) : unmatched.splice(at, 1)[0]!;
    });
    const lines = (claims: readonly string[][]) => claims.map((claim) => claim.join('  ')).sort();
    expect(lines(got)).toEqual(lines(wanted));
  });

  it('names every pattern otherwise', () => {
    const ids = definition!.patterns.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has a marked text for every pattern', () => {
    const used = new Set(cases.flatMap((each) => claimsIn(each, type)).map(({ foundBy }) => foundBy));
    const unused = definition!.patterns.map(({ id }) => `${type}/${id}`).filter((id) => !used.has(id));
    expect(unused).toEqual([]);
  });

  it('has patterns that fit their own examples', () => {
    const misfits = definition!.patterns.filter(({ id, example }) =>
      claimsIn({ text: example }, type).every(({ foundBy }) => foundBy !== `${type}/${id}`),
    );
    expect(misfits.map(({ id, example }) => `${id}: ${example}`)).toEqual([]);
  });
});

/** The claims of a text, of all types: every marked text is read once, though two tests ask for it. */
const read = new Map<string, readonly Claim[]>();

function claimsIn(marked: Pick<MarkedCase, 'text' | 'published'>, type: string): Claim[] {
  const key = JSON.stringify([marked.text, marked.published]);
  if (!read.has(key)) read.set(key, readClaims(marked));
  return read.get(key)!.filter((claim) => claim.type === type);
}

function readClaims({ text, published }: Pick<MarkedCase, 'text' | 'published'>): Claim[] {
  const hints = published ? [{ foundIn: 'option' as const, label: '--published', values: { published } }] : [];
  const article = readArticle(new TextEncoder().encode(text), { path: 'marked.txt', mediaType: 'text/plain', hints });
  const annotation = annotate(article);
  const frames = findFrames(annotation);
  return findClaims({ annotation, frames, attributions: { contents: [] }, source: 'marked' });
}

/** "subject 0-7 “Revenue”", "status: completed": what a mark says, one line each. */
function wantedLines({ marks, expected }: MarkedClaim, text: string): string[] {
  const characters = [...text];
  const spans = marks.map(
    ({ slot, start, end }) => `${slot} ${start}-${end} “${characters.slice(start, end).join('')}”`,
  );
  return [...spans, ...[...expected].map(([name, value]) => `${name}: ${value}`)].sort();
}

function isWhatIsWanted(claim: Claim, wanted: readonly string[]): boolean {
  return linesOf(claim, askedBy(wanted)).join('\n') === wanted.join('\n');
}

const askedBy = (lines: readonly string[]) =>
  new Set(lines.filter((line) => /^\w+: /.test(line)).map((line) => line.split(':', 1)[0]!));

/** The same lines of a claim: all its slots that stand in words of their own, and what `asked` names. */
function linesOf(claim: Claim, asked: ReadonlySet<string>): string[] {
  const lines: string[] = [];
  for (const [name, slot] of Object.entries(claim.slots)) {
    const values = [slot].flat() as SlotValue[];
    if (asked.has(name)) lines.push(`${name}: ${values.map(written).join(' + ')}`);
    if (!isFixed(claim, name))
      lines.push(...values.map(({ text, span }) => `${name} ${span?.start}-${span?.end} “${text}”`));
  }
  for (const name of ['status', 'certainty', 'negated', 'condition'] as const)
    if (asked.has(name)) lines.push(`${name}: ${claim[name]}`);
  return lines.sort();
}

/** Whether the predicate itself fills the slot, so that no words are marked for it. */
function isFixed(claim: Claim, slot: string): boolean {
  const pattern = catalogue
    .find(({ id }) => id === claim.type)!
    .patterns.find(({ id }) => claim.foundBy === `${claim.type}/${id}`);
  return pattern?.fixed?.[slot] !== undefined;
}

/** "USD 6200000000", "30..40", "2024 late", "Contoso": what a value comes to. */
function written(value: Exclude<Slot, readonly unknown[]>): string {
  const range = (single: number | undefined, { min, max }: { min?: number | undefined; max?: number | undefined }) =>
    single === undefined ? `${min ?? ''}..${max ?? ''}` : `${single}`;
  switch (value.kind) {
    case 'money':
      return [value.currency, range(value.amount, value)].filter(Boolean).join(' ');
    case 'percent':
    case 'count':
      return range(value.value, value);
    case 'date':
      return [value.edtf, value.mod].filter(Boolean).join(' ');
    case 'duration':
      return value.iso ?? value.text ?? '';
    case 'entity':
      return value.name;
    default:
      return value.value;
  }
}
