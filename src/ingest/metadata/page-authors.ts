import type { Found } from '../../model/source.ts';
import { cleanNames } from './names.ts';
import { closest, foundInElement, type Page, type PageElement, select, textOf } from './page.ts';
import type { Reading } from './reading.ts';

const selectors = [
  ['[itemprop~="author" i] [itemprop~="name" i], [itemprop~="author" i]:not(:has([itemprop]))', 'microdata'],
  ['a[rel~="author" i], .byline .author, .author-name, .byline__name', 'byline'],
] as const;

/** Authors that a page marks up: microdata, rel=author links, and the usual class names. */
export function readMarkedAuthors(page: Page): Reading {
  for (const [selector, foundIn] of selectors) {
    const authors: Found[] = [];
    for (const element of select(page, selector)) {
      if (isInComment(element)) continue;
      for (const name of cleanNames(element.attribs.content ?? textOf(element, 300))) {
        const isName = name.length <= 60 && !authors.some(({ value }) => value === name);
        if (isName) authors.push(foundInElement(page, element, foundIn, name));
      }
    }
    if (authors.length > 0 && authors.length <= 8) return { author: authors };
  }
  return {};
}

function isInComment(element: PageElement): boolean {
  const marks = /(?:^|[\s_-])(?:comments?|related|recommended|sidebar|footer)(?=$|[\s_-])/i;
  return (
    closest(
      element,
      ({ name, attribs }) =>
        name === 'aside' ||
        name === 'footer' ||
        (name !== 'body' && marks.test(`${attribs.class ?? ''} ${attribs.id ?? ''}`)),
    ) !== undefined
  );
}
