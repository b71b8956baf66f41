import type { Slot, SlotValue } from '../../model/claim.ts';
import type { CountValue, DurationValue, MoneyValue, PercentValue } from '../../model/value.ts';
import { displayDate } from './display-date.ts';

/** A slot for people: "about 12%", "$6.1bn", "late 2021", "8 years", "Contoso, Fabrikam". */
export function displaySlot(slot: Slot): string {
  return (Array.isArray(slot) ? slot : [slot]).map(displayPlaced).join(', ');
}

/** The first percentage, sum or number among slots; undefined where there is none. */
export function displayMeasureOf(slots: Readonly<Record<string, Slot>>): string | undefined {
  const values = Object.values(slots).flat();
  const measure = values.find(({ kind }) => kind === 'percent' || kind === 'money' || kind === 'count');
  return measure && displaySlot(measure);
}

function displayPlaced(value: SlotValue): string {
  return displayValue(value) || (value.text ?? '');
}

function displayValue(value: SlotValue): string {
  switch (value.kind) {
    case 'entity':
      return value.name;
    case 'term':
      return value.value.replaceAll('_', ' ');
    case 'percent':
      return displayMeasure(value, value.value, (numbers) => `${numbers}%`, plainNumber);
    case 'count':
      return displayMeasure(
        value,
        value.value,
        (numbers) => (value.unit ? `${numbers} ${value.unit}` : numbers),
        shortNumber,
      );
    case 'money':
      return displayMeasure(value, value.amount, (numbers) => displayMoney(value, numbers), shortNumber);
    case 'date':
      return value.edtf === undefined ? '' : [value.mod, displayDate(value.edtf)].filter(Boolean).join(' ');
    case 'duration':
      return displayDuration(value);
  }
}

/** Symbols that newsrooms print without explanation; every other currency keeps its code. */
const symbols: Readonly<Record<string, string>> = { USD: '$', GBP: '£', EUR: '€', JPY: '¥', INR: '₹' };

function displayMoney({ currency, per }: MoneyValue, numbers: string): string {
  const symbol = currency === undefined ? '' : (symbols[currency] ?? `${currency} `);
  const sum = numbers.startsWith('-') ? `-${symbol}${numbers.slice(1)}` : symbol + numbers;
  return per === undefined ? sum : `${sum} per ${per}`;
}

function displayMeasure(
  value: MoneyValue | PercentValue | CountValue,
  exact: number | undefined,
  dress: (numbers: string) => string,
  display: (number: number) => string,
): string {
  const { min, max } = value;
  const limits = displayLimits(value);
  if (exact !== undefined) return limits + dress(display(exact));
  if (min !== undefined && max !== undefined) return limits + dress(`${display(min)} to ${display(max)}`);
  if (min !== undefined) return `at least ${dress(display(min))}`;
  return max === undefined ? '' : `at most ${dress(display(max))}`;
}

function displayLimits(value: MoneyValue | PercentValue | CountValue | DurationValue): string {
  const words = [
    'increment' in value && value.increment ? 'another' : undefined,
    'bound' in value ? value.bound?.replace('_', ' ') : undefined,
    value.approximate ? 'about' : undefined,
  ];
  return words.map((word) => (word === undefined ? '' : `${word} `)).join('');
}

const scales: readonly (readonly [number, string])[] = [
  [1e12, 'tn'],
  [1e9, 'bn'],
  [1e6, 'm'],
];

/** "6.1bn", "800m", "45,000": short where that loses nothing. */
function shortNumber(number: number): string {
  for (const [size, suffix] of scales) {
    if (Math.abs(number) < size) continue;
    const short = Math.round((number / size) * 1000) / 1000;
    return Math.abs(short * size - number) <= Math.abs(number) * 1e-12
      ? plainNumber(short) + suffix
      : plainNumber(number);
  }
  return plainNumber(number);
}

/** Digits in groups of three, without rounding: "6,123,456.5". */
function plainNumber(number: number): string {
  const text = String(number);
  const end = /^-?\d+/.exec(text)?.[0].length ?? 0;
  let grouped = text.slice(end);
  let at = end;
  // An exponent means more than 21 digits, or a tiny fraction: leave it alone.
  if (text.includes('e')) return text;
  for (; at > 3 && text[at - 4] !== '-'; at -= 3) grouped = `,${text.slice(at - 3, at)}${grouped}`;
  return text.slice(0, at) + grouped;
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day' };

function displayDuration(value: DurationValue): string {
  const { iso = '' } = value;
  if (!/^P(?:\d{1,9}(?:\.\d{1,3})?[YMWD]){1,4}$/.test(iso)) return iso;
  const parts = [...iso.matchAll(/([\d.]+)([YMWD])/g)];
  const words = parts.map(([, number, unit]) => `${number} ${units[unit!]}${number === '1' ? '' : 's'}`);
  return displayLimits(value) + words.join(' ');
}
