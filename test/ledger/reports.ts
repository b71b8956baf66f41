import { factShapes } from '../../src/claims/fact-shapes.ts';
import { createLedger } from '../../src/ledger/build-ledger.ts';
import type { Claim, ClaimTypeId, Slot, SlotValue, Status } from '../../src/model/claim.ts';
import { buildFactKey } from '../../src/model/fact.ts';
import type { Ledger } from '../../src/model/ledger.ts';
import type { ArticleResult } from '../../src/model/result.ts';
import type { Origin, Source } from '../../src/model/source.ts';

/** A claim in few words. */
export interface Told {
  readonly type: ClaimTypeId;
  readonly slots: Readonly<Record<string, Slot>>;
  readonly status?: Status;
  readonly negated?: true;
  readonly condition?: string;
  /** EDTF of a date that the text states. */
  readonly date?: string;
  readonly by?: Claim['attribution'];
  /** The sentence, where it matters. */
  readonly exact?: string;
  /** What stands behind it. */
  readonly suffix?: string;
  /** The pattern that found it, where it matters. */
  readonly pattern?: string;
}

/** An article in few words. */
export interface Report {
  readonly publisher?: string;
  readonly published?: string;
  readonly url?: string;
  readonly sketch?: string;
  readonly origins?: readonly Pick<Origin, 'relation' | 'value'>[];
  readonly claims: readonly Told[];
}

/** The results of reports whose sources are called "a", "b", "c" … in their order. */
export function resultsOf(reports: readonly Report[]): ArticleResult[] {
  return reports.map((report, i) => toResult(report, String.fromCharCode(97 + i)));
}

/** The ledger of some results. */
export function ledgerOf(results: readonly ArticleResult[]): Ledger {
  const ledger = createLedger(factShapes);
  for (const result of results) ledger.add(result);
  return ledger.build();
}

/** "b contradicts a", sorted; `same-origin` relations as "a sameOrigin b". */
export function relationsOf({ relations }: Ledger): string[] {
  return relations
    .map(({ kind, from, to, rule }) => {
      const what = rule === 'outdated' ? 'outdates' : kind;
      const ends = kind === 'supersedes' ? [from.source, to.source] : [from.source, to.source].sort();
      return ends.join(` ${what} `);
    })
    .sort();
}

function toResult(report: Report, id: string): ArticleResult {
  const found = (value: string | undefined) => (value === undefined ? undefined : { value, foundIn: 'meta' as const });
  const source: Source = {
    id,
    path: `${id}.txt`,
    sha256: '0'.repeat(64),
    bytes: 100,
    metadata: {
      author: [],
      publisher: found(report.publisher ?? `The ${id.toUpperCase()} Post`),
      datePublished: found(report.published),
      url: found(report.url),
      isBasedOn: (report.origins ?? []).map((origin) => ({ ...origin, foundIn: 'credit' as const })),
    },
    wordCount: 50,
    ...(report.sketch ? { sketch: report.sketch } : {}),
    claimCount: report.claims.length,
    diagnostics: [],
  };
  return { source, claims: report.claims.map((told, i) => toClaim(told, id, i, report.published)) };
}

function toClaim(told: Told, source: string, i: number, published: string | undefined): Claim {
  const {
    type,
    slots,
    status,
    negated,
    date,
    by,
    exact = `Sentence ${i + 1} of ${source}.`,
    suffix = '',
    pattern,
    condition,
  } = told;
  const when = date ?? published;
  const start = 100 * i;
  return {
    id: `${source}${i + 1}`,
    type,
    factKey: buildFactKey({ type, slots, exact }, factShapes[type]),
    text: `${type} ${i + 1} of ${source}`,
    slots: { ...slots },
    ...(type === 'quote' ? {} : { status: status ?? 'in_force' }),
    certainty: 'asserted',
    negated: negated ?? false,
    ...(condition ? { condition } : {}),
    ...(when ? { date: { edtf: when, basis: date ? ('stated' as const) : ('published' as const) } } : {}),
    attribution: by ?? { kind: 'publisher' },
    evidence: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix },
        { type: 'TextPositionSelector', start, end: start + exact.length },
        { type: 'DataPositionSelector', start, end: start + exact.length },
      ],
      line: i + 1,
      column: 1,
    },
    foundBy: `${type}/${pattern ?? 'test'}`,
  };
}

export const entity = (name: string, owner?: string): SlotValue => ({
  kind: 'entity',
  name,
  ...(owner ? { owner } : {}),
});
export const term = (value: string, text = value): SlotValue => ({ kind: 'term', value, text });

/** "12", "~12", "5-6" percent. */
export function percent(figure: string): SlotValue {
  return { kind: 'percent', ...numbers(figure, 'value'), text: `${figure}%` } as SlotValue;
}

/** "$3bn", "~€80m", "<$40bn" (up to), ">$13bn" (over), "$5bn-$6bn", "$bns" (billions). */
export function money(figure: string): SlotValue {
  const currency = figure.includes('€') ? 'EUR' : figure.includes('£') ? 'GBP' : 'USD';
  if (figure.endsWith('bns')) return { kind: 'money', min: 1e9, currency, approximate: true, text: 'billions' };
  return { kind: 'money', ...numbers(figure.replace(/[$€£]/g, ''), 'amount'), currency, text: figure } as SlotValue;
}

export const until = (edtf: string): SlotValue => ({ kind: 'date', edtf, operator: 'until', text: `until ${edtf}` });

function numbers(figure: string, name: 'value' | 'amount'): Record<string, unknown> {
  const [, sign, low, high] = /^([~<>]?)([\d.]+[a-z]*)(?:-([\d.]+[a-z]*))?$/.exec(figure)!;
  const scaled = (text: string) => Number.parseFloat(text) * (text.endsWith('bn') ? 1e9 : text.endsWith('m') ? 1e6 : 1);
  const value = high ? { min: scaled(low!), max: scaled(high) } : undefined;
  if (value) return value;
  if (sign === '<' || sign === '>') {
    const limit =
      name === 'amount' ? { amount: scaled(low!), bound: sign === '<' ? 'at_most' : 'at_least' } : undefined;
    return limit ?? (sign === '<' ? { max: scaled(low!) } : { min: scaled(low!) });
  }
  return { [name]: scaled(low!), ...(sign === '~' ? { approximate: true } : {}) };
}

/** Contoso holds so much of Fabrikam. */
export const stake = (figure: string, more: Partial<Told> & { value?: string } = {}): Told => {
  const { value, ...rest } = more;
  return {
    type: 'equity_stake',
    slots: {
      holder: entity('Contoso'),
      issuer: entity('Fabrikam'),
      percent: percent(figure),
      ...(value ? { value: money(value) } : {}),
    },
    ...rest,
  };
};

/** Contoso put so much into Fabrikam. */
export const investment = (figure: string, more: Partial<Told> = {}): Told => ({
  type: 'investment',
  slots: { investor: entity('Contoso'), investee: entity('Fabrikam'), amount: money(figure) },
  status: 'completed',
  ...more,
});

/** Contoso buys Northwind for so much. */
export const purchase = (figure: string, more: Partial<Told> = {}): Told => ({
  type: 'acquisition',
  slots: { acquirer: entity('Contoso'), target: entity('Northwind'), amount: money(figure) },
  status: 'planned',
  ...more,
});

/** Contoso Cloud has that right with Fabrikam. */
export const right = (name: string, more: Partial<Told> & { scope?: string } = {}): Told => {
  const { scope, ...rest } = more;
  return {
    type: 'cloud_rights',
    slots: {
      customer: entity('Fabrikam'),
      provider: entity('Contoso Cloud', 'Contoso'),
      right: term(name),
      ...(scope ? { scope: term(scope) } : {}),
    },
    ...rest,
  };
};

/** That happened to Fabrikam in that year. */
export const event = (what: string, date: string): Told => ({
  type: 'event',
  slots: { entity: entity('Fabrikam'), what: term(what), date: { kind: 'date', edtf: date, text: date } },
  status: 'completed',
  date,
});
