import type { Voucher } from './claim.ts';
import type { Span } from './span.ts';

/** A voucher with the words that attribute and the rule that decided. */
export interface FoundVoucher extends Voucher {
  /** "said", "according to". */
  readonly cue?: Span;
  /** The words that name the source: "the analyst", "Jane Doe, chief executive of Contoso". */
  readonly source?: Span;
  readonly foundBy: string;
  /** Who passed it on, from the voucher's reporter outwards. */
  readonly chain?: readonly Voucher[];
}

/** A run of text that the article puts on somebody's word. */
export interface AttributedContent {
  readonly content: Span;
  /** `mixed` is indirect speech with quoted fragments. */
  readonly speech: 'direct' | 'indirect' | 'mixed';
  readonly voucher: FoundVoucher;
  /** Index into {@link Annotation.quotations} for direct speech. */
  readonly quotation?: number;
}

/** Everything in an article that somebody else than its publisher vouches for; contents may nest. */
export interface Attributions {
  readonly contents: readonly AttributedContent[];
}
