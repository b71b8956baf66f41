import type { Sentence, Token } from '../model/annotation.ts';
import type { TokenRange } from '../model/frame.ts';
import { scareMarks } from '../model/scare-quotes.ts';
import { isBareTicker, isTickerCode } from '../model/tickers.ts';
import { listColons } from './list-colon.ts';

/** No dateline has more tokens. */
const LONGEST_DATELINE = 24;

/** No ticker or short name in brackets has more tokens. */
const LONGEST_ASIDE = 24;

/** No aside of what is counted in has more tokens, with its second mark. */
const LONGEST_PROVISO = 8;

const CLOSES: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
]);

/** What says nothing in a sentence: its dateline, marks around a phrase, and brackets that hold a ticker, an acronym or the short name of a party. */
export function asidesOf(sentence: Sentence): TokenRange[] {
  const { tokens } = sentence;
  const asides: TokenRange[] = [...[...scareMarks(tokens)].map((i) => ({ from: i, to: i + 1 })), ...listColons(tokens)];
  const start = datelineLength(sentence);
  if (start > 0) asides.push({ from: 0, to: start });
  for (let i = start; i < tokens.length; i++) {
    const angled = angledLength(tokens, i);
    if (angled > 0) asides.push({ from: i, to: i + angled });
    const proviso = provisoLength(tokens, i);
    if (proviso > 0) asides.push({ from: i, to: i + proviso });
    // "Contoso CTSO.O": the tagger has read the code as a mark
    if (isBareTicker(tokens[i]!)) asides.push({ from: i, to: i + 1 });
    const close = CLOSES.get(tokens[i]!.text);
    if (close === undefined) continue;
    const ahead = tokens.slice(i + 1, i + LONGEST_ASIDE + 2);
    const length = ahead.findIndex(({ text }) => text === close);
    if (length < 0) continue;
    const inside = ahead.slice(0, length);
    if (isTicker(inside) || areSums(inside) || isShortName(inside) || (inside.length === 1 && isAcronym(inside[0])))
      asides.push({ from: i, to: i + length + 2 });
  }
  return asides;
}

/** "Contoso Corp <CTSO.N>": a ticker with its marks; of "<Contoso Ltd>", which has none, the marks alone. */
function angledLength(tokens: readonly Token[], i: number): number {
  const { text } = tokens[i]!;
  if (text === '>') return 1;
  if (text !== '<') return 0;
  return tokens[i + 2]?.text === '>' && /^[\p{Lu}\d.]{1,8}$/u.test(tokens[i + 1]!.text) ? 3 : 1;
}

/** ", new funds included,": what a figure counts in, between what it is said of and the figure; its marks count. */
function provisoLength(tokens: readonly Token[], i: number): number {
  if (!/^[,–—]$/.test(tokens[i]!.text)) return 0;
  const ahead = tokens.slice(i + 1, i + 1 + LONGEST_PROVISO);
  const length = ahead.findIndex(({ text }) => /^[,–—]$/.test(text));
  if (length < 2 || !/^(?:included|excluded|aside|apart)$/.test(ahead[length - 1]!.lower)) return 0;
  return ahead.slice(0, length - 1).every(({ tag }) => /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM|PRON)$/.test(tag))
    ? length + 2
    : 0;
}

/** How many tokens of a sentence say where and when it was written: "LONDON, March 26 (Newsline) -". */
function datelineLength({ tokens, values }: Sentence): number {
  const dash = tokens.findIndex(({ text }, i) => i > LONGEST_DATELINE || /^[-–—]+$/.test(text));
  if (dash < 1 || dash > LONGEST_DATELINE || tokens[dash - 1]!.span.end === tokens[dash]!.span.start) return 0;
  const head = tokens.slice(0, dash);
  const isPlain = head.every(({ tag }) => /^(?:PROPN|NUM|PUNCT|SYM|X)$/.test(tag));
  const isDated = values.some(({ value, span }) => value.kind === 'date' && span.end <= tokens[dash]!.span.start);
  // "(Newsline) --"
  if (head[0]!.text === '(' && head.at(-1)!.text === ')' && dash < 6) return dash + 1;
  const isShouted = /^\p{Lu}{3,}$/u.test(head[0]!.text);
  return isPlain && (isDated || (isShouted && head.at(-1)!.text === ')')) ? dash + 1 : 0;
}

/** "NASDAQ: CTSO", "Nasdaq, CTSO", "TWTR.N", "CTSO -0.2%" */
function isTicker(inside: readonly Token[]): boolean {
  const isPriced =
    inside.length > 2 &&
    inside.at(-1)!.text === '%' &&
    inside.slice(1, -1).every(({ text }) => /^[+−-]?[\d.]*$/.test(text));
  if (isPriced && isCode(inside[0])) return true;
  const isShouted = inside.every(({ text }) => !/\p{Ll}/u.test(text) || /^[A-Z]+\.[A-Za-z]{1,3}$/.test(text));
  const isOfExchange = inside[1]?.text === ',' && /^(?:NASDAQ|Nasdaq|NYSE|LSE)$/.test(inside[0]!.text);
  const hasColon = isOfExchange || inside.some(({ text }) => text === ':');
  const isPlain = inside.every(({ tag }) => /^(?:PROPN|PUNCT|NUM|CCONJ|X|NOUN)$/.test(tag));
  return isPlain && (hasColon ? inside[0]!.tag === 'PROPN' : isShouted && isTickerCode(inside[0]?.text ?? ''));
}

/** "($58.16m; £30.7m)": the sum before it in other currencies. */
function areSums(inside: readonly Token[]): boolean {
  const isSumMark = ({ text, tag }: Token) =>
    /^[;,/$€£¥]$/.test(text) || tag === 'NUM' || tag === 'SYM' || /^(?:euros?|pounds?|dollars?|yen|m|bn)$/.test(text);
  return inside.length > 2 && inside.some(({ text }) => text === ';' || text === '/') && inside.every(isSumMark);
}

const isCode = (token: Token | undefined): boolean => /^\p{Lu}{1,5}(?:[.-]\p{Lu}{1,3})?$/u.test(token?.text ?? '');

/** "(AWS)", "(GenAI)": how what stands before is called for short. */
export const isAcronym = (token: Token | undefined): boolean =>
  /^(?:\p{Lu}{2,6}|\p{Lu}\p{Ll}{1,4}\p{Lu}{2})s?$/u.test(token?.text ?? '');

/** "“Contoso” or the “Company”" */
function isShortName(inside: readonly Token[]): boolean {
  const isName = ({ tag, text, lower }: Token) =>
    /^(?:PROPN|NOUN|ADJ|NUM)$/.test(tag) ||
    /^["“”'‘’,]$/.test(text) ||
    /^(?:the|or|and|together|collectively|each|an?)$/.test(lower);
  const marks = inside.filter(({ text }) => /^["“”]$/.test(text)).length;
  return marks >= 2 && inside.every(isName);
}
