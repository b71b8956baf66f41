import type { Amount } from './amount.ts';
import { readPer } from './per.ts';

/** Nouns whose number is a count, where they stand in the clause before a number that has no unit of its own. */
const COUNTED =
  /\b(?:number|users?|people|passengers?|customers?|subscribers?|subscriptions?|employees|members?|membership|shares|units|vehicles|cars|trucks|homes|households|downloads|views|visits|barrels|tonnes|tons|workers|jobs|workforce|headcount|population|patients|viewers|audience|visitors|copies|devices|accounts|orders|votes|deaths|cases|deliveries|shipments|production|output|capacity|readers|circulation|followers|volumes?|parameters|tokens|chips|miles|kilometres|acres|square feet)\b[^.;]*$/i;

/** "truck sales rose to 3 million": what is sold is counted. */
const SOLD =
  /\b(?:vehicle|car|truck|unit|handset|phone|pc|computer|album|record|ticket|home|house|auto|volume) sales\b[^.;,]*$/i;

/** Verbs and nouns of money just before a number without a currency: "profit of 31 mln", "invested 500 million". */
const OF_MONEY =
  /\b(?:invest(?:s|ed|ing|ments?)?|spen(?:d|ds|t|ding)|pa(?:y|ys|id|ying)|cost(?:s|ing)?|rais(?:e|es|ed|ing)|profits?|sales|revenues?|turnover|loss(?:es)?|earn(?:s|ed|ing|ings)?|income|debts?|cash|assets|worth|valued|valuation|price|priced|deal|dividends?|fee|fees|budget|borrow(?:ed|ing)?|pledged?|commit(?:s|ted|ting)?|fined?|pour(?:s|ed|ing)?|pump(?:s|ed|ing)?|sunk|lost|los(?:e|es|ing)|made|making|makes|save[ds]?|saving|ow(?:e|es|ed|ing)|burn(?:s|ed|ing|t)?|generat(?:e|es|ed|ing)|funnel(?:l?ed|l?ing|s)?|funding|plough(?:ed|ing)?|plow(?:ed|ing)?|inject(?:ed|ing|s)?|bill|sold)(?: (?:in|of|at|for|to|by|about|around|nearly|up|another|an|additional|the|over|more|than|roughly|almost|some|tens|hundreds|its|a|further|was|were|is|rose|fell|totalled|totaled|out|away|back|into|total|estimated)){0,5} $/i;

const MONEY_AFTER =
  /^ (?:in|of|worth of|more in) (?:additional |annual |new |fresh |total |net |gross |operating |free |up-?front |venture |equity |debt )?(?:funding|investments?|revenues?|sales|debts?|cash|capital|financing|profits?|losses|earnings|fees|costs?|savings|spending|damages|fines|taxes|aid|loans?|equity|assets|income|subsidies|compensation|payments?|money)\b/i;

/**
 * The sum of money that a bare number in millions or more stands for: "another 550m" after "1bn euros", "profit of 31
 * mln". It takes the currency `nearby`, of the sum before it in the block or else the first one after it; undefined for a count.
 */
export function inheritCurrency(text: string, amount: Amount, nearby: string | undefined): Amount | undefined {
  const { numeral, start, end } = amount;
  const vague = numeral.form === 'vague';
  if (amount.kind !== 'bare' || numeral.form === 'multiple' || numeral.form === 'fraction') return undefined;
  if (vague ? numeral.value < 1e6 : numeral.scale < 1e5) return undefined;
  const before = text.slice(Math.max(0, start - 90), start);
  const after = text.slice(end, end + 40);
  if (SOLD.test(before)) return undefined;
  const per = readPer(text, end);
  const cued =
    OF_MONEY.test(before) ||
    MONEY_AFTER.test(after) ||
    (/\b(?:at|for|of) (?:[a-z]{1,10} )?$/.test(before) && per !== undefined);
  if (vague ? !cued : !endsPhrase(after)) return undefined;
  if (!cued && (nearby === undefined || isCounted(before))) return undefined;
  const currency = vague ? undefined : nearby;
  return {
    ...amount,
    kind: 'money',
    ...(currency && { currency }),
    ...(per && { per: per.per }),
    foundBy: currency ? 'money/inherited-currency' : 'money/no-currency',
  };
}

/** A sum stands at the end of its phrase; a noun after it would be what is counted. */
function endsPhrase(after: string): boolean {
  return /^(?:[.,;:)\]!?"”’'–—]|$| (?:in|to|from|for|on|at|by|as|and|or|with|last|this|a|an|per|year|after|before|during|over|compared|against|versus|up|down|when|while|which|that|more|is|was|will|within|under|into|through|until|since|if|but|each|annually|upfront|up-front|including|plus|payable|-)\b| [–—-])/i.test(
    after,
  );
}

function isCounted(before: string): boolean {
  const clause = before.slice(Math.max(0, before.search(/[^.;:!?]*$/)));
  return COUNTED.test(clause.slice(clause.search(/[^$€£¥]*$/)));
}
