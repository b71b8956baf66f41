import type { Amount } from './amount.ts';
import {
  CURRENCY_NAMES,
  CURRENCY_SIGNS,
  CURRENCY_STARTS,
  type CurrencyName,
  currencyOfCode,
  SIGN_PREFIXES,
} from './currencies.ts';
import { isDigit, isLetter, matchAt, times, wordAt, wordBefore } from './match-at.ts';
import type { Numeral } from './numeral.ts';
import { readPer } from './per.ts';
import { isWeightOfPounds } from './pounds.ts';
import { MONEY_SCALE_LETTERS, SCALE_WORDS } from './scales.ts';

/** Where a currency stands beside its number, and which it is: ISO 4217, "" where shared, "$" for the article's dollar. */
interface Currency {
  readonly code: string;
  /** Start of the sign before the number, or end of the word after it. */
  readonly edge: number;
  readonly rule: 'sign' | 'code' | 'name' | 'hundredth';
  readonly scaled?: true;
  /** The number is in millions: "MSEK 60". */
  readonly millions?: true;
}

/** The sum of money whose number is `numeral`; undefined where no currency stands beside it. */
export function readMoney(text: string, numeral: Numeral, floor: number, dollar: string): Amount | undefined {
  if (numeral.form === 'fraction' || numeral.form === 'multiple') return undefined;
  const before = currencyBefore(text, numeral.start, floor);
  if (before) {
    const scaled = before.millions ? inMillions(numeral) : withMoneyScale(text, numeral);
    if (before.scaled && scaled.scale < 1e3) return undefined;
    const after = restatedCurrency(text, scaled.end, before.code);
    return toAmount(
      text,
      scaled,
      before.edge,
      after?.end ?? scaled.end,
      { ...before, code: after?.code ?? before.code },
      dollar,
    );
  }
  const after = currencyAfter(text, numeral);
  if (!after) return undefined;
  const scaled = after.rule === 'code' ? scaleAfterCode(text, numeral, after) : { numeral, edge: after.edge };
  return toAmount(text, scaled.numeral, numeral.start, scaled.edge, after, dollar);
}

function toAmount(
  text: string,
  numeral: Numeral,
  start: number,
  end: number,
  currency: Currency,
  dollar: string,
): Amount {
  const code = currency.code === '$' ? dollar : currency.code;
  const hundredth = currency.rule === 'hundredth';
  const value = hundredth ? times(numeral.value, 0.01) : numeral.value;
  const vague = numeral.form === 'vague';
  const per = readPer(text, end);
  return {
    kind: 'money',
    numeral,
    start,
    end,
    ...(vague ? { min: value, approximate: true as const } : { value }),
    ...(code && { currency: code }),
    ...(hundredth && { hundredth: true as const }),
    ...(per && { per: per.per, perEnd: per.end }),
    foundBy: `money/${vague ? 'vague' : currency.rule}`,
  };
}

/** "$", "US$", "HK$ ", "c $ ", "EUR", "Rs. " before the number. */
function currencyBefore(text: string, start: number, floor: number): Currency | undefined {
  let at = start;
  if (text[at - 1] === '-' || text[at - 1] === '−') at--;
  while (at > floor && start - at < 3 && text[at - 1] === ' ') at--;
  if (at <= floor) return undefined;
  const sign = CURRENCY_SIGNS.get(text[at - 1]!);
  if (sign) return sign === '¢' ? undefined : signBefore(text, at - 1, floor, sign);
  return codeBefore(text, at, floor);
}

function signBefore(text: string, at: number, floor: number, sign: string): Currency {
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

/** "USD 200", "EUR3.5m", "MAUD 60", "Rs 500". */
function codeBefore(text: string, end: number, floor: number): Currency | undefined {
  const dotted = text[end - 1] === '.';
  const word = wordBefore(text, dotted ? end - 1 : end);
  const start = end - word.length - (dotted ? 1 : 0);
  if (word === '' || word.length > 6 || start < floor || isDigit(text.charCodeAt(start - 1))) return undefined;
  if (dotted && !/^(?:Rs|Re|Fr|Sh)$/i.test(word)) return undefined;
  const found = currencyOfCode(word);
  if (found) return { ...found, edge: start, rule: 'code' };
  const millions = /^M[A-Z]{3}$/.test(word) ? currencyOfCode(word.slice(1)) : undefined;
  if (millions) return { code: millions.code, edge: start, rule: 'code', millions: true };
  return /^(?:dollar|dlrs?)$/i.test(word) ? { code: '$', edge: start, rule: 'name', scaled: true } : undefined;
}

/** "$1.2T", "£ 5 m": scale letters that only money has. */
function withMoneyScale(text: string, numeral: Numeral): Numeral {
  if (numeral.scale !== 1 || numeral.form !== 'digits') return numeral;
  const at = text[numeral.end] === ' ' ? numeral.end + 1 : numeral.end;
  const word = wordAt(text, at);
  const scale = MONEY_SCALE_LETTERS.get(word);
  if (!scale || isDigit(text.charCodeAt(at + word.length))) return numeral;
  if (at > numeral.end && scale === 1e12) return numeral;
  return { ...numeral, end: at + word.length, value: times(numeral.value, scale), scale };
}

/** "$5.9 billion dollars", "$99 (USD)", "$75 million Canadian", "$40 US": the currency said again after the number. */
function restatedCurrency(text: string, end: number, code: string): { end: number; code: string } | undefined {
  if (text[end] !== ' ' && text[end] !== '-') return undefined;
  const named = nameAfter(text, end + 1);
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

/** A sign, code or name after the number: "10 €", "5m USD", "2bn euro", "30 dlrs", "50p", "12-cent". */
function currencyAfter(text: string, numeral: Numeral): Currency | undefined {
  const { end } = numeral;
  const of = numeral.form === 'vague' && text.startsWith(' of ', end);
  const gap = of ? 4 : text[end] === ' ' || text[end] === '-' ? 1 : 0;
  const at = end + gap;
  const sign = CURRENCY_SIGNS.get(text[at]!);
  if (sign) return signAfter(text, at, sign);
  if (!isLetter(text.charCodeAt(at))) return undefined;
  if (gap === 0) return gluedCurrency(text, end, numeral);
  const named = nameAfter(text, at);
  if (named) return isMeant(text, numeral, named) ? nameToCurrency(named) : undefined;
  const word = wordAt(text, at);
  const code = currencyOfCode(word) ?? (/^M[A-Z]{3}$/.test(word) ? currencyOfCode(word.slice(1)) : undefined);
  if (!code || isDigit(text.charCodeAt(at + word.length))) return undefined;
  if (code.scaled && numeral.scale < 1e3) return undefined;
  if (word.length < 3 && word !== 'RM' && word !== 'Rs' && word !== 'kr') return undefined;
  return { code: code.code, edge: at + word.length, rule: 'code' };
}

function signAfter(text: string, at: number, sign: string): Currency | undefined {
  const next = text.charCodeAt(at + 1) === 32 ? at + 2 : at + 1;
  if (isDigit(text.charCodeAt(next))) return undefined; // the sign of the next number
  return sign === '¢' ? { code: '$', edge: at + 1, rule: 'hundredth' } : { code: sign, edge: at + 1, rule: 'sign' };
}

/** Vertical resolutions of video, which look like pence: "1080p". */
const RESOLUTIONS: ReadonlySet<number> = new Set([144, 240, 360, 480, 540, 720, 1080, 1440, 2160, 4320]);

/** "590p", "5c a share", "115USD", "500kr". */
function gluedCurrency(text: string, at: number, numeral: Numeral): Currency | undefined {
  const word = wordAt(text, at);
  const edge = at + word.length;
  if (word === 'p' && !RESOLUTIONS.has(numeral.value)) return { code: 'GBP', edge, rule: 'hundredth' };
  if (word === 'c' && readPer(text, edge)) return { code: '$', edge, rule: 'hundredth' };
  const code = currencyOfCode(word);
  return code && !code.scaled && word.length > 1 ? { code: code.code, edge, rule: 'code' } : undefined;
}

interface Named {
  readonly name: CurrencyName;
  readonly start: number;
  readonly end: number;
}

const NAME_WORDS = /[A-Za-z][A-Za-z.]{0,15}(?:[ -][A-Za-z][A-Za-z.]{0,15}){0,3}/y;

const FIRST_WORD = /[A-Za-z.]{2,16}/y;

/** The longest name of a currency that starts at `at`. */
function nameAfter(text: string, at: number): Named | undefined {
  const first = matchAt(FIRST_WORD, text, at)?.[0].toLowerCase();
  if (first === undefined) return undefined;
  const most =
    CURRENCY_STARTS.get(first) ?? (first.endsWith('.') ? CURRENCY_STARTS.get(first.slice(0, -1)) : undefined);
  if (!most) return undefined;
  const words = matchAt(NAME_WORDS, text, at)?.[0] ?? '';
  const ends = [...words.matchAll(/[ -]|$/g)].map((match) => match.index);
  for (const length of ends.slice(0, most).toReversed()) {
    const name = words.slice(0, length).toLowerCase().replaceAll('-', ' ');
    const exact = CURRENCY_NAMES.get(name);
    const found = exact ?? (name.endsWith('.') ? CURRENCY_NAMES.get(name.slice(0, -1)) : undefined);
    const end = at + length - (exact ? 0 : 1);
    if (found && !isLetter(text.charCodeAt(end)) && !isDigit(text.charCodeAt(end)))
      return { name: found, start: at, end };
  }
  return undefined;
}

/** Whether a name that is also an ordinary word means money here: "won", "marks", "pounds". */
function isMeant(text: string, numeral: Numeral, { name, start, end }: Named): boolean {
  if (!name.weak) return true;
  if (/^pounds?$/i.test(text.slice(start, end))) return !isWeightOfPounds(text, numeral, end);
  return numeral.scale >= 1e3 || numeral.form === 'vague' || (numeral.form === 'digits' && numeral.value >= 1e3);
}

function nameToCurrency({ name, end }: Named): Currency {
  return { code: name.code ?? '$', edge: end, rule: name.hundredth ? 'hundredth' : 'name' };
}

function inMillions(numeral: Numeral): Numeral {
  return { ...numeral, value: times(numeral.value, 1e6), scale: 1e6 };
}

/** "75 USD million": the scale after the code; "30 MUSD" is in millions. */
function scaleAfterCode(text: string, numeral: Numeral, currency: Currency): { numeral: Numeral; edge: number } {
  const { edge } = currency;
  const million = /M[A-Z]{3}$/.test(text.slice(edge - 4, edge)) && !isLetter(text.charCodeAt(edge - 5));
  if (numeral.scale !== 1) return { numeral, edge };
  if (million) return { numeral: inMillions(numeral), edge };
  if (text[edge] !== ' ') return { numeral, edge };
  const word = wordAt(text, edge + 1);
  const scale = word.length > 1 ? SCALE_WORDS.get(word.toLowerCase()) : undefined;
  if (!scale) return { numeral, edge };
  return { numeral: { ...numeral, value: times(numeral.value, scale), scale }, edge: edge + 1 + word.length };
}
