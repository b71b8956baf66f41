import type { Span } from '../../model/span.ts';
import type { Numeral } from './numeral.ts';

/** A number with what it is a number of, before ranges and qualifiers. The span is that of the number and its currency or percent sign. */
export interface Amount extends Span {
  readonly kind: 'money' | 'percent' | 'count' | 'bare';
  readonly numeral: Numeral;
  /** In the unit of its kind: units of the currency, percent, or the number itself. */
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
  /** Money: ISO 4217 where known. */
  readonly currency?: string;
  /** Money: divides the number by a hundred: cents, pence. */
  readonly hundredth?: true;
  /** Money: what it is per. */
  readonly per?: string;
  /** Where the words that say so end; they are no part of the span. */
  readonly perEnd?: number;
  /** Count: the noun phrase, lower case, and where it ends. */
  readonly unit?: string;
  readonly unitEnd?: number;
  readonly approximate?: true;
  /** The rule that found it. */
  readonly foundBy: string;
}
