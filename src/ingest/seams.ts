/** Lines shorter than this were hardly glued from several. */
const MIN_LINE_LENGTH = 200;

/** Costs little, and almost no line has one: the end of a sentence with a capital right after it. */
const POSSIBLE_SEAM = /[.!?]["”’)\]“(]{0,3}[A-Z\u00c0-\u00de]/;

/** "… for years.This deal …", "… the world."Also: …": the end of a sentence at the very beginning of the next. */
const SENTENCE_SEAM =
  /(?<![\p{L}\p{N}.])(?:\p{Ll}{3,24}|\d{1,4}%?)[.!?]["”’)\]]{0,2}(?=["“(]?\p{Lu}[\p{Ll}’'\p{Lu}])(?!(?:Com|Net|Org|Io|Ai|Co)\b)/gu;
/** "… next-gen laptopsContoso, …": a line without a full stop at the very beginning of the next. */
const WORD_SEAM = /(?<![\p{L}\p{N}])\p{Ll}{5,24}(?=\p{Lu}\p{L}{2})/gu;
/** A gap in the middle of a line, where columns or inline boxes of a page stood side by side. */
const GAP = /(?<=\S)[ \t\u00a0]{4,}(?=\S)/g;

/**
 * Where a line of a text copy falls apart into the paragraphs of the page that it was copied from without their line
 * breaks. One glued sentence shows the damage; only then are words and gaps searched for more.
 */
export function findSeams(line: string): number[] {
  if (line.length < MIN_LINE_LENGTH || !POSSIBLE_SEAM.test(line)) return [];
  const seams = [...line.matchAll(SENTENCE_SEAM)].map((match) => match.index + match[0].length);
  if (seams.length === 0) return [];
  for (const match of [...line.matchAll(WORD_SEAM), ...line.matchAll(GAP)]) seams.push(match.index + match[0].length);
  return [...new Set(seams)].sort((a, b) => a - b);
}
