import type { ValueMention } from '../../model/annotation.ts';
import type { CountValue, MoneyValue, PercentValue } from '../../model/value.ts';
import { buildQuantities } from './build-quantities.ts';

/** What the article says that a quantity alone does not. */
export interface QuantityContext {
  /** ISO 4217 currency that a bare "$" means; US dollars where absent. */
  readonly dollar?: string;
}

/**
 * Sums of money, percentages and counts in one block of text, in reading order; spans are UTF-16, cover qualifying words
 * ("about 12%") and a count's noun phrase, and never overlap. `foundBy` starts with "number/bare" for a number of nothing
 * and with "count/time" for one of time units, which are durations where the dates stage knows better.
 */
export function findQuantities(
  text: string,
  context: QuantityContext = {},
): ValueMention<MoneyValue | PercentValue | CountValue>[] {
  return buildQuantities(text, context.dollar).map(({ span, value, foundBy }) => ({ span, value, foundBy }));
}
