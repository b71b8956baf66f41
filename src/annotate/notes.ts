/** The number of a footnote that a text keeps right behind a word: "was removed2." */
const NOTE = /(?<=\p{Ll}{4})\d{1,2}(?![\p{L}\p{N}-]|[.,]\d)/gu;
const WORD_BEFORE = /\p{L}+$/u;
/** No longer word is looked back for. */
const LONGEST_WORD = 30;

/**
 * The text with spaces for the numbers of its footnotes, so that every word stands where it stood. Numbers are those of
 * footnotes where they count from one, each as high as those before or one higher, behind different words: "web3" is a word.
 */
export function blankNotes(text: string): string {
  const notes = [...text.matchAll(NOTE)];
  let highest = 0;
  const words = new Set<string>();
  for (const { 0: number, index } of notes) {
    if (Number(number) < 1 || Number(number) > highest + 1) return text;
    highest = Math.max(highest, Number(number));
    words.add(WORD_BEFORE.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))![0]);
  }
  if (highest < 2 || words.size < 2) return text;
  return text.replace(NOTE, (number) => ' '.repeat(number.length));
}
