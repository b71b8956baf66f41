import type { Numeral } from './numeral.ts';
import { readPer } from './per.ts';

const MONEY_STUFF =
  /^ of (?:additional |annual |extra |fresh |new |public |taxpayers?['’]s? |their |its |his |her |the )?(?:aid|assets|bonds?|capital|cash|compensation|credit|cuts|damage|damages|debts?|equity|finance|funding|funds|help|income|investment|investments|liabilities|loans?|losses|money|orders|profits?|public|revenues?|sales|savings|shares|spending|stock|support|tax|taxes)\b/i;

const MONEY_BEFORE =
  /\b(?:pa(?:y|ys|id|ying)|payments?|costs?|costing|prices?|priced|worth|fined?|fees?|sums?|salary|salaries|bonus|donated?|raised?|spen[dt]|earns?|earned|owes?|owed|sold|bought|profits?|sales|turnover|grants?|loans?|debts?)(?: [a-z]{1,12}){0,4} ?$/i;

/** Whether "pounds" after this number are weighed, not paid: "a 200-pound man", "2 million pounds of beef". */
export function isWeightOfPounds(text: string, numeral: Numeral, end: number): boolean {
  if (numeral.scale >= 1e5 || numeral.form === 'vague') {
    return text.startsWith(' of ', end) && !MONEY_STUFF.test(text.slice(end, end + 40));
  }
  if (/^(?:share|year|month|week|day|hour)$/.test(readPer(text, end)?.per ?? '')) return false;
  if (text.startsWith(' of ', end)) return !MONEY_STUFF.test(text.slice(end, end + 40));
  return !MONEY_BEFORE.test(text.slice(Math.max(0, numeral.start - 48), numeral.start));
}
