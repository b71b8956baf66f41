import { expect } from 'vitest';
import { findQuantities, type QuantityContext } from '../../../src/annotate/quantities/find-quantities.ts';

/** Asserts that exactly the runs in double brackets are found in a sentence, with these values. */
export function expectQuantities(marked: string, values: readonly object[], context: QuantityContext = {}): void {
  const text = marked.replaceAll(/\[\[|\]\]/g, '');
  const found = findQuantities(text, context).filter((quantity) => quantity.foundBy !== 'number/bare');
  expect(found.map(({ span }) => text.slice(span.start, span.end))).toEqual(
    [...marked.matchAll(/\[\[(.*?)\]\]/g)].map((match) => match[1]),
  );
  expect(found.map(({ value }) => value)).toEqual(values);
}
