// Groups synthetic claims into facts. The time is that of one thread.
import { factShapes } from '../src/claims/fact-shapes.ts';
import { createLedger } from '../src/ledger/build-ledger.ts';
import type { Claim } from '../src/model/claim.ts';
import { buildFactKey } from '../src/model/fact.ts';
import type { Source } from '../src/model/source.ts';

/** What a run of {@link benchLedger} measured. */
export interface LedgerBench {
  readonly claims: number;
  readonly facts: number;
  readonly seconds: number;
  /** Heap that the ledger and what it was built from take per claim. */
  readonly bytesPerClaim: number;
}

/** Claims in an article. */
const perSource = 20;

/**
 * Builds the ledger of so many claims: stakes of a few hundred companies in each other, as told by articles that mostly
 * agree, so that every fact has several sources; one fact is told by all. Making the claims up is not timed.
 */
export function benchLedger(count: number): LedgerBench {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const ledger = createLedger(factShapes);
  let milliseconds = 0;
  const timed = <T>(work: () => T): T => {
    const startedAt = performance.now();
    const value = work();
    milliseconds += performance.now() - startedAt;
    return value;
  };
  for (let first = 0; first < count; first += perSource) {
    const source = buildSource(first / perSource);
    const claims = Array.from({ length: Math.min(perSource, count - first) }, (_, i) =>
      buildClaim(first + i, source.id),
    );
    timed(() => ledger.add({ source, claims }));
  }
  const { facts } = timed(() => ledger.build());
  globalThis.gc?.();
  const bytesPerClaim = Math.round((process.memoryUsage().heapUsed - before) / count);
  return {
    claims: count,
    facts: facts.length,
    seconds: milliseconds / 1000,
    bytesPerClaim,
  };
}

/** The same sequence in every run (a linear congruential generator, Numerical Recipes). */
function scatter(seed: number, below: number): number {
  return ((Math.imul(seed, 1664525) + 1013904223) >>> 8) % below;
}

function buildSource(index: number): Source {
  const day = String(1 + (index % 28)).padStart(2, '0');
  return {
    id: index.toString(16).padStart(16, '0'),
    path: `articles/${index}.html`,
    sha256: index.toString(16).padStart(64, '0'),
    bytes: 4000,
    metadata: {
      author: [],
      publisher: { value: `Paper ${scatter(index, 97)}`, foundIn: 'meta' },
      datePublished: { value: `2026-0${1 + (index % 9)}-${day}`, foundIn: 'json-ld' },
      isBasedOn: [],
    },
    wordCount: 600,
    sketch: Array.from({ length: 64 }, (_, slot) =>
      scatter(index * 64 + slot, 65536)
        .toString(16)
        .padStart(4, '0'),
    ).join(''),
    claimCount: perSource,
    diagnostics: [],
  };
}

function buildClaim(index: number, source: string): Claim {
  // Every hundredth claim is about the one fact that everybody reports.
  const pair = index % 100 === 0 ? 0 : scatter(index, 20_000);
  const value = 1 + (pair % 60) + (index % 17 === 0 ? index % 40 : 0);
  const slots: Claim['slots'] = {
    holder: { kind: 'entity', name: `Holder ${pair % 300}` },
    issuer: { kind: 'entity', name: `Issuer ${Math.floor(pair / 300)}` },
    percent: { kind: 'percent', value, text: `${value}%` },
  };
  const exact = `Holder ${pair % 300} holds ${value}% of Issuer ${Math.floor(pair / 300)}`;
  return {
    id: `c${index}`,
    type: 'equity_stake',
    factKey: buildFactKey({ type: 'equity_stake', slots, exact }, factShapes.equity_stake),
    text: exact,
    slots,
    status: 'in_force',
    certainty: 'asserted',
    negated: false,
    date: { edtf: String(2015 + (index % 11)), basis: 'stated' },
    attribution: { kind: 'publisher' },
    evidence: {
      source,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '.' },
        { type: 'TextPositionSelector', start: 0, end: exact.length },
        { type: 'DataPositionSelector', start: 0, end: exact.length },
      ],
      line: 1 + (index % perSource),
      column: 1,
    },
    foundBy: 'equity_stake/bench',
  };
}
