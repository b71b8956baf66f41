import type { Span } from '../../model/span.ts';
import { ABBREVIATIONS, FINAL_ABBREVIATIONS, SENTENCE_OPENERS } from './abbreviations.ts';
import { readingsOf } from './lexicon.ts';

/** A terminator, the quotation marks, brackets and note references that may follow it, then a space. */
const BOUNDARY = /[.!?…]["'”’»)\]]{0,3}(?:\[\d{1,3}\]){0,5}["'”’»)\]]{0,3} (?=["'“‘«([]{0,2}[\p{Lu}\p{N}$€£¥#@])/gu;
/** The word before a full stop, and whether it is an initial ("J.", "U.S."). */
const WORD_BEFORE = /(?:^|[\s("“‘'[—–-])([\p{L}\p{N}.]{1,12})$/u;
const NEXT_WORD = /["'“‘«([]{0,2}([\p{L}\p{N}]{1,20})/uy;
const INITIAL = /^\p{Lu}$/u;
/** "Series B", "Class A": a letter that counts, and no initial. */
const NUMBERED = /(?:^|\s)(?:series|class|phase|tier|appendix|exhibit) \p{Lu}$/iu;
const INITIALS = /^(?:\p{Lu}\.){1,3}\p{Lu}$/u;
/** "1." or "(12." at the very start numbers a list item. */
const LIST_NUMBER = /^\(?\d{1,3}$/;

/**
 * The longest sentence in UTF-16 units, about 350 words. Nobody writes longer ones; lists without a full stop and text that is
 * no prose have them, and are cut so that what is done for each pair of words in a sentence stays cheap.
 */
const LONGEST_SENTENCE = 2000;

/** Sentences of one block of article text, as spans relative to it; together they cover all but the spaces between. */
export function splitSentences(block: string): Span[] {
  const sentences: Span[] = [];
  let start = 0;
  BOUNDARY.lastIndex = 0;
  for (let match = BOUNDARY.exec(block); match; match = BOUNDARY.exec(block)) {
    const stop = match.index;
    const after = match.index + match[0].length;
    if (block[stop] === '.' && match[0].length === 2 && endsInAbbreviation(block, start, stop, after)) continue;
    addCut(sentences, block, { start, end: after - 1 });
    start = after;
  }
  if (start < block.length) addCut(sentences, block, { start, end: block.length });
  return sentences;
}

/** Adds a sentence, in pieces where it is too long. */
function addCut(sentences: Span[], block: string, { start, end }: Span): void {
  let from = start;
  while (end - from > LONGEST_SENTENCE) {
    const to = placeToCut(block, from);
    sentences.push({ start: from, end: to });
    from = block[to] === ' ' ? to + 1 : to;
  }
  sentences.push({ start: from, end });
}

/** In the second half of what may stand together: behind the last semicolon, else comma, else word, else anywhere. */
function placeToCut(block: string, from: number): number {
  const limit = from + LONGEST_SENTENCE;
  for (const mark of ['; ', ', ', ' ']) {
    const at = block.lastIndexOf(mark, limit - mark.length) + mark.length - 1;
    if (at > from + LONGEST_SENTENCE / 2) return at;
  }
  const splitsPair = /[\uDC00-\uDFFF]/.test(block[limit]!);
  return splitsPair ? limit - 1 : limit;
}

function endsInAbbreviation(block: string, start: number, stop: number, after: number): boolean {
  const word = WORD_BEFORE.exec(block.slice(Math.max(start, stop - 13), stop))?.[1];
  if (word === undefined) return false;
  if (stop - start <= 4 && LIST_NUMBER.test(block.slice(start, stop))) return true;
  if (INITIAL.test(word) && NUMBERED.test(block.slice(Math.max(start, stop - 11), stop))) return false;
  if (INITIAL.test(word)) return word !== 'I' || !opensSentence(block, after);
  if (INITIALS.test(word)) return !opensSentence(block, after);
  const lower = word.toLowerCase();
  if (!ABBREVIATIONS.has(lower)) return false;
  if (lower === 'no' || lower === 'nos') return /\d/.test(block[after] ?? '');
  // "of Contoso Corp. “We are pleased”"
  const opensSpeech = /^["“«]\p{Lu}/u.test(block.slice(after, after + 3));
  return !(
    FINAL_ABBREVIATIONS.has(lower) &&
    (opensSpeech || opensSentence(block, after)) &&
    hasVerb(block.slice(start, stop))
  );
}

/** "Talks between Contoso and Fabrikam Bros. Films broke down": what has no verb yet is no sentence. */
const hasVerb = (text: string): boolean =>
  text.length > LONGEST_SUBJECT ||
  (text.match(/(?<![\p{L}’'-])\p{Ll}{2,20}(?![\p{L}-])/gu) ?? []).some((word) =>
    readingsOf(word).some(({ tag }) => tag === 'VERB' || tag === 'AUX'),
  );

/** A subject is hardly ever longer. */
const LONGEST_SUBJECT = 120;

function opensSentence(block: string, at: number): boolean {
  NEXT_WORD.lastIndex = at;
  const next = NEXT_WORD.exec(block)?.[1];
  return next !== undefined && (SENTENCE_OPENERS.has(next.toLowerCase()) || isSubject(block, NEXT_WORD.lastIndex));
}

/** "Inc. Tate's operates": whether a verb, and nothing that a name could go on with, stands behind the word that ends at `end`. */
function isSubject(block: string, end: number): boolean {
  const word = /^(?:[’']s)? (\p{Ll}{2,20})\b/u.exec(block.slice(end, end + 26))?.[1];
  return (
    word !== undefined && readingsOf(word).every(({ tag, form }) => tag === 'AUX' || form === 's' || form === 'past')
  );
}
