import type { Claim } from '../../src/model/claim.ts';
import type { ArticleResult } from '../../src/model/result.ts';
import type { Source } from '../../src/model/source.ts';

export const source: Source = {
  id: '00112233445566aa',
  path: 'wire/contoso.html',
  sha256: '00112233445566aa'.repeat(4),
  bytes: 120,
  mediaType: 'text/html',
  charset: 'utf-8',
  metadata: {
    headline: { value: 'Contoso, again', foundIn: 'heading' },
    author: [],
    publisher: { value: 'Example Wire', foundIn: 'meta' },
    datePublished: { value: '2026-05-06', foundIn: 'json-ld' },
    isBasedOn: [],
  },
  wordCount: 12,
  claimCount: 1,
  diagnostics: [],
};

export const claim: Claim = {
  id: 'c1',
  type: 'equity_stake',
  factKey: 'equity_stake(holder=contoso, issuer=fabrikam)',
  text: 'Contoso holds about 12% of Fabrikam',
  slots: {
    holder: { kind: 'entity', name: 'Contoso', text: 'The retailer', span: { start: 0, end: 12 } },
    issuer: { kind: 'entity', name: 'Fabrikam' },
    percent: { kind: 'percent', value: 12, approximate: true },
  },
  status: 'in_force',
  certainty: 'asserted',
  negated: false,
  date: { edtf: '2026-05-06', basis: 'published' },
  attribution: { kind: 'publisher', name: 'Example Wire' },
  evidence: {
    source: source.id,
    selector: [
      { type: 'TextQuoteSelector', exact: 'The retailer holds about 12% of Fabrikam', prefix: '', suffix: '.' },
      { type: 'TextPositionSelector', start: 0, end: 40 },
      { type: 'DataPositionSelector', start: 30, end: 70 },
    ],
    line: 3,
    column: 4,
  },
  foundBy: 'equity_stake/holding',
};

/** One source with the given changes to its one claim. */
export function sampleResult(changes: Partial<Claim> = {}, sourceChanges: Partial<Source> = {}): ArticleResult {
  return { source: { ...source, ...sourceChanges }, claims: [{ ...claim, ...changes }] };
}

/** The sample with other words as evidence. */
export function withEvidence(exact: string): Partial<Claim> {
  const [quote, text, data] = claim.evidence.selector;
  return { evidence: { ...claim.evidence, selector: [{ ...quote, exact }, text, data] } };
}
