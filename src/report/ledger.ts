import { schemaId } from '../model/generator.ts';
import type { Assertion, Fact, Ledger, Relation } from '../model/ledger.ts';
import { escapeControls } from './escape.ts';
import { renderJson } from './json.ts';

/** ledger.json */
export const ledgerFile = 'ledger.json';

export function renderLedgerJson(ledger: Ledger): string {
  return renderJson({ $schema: schemaId('ledger'), ...ledger });
}

/** How many facts there are, and how they stand. */
export interface LedgerCounts {
  readonly facts: number;
  /** With at least two independent origins for one assertion. */
  readonly corroborated: number;
  readonly contradicted: number;
  readonly superseded: number;
}

export function countFacts({ facts }: Ledger): LedgerCounts {
  const count = (passes: (fact: Fact) => boolean) => facts.filter(passes).length;
  return {
    facts: facts.length,
    corroborated: count(({ corroboration }) => corroboration > 1),
    contradicted: count(({ isContradicted }) => isContradicted),
    superseded: count(({ isSuperseded }) => isSuperseded),
  };
}

/** For a terminal: the facts that more than one claim is about, each with its timeline and what its claims are to each other. */
export function renderLedgerText(ledger: Ledger): string {
  const paths = new Map(ledger.sources.map(({ id, path }) => [id, path]));
  const byFact = new Map<string, Relation[]>();
  for (const relation of ledger.relations) byFact.set(relation.fact, [...(byFact.get(relation.fact) ?? []), relation]);
  return ledger.facts
    .filter(({ assertions, key }) => assertions.length > 1 || byFact.has(key))
    .map((fact) => renderFact(fact, byFact.get(fact.key) ?? [], paths))
    .join('\n');
}

function renderFact(fact: Fact, relations: readonly Relation[], paths: ReadonlyMap<string, string>): string {
  const lines = [
    fact.key,
    ...fact.assertions.map((assertion) => `  ${renderAssertion(assertion, paths)}`),
    ...relations.filter(({ kind }) => kind !== 'supports').map((relation) => `  ${renderRelation(relation)}`),
  ];
  return `${lines.map(escapeControls).join('\n')}\n`;
}

function renderAssertion(assertion: Assertion, paths: ReadonlyMap<string, string>): string {
  const { valid, standing, text, sources, origins } = assertion;
  const mark = valid.basis === 'stated' ? '' : '~';
  const when = valid.basis === 'unknown' ? 'undated' : mark + renderPeriod(valid.start, valid.end);
  const status = standing === 'current' ? '' : ` [${standing}]`;
  const count = origins > 1 ? `, ${origins} origins` : '';
  return `${when}  ${qualifier(assertion)}${text}${status} (${sources.map((id) => paths.get(id) ?? id).join(', ')}${count})`;
}

/** The line of a claim says the same of what holds, what is planned and what is over. */
function qualifier({ negated, status }: Assertion): string {
  const isPlain = status === undefined || status === 'in_force' || status === 'completed';
  return [...(isPlain ? [] : [status]), ...(negated ? ['not'] : [])].map((word) => `${word}: `).join('');
}

function renderPeriod(start: string | undefined, end: string | undefined): string {
  return start === end ? (start ?? '') : `${start ?? ''}..${end ?? ''}`;
}

function renderRelation({ kind, from, to, reason }: Relation): string {
  return `${kind}: ${from.path}:${from.line} and ${to.path}:${to.line}: ${reason}`;
}
