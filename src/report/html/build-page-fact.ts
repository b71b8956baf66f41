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
    origins: fact.origins.map(({ sources, sharedBy }) => ({ sources, sharedBy: sharedBy.map(cleanText) })),
    values: fact.assertions.map(buildPageFactValue),
    support: fact.agreements.map(({ slot, value, origins }) => ({
      slot: cleanText(slot),
      shown: cleanText(displaySlot(value)),
      origins,
    })),
    relations,
  };
}

function agreementsOf({ isContradicted, isSuperseded, corroboration }: Fact): Agreement[] {
  const found: Agreement[] = [];
  if (isContradicted) found.push('contradicted');
  if (isSuperseded) found.push('superseded');
  if (corroboration > 1) found.push('corroborated');
  return found.length > 0 ? found : ['single'];
}

function buildPageFactValue({ text, values, claims, standing, origins, valid }: Assertion): PageFactValue {
  const shown = cleanText(displayMeasureOf(values) ?? text);
  return { shown, claims, standing, origins, valid: buildPageTime(valid) };
}

function buildPageTime({ start, end, basis }: Assertion['valid']): PageTime | undefined {
  const from = start === undefined ? undefined : parseEdtf(start)?.from;
  const to = end === undefined ? undefined : parseEdtf(end)?.to;
  return from === undefined && to === undefined ? undefined : { from, to, basis };
}

function buildPageRelation({ kind, from, to, rule, reason }: Relation): PageRelation {
  return { kind, from: from.claim, to: to.claim, rule: cleanText(rule), reason: cleanText(reason) };
}
