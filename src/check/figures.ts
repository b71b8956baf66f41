import type { Claim, SlotValue } from '../model/claim.ts';
import { contentWords, listOf, normalizeName } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { buildFinding, type Checked, type CheckIndex, placeOfClaim } from './checked.ts';

/**
 * Fresh figures that no known source has: neither for the same fact, nor for one of the same parties. What an article said
 * in its known version is known.
 */
export function findUnsupportedFigures({ ledger, known, fresh, replacements }: Checked, index: CheckIndex): Finding[] {
  const agreed = new Set<string>();
  for (const { agreements } of ledger.facts) {
    for (const { slot, claims } of agreements) {
      if (claims.some((id) => isKnown(id, index))) for (const id of claims) agreed.add(`${id} ${slot}`);
    }
  }
  const namesByFigure = new Map<string, Set<string>>();
  for (const claim of [...known, ...replacements.map(({ before }) => before)].flatMap(({ claims }) => claims)) {
    for (const [, value] of figuresOf(claim)) {
      const figure = signatureOf(value);
      const names = namesByFigure.get(figure) ?? new Set<string>();
      for (const name of subjectsOf(claim)) names.add(name);
      namesByFigure.set(figure, names);
    }
  }
  const isSupported = (claim: Claim, slot: string, value: SlotValue) => {
    const names = namesByFigure.get(signatureOf(value));
    return (
      agreed.has(`${claim.id} ${slot}`) || (names !== undefined && subjectsOf(claim).some((name) => names.has(name)))
    );
  };
  return fresh.flatMap(({ source, claims }) =>
    claims.flatMap((claim) => {
      const missing = figuresOf(claim).find(([slot, value]) => !isSupported(claim, slot, value));
      if (!missing) return [];
      const place = placeOfClaim(claim, source, index);
      const message = `no known source has “${missing[1].text ?? missing[0]}” (${claim.text})`;
      return [buildFinding('unsupported-figure', message, place, [], [claim.factKey, place.exact!, missing[0]])];
    }),
  );
}

function isKnown(id: string, { claims, fresh }: CheckIndex): boolean {
  return !fresh.has(claims.get(id)!.evidence.source);
}

function figuresOf({ slots }: Claim): [slot: string, value: SlotValue][] {
  return Object.entries(slots).flatMap(([slot, values]) =>
    listOf(values)
      .filter(({ kind }) => kind === 'money' || kind === 'percent' || kind === 'count')
      .map((value): [string, SlotValue] => [slot, value]),
  );
}

/** The figure itself: "about 27%" and "27%" are the same one. */
function signatureOf(value: SlotValue): string {
  if (value.kind === 'money') return `money ${value.currency} ${value.amount} ${value.min} ${value.max} ${value.per}`;
  if (value.kind === 'percent') return `percent ${value.value} ${value.min} ${value.max}`;
  if (value.kind === 'count')
    return `count ${value.value} ${value.min} ${value.max} ${contentWords(value.unit ?? '').join(' ')}`;
  return '';
}

/** Names of the parties, or the words of the subject where there is none. */
function subjectsOf({ slots }: Claim): string[] {
  const values = Object.values(slots).flatMap((slot) => listOf(slot));
  const names = values.flatMap((value) => (value.kind === 'entity' ? [normalizeName(value.name)] : []));
  return names.length > 0 ? names : values.flatMap((value) => (value.kind === 'term' ? contentWords(value.value) : []));
}
