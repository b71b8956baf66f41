import type { Amount } from './amount.ts';
import { isDigit, isLetter, wordAt } from './characters.ts';
import { currencyAfter, restatedCurrency } from './currency-after.ts';
import { currencyBefore } from './currency-before.ts';
import type { CurrencyBeside } from './currency-beside.ts';
import { type Numeral, times } from './numeral.ts';
import { readPer } from './per.ts';
import { MONEY_SCALE_LETTERS, SCALE_WORDS } from './scales.ts';

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
  currency: CurrencyBeside,
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

function inMillions(numeral: Numeral): Numeral {
  return { ...numeral, value: times(numeral.value, 1e6), scale: 1e6 };
}

/** "75 USD million": the scale after the code; "30 MUSD" is in millions. */
function scaleAfterCode(text: string, numeral: Numeral, currency: CurrencyBeside): { numeral: Numeral; edge: number } {
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
