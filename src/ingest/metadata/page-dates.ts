import type { Found } from '../../model/source.ts';
import {
  closest,
  elementsNamed,
  foundInAttribute,
  foundInElement,
  type Page,
  type PageElement,
  select,
  textOf,
} from './page.ts';
import { findDate, type NumericOrder, parseDate } from './parse-date.ts';
import type { Reading } from './reading.ts';

/** Containers of what is not the article: related stories, comments, site navigation. */
const elsewhere =
  /(?:^|[\s_-])(?:related|recommend(?:ed|ations?)?|comments?|comment-?list|disqus|sidebar|widgets?|footer|teasers?|popular|trending|latest|recent|more|promo|newsletter|nav|menu|carousel|archive|calendar|events?)(?=$|[\s_-])/i;

const modifiedClass = /(?:^|[\s_-])(?:updated?|modified|lastmod(?:ified)?|dateModified)(?=$|[\s_-])/i;
const publishedClass =
  /(?:^|[\s_-])(?:published?|pubdate|datePublished|publication|posted|entry-date|post-date)(?=$|[\s_-])/i;

/** Dates of `<time>` elements: the marked ones, else the one nearest to the headline. */
export function readTimeElements(page: Page, order: NumericOrder): Reading {
  const times = elementsNamed(page, 'time')
    .slice(0, maxCandidates)
    .filter((time) => !isElsewhere(time));
  const dated = times.flatMap((element) => {
    const value = dateOfTime(element, order);
    return value ? [{ element, value, hint: hintOf(element) }] : [];
  });
  const found = (time: (typeof dated)[number] | undefined): Found | undefined =>
    time && foundOfTime(page, time.element, time.value);
  const modified = dated.find(({ hint }) => hint === 'modified');
  const published =
    dated.find(({ hint }) => hint === 'published') ??
    nearest(
      page,
      dated.filter(({ hint }) => !hint),
    );
  return { datePublished: found(published), dateModified: found(modified) };
}

function dateOfTime(element: PageElement, order: NumericOrder): string | undefined {
  const { datetime } = element.attribs;
  return (datetime && parseDate(datetime, order)) || parseDate(textOf(element, 100), order);
}

function foundOfTime(page: Page, element: PageElement, value: string): Found {
  const hasAttribute = element.attribs.datetime && parseDate(element.attribs.datetime, 'day-first');
  return hasAttribute
    ? foundInAttribute(page, element, 'datetime', 'time-element', value)
    : foundInElement(page, element, 'time-element', value);
}

/** What the element's own marks, its parent's or the words before it say of the date's meaning. */
function hintOf(element: PageElement): 'published' | 'modified' | undefined {
  const parent = element.parent && 'attribs' in element.parent ? element.parent.attribs : {};
  const before = element.prev?.type === 'text' ? element.prev.data.slice(-40) : '';
  for (const marks of [marksOf(element.attribs), before, marksOf(parent)]) {
    const isModified = modifiedClass.test(marks) || /\b(?:updated|modified|edited)\b[^.]{0,8}$/i.test(marks);
    // "entry-date published updated" of unchanged WordPress posts is the publication date.
    if (publishedClass.test(marks) || 'pubdate' in element.attribs || /\b(?:published|posted)\b[^.]{0,8}$/i.test(marks))
      return 'published';
    if (isModified) return 'modified';
  }
  return undefined;
}

function marksOf(attributes: PageElement['attribs']): string {
  return `${attributes.itemprop ?? ''} ${attributes.class ?? ''} ${attributes.id ?? ''}`;
}

/** Dates in schema.org microdata that stand outside of related stories. */
export function readMicrodata(page: Page, order: NumericOrder): Reading {
  const elements = select(page, '[itemprop]').slice(0, maxCandidates);
  const first = (property: RegExp): Found | undefined => {
    for (const element of elements) {
      if (!property.test(element.attribs.itemprop!) || isElsewhere(element)) continue;
      const { content, datetime } = element.attribs;
      const name = content ? 'content' : datetime ? 'datetime' : undefined;
      const value = parseDate(name ? element.attribs[name]! : textOf(element, 100), order);
      if (value)
        return name
          ? foundInAttribute(page, element, name, 'microdata', value)
          : foundInElement(page, element, 'microdata', value);
    }
    return undefined;
  };
  return {
    datePublished: first(/\bdatePublished\b/i) ?? first(/\bdateCreated\b/i),
    dateModified: first(/\bdateModified\b/i),
  };
}

/** Class names and ids that speak of dates, also inside "articleDate" and "post_meta". */
const dateMark = /date|time|publish|posted|pubdate|byline|meta|datum|fecha/i;

/** The date in a short element whose class or id speaks of dates, nearest to the headline. */
export function readDateClasses(page: Page, order: NumericOrder): Reading {
  const marked = select(page, '[class], [id]').filter(({ attribs }) => dateMark.test(`${attribs.class} ${attribs.id}`));
  const dated = marked.slice(0, maxCandidates).flatMap((element) => {
    if (element.name === 'body' || element.name === 'html' || element.name === 'time') return [];
    const text = textOf(element, 400, ' ').replace(/\s+/g, ' ').trim();
    if (text.length > 200 || isElsewhere(element) || !/\d{4}/.test(text)) return [];
    const isModified = modifiedClass.test(marksOf(element.attribs)) || /^(?:last\s)?(?:updated|modified)/i.test(text);
    const date = findDate(text, 0, order);
    return date && !isModified ? [{ element, value: date.iso }] : [];
  });
  const found = nearest(page, dated);
  return { datePublished: found && foundInElement(page, found.element, 'byline', found.value) };
}

/** The first after the headline, else the last before it; without a headline the first of all. */
function nearest<T extends { readonly element: PageElement }>(page: Page, dated: readonly T[]): T | undefined {
  const headline = elementsNamed(page, 'h1')[0]?.startIndex ?? undefined;
  if (headline === undefined) return dated[0];
  const position = ({ element }: T) => element.startIndex ?? 0;
  const inHead = (item: T) => Math.abs(position(item) - headline) < maxDistance;
  return (
    dated.find((item) => position(item) > headline && inHead(item)) ??
    dated.findLast((item) => position(item) < headline && inHead(item)) ??
    dated[0]
  );
}

/** Beyond so many the page is a list of something. */
const maxCandidates = 2000;

/** Code units of markup between a headline and its date line; the greatest on the development pages was about 9,000. */
const maxDistance = 20_000;

function isElsewhere(element: PageElement): boolean {
  return (
    closest(element, (ancestor) => {
      if (ancestor.name === 'body' || ancestor.name === 'html' || ancestor.name === 'main') return false;
      if (ancestor.name === 'aside' || ancestor.name === 'footer' || ancestor.name === 'nav') return true;
      return elsewhere.test(`${ancestor.attribs.class ?? ''} ${ancestor.attribs.id ?? ''}`);
    }) !== undefined
  );
}
