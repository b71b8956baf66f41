import { expect } from 'vitest';
import { plainTextOf, saysText } from '../../src/ingest/plain-text-of.ts';
import { readArticle } from '../../src/ingest/read-article.ts';
import type { Article, MediaType } from '../../src/model/article.ts';

/** Reads a source and checks what holds for every article: the form of its text, and each word's way back to the bytes. */
export function checkArticle(source: string | Uint8Array, mediaType: MediaType, charset?: string): Article {
  const bytes = typeof source === 'string' ? new TextEncoder().encode(source) : source;
  const article = readArticle(bytes, { mediaType, charset });
  const { text, blocks } = article;
  expect(blocks.map(({ span }) => text.slice(span.start, span.end)).join('\n')).toBe(text);
  for (const { span } of blocks) {
    const words = text.slice(span.start, span.end);
    expect(words).not.toBe('');
    expect(words).not.toMatch(
      /^\s|\s$|\s\s|[^\S ]|[\u0000-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/,
    );
  }
  let last = 0;
  for (const { 0: word, index } of text.matchAll(/\S+/g)) {
    const span = { start: index, end: index + word.length };
    const range = article.bytesOf(span);
    expect(range.start).toBeGreaterThanOrEqual(last);
    expect(range.end).toBeGreaterThan(range.start);
    expect(range.end).toBeLessThanOrEqual(bytes.length);
    const slice = bytes.slice(range.start, range.end);
    if (!saysText(slice, mediaType, article.charset, word)) {
      expect(plainTextOf(slice, mediaType, article.charset)).toBe(word);
      expect.unreachable(`${word} is not said by its bytes`);
    }
    last = range.end;
  }
  return article;
}

/** "kind: words" of each block. */
export function outline({ text, blocks }: Article): string[] {
  return blocks.map(({ kind, span, level }) => `${kind}${level ?? ''}: ${text.slice(span.start, span.end)}`);
}

/** The same of a source that stands in the test. */
export function outlineOf(source: string, mediaType: MediaType): string[] {
  return outline(checkArticle(source, mediaType));
}
