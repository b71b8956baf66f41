import { isDigit, isLetter, matchAt, times, wordAt } from './match-at.ts';
import { NUMBER_WORDS, type NumberWord } from './number-words.ts';
import type { Numeral } from './numeral.ts';
import { SCALE_WORDS } from './scales.ts';

/** A number word with its place. */
type Token = NumberWord & { readonly start: number; readonly end: number };

/** A part of a number that has been read: its value, the token after it, and its last scale. */
interface Part {
  readonly value: number;
  readonly next: number;
  readonly scale: number;
}

/** No written-out number is longer than this many words. */
const MAX_WORDS = 24;

/** "forty two", "forty-two", and "forty - two" of tokenised text. */
const GAP = / {1,3}(?:- {1,3})?|-/y;

/** "the one", "no one": a pronoun. */
const PRONOUN_LEAD = /(?:^|[^a-z])(?:the|this|that|which|no|any|every|each|another|some)[ -]$/i;

/** "minus", "a" before the first word. */
const LEAD = /(?:^|[^\w-])((?:(?:minus|negative) )?(?:an?[ -])?)$/i;

/** "two thirds of a million". */
const OF_A_SCALE = / of an? (hundred|thousand|million|billion|trillion|dozen)\b/iy;

/** The number that starts with the number word at `start`, with an article or "minus" before it; nothing before `floor`. */
export function readWords(text: string, start: number, floor: number): Numeral | undefined {
  const tokens = tokenize(text, start);
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

/** What may follow each kind of word in one number; anything else starts the next number. */
const FOLLOWERS: Readonly<Record<NumberWord['kind'], ReadonlySet<NumberWord['kind']>>> = {
  zero: new Set(['point']),
  unit: new Set(['ten', 'hundred', 'scale', 'and', 'denominator', 'point']),
  teen: new Set(['hundred', 'scale', 'and', 'denominator', 'point']),
  ten: new Set(['unit', 'ten', 'hundred', 'scale', 'and', 'denominator', 'point']),
  hundred: new Set(['unit', 'teen', 'ten', 'scale', 'and', 'denominator', 'point']),
  scale: new Set(['unit', 'teen', 'ten', 'hundred', 'scale', 'and', 'denominator']),
  and: new Set(['unit', 'teen', 'ten', 'a', 'denominator']),
  a: new Set(['hundred', 'scale', 'denominator']),
  point: new Set(['zero', 'unit', 'teen', 'ten']),
  denominator: new Set(['a', 'hundred', 'scale']),
};

function mayFollow(tokens: readonly Token[], kind: NumberWord['kind']): boolean {
  const last = tokens.at(-1);
  if (last === undefined || FOLLOWERS[last.kind].has(kind)) return true;
  return FOLLOWERS.point.has(kind) && tokens.some((token) => token.kind === 'point');
}

function tokenize(text: string, start: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  while (tokens.length < MAX_WORDS) {
    const word = wordAt(text, at);
    const entry = NUMBER_WORDS.get(word.toLowerCase());
    const end = at + word.length;
    if (!entry || !mayFollow(tokens, entry.kind) || isLetter(text.charCodeAt(end)) || isDigit(text.charCodeAt(end)))
      break;
    tokens.push({ ...entry, start: at, end });
    const gap = matchAt(GAP, text, end);
    if (!gap) break;
    at = end + gap[0].length;
  }
  while (tokens.length > 0 && ['and', 'a', 'point'].includes(tokens.at(-1)!.kind)) tokens.pop();
  return tokens;
}

/** A whole number, a fraction, or both: "three", "two thirds", "two and a half million", "five point five". */
function readNumber(tokens: readonly Token[], joined: boolean): Part | undefined {
  const fraction = readFraction(tokens, 0, joined);
  if (fraction) return withScale(tokens, fraction);
  const whole = readCardinal(tokens, 0, joined);
  if (!whole) return undefined;
  const next = tokens[whole.next];
  if (next?.kind === 'denominator') return undefined; // an ordinal: "two hundred fiftieth"
  if (next?.kind === 'point') return readDecimals(tokens, whole) ?? whole;
  if (next?.kind !== 'and') return whole;
  const rest = readFraction(tokens, whole.next + 1, joined);
  if (!rest || rest.value >= 1) return whole;
  const scaled = withScale(tokens, rest);
  if (scaled !== rest && whole.scale === 1) return withScale(tokens, { ...rest, value: whole.value + rest.value });
  const part = scaled === rest ? times(rest.value, whole.scale) : scaled.value;
  return { value: whole.value + part, next: scaled.next, scale: whole.scale };
}

/** "half [a] million", "two and a half billion": the scale after a fraction. */
function withScale(tokens: readonly Token[], part: Part): Part {
  let next = part.next;
  if (tokens[next]?.kind === 'a') next++;
  const scale = tokens[next];
  if (scale?.kind !== 'scale' && scale?.kind !== 'hundred') return part;
  return { value: times(part.value, scale.value), next: next + 1, scale: scale.value };
}

function readDecimals(tokens: readonly Token[], whole: Part): Part | undefined {
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

/**
 * "three hundred and thirty one", "twelve hundred", "three lakh crore". `joined` is false after "between", where "and"
 * leads to the other end.
 */
function readCardinal(tokens: readonly Token[], from: number, joined: boolean): Part | undefined {
  let total = 0;
  let group = 0;
  let scale = Number.POSITIVE_INFINITY;
  let last: NumberWord['kind'] | undefined;
  let i = from;
  for (; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'a' && i === from && (tokens[i + 1]?.kind === 'hundred' || tokens[i + 1]?.kind === 'scale'))
      continue;
    if (token.kind === 'and') {
      if (!joined || (last !== 'hundred' && last !== 'scale') || !continuesBelow(tokens, i + 1, last, scale)) break;
    } else if (token.kind === 'zero') {
      if (last) break;
    } else if (token.kind === 'unit') {
      if (last === 'unit' || last === 'teen' || last === 'zero') break;
      group += token.value;
    } else if (token.kind === 'teen' || token.kind === 'ten') {
      if (last && last !== 'hundred' && last !== 'scale' && last !== 'and') break;
      group += token.value;
    } else if (token.kind === 'hundred') {
      if (group >= 100 || last === 'scale' || last === 'and') break;
      group = (group || 1) * 100;
    } else if (token.kind === 'scale') {
      if (last === 'scale') total = times(total, token.value);
      else if (token.value >= scale) break;
      else total += times(group || 1, token.value);
      scale = token.value;
      group = 0;
    } else break;
    last = token.kind;
    if (token.kind === 'zero') {
      i++;
      break;
    }
  }
  if (last === undefined || last === 'and') return undefined;
  return { value: total + group, next: i, scale: last === 'scale' ? scale : 1 };
}

/** Whether what follows "and" is below what stands before it: "two hundred and six", but "a hundred and two hundred". */
function continuesBelow(tokens: readonly Token[], from: number, last: NumberWord['kind'], scale: number): boolean {
  const first = tokens[from]?.kind;
  if (first !== 'unit' && first !== 'teen' && first !== 'ten') return false;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'hundred' && last === 'hundred') return false;
    if (token.kind === 'scale') return token.value < scale;
    if (token.kind === 'denominator') return false;
    if (token.kind === 'and' || token.kind === 'a' || token.kind === 'point') break;
  }
  return true;
}

/** "two thirds", "a quarter", "one hundred and thirty-two fifths", "three twenty-firsts". */
function readFraction(tokens: readonly Token[], from: number, joined: boolean): Part | undefined {
  let at = from;
  while (at < tokens.length && tokens[at]!.kind !== 'denominator') {
    const kind = tokens[at]!.kind;
    if (kind === 'point' || (kind === 'a' && at !== from)) return undefined;
    at++;
  }
  const token = tokens[at];
  if (token?.kind !== 'denominator') return undefined;
  const part = { next: at + 1, scale: 1 };
  if (at === from || (at === from + 1 && tokens[from]!.kind === 'a')) {
    return token.compound || token.plural ? undefined : { ...part, value: 1 / token.value };
  }
  const ten = tokens[at - 1]!;
  if (ten.kind === 'ten' && token.value < 10 && at - 1 > from && tokens[at - 2]!.kind !== 'and') {
    const numerator = readCardinal(tokens, from, joined);
    const upTo = tokens[from]!.kind === 'a' && at - 2 === from ? 1 : undefined;
    const before = upTo ?? readCardinal(tokens.slice(0, at - 1), from, joined)?.value;
    if (before !== undefined && numerator && (token.plural || before === 1)) {
      return { ...part, value: before / (ten.value + token.value) };
    }
  }
  if (token.compound || endsInProperFraction(tokens, from, at, joined)) return undefined;
  const numerator = readCardinal(tokens.slice(0, at), from, joined);
  if (numerator?.next !== at) return undefined;
  if (!token.plural && numerator.value !== 1) return undefined;
  return { ...part, value: numerator.value / token.value };
}

/** "one hundred and three quarters": a whole number with a fraction, not one fraction. */
function endsInProperFraction(tokens: readonly Token[], from: number, at: number, joined: boolean): boolean {
  const and = tokens.slice(from, at).findLastIndex((token) => token.kind === 'and');
  if (and < 0) return false;
  const rest = readFraction(tokens, from + and + 1, joined);
  return rest !== undefined && rest.value < 1;
}
