import { matchAt } from './patterns.ts';

/** "a share", "per year", "-a-month", "/tonne", "each", "annually" after a sum; not "a year earlier". */
const PER =
  /(?: per (?:(?:ordinary |common |metric |troy |square )?((?:(?:hundred|thousand|million|billion) )?[a-z]{1,16}))|[ -](?:a|an|per|each|every)[ -](?:metric |troy |square |common |ordinary )?(share|year|quarter|month|week|day|night|hour|minute|second|barrel|ton|tonne|ounce|pound|gallon|litre|liter|unit|piece|head|person|seat|bushel|user|subscriber|copy|dozen|foot|metre|meter|acre|ticket|head|pop|bottle|gram|kilo|kilogram|watt|token)(?![a-z])(?! (?:ago|earlier|later|before|after|sooner|old))| ?\/ ?(share|year|yr|month|week|day|hour|barrel|bbl|tonne|ton|unit|user|kg|oz|kwh|mwh)(?![a-z])| (apiece|each|annually|yearly|monthly|weekly|daily|hourly)(?![a-z])| (per annum|p\.a\.)| to the (dollar|euro|pound|yen))/iy;

const ADVERBS: Readonly<Record<string, string>> = {
  annually: 'year',
  yearly: 'year',
  annum: 'year',
  yr: 'year',
  'per annum': 'year',
  'p.a.': 'year',
  monthly: 'month',
  weekly: 'week',
  daily: 'day',
  hourly: 'hour',
  apiece: 'unit',
  each: 'unit',
  bbl: 'barrel',
};

/** What the sum that ends at `end` is per ("share", "year", "unit" for "apiece"), and where the words end. */
export function readPer(text: string, end: number): { readonly per: string; readonly end: number } | undefined {
  const next = text.charCodeAt(end);
  if (next !== 32 && next !== 45 && next !== 47) return undefined;
  const match = matchAt(PER, text, end);
  if (!match) return undefined;
  const word = (match[1] ?? match[2] ?? match[3] ?? match[4] ?? match[5] ?? match[6])!.toLowerCase();
  return { per: ADVERBS[word] ?? word, end: end + match[0].length };
}
