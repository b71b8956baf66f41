import { readCardinal } from './cardinals.ts';
import { type NumberPart, type NumberToken, tokenizeNumber } from './number-tokens.ts';
import { type Numeral, times } from './numeral.ts';
import { matchAt } from './patterns.ts';
import { SCALE_WORDS } from './scales.ts';
import { readWordFraction } from './word-fractions.ts';

/** "the one", "no one": a pronoun. */
const PRONOUN_LEAD = /(?:^|[^a-z])(?:the|this|that|which|no|any|every|each|another|some)[ -]$/i;

/** "minus", "a" before the first word. */
const LEAD = /(?:^|[^\w-])((?:(?:minus|negative) )?(?:an?[ -])?)$/i;

/** "two thirds of a million". */
const OF_A_SCALE = / of an? (hundred|thousand|million|billion|trillion|dozen)\b/iy;

/** The number that starts with the number word at `start`, with an article or "minus" before it; nothing before `floor`. */
export function readWords(text: string, start: number, floor: number): Numeral | undefined {
  const tokens = tokenizeNumber(text, start);
  const first = tokens[0];
  if (!first) return undefined;
  if (first.kind === 'unit' && first.value === 1 && tokens.length === 1 && isPronoun(text, start, first.end))
    return undefined;
  const lead = LEAD.exec(text.slice(Math.max(floor, start - 12), start))?.[1] ?? '';
  const takesArticle = first.kind === 'hundred' || first.kind === 'scale' || first.kind === 'denominator';
  const begin = start - (takesArticle ? lead.length : /^(?:minus|negative) $/i.test(lead) ? lead.length : 0);
  const joined = !/between $/i.test(text.slice(Math.max(0, begin - 8), begin));
  const part = readNumber(tokens, joined);
  if (!part) return undefined;
  const sign = begin < start && /^[mn]/i.test(lead) ? -1 : 1;
  if (first.kind === 'denominator' && begin === start && first.value > 2 && part.scale === 1) return undefined; // "the quarter"
  const isFraction = part.value < 1 && part.scale === 1 && part.value > 0 && first.kind !== 'zero';
  const end = tokens[part.next - 1]!.end;
  const of = isFraction ? matchAt(OF_A_SCALE, text, end) : null;
  const scale = of ? (SCALE_WORDS.get(of[1]!.toLowerCase()) ?? 1) : part.scale;
  return {
    start: begin,
    end: of ? end + of[0].length : end,
    value: times(part.value * sign, of ? scale : 1),
    form: isFraction && !of ? 'fraction' : 'words',
    scale,
  };
}

/** "the one", "one of them", "one another". */
function isPronoun(text: string, start: number, end: number): boolean {
  if (
    /^ (?:another|of (?:the|its|their|his|her|our|my|your|these|those|them|us|you)\b)/i.test(text.slice(end, end + 9))
  )
    return true;
  return PRONOUN_LEAD.test(text.slice(Math.max(0, start - 8), start));
}

/** The fractions that are told of a million: "three quarters of a million", "half a million", "a quarter million". */
const HALVES: ReadonlySet<number> = new Set([0.25, 0.5, 0.75]);

/** A whole number, a fraction, or both: "three", "two thirds", "two and a half million", "five point five". */
function readNumber(tokens: readonly NumberToken[], joined: boolean): NumberPart | undefined {
  const fraction = readWordFraction(tokens, 0, joined);
  // "the fifth billion-dollar deal": an ordinal
  const isOrdinal = tokens[fraction?.next ?? 0]?.kind === 'scale' && !HALVES.has(fraction?.value ?? 0);
  if (fraction) return isOrdinal ? undefined : withScale(tokens, fraction);
  const whole = readCardinal(tokens, 0, joined);
  if (!whole) return undefined;
  const next = tokens[whole.next];
  if (next?.kind === 'denominator') return undefined; // an ordinal: "two hundred fiftieth"
  if (next?.kind === 'point') return readDecimals(tokens, whole) ?? whole;
  if (next?.kind !== 'and') return whole;
  const rest = readWordFraction(tokens, whole.next + 1, joined);
  if (!rest || rest.value >= 1) return whole;
  const scaled = withScale(tokens, rest);
  if (scaled !== rest && whole.scale === 1) return withScale(tokens, { ...rest, value: whole.value + rest.value });
  const part = scaled === rest ? times(rest.value, whole.scale) : scaled.value;
  return { value: whole.value + part, next: scaled.next, scale: whole.scale };
}

/** "half [a] million", "two and a half billion": the scale after a fraction. */
function withScale(tokens: readonly NumberToken[], part: NumberPart): NumberPart {
  let next = part.next;
  if (tokens[next]?.kind === 'a') next++;
  const scale = tokens[next];
  if (scale?.kind !== 'scale' && scale?.kind !== 'hundred') return part;
  return { value: times(part.value, scale.value), next: next + 1, scale: scale.value };
}

function readDecimals(tokens: readonly NumberToken[], whole: NumberPart): NumberPart | undefined {
  let digits = '';
  let next = whole.next + 1;
  for (; next < tokens.length; next++) {
    const token = tokens[next]!;
    const follows = digits !== '' && tokens[next - 1]!.kind === 'ten';
    if (token.kind === 'unit' && follows) digits = digits.slice(0, -1) + token.value;
    else if (token.kind === 'zero' || token.kind === 'unit' || token.kind === 'teen' || token.kind === 'ten')
      digits += token.value;
    else break;
  }
  if (digits === '') return undefined;
  const part = { value: whole.value + Number(`.${digits}`), next, scale: 1 };
  return withScale(tokens, part);
}
