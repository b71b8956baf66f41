import type { Span } from '../../model/span.ts';
import { isDemonym } from '../names/lists/demonyms.ts';
import { ABBREVIATIONS } from './abbreviations.ts';
import { startsUpper } from './letters.ts';
import { isOrdinaryWord } from './lexicon.ts';
import { type Word, wordOf } from './word.ts';

/** A token before it is tagged. */
export interface RawToken {
  readonly span: Span;
  readonly word: Word;
}

/**
 * Web addresses; dotted initials ("U.S."); numbers with their separators and suffix ("1.55bn", "2,500", "0900");
 * words with inner apostrophes, dots and ampersands ("O’Leary", "Amazon.com", "AT&T"); "A/S" behind a company's name; runs of dots and dashes; any mark.
 */
const TOKEN =
  /https?:\/\/[^\s<>"”]{1,500}|(?:\p{L}\.){2,6}|(?<=\d)[’']s(?![\p{L}\d])|\d[\d.,]{0,30}\d[\p{L}]{0,12}|\d[\p{L}]{0,12}|[AIK]\/S(?![\p{L}\d])|\p{L}[\p{L}\p{M}\d_]{0,60}(?:[’'.&][\p{L}\d][\p{L}\p{M}\d]{0,60}){0,4}|\.{2,5}|-{2,3}|\S/uy;
/** "n't", "'s", "'ll", "'re", "'ve", "'d", "'m" at the end of a word. */
const CLITIC = /(?:n[’']t|[’'](?:s|ll|re|ve|d|m))$/iu;
/** A hyphen between two lower-case parts joins one word ("long-term"); between two capitals it joins two names. */
const COMPOUND = /^[-‐‑]$/;
const HYPHEN = /[-‐‑]/;

/** Words, numbers and marks of a sentence; spans are absolute (`offset` is where `sentence` starts). */
export function splitTokens(sentence: string, offset: number): RawToken[] {
  const tokens: RawToken[] = [];
  const push = (start: number, end: number) => {
    const span = { start: offset + start, end: offset + end };
    tokens.push({ span, word: wordOf(sentence.slice(start, end)) });
  };
  let taken = 0;
  for (let start = skipSpace(sentence, 0); start < sentence.length; ) {
    const plainEnd = endOfPlainWord(sentence, start);
    const end = plainEnd ?? endOfToken(sentence, start);
    // the stop of "Corp." is part of it
    if (plainEnd !== undefined) push(start, end);
    else if (start >= taken) {
      const word = sentence.slice(start, end);
      const isStopped = sentence[end] === '.' && isAbbreviation(word) && end + 1 < sentence.length;
      taken = isStopped ? end + 1 : end;
      const clitic = isStopped ? -1 : word.search(CLITIC);
      if (clitic > 0) push(start, start + clitic);
      push(clitic > 0 ? start + clitic : start, taken);
    }
    start = skipSpace(sentence, end);
  }
  return HYPHEN.test(sentence) ? joinCompounds(tokens, sentence, offset) : tokens;
}

function skipSpace(sentence: string, from: number): number {
  let at = from;
  while (at < sentence.length && isSpace(sentence, at)) at++;
  return at;
}

function isSpace(sentence: string, at: number): boolean {
  const unit = sentence.charCodeAt(at);
  return unit === 0x20 || ((unit < 0x20 || unit > 0x7f) && sentence[at]!.trim() === '');
}

const LONGEST_PLAIN = 60;

/**
 * The end of a word of plain letters in front of a space, comma or bracket: most words are, and need no pattern to be found.
 * Undefined where anything follows that may belong to the token.
 */
function endOfPlainWord(sentence: string, start: number): number | undefined {
  let end = start;
  while (end - start <= LONGEST_PLAIN && isPlainLetter(sentence.charCodeAt(end))) end++;
  if (end === start || end - start > LONGEST_PLAIN) return undefined;
  const next = sentence.charCodeAt(end);
  return next === 0x20 || next === 0x2c || next === 0x29 || next === 0x3b || end === sentence.length ? end : undefined;
}

const isPlainLetter = (unit: number) => (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x41 && unit <= 0x5a);

function endOfToken(sentence: string, start: number): number {
  TOKEN.lastIndex = start;
  TOKEN.test(sentence);
  return TOKEN.lastIndex;
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

/** "long", "-", "term" → "long-term", unless both sides are capitalised names, or the first is an owner's. */
function joinCompounds(tokens: RawToken[], sentence: string, offset: number): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = joined.at(-1);
    const after = tokens[i + 1];
    const glued = before && after && before.span.end === token.span.start && token.span.end === after.span.start;
    if (
      glued &&
      COMPOUND.test(token.word.text) &&
      isWord(before.word.text) &&
      isWord(after.word.text) &&
      !areNames(before.word.text, after.word.text) &&
      !isOwner(joined, after.word.text)
    ) {
      const span = { start: before.span.start, end: after.span.end };
      joined[joined.length - 1] = { span, word: wordOf(sentence.slice(span.start - offset, span.end - offset)) };
      i++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

/** "Contoso-owned", "Contoso Group-owned"; not "State-owned", "Chinese-owned". */
function isOwner(tokens: readonly RawToken[], after: string): boolean {
  const name = tokens.at(-1)!.word;
  if (!/^(?:owned|controlled)$/.test(after) || !startsUpper(name.text) || isDemonym(name.lower)) return false;
  const before = tokens.at(-2)?.word;
  return (
    !isOrdinaryWord(name.lower) || (before !== undefined && startsUpper(before.text) && !isOrdinaryWord(before.lower))
  );
}

const isWord = (text: string) => /^[\p{L}\d]/u.test(text);
const areNames = (a: string, b: string) =>
  startsUpper(a) && startsUpper(b) && a.length > 1 && b.length > 1 && !isOffice(a, b);

/** "Vice-President", "Under-Secretary", "Secretary-General": one office, and no two names. */
const isOffice = (a: string, b: string) =>
  /^(?:Vice|Under|Deputy|Co|Ex)$/.test(a) || (b === 'General' && /^(?:Secretary|Director|Attorney|Governor)$/.test(a));
