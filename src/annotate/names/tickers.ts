import type { Token } from '../../model/annotation.ts';
import { isBareTicker } from '../../model/tickers.ts';

/** "(CTSO.N)", "<CTSO.L>", "(NASDAQ: CTSO)", or a bare code, which the tagger has read as a mark: whether it starts at `i`. */
export function isTickerAt(tokens: readonly Token[], i: number): boolean {
  const [first, second] = [tokens[i], tokens[i + 1]];
  if (!first) return false;
  if (isBareTicker(first)) return true;
  if (!/^[(<[]$/.test(first.text) || second === undefined) return false;
  return TICKER.test(second.text) || isPriced(tokens, i + 1) || isInListing(tokens, i + 1);
}

/** "LON" and "CTSO" of "(LON: CTSO)", "ASX" of "(ASX, LON: CTSO)": a code or an exchange, which is nobody's name. */
export function isInListing(tokens: readonly Token[], i: number): boolean {
  let from = i;
  while (from > 0 && i - from < LONGEST_LISTING && LISTED.test(tokens[from - 1]!.text)) from--;
  if (!/^[([]$/.test(tokens[from - 1]?.text ?? '')) return false;
  let to = i;
  while (tokens[to] && to - i < LONGEST_LISTING && LISTED.test(tokens[to]!.text)) to++;
  return /^[)\]]$/.test(tokens[to]?.text ?? '') && tokens.slice(from, to).some(({ text }) => text === ':');
}

const LONGEST_LISTING = 12;
const LISTED = /^(?:\p{Lu}[\p{Lu}\d.]{0,7}|Nasdaq|Euronext|[:;,])$/u;

/** "CTSO -0.2%)": a code with what its share has done today. */
function isPriced(tokens: readonly Token[], code: number): boolean {
  if (!/^\p{Lu}{1,5}$/u.test(tokens[code]!.text)) return false;
  let at = code + 1;
  while (/^(?:[+−-]|[+−-]?\d+(?:\.\d+)?)$/.test(tokens[at]?.text ?? '')) at++;
  return at > code + 1 && tokens[at]?.text === '%' && tokens[at + 1]?.text === ')';
}

const TICKER = /^(?:\p{Lu}{1,5}\.\p{Lu}{1,3}|NASDAQ|Nasdaq|NYSE|LSE)$/u;
