import { readCount } from './count.ts';
import { findNumerals } from './numerals.ts';
import { joinRange } from './ranges.ts';

/** A number, or the bounds of one: "tens of thousands" has only a `min`. */
export interface ParsedNumber {
  readonly value?: number;
  readonly min?: number;
  readonly max?: number;
}

/** The number that the whole text writes, in digits or words: "1.5 million", "forty-two", "two thirds", "10 to 15"; else undefined. */
export function parseNumber(text: string): ParsedNumber | undefined {
  const trimmed = text.trim();
  const [first, second, ...more] = findNumerals(trimmed).map((numeral) => readCount(trimmed, numeral));
  if (!first || more.length > 0) return undefined;
  const whole = second ? joinRange(trimmed, first, second) : first;
  if (whole?.start !== 0 || whole.end !== trimmed.length || whole.numeral.form === 'multiple') return undefined;
  const { value, min, max } = whole;
  return {
    ...(value !== undefined && { value }),
    ...(min !== undefined && { min }),
    ...(max !== undefined && { max }),
  };
}
