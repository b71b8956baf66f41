import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS } from './abbreviations.ts';

/** A token before it is tagged. */
export interface RawToken {
  readonly span: Span;
  readonly text: string;
}

/**
 * Web addresses; dotted initials ("U.S."); numbers with their separators and suffix ("1.55bn", "2,500", "0900");
 * words with inner apostrophes, dots and ampersands ("O’Leary", "Amazon.com", "AT&T"); runs of dots and dashes; any mark.
 */
const TOKEN =
  /https?:\/\/[^\s<>"”]{1,500}|(?:\p{L}\.){2,6}|\d[\d.,]{0,30}\d[\p{L}]{0,12}|\d[\p{L}]{0,12}|\p{L}[\p{L}\p{M}\d_]{0,60}(?:[’'.&][\p{L}\d][\p{L}\p{M}\d]{0,60}){0,4}|\.{2,5}|-{2,3}|\S/gu;
/** "n't", "'s", "'ll", "'re", "'ve", "'d", "'m" at the end of a word. */
const CLITIC = /(?:n[’']t|[’'](?:s|ll|re|ve|d|m))$/iu;
/** A hyphen between two lower-case parts joins one word ("long-term"); between two capitals it joins two names. */
const COMPOUND = /^[-‐‑]$/u;

/** Words, numbers and marks of a sentence; spans are absolute (`offset` is where `sentence` starts). */
export function splitTokens(sentence: string, offset: number): RawToken[] {
  const tokens: RawToken[] = [];
  const push = (start: number, end: number) => {
    tokens.push({ span: { start: offset + start, end: offset + end }, text: sentence.slice(start, end) });
  };
  let taken = 0;
  for (const match of sentence.matchAll(TOKEN)) {
    const start = match.index;
    if (start < taken) continue; // the stop of "Corp." is part of it
    let end = start + match[0].length;
    if (sentence[end] === '.' && isAbbreviation(match[0]) && end + 1 < sentence.length) end++;
    taken = end;
    const clitic = CLITIC.exec(match[0]);
    if (clitic && clitic.index > 0 && end === start + match[0].length) {
      push(start, start + clitic.index);
      push(start + clitic.index, end);
    } else {
      push(start, end);
    }
  }
  return joinCompounds(tokens, sentence, offset);
}

function isAbbreviation(word: string): boolean {
  return ABBREVIATIONS.has(word.toLowerCase()) || /^\p{Lu}$/u.test(word);
}

/** "long", "-", "term" → "long-term", unless both sides are capitalised names. */
function joinCompounds(tokens: RawToken[], sentence: string, offset: number): RawToken[] {
  const joined: RawToken[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = joined.at(-1);
    const after = tokens[i + 1];
    const glued = before && after && before.span.end === token.span.start && token.span.end === after.span.start;
    if (
      glued &&
      COMPOUND.test(token.text) &&
      isWord(before.text) &&
      isWord(after.text) &&
      !areNames(before.text, after.text)
    ) {
      const span = { start: before.span.start, end: after.span.end };
      joined[joined.length - 1] = { span, text: sentence.slice(span.start - offset, span.end - offset) };
      i++;
    } else {
      joined.push(token);
    }
  }
  return joined;
}

const isWord = (text: string) => /^[\p{L}\d]/u.test(text);
const isCapitalised = (text: string) => /^\p{Lu}/u.test(text);
const areNames = (a: string, b: string) => isCapitalised(a) && isCapitalised(b) && a.length > 1 && b.length > 1;
