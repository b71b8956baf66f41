import type { Claim, SlotValue } from '../model/claim.ts';
import { listOf, normalizeName } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { buildFinding, type Checked, placeOfClaim, placeOfSource, type Replacement } from './checked.ts';

/** Claims of known sources that have changed or gone since the baseline. */
export function findDrift({ replacements, pathOf }: Checked): Finding[] {
  return replacements.flatMap((replacement) => driftOf(replacement, { pathOf }));
}

function driftOf({ before, after }: Replacement, index: Pick<Checked, 'pathOf'>): Finding[] {
  // What cannot be read is a finding of its own.
  if (after.source.sha256 === undefined) return [];
  const unmatched = [...after.claims];
  const gone = before.claims.filter((claim) => !take(unmatched, (other) => saysSame(claim, other)));
  return gone.map((claim) => {
    const was = placeOfClaim(claim, before.source, index);
    const now = take(unmatched, (other) => other.factKey === claim.factKey);
    const identity = [claim.factKey, was.exact!, now?.evidence.selector[0].exact ?? ''];
    if (!now) {
      const message = `“${claim.text}” is no longer stated`;
      return buildFinding('lost-claim', message, placeOfSource(after.source, index), [was], identity);
    }
    const message = `“${claim.text}” is now “${now.text}”`;
    return buildFinding('changed-claim', message, placeOfClaim(now, after.source, index), [was], identity);
  });
}

/** Removes and returns the first claim that fits. */
function take(claims: Claim[], fits: (claim: Claim) => boolean): Claim | undefined {
  const index = claims.findIndex(fits);
  return index < 0 ? undefined : claims.splice(index, 1)[0];
}

/** The same statement, in whatever words. */
function saysSame(a: Claim, b: Claim): boolean {
  return a.factKey === b.factKey && meaning(a) === meaning(b);
}

function meaning({ slots, status, certainty, negated, condition }: Claim): string {
  const values = Object.entries(slots).map(([name, slot]) => [name, listOf(slot).map(whatItSays)]);
  return JSON.stringify([values, status, certainty, negated, condition !== undefined]);
}

/** A value without its place, and without what was worked out from the rest of the article: a type, an owner, a basis. */
function whatItSays(value: SlotValue): unknown {
  switch (value.kind) {
    case 'entity':
      return normalizeName(value.name);
    case 'date':
      // Where a date could not be resolved its words are its value.
      return [value.edtf ?? value.text, value.mod];
    case 'term':
      return value.value;
    default: {
      const { span: _span, bytes: _bytes, text: _text, ...figure } = value;
      return figure;
    }
  }
}
