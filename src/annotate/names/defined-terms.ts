import type { Token } from '../../model/annotation.ts';
import { isOrdinaryWord } from '../words/lexicon.ts';
import { isCapitalised } from './capitals.ts';
import type { Line } from './line.ts';

/** What releases and contracts say they call something: (the “Acquisition”), (together with its affiliates, “Contoso”). */
export interface DefinedTerm {
  /** The opening bracket; what stands before it is what the term is for. */
  readonly open: number;
  /** The words between the quotation marks, as token indexes, both inside. */
  readonly first: number;
  readonly last: number;
  /** Made of ordinary words, and behind an article or not cut out of the name before it: no name. */
  readonly isCommon: boolean;
}

const QUOTE = /^["“”]$/;
/** No term has more words, and no bracket that defines one more tokens. */
const LONGEST_TERM = 5;
const LONGEST_BRACKET = 30;
/** What may stand in such a bracket beside the terms. */
const CONNECTIVE =
  /^(?:[,;:"“”]|the|this|these|an?|each|and|or|as|with|its|their|such|all|hereinafter|hereafter|herein|collectively|individually|together|jointly|referred|to|called|known|defined|affiliates?|subsidiaries|subsidiary|we|us|our)$/;

/** The terms that a sentence defines. */
export function definedTerms(tokens: readonly Token[]): DefinedTerm[] {
  const terms: DefinedTerm[] = [];
  for (let open = 1; open < tokens.length; open++) {
    if (tokens[open]!.text !== '(') continue;
    const inside: DefinedTerm[] = [];
    let at = open + 1;
    for (; at < tokens.length && at - open < LONGEST_BRACKET && tokens[at]!.text !== ')'; at++) {
      const end = QUOTE.test(tokens[at]!.text) ? endOfTerm(tokens, at) : undefined;
      if (end !== undefined) {
        inside.push(readTerm(tokens, open, at, end));
        at = end;
      } else if (!CONNECTIVE.test(tokens[at]!.lower)) break;
    }
    if (tokens[at]?.text === ')') terms.push(...inside);
  }
  return terms;
}

/** Where the quotation marks close around a term that starts at `quote`. */
function endOfTerm(tokens: readonly Token[], quote: number): number | undefined {
  for (let at = quote + 1; at <= quote + LONGEST_TERM + 1 && at < tokens.length; at++)
    if (QUOTE.test(tokens[at]!.text)) return at > quote + 1 && isCapitalised(tokens[quote + 1]!) ? at : undefined;
  return undefined;
}

function readTerm(tokens: readonly Token[], open: number, quote: number, end: number): DefinedTerm {
  // "“Transaction,”"
  const last = tokens[end - 1]!.tag === 'PUNCT' && end > quote + 2 ? end - 2 : end - 1;
  const words = tokens.slice(quote + 1, last + 1);
  const isLed = /^(?:the|this|these|an?|each|such)$/.test(tokens[quote - 1]!.lower);
  const isPlain = words.every(({ text, lower }) => /^\p{Lu}?\p{Ll}+$/u.test(text) && isOrdinaryWord(lower));
  const isCut = tokens.slice(Math.max(0, open - LONGEST_NAME), open).some(({ text }) => text === words[0]!.text);
  return { open, first: quote + 1, last, isCommon: isPlain && (isLed || !isCut) };
}

/** The words of a term as they are compared. */
export const termOf = (tokens: readonly Token[], { first, last }: Pick<DefinedTerm, 'first' | 'last'>): string =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ');

/** The last token of what a bracket stands behind; a ticker in brackets between is skipped: "Contoso Inc (NYSE: CTSO) (". */
export function beforeBracket(tokens: readonly Token[], open: number): number {
  const isTicker = tokens[open - 1]?.text === ')' && tokens[open - 3]?.text === ':';
  return isTicker ? open - 6 : open - 1;
}

/** What a term is cut out of stands no farther before it: a name, its suffix and its ticker. */
const LONGEST_NAME = 16;

/** Takes what an article has defined, as "the Acquisition", for the common noun that it is. */
export function unmarkTerms({ tokens, kinds, capitals }: Line, terms: ReadonlySet<string>): void {
  for (let i = 0; i < tokens.length; i++) {
    if (capitals[i] === 'none' || kinds[i - 1] === 'name') continue;
    for (let last = Math.min(i + LONGEST_TERM, tokens.length) - 1; last >= i; last--) {
      if (kinds[last + 1] === 'name' || !terms.has(termOf(tokens, { first: i, last }))) continue;
      kinds.fill('other', i, last + 1);
      i = last;
      break;
    }
  }
}
