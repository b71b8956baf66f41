import type { Claim, Voucher } from '../model/claim.ts';
import { outletKey } from './outlets.ts';

/** The marks of those on whose word a claim is; none where it is its article's own. */
export function vouchersOf(attribution: Claim['attribution']): readonly string[] {
  const marks = voucherMark(attribution);
  return attribution.chain ? [...marks, ...attribution.chain.flatMap(voucherMark)] : marks;
}

function voucherMark({ kind, name, organization }: Pick<Voucher, 'kind' | 'name' | 'organization'>): string[] {
  const isNamed = kind === 'organization' || kind === 'person' || kind === 'document';
  // A joint statement of two companies is what each of them says.
  return isNamed ? (organization ?? name ?? '').split(' and ').flatMap(outletMarks) : [];
}

/** How an outlet stands among the marks of an origin; none for a name without words. */
export function outletMarks(name: string | undefined): string[] {
  const key = name === undefined ? '' : outletKey(name);
  return key ? [`outlet ${key}`] : [];
}
