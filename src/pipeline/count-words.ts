import type { Article } from '../model/article.ts';

/** Words of the article proper: runs between white space that hold a letter or digit, furniture left out. */
export function countWords(article: Article): number {
  let count = 0;
  for (const { kind, span } of article.blocks) {
    if (kind === 'furniture') continue;
    for (const word of article.text.slice(span.start, span.end).split(' ')) {
      if (/[\p{L}\p{N}]/u.test(word)) count++;
    }
  }
  return count;
}
