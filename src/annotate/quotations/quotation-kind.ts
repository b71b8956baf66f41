import type { Quotation } from '../../model/annotation.ts';
import type { Span } from '../../model/span.ts';

/** How much of either end of a run decides; a bound keeps nested marks from being read again and again. */
const WINDOW = 160;
const WORD = /[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu;
/** Lower-case words that titles of works contain. */
const TITLE_WORD = /^(?:of|the|and|a|an|in|on|for|to|at|by|from|with|or|vs|de)$/;

/**
 * Direct speech is a sentence of its own or stands behind a comma or colon; a fragment is a part of somebody's words
 * inside the sentence of another; one or two words and titles of works are neither.
 */
export function quotationKind(text: string, span: Span, content: Span): Quotation['kind'] {
  const head = text.slice(content.start, Math.min(content.end, content.start + WINDOW));
  const tail = text.slice(Math.max(content.start, content.end - 4), content.end).replace(/["'’”»)\s]+$/u, '');
  const words = head.match(WORD) ?? [];
  const before = text.slice(Math.max(0, span.start - 3), span.start).trimEnd();
  if (/[.?!]["'”’)]* ["'“‘(]?\p{Lu}/u.test(head) && words.length > 6) return 'direct';
  const isIntroduced = span.start === 0 || before === '' || /[,:.?!…”"—–-]$/u.test(before);
  const isCapitalised = /^[^\p{L}]*\p{Lu}/u.test(head);
  const isStopped = /[.,?!…—–-]$/u.test(tail) || /^ ?,/.test(text.slice(span.end, span.end + 2));
  if (isCapitalised && isStopped && isIntroduced && words.length > 0) return 'direct';
  if (isIntroduced && !/[.?!…”"]$/u.test(before) && words.length >= 4) return isTitle(words) ? 'scare' : 'direct';
  if (isTitle(words)) return 'scare';
  if (isCapitalised && /[.?!,]$/u.test(tail) && words.length >= 4) return 'direct';
  return words.length >= 3 ? 'fragment' : 'scare';
}

function isTitle(words: readonly string[]): boolean {
  return words.length <= 10 && words.every((word) => /^[\p{Lu}\p{N}]/u.test(word) || TITLE_WORD.test(word));
}
