/** Words of a heading at most; longer lines without a full stop are captions, standfirsts or cut-off sentences. */
const MAX_TITLE_WORDS = 20;
const MAX_TITLE_LENGTH = 140;

/** "Dive Brief:", "What happens next?", "Securing rights through 2032": a line that heads what follows it. */
export function isTitleLike(line: string): boolean {
  if (
    line.length > MAX_TITLE_LENGTH ||
    !/^(?:(?![©®™])\p{Extended_Pictographic}\ufe0f? ?){0,3}["“‘'([]?[\p{Lu}\p{N}$£€]/u.test(line)
  )
    return false;
  // "in its Series C." ends a sentence, "from the U.S." may not
  const isInitials = /\b(?:\p{Lu}\.){1,4}$/u.test(line) && !/\bseries \p{Lu}\.$/iu.test(line);
  if (/[.!,;…\-–—]["”’')\]]{0,3}$/.test(line) && !isInitials) return false;
  return line.split(' ').length <= MAX_TITLE_WORDS;
}

/** Whether a text ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let end = text.length;
  while (end > 0 && /["”’»')\]]/.test(text[end - 1]!)) end--;
  return end > 0 && /[.!?…。！？]/.test(text[end - 1]!);
}

/** "Jane Doe", "Maria de la Cruz": two to four capitalised words and nothing else. */
export function isNameLike(line: string): boolean {
  return /^\p{Lu}[\p{L}.'’-]{0,24}(?: (?:de|la|van|von|der|den|al|bin|el|di|da)){0,2}(?: \p{Lu}[\p{L}.'’-]{0,24}){1,3}$/u.test(
    line,
  );
}
