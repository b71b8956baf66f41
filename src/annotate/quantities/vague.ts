import { type Numeral, times } from './numeral.ts';
import { matchAt } from './patterns.ts';
import { SCALE_WORDS, VAGUE_SCALES } from './scales.ts';

/** " of thousands" in "hundreds of thousands". */
const OF_SCALE = / of (?:thousand|million|billion|trillion|crore|lakh)s\b/iy;

const SEVERAL = /\b(?:several|(?:a )?few|many|multiple|a couple of)[ -]$/i;

const NAMED_CURRENCY = /[ -](?:dollar|pound|euro|yen|yuan|rupee)s?\b/iy;

/** "billions", "tens of millions", "dozens": at least one of its scale. `start` is that of the plural. */
export function readVaguePlural(text: string, start: number, word: string): Numeral | undefined {
  const scale = VAGUE_SCALES.get(word.toLowerCase());
  if (!scale) return undefined;
  const end = start + word.length;
  const second = matchAt(OF_SCALE, text, end);
  if (!second) return word.toLowerCase() === 'tens' ? undefined : { start, end, value: scale, form: 'vague', scale: 1 };
  const times_ = VAGUE_SCALES.get(second[0].slice(4).toLowerCase())!;
  return { start, end: end + second[0].length, value: times(scale, times_), form: 'vague', scale: 1 };
}

/** "multi-billion", "multimillion". */
export function readMulti(start: number, match: string): Numeral {
  const word = match.replace(/^multi[- ]?/i, '').toLowerCase();
  return { start, end: start + match.length, value: SCALE_WORDS.get(word)!, form: 'vague', scale: 1 };
}

/** "several billion", "a few hundred", and the "billion" of "a billion-dollar deal": a scale without a number. */
export function readBareScale(text: string, start: number, floor: number): Numeral | undefined {
  const word = /^(?:hundred|thousand|million|billion|trillion|dozen)\b/i.exec(text.slice(start, start + 9))?.[0];
  if (!word) return undefined;
  let end = start + word.length;
  let value = SCALE_WORDS.get(word.toLowerCase())!;
  const then = /^ (?:thousand|million|billion|trillion)\b/i.exec(text.slice(end, end + 9))?.[0];
  if (then) {
    value = times(value, SCALE_WORDS.get(then.slice(1).toLowerCase())!);
    end += then.length;
  }
  const several = SEVERAL.exec(text.slice(Math.max(floor, start - 12), start));
  if (several) {
    return { start: start - several[0].length, end, value, form: 'vague', scale: value };
  }
  return word.toLowerCase() !== 'hundred' && matchAt(NAMED_CURRENCY, text, end)
    ? { start, end, value, form: 'vague', scale: value }
    : undefined;
}
