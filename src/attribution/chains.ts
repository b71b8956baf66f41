import type { AttributedContent, FoundVoucher } from '../model/attribution.ts';
import type { Voucher } from '../model/claim.ts';
import { contains } from '../model/span.ts';

/** More reporters than this one behind the other are not to be expected; a bound keeps the search short. */
const LONGEST_CHAIN = 4;

/** Adds to each voucher who passed it on: the vouchers of the contents around, from the nearest outwards. */
export function linkChains(contents: readonly AttributedContent[]): AttributedContent[] {
  const open: AttributedContent[] = [];
  return contents.map((inner) => {
    while (open.length > 0 && open.at(-1)!.content.end <= inner.content.start) open.pop();
    const chain: Voucher[] = [...(inner.voucher.chain ?? [])];
    let last: Voucher = chain.at(-1) ?? inner.voucher;
    for (let i = open.length - 1; i >= 0 && i >= open.length - 2 * LONGEST_CHAIN && chain.length < LONGEST_CHAIN; i--) {
      const outer = open[i]!;
      const isKnown = isSame(outer.voucher, last) || isSame(outer.voucher, inner.voucher);
      if (isKnown || !contains(outer.content, inner.content)) continue;
      last = plain(outer.voucher);
      chain.push(last);
    }
    open.push(inner);
    return chain.length > 0 ? { ...inner, voucher: { ...inner.voucher, chain } } : inner;
  });
}

const isSame = (a: Voucher, b: Voucher) => a.name === b.name && a.kind === b.kind;

/** A voucher without the places and rules that found it, nor the medium of that report. */
export const plain = ({
  cue: _cue,
  source: _source,
  foundBy: _foundBy,
  chain: _chain,
  medium: _medium,
  ...voucher
}: FoundVoucher): Voucher => voucher;
