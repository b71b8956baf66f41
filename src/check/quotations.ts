import type { Claim } from '../model/claim.ts';
import { wordsOf } from '../model/fact.ts';
import type { Finding } from '../model/finding.ts';
import { buildFinding, type Checked, type CheckIndex, placeOfClaim } from './checked.ts';

/** Runs of words by which quotations that may be the same are found. */
const SHINGLE = 3;

/** Quotations that share this part of the shorter one's runs of words are one quotation in two versions. */
const SAME_QUOTATION = 0.5;

interface Quoted {
  readonly claim: Claim;
  readonly words: readonly string[];
}

/** Fresh quotations whose words, or whose speaker, are others than in a known source. */
export function findAlteredQuotations({ known, fresh }: Checked, index: CheckIndex): Finding[] {
  const quotations = known.flatMap(({ claims }) => quotationsOf(claims));
  const byShingle = new Map<string, Quoted[]>();
  for (const quoted of quotations) {
    for (const shingle of shinglesOf(quoted.words)) {
      const same = byShingle.get(shingle);
      if (same) same.push(quoted);
      else byShingle.set(shingle, [quoted]);
    }
  }
  return fresh.flatMap(({ claims }) =>
    quotationsOf(claims).flatMap((quoted) => compareWithKnown(quoted, byShingle, index)),
  );
}

function quotationsOf(claims: readonly Claim[]): Quoted[] {
  return claims.flatMap((claim) => (claim.type === 'quote' ? [{ claim, words: wordsOf(exactOf(claim)) }] : []));
}

const exactOf = ({ evidence }: Claim) => evidence.selector[0].exact;

function shinglesOf(words: readonly string[]): Set<string> {
  const shingles = new Set<string>();
  for (let end = SHINGLE; end <= words.length; end++) shingles.add(words.slice(end - SHINGLE, end).join(' '));
  return shingles;
}

function compareWithKnown(
  fresh: Quoted,
  byShingle: ReadonlyMap<string, readonly Quoted[]>,
  index: CheckIndex,
): Finding[] {
  const shingles = shinglesOf(fresh.words);
  const shared = new Map<Quoted, number>();
  for (const shingle of shingles) {
    for (const quoted of byShingle.get(shingle) ?? []) shared.set(quoted, (shared.get(quoted) ?? 0) + 1);
  }
  const versions = [...shared].filter(([quoted, count]) => {
    return count >= SAME_QUOTATION * Math.min(shingles.size, shinglesOf(quoted.words).size);
  });
  if (versions.length === 0) return [];
  const faithful = versions.filter(([quoted]) => isFaithful(fresh.claim, quoted.claim));
  const sameSpeaker = faithful.some(([quoted]) => mayBeSameSpeaker(fresh.claim, quoted.claim));
  if (sameSpeaker) return [];
  const [original] = (faithful[0] ?? versions.reduce((a, b) => (b[1] > a[1] ? b : a)))!;
  const message =
    faithful.length > 0
      ? `these words of ${speakerOf(fresh.claim)} are those of ${speakerOf(original.claim)} in a known source`
      : `the quotation of ${speakerOf(fresh.claim)} has other words than in a known source`;
  const place = placeOfClaim(fresh.claim, index.sources.get(fresh.claim.evidence.source)!, index);
  const known = placeOfClaim(original.claim, index.sources.get(original.claim.evidence.source)!, index);
  return [buildFinding('altered-quotation', message, place, [known], [place.exact!, known.exact!])];
}

/** Whether one has the other's words in its order; what is left out is marked by dots, what is put in by brackets. */
function isFaithful(a: Claim, b: Claim): boolean {
  return containsParts(exactOf(a), exactOf(b)) || containsParts(exactOf(b), exactOf(a));
}

function containsParts(quotation: string, whole: string): boolean {
  const text = ` ${wordsOf(whole).join(' ')} `;
  let from = 0;
  for (const part of quotation.split(/…|\.{3}|\[[^\]]{0,80}\]/)) {
    const words = wordsOf(part).join(' ');
    if (words === '') continue;
    const at = text.indexOf(` ${words} `, from);
    if (at < 0) return false;
    from = at + words.length;
  }
  return true;
}

/** A speaker whom one article names by the last name only is the same one. */
function mayBeSameSpeaker(a: Claim, b: Claim): boolean {
  const [first, second] = [a, b].map(({ attribution }) => wordsOf(attribution.name ?? ''));
  if (first!.length === 0 || second!.length === 0) return true;
  return first!.some((word) => word.length > 2 && second!.includes(word));
}

function speakerOf({ attribution }: Claim): string {
  return attribution.name ?? 'an unnamed speaker';
}
