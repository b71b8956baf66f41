import { isDigit, isLetter, wordAt } from './characters.ts';
import { CURRENCY_SIGNS, currencyOfCode } from './currencies.ts';
import type { CurrencyBeside } from './currency-beside.ts';
import { currencyNameAt, type NamedCurrency } from './currency-name.ts';
import type { Numeral } from './numeral.ts';
import { matchAt } from './patterns.ts';
import { readPer } from './per.ts';
import { isWeightOfPounds } from './pounds.ts';

/** A sign, code or name after the number: "10 €", "5m USD", "2bn euro", "30 dlrs", "50p", "12-cent". */
export function currencyAfter(text: string, numeral: Numeral): CurrencyBeside | undefined {
  const { end } = numeral;
  const of = numeral.form === 'vague' && text.startsWith(' of ', end);
  const gap = of ? 4 : text[end] === ' ' || text[end] === '-' ? 1 : 0;
  const at = end + gap;
  const sign = CURRENCY_SIGNS.get(text[at]!);
  if (sign) return signAfter(text, at, sign);
  if (!isLetter(text.charCodeAt(at))) return undefined;
  if (gap === 0) return gluedCurrency(text, end, numeral);
  const named = currencyNameAt(text, at);
  if (named) return isMeant(text, numeral, named) ? nameToCurrency(named) : undefined;
  const word = wordAt(text, at);
  const code = currencyOfCode(word) ?? (/^M[A-Z]{3}$/.test(word) ? currencyOfCode(word.slice(1)) : undefined);
  if (!code || isDigit(text.charCodeAt(at + word.length))) return undefined;
  if (code.scaled && numeral.scale < 1e3) return undefined;
  if (word.length < 3 && word !== 'RM' && word !== 'Rs' && word !== 'kr') return undefined;
  return { code: code.code, edge: at + word.length, rule: 'code' };
}

function signAfter(text: string, at: number, sign: string): CurrencyBeside | undefined {
  const next = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  if (isDigit(text.charCodeAt(next))) return undefined; // the sign of the next number
  return sign === '¢' ? { code: '$', edge: at + 1, rule: 'hundredth' } : { code: sign, edge: at + 1, rule: 'sign' };
}

/** Vertical resolutions of video, which look like pence: "1080p". */
const RESOLUTIONS: ReadonlySet<number> = new Set([144, 240, 360, 480, 540, 720, 1080, 1440, 2160, 4320]);

/** "590p", "5c a share", "115USD", "500kr". */
function gluedCurrency(text: string, at: number, numeral: Numeral): CurrencyBeside | undefined {
  const word = wordAt(text, at);
  const edge = at + word.length;
  if (word === 'p' && !RESOLUTIONS.has(numeral.value)) return { code: 'GBP', edge, rule: 'hundredth' };
  if (word === 'c' && readPer(text, edge)) return { code: '$', edge, rule: 'hundredth' };
  const code = currencyOfCode(word);
  return code && !code.scaled && word.length > 1 ? { code: code.code, edge, rule: 'code' } : undefined;
}

/** Whether a name that is also an ordinary word means money here: "won", "marks", "pounds". */
function isMeant(text: string, numeral: Numeral, { name, start, end }: NamedCurrency): boolean {
  if (!name.weak) return true;
  if (/^pounds?$/i.test(text.slice(start, end))) return !isWeightOfPounds(text, numeral, end);
  return numeral.scale >= 1e3 || numeral.form === 'vague' || (numeral.form === 'digits' && numeral.value >= 1e3);
}

function nameToCurrency({ name, end }: NamedCurrency): CurrencyBeside {
  return { code: name.code ?? '$', edge: end, rule: name.hundredth ? 'hundredth' : 'name' };
}

/** "$5.9 billion dollars", "$99 (USD)", "$75 million Canadian", "$40 US": the currency said again after the number. */
export function restatedCurrency(text: string, end: number, code: string): { end: number; code: string } | undefined {
  if (text[end] !== ' ' && text[end] !== '-') return undefined;
  const named = currencyNameAt(text, end + 1);
  if (
    named &&
    !named.name.hundredth &&
    !named.name.weak &&
    (named.name.code === undefined || code === '$' || named.name.code === code)
  ) {
    return { end: named.end, code: named.name.code || code };
  }
  if (code !== '$') return undefined;
  const match = matchAt(RESTATED, text, end);
  if (!match) return undefined;
  const [all, adjective, iso] = match;
  if (iso) return currencyOfCode(iso) ? { end: end + all.length, code: iso } : undefined;
  return { end: end + all.length, code: { canadian: 'CAD', australian: 'AUD', us: 'USD' }[adjective!.toLowerCase()]! };
}

const RESTATED =
  / (?:(Canadian|Australian|US)(?=[.,;:)]|$| (?:in|to|for|from|of|by|at|on|and|or|was|is|a|per|over|with|debt|credit|loan|facility|facilities|bonds?|notes?|deal|contract|fund|funding|grant|equity|offering|financing)\b)|\(?([A-Z]{3})(?![A-Za-z])\)?)/y;
