import type { ValueMention } from '../../model/annotation.ts';
import type { CountValue, MoneyValue, PercentValue } from '../../model/value.ts';
import type { Amount } from './amount.ts';

/** A quantity with its qualifying words, and the amount inside them. */
export interface Quantity extends ValueMention<MoneyValue | PercentValue | CountValue> {
  readonly amount: Amount;
}
