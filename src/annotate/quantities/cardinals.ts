import type { NumberPart, NumberToken } from './number-tokens.ts';
import type { NumberWord } from './number-words.ts';
import { times } from './numeral.ts';

/**
 * "three hundred and thirty one", "twelve hundred", "three lakh crore". `joined` is false after "between", where "and"
 * leads to the other end.
 */
export function readCardinal(tokens: readonly NumberToken[], from: number, joined: boolean): NumberPart | undefined {
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
function continuesBelow(
  tokens: readonly NumberToken[],
  from: number,
  last: NumberWord['kind'],
  scale: number,
): boolean {
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
