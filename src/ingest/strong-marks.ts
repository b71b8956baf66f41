import type { Replacement } from './html-document.ts';

/** No text between two marks is longer. */
const STRONG = /\*\*([^\s*](?:[^*\n]{0,300}[^\s*])?)\*\*(?!\*)/g;

/** The marks around strong words that a plain text keeps from the Markdown it was copied from: they stand for nothing. */
export function findStrongMarks(raw: string): Replacement[] {
  if (!raw.includes('**')) return [];
  return [...raw.matchAll(STRONG)].flatMap(({ index, 0: { length } }) => [
    { start: index, end: index + 2, value: '' },
    { start: index + length - 2, end: index + length, value: '' },
  ]);
}
