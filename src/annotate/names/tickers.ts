import type { Token } from '../../model/annotation.ts';
import { isBareTicker } from '../../model/tickers.ts';

/** "(CTSO.N)", "<CTSO.L>", "(NASDAQ: CTSO)", or a bare code, which the tagger has read as a mark: whether it starts at `i`. */
export function isTickerAt(tokens: readonly Token[], i: number): boolean {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first) return false;
  if (isBareTicker(first)) return true;
  return /^[(<]$/.test(first.text) && second !== undefined && TICKER.test(second.text);
}

const TICKER = /^(?:\p{Lu}{1,5}\.\p{Lu}{1,3}|NASDAQ|Nasdaq|NYSE|LSE)$/u;
