import type { Span } from '../../model/span.ts';

/** A number as it stands in the text, whatever it is a number of. */
export interface Numeral extends Span {
  /** Exact or rounded value; for a vague number ("tens of billions") its lower bound. */
  readonly value: number;
  /**
   * `fraction` is below one and written as such ("two-thirds"), `vague` a bare plural or "multi-" ("billions"),
   * `multiple` a verb or adverb of multiplication ("doubled" is 2, "halved" 0.5, "tenfold" 10).
   */
  readonly form: 'digits' | 'words' | 'fraction' | 'vague' | 'multiple';
  /** What its last word or letter multiplies by (1e9 in "$1.5 billion", else 1): the end of a range lends it to the start. */
  readonly scale: number;
  /** The scale is a letter that could also be a unit: "100m". */
  readonly letterScale?: true;
  /** "100+ billion": at least that much, said before the scale. */
  readonly openEnded?: true;
}

/** `a × b` without the binary noise of decimals: 1.55 × 1e9 is 1550000000. */
export function times(a: number, b: number): number {
  const product = a * b;
  return Number.isSafeInteger(product) && Number.isInteger(a) ? product : Number(product.toPrecision(15));
}
