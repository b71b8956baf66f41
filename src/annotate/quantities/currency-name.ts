import { isDigit, isLetter } from './characters.ts';
import { CURRENCY_NAMES, CURRENCY_STARTS, type CurrencyName } from './currencies.ts';
import { matchAt } from './patterns.ts';

/** A currency's name in the text. */
export interface NamedCurrency {
  readonly name: CurrencyName;
  readonly start: number;
  readonly end: number;
}

const NAME_WORDS = /[A-Za-z][A-Za-z.]{0,15}(?:[ -][A-Za-z][A-Za-z.]{0,15}){0,3}/y;

const FIRST_WORD = /[A-Za-z.]{2,16}/y;

/** The longest name of a currency that starts at `at`. */
export function currencyNameAt(text: string, at: number): NamedCurrency | undefined {
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
