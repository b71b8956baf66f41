import type { Article } from '../model/article.ts';

/** Words of the article proper: runs between white space that hold a letter or digit, furniture left out. */
export function countWords(article: Article): number {
  let count = 0;
  for (const { kind, span } of article.blocks) {
    if (kind === 'furniture') continue;
    for (const word of article.text.slice(span.start, span.end).split(' ')) {
      if (startsPlain(word) || /[\p{L}\p{N}]/u.test(word)) count++;
    }
  }
  return count;
}

/** Most words start with a plain letter or digit, and need no pattern. */
function startsPlain(word: string): boolean {
  const unit = word.charCodeAt(0) | 0x20;
  return (unit >= 0x61 && unit <= 0x7a) || (unit >= 0x30 && unit <= 0x39);
}
