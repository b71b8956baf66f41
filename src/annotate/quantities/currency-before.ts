import { isDigit, isLetter, wordBefore } from './characters.ts';
import { CURRENCY_SIGNS, currencyOfCode, SIGN_PREFIXES } from './currencies.ts';
import type { CurrencyBeside } from './currency-beside.ts';

/** "$", "US$", "HK$ ", "c $ ", "EUR", "Rs. " before the number. */
export function currencyBefore(text: string, start: number, floor: number): CurrencyBeside | undefined {
  let at = start;
  if (text[at - 1] === '-' || text[at - 1] === '−') at--;
  while (at > floor && start - at < 3 && text[at - 1] === ' ') at--;
  if (at <= floor) return undefined;
  const sign = CURRENCY_SIGNS.get(text[at - 1]!);
  if (sign) return sign === '¢' ? undefined : signBefore(text, at - 1, floor, sign);
  return codeBefore(text, at, floor);
}

function signBefore(text: string, at: number, floor: number, sign: string): CurrencyBeside {
  const glued = lettersBefore(text, at, floor);
  const spaced = glued === '' && text[at - 1] === ' ' ? lettersBefore(text, at - 1, floor) : '';
  const letters = glued || spaced;
  const code = SIGN_PREFIXES.get(`${letters.toLowerCase()}${text[at]}`) ?? currencyOfCode(letters)?.code;
  const trusted = glued
    ? letters.length > 1 || letters === letters.toUpperCase()
    : /^(?:us|u\.s\.?|hk|nt|nz|c)$/i.test(spaced) && text[at + 1] === ' ';
  if (code === undefined || !trusted) return { code: sign, edge: at, rule: 'sign' };
  return { code, edge: at - letters.length - (glued ? 0 : 1), rule: 'sign' };
}

/** Up to five letters and dots before `end`: "US", "U.S.". */
function lettersBefore(text: string, end: number, floor: number): string {
  let at = end;
  while (at > floor && end - at < 6 && (isLetter(text.charCodeAt(at - 1)) || text[at - 1] === '.')) at--;
  const letters = text.slice(at, end);
  return letters.replace(/^\.+/, '');
}

/** "the R1T pickup", "the P5T": names of models, where "R500m" and "P1.2T" are sums. */
const MODEL = /^(?:R\d{1,2}\p{Lu}|\p{L}{1,2}\.?[ −-]{0,3}\d[\d,]*T(?!\p{L}))/u;
const LONGEST_MODEL = 24;

/** "USD 200", "EUR3.5m", "MAUD 60", "Rs 500". */
function codeBefore(text: string, end: number, floor: number): CurrencyBeside | undefined {
  const dotted = text[end - 1] === '.';
  const word = wordBefore(text, dotted ? end - 1 : end);
  const start = end - word.length - (dotted ? 1 : 0);
  if (word === '' || word.length > 6 || start < floor || isDigit(text.charCodeAt(start - 1))) return undefined;
  if (dotted && !/^(?:Rs|Re|Fr|Sh)$/i.test(word)) return undefined;
  // "MGA012": the name of a product
  if (/^0\d/.test(text.slice(end, end + 2))) return undefined;
  const found = currencyOfCode(word);
  if (found?.scaled && MODEL.test(text.slice(start, start + LONGEST_MODEL))) return undefined;
  if (found) return { ...found, edge: start, rule: 'code' };
  const millions = /^M[A-Z]{3}$/.test(word) ? currencyOfCode(word.slice(1)) : undefined;
  if (millions) return { code: millions.code, edge: start, rule: 'code', millions: true };
  return /^(?:dollar|dlrs?)$/i.test(word) ? { code: '$', edge: start, rule: 'name', scaled: true } : undefined;
}
