/** Words of a heading at most; longer lines without a full stop are captions, standfirsts or cut-off sentences. */
const MAX_TITLE_WORDS = 20;
const MAX_TITLE_LENGTH = 140;

/** "Dive Brief:", "What happens next?", "Securing rights through 2032": a line that heads what follows it. */
export function isTitleLike(line: string): boolean {
  if (line.length > MAX_TITLE_LENGTH || !/^["“‘'([]?[\p{Lu}\p{N}$£€]/u.test(line)) return false;
  if (/[.!,;…\-–—]["”’')\]]*$/.test(line) && !/\b(?:\p{Lu}\.){1,4}$/u.test(line)) return false;
  return line.split(' ').length <= MAX_TITLE_WORDS;
}
