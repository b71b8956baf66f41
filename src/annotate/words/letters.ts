// What is asked of every word: most words are plain ASCII, and need no pattern with Unicode classes to be told.

const isPlainCapital = (unit: number) => unit >= 0x41 && unit <= 0x5a;
const isPlainSmall = (unit: number) => unit >= 0x61 && unit <= 0x7a;

/** Whether a word starts with a capital letter. */
export function startsUpper(text: string): boolean {
  const unit = text.charCodeAt(0);
  return unit < 0x80 ? isPlainCapital(unit) : /^\p{Lu}/u.test(text);
}

/** Whether the places from `from` to the end hold plain small letters only. */
export function isPlainLower(text: string, from = 0): boolean {
  for (let i = from; i < text.length; i++) if (!isPlainSmall(text.charCodeAt(i))) return false;
  return true;
}

/** Whether a word starts with so many letters. */
export function startsWithLetters(text: string, count: 2 | 4): boolean {
  for (let i = 0; i < count; i++) {
    const unit = text.charCodeAt(i);
    if (unit >= 0x80) return (count === 2 ? /^\p{L}{2}/u : /^\p{L}{4}/u).test(text);
    if (!isPlainCapital(unit) && !isPlainSmall(unit)) return false;
  }
  return true;
}

const LOWER_CASE_WORD = /(?<![\p{L}’'.-])\p{Ll}{3,}(?![’'-]?\p{L})/gu;

/** Words of three letters and more that a text writes without a capital, apart from those in names, compounds and contractions. */
export function lowerCaseWords(text: string): Set<string> {
  const words = new Set<string>();
  for (let start = 0; start < text.length; ) {
    let end = start;
    while (isPlainSmall(text.charCodeAt(end))) end++;
    const stop = endOfPiece(text, end);
    // no word goes over a space: what is more than plain letters and a mark behind them is looked at by itself
    if (stop - end > 1 || (stop > end && !ENDS.has(text.charCodeAt(end)))) {
      for (const word of text.slice(start, stop).match(LOWER_CASE_WORD) ?? []) words.add(word);
    } else if (end - start >= 3) words.add(text.slice(start, end));
    start = stop + 1;
  }
  return words;
}

/** Marks behind a word that are no part of it. */
const ENDS: ReadonlySet<number> = new Set([...'.,;:!?)'].map((mark) => mark.charCodeAt(0)));

/** Where the next space or line end is. */
function endOfPiece(text: string, from: number): number {
  let end = from;
  while (end < text.length && text.charCodeAt(end) !== 0x20 && text.charCodeAt(end) !== 0x0a) end++;
  return end;
}
