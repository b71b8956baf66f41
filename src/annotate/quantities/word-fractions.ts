import { readCardinal } from './cardinals.ts';
import type { NumberPart, NumberToken } from './number-tokens.ts';

/** "two thirds", "a quarter", "one hundred and thirty-two fifths", "three twenty-firsts". */
export function readWordFraction(
  tokens: readonly NumberToken[],
  from: number,
  joined: boolean,
): NumberPart | undefined {
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
function endsInProperFraction(tokens: readonly NumberToken[], from: number, at: number, joined: boolean): boolean {
  const and = tokens.slice(from, at).findLastIndex((token) => token.kind === 'and');
  if (and < 0) return false;
  const rest = readWordFraction(tokens, from + and + 1, joined);
  return rest !== undefined && rest.value < 1;
}
