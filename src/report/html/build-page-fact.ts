import type { Assertion, Fact, Ledger, Relation } from '../../model/ledger.ts';
import { cleanText } from './clean-text.ts';
import { displayMeasureOf, displaySlot } from './display-value.ts';
import { parseEdtf } from './edtf-interval.ts';
import type { Agreement, PageFact, PageFactValue, PageRelation, PageTime } from './page-data.ts';

/** The facts of a ledger as the page shows them. */
export function buildPageFacts({ facts, relations }: Pick<Ledger, 'facts' | 'relations'>): PageFact[] {
  const relationsOf = new Map<string, PageRelation[]>(facts.map(({ key }) => [key, []]));
  for (const relation of relations) relationsOf.get(relation.fact)?.push(buildPageRelation(relation));
  return facts.map((fact) => buildPageFact(fact, relationsOf.get(fact.key) ?? []));
}

function buildPageFact(fact: Fact, relations: readonly PageRelation[]): PageFact {
  return {
    id: fact.key,
    type: fact.type,
    title: cleanText(fact.text),
    parties: [...new Set(Object.values(fact.parties).flat().map(cleanText))],
    agreements: agreementsOf(fact),
    origins: fact.origins.map(({ sources, sharedBy }) => ({ sources, sharedBy: sharedBy.map(describeMark) })),
    values: fact.assertions.map(buildPageFactValue),
    support: fact.agreements.map(({ slot, value, origins, sources }) => ({
      slot: cleanText(slot),
      shown: cleanText(displaySlot(value)),
      origins,
      sources,
    })),
    corroboration: fact.corroboration,
    relations,
  };
}

/** "text 5808f0efd657b424", as the ledger marks an origin, in words. */
function describeMark(mark: string): string {
  const [, kind, name = ''] = /^(\w+) (.*)$/s.exec(cleanText(mark)) ?? [];
  if (kind === 'text') return 'nearly the same text';
  if (kind === 'source') return 'the same article';
  if (kind === 'sentence') return 'the same sentence';
  return kind === 'url' ? `the same address ${name}` : cleanText(mark);
}

function agreementsOf({ isContradicted, isSuperseded, corroboration }: Fact): Agreement[] {
  const found: Agreement[] = [];
  if (isContradicted) found.push('contradicted');
  if (isSuperseded) found.push('superseded');
  if (corroboration > 1) found.push('corroborated');
  return found.length > 0 ? found : ['single'];
}

function buildPageFactValue(assertion: Assertion): PageFactValue {
  const { claims, standing, origins, valid } = assertion;
  return { shown: cleanText(displayAssertion(assertion)), claims, standing, origins, valid: buildPageTime(valid) };
}

/** What tells an assertion from the others of its fact: "about 27%", "27%, planned", "in force", "denied". */
function displayAssertion({ text, values, status, negated }: Assertion): string {
  const measure = displayMeasureOf(values);
  const isPlain = measure !== undefined && (status === 'in_force' || status === 'completed');
  const parts = [measure, isPlain ? undefined : status?.replace('_', ' '), negated ? 'denied' : undefined];
  return parts.filter((part) => part !== undefined).join(', ') || text;
}

function buildPageTime({ start, end, basis }: Assertion['valid']): PageTime | undefined {
  const from = start === undefined ? undefined : parseEdtf(start)?.from;
  const to = end === undefined ? undefined : parseEdtf(end)?.to;
  return from === undefined && to === undefined ? undefined : { from, to, basis };
}

function buildPageRelation({ kind, from, to, rule, reason }: Relation): PageRelation {
  return { kind, from: from.claim, to: to.claim, rule: cleanText(rule), reason: cleanText(reason) };
}
