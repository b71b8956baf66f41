import { contains, overlaps, type Span } from '../model/span.ts';
import type { Candidate } from './match.ts';

/** From the most to the least specific: of two claims about the same words the earlier type stays. */
const ORDER = [
  'quote',
  'cap',
  'equity_stake',
  'acquisition',
  'valuation',
  'revenue_share',
  'commitment',
  'investment',
  'license',
  'cloud_rights',
  'partner_rights',
  'term_change',
  'agreement',
  'statistic',
  'event',
]; // prettier-ignore

/** Types that may say different things with the same words: a cap on a revenue share is both. */
const TOGETHER = new Set([
  'cap revenue_share',
  'agreement cloud_rights',
  'agreement license',
  'agreement partner_rights',
  'acquisition equity_stake',
]);

/** Drops what says the same proposition again: the same type with fewer slots, or a less specific type on the same words. */
export function mostSpecific(candidates: readonly Candidate[]): Candidate[] {
  const ranked = [...candidates].sort(
    (a, b) => rank(a) - rank(b) || weight(b) - weight(a) || a.frame.predicate.start - b.frame.predicate.start,
  );
  const kept: Candidate[] = [];
  for (const candidate of ranked) {
    if (!kept.some((other) => covers(other, candidate))) kept.push(candidate);
  }
  return kept;
}

const rank = (candidate: Candidate) => ORDER.indexOf(candidate.type.id);
const weight = (candidate: Candidate) => Object.keys(candidate.slots).length;

function covers(kept: Candidate, other: Candidate): boolean {
  if (kept.type.id === other.type.id) return saysAsMuch(kept, other);
  if (TOGETHER.has([kept.type.id, other.type.id].sort().join(' '))) return false;
  const values = valueSpans(other);
  if (values.length > 0) return values.some((span) => valueSpans(kept).some((taken) => overlaps(span, taken)));
  return overlaps(kept.frame.predicate, other.frame.predicate);
}

/** The same type: no slot of the weaker one contradicts the stronger one, and they share a place or a value. */
function saysAsMuch(kept: Candidate, other: Candidate): boolean {
  const shared = valueSpans(kept).some((span) => valueSpans(other).some((taken) => overlaps(span, taken)));
  const touches =
    shared || overlaps(kept.frame.predicate, other.frame.predicate) || contains(kept.frame.span, other.frame.predicate);
  if (!touches) return false;
  return Object.entries(other.slots).every(([name, fillers]) => {
    const theirs = kept.slots[name];
    return theirs === undefined ? shared : fillers.every((filler) => theirs.some((their) => sameFiller(their, filler)));
  });
}

function sameFiller(a: Candidate['slots'][string][number], b: Candidate['slots'][string][number]): boolean {
  if (a.value.kind === 'entity' && b.value.kind === 'entity') return a.value.name === b.value.name;
  if (a.value.kind === 'term' && b.value.kind === 'term')
    return a.value.value === b.value.value || overlaps(a.span, b.span);
  return overlaps(a.span, b.span);
}

function valueSpans(candidate: Candidate): Span[] {
  return Object.values(candidate.slots)
    .flat()
    .filter(
      (filler) => filler.value.kind === 'money' || filler.value.kind === 'percent' || filler.value.kind === 'count',
    )
    .map((filler) => filler.span);
}
