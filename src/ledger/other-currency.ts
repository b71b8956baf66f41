import type { MoneyValue } from '../model/value.ts';

const symbols: Readonly<Record<string, string>> = {
  $: 'USD',
  US$: 'USD',
  '£': 'GBP',
  '€': 'EUR',
  C$: 'CAD',
  A$: 'AUD',
};

const scales: Readonly<Record<string, number>> = {
  k: 1e3,
  thousand: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  million: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  tn: 1e12,
  trillion: 1e12,
};

/** "($880 million)", "(US$1.3bn)", "(about €750m)": a sum in brackets behind another. */
const bracketed =
  /^[ \u00a0]?\((?:about |around |roughly |approximately |some |or )?((?:US|C|A)?\$|[£€])[ \u00a0]?(\d{1,3}(?:,\d{3}){1,4}|\d{1,15})(\.\d{1,3})?[ \u00a0]?(k|thousand|m|mn|mln|million|b|bn|billion|t|tn|trillion)?\)/i;

/** The conversion that stands in brackets right behind a sum, if there is one; `after` is the text behind the sum. */
export function findConversion(after: string): MoneyValue | undefined {
  const match = bracketed.exec(after);
  if (!match) return undefined;
  const [, symbol, whole, fraction, scale] = match;
  const amount = Number(whole!.replaceAll(',', '') + (fraction ?? '')) * (scales[scale?.toLowerCase() ?? ''] ?? 1);
  return {
    kind: 'money',
    amount: Number(amount.toPrecision(15)),
    currency: symbols[symbol!.toUpperCase()]!,
    // A conversion is rounded, whether the text says so or not.
    approximate: true as const,
  };
}
