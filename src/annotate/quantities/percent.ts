import type { Amount } from './amount.ts';
import { isDigit, isLetter } from './characters.ts';
import { type Numeral, times } from './numeral.ts';
import { matchAt } from './patterns.ts';

/** "%", " per cent", "-percent", "pct", "percentage points", "basis points" after a number; the last two groups are points. */
const SIGN =
  /(?: ?[%٪％]|[ -]?(?:per[ -]?cents?|percent(?:age)?s?|pct|p\.c\.)(?![a-z])|pc(?![a-z]))( points?| pts?)?|[ -]?percentage[ -]points?|[ -]?pp(?![a-z])|([ -]basis[ -]points?|[ -]?bps?(?![a-z]))/iy;

/** The percentage whose number is `numeral`, basis points included ("25 basis points" is 0.25). */
export function readPercent(text: string, numeral: Numeral): Amount | undefined {
  if (numeral.form === 'multiple') return undefined;
  const at = skipArticle(text, numeral);
  const match = matchAt(SIGN, text, at);
  if (!match) return undefined;
  const end = at + match[0].length;
  const next = text.charCodeAt(end);
  if (isDigit(next) || isLetter(next)) return undefined; // "%20" of a link
  const basis = match[2] !== undefined;
  return {
    kind: 'percent',
    numeral,
    start: numeral.start,
    end,
    value: basis ? times(numeral.value, 0.01) : numeral.value,
    foundBy: basis ? 'percent/basis-points' : 'percent/sign',
  };
}

/** "half a percent", "a quarter of a percentage point". */
function skipArticle(text: string, numeral: Numeral): number {
  if (numeral.form !== 'fraction') return numeral.end;
  const match = /^(?: of)? an?(?= per| basis)/i.exec(text.slice(numeral.end, numeral.end + 10));
  return numeral.end + (match?.[0].length ?? 0);
}
