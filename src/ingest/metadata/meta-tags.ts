import type { Found } from '../../model/source.ts';
import { cleanNames } from './names.ts';
import { elementsNamed, foundInAttribute, type Page, type PageElement } from './page.ts';
import { type NumericOrder, parseDate } from './parse-date.ts';
import { cleanValue, parseArticleUrl, type Reading } from './reading.ts';

/**
 * Names of meta tags by field, the most telling first: OpenGraph, article:*, schema.org, Dublin Core, Parse.ly, Sailthru,
 * Highwire (Google Scholar), PRISM, and what newsrooms' own systems write.
 */
const names = {
  headline: 'og:title twitter:title parsely-title sailthru.title headline dc.title dcterms.title citation_title',
  author:
    'author article:author_name parsely-author sailthru.author byl dc.creator dcterms.creator citation_author cxenseparse:author article:author',
  publisher:
    'og:site_name parsely-site publisher dc.publisher dcterms.publisher citation_journal_title application-name',
  datePublished:
    'article:published_time article:published og:article:published_time og:published_time og:pubdate parsely-pub-date sailthru.date datepublished citation_publication_date citation_online_date citation_date dc.date.issued dcterms.issued dc.date dcterms.date dc.date.created dcterms.created dcterms.available prism.publicationdate pubdate publishdate publish-date publish_date publication_date publication-date published-date publisheddate published_at originalpublicationdate article_date_original cxenseparse:recs:publishtime bt:pubdate displaydate shareaholic:article_published_time rnews:datepublished article.published article.created date.created date_published date_created date created',
  dateModified:
    'article:modified_time article:modified og:article:modified_time og:modified_time og:updated_time datemodified dc.date.modified dcterms.modified dc.modified last-modified lastmod lastmodified article.updated date_modified date_updated revised updated_time shareaholic:article_modified_time',
  url: 'og:url parsely-link twitter:url',
  inLanguage: 'content-language dc.language dcterms.language language inlanguage',
  isBasedOn: 'original-source syndication-source',
} as const;

/** What the meta tags of a page say. */
export function readMetaTags(page: Page, order: NumericOrder): Reading {
  const tags = new Map<string, PageElement[]>();
  for (const tag of elementsNamed(page, 'meta')) {
    if (!tag.attribs.content) continue;
    const { name, property, itemprop, 'http-equiv': header } = tag.attribs;
    for (const key of new Set([name, property, itemprop, header].map((key) => key?.trim().toLowerCase()))) {
      // A microdata tag belongs to the thing around it, which may be a related article: microdata.ts reads those.
      if (!key || (key === itemprop?.toLowerCase() && !name && !property)) continue;
      const sameName = tags.get(key);
      if (sameName) sameName.push(tag);
      else tags.set(key, [tag]);
    }
  }
  const tagsOf = (field: keyof typeof names) => names[field].split(' ').flatMap((key) => tags.get(key) ?? []);
  const found = (tag: PageElement, value: string): Found => foundInAttribute(page, tag, 'content', 'meta', value);
  const pick = (field: keyof typeof names, parse: (text: string) => string | undefined): Found | undefined => {
    for (const tag of tagsOf(field)) {
      const value = parse(tag.attribs.content!);
      if (value) return found(tag, value);
    }
    return undefined;
  };
  const origin = pick('isBasedOn', (text) => (/^https?:/i.test(text) ? cleanValue(text) : undefined));
  return {
    headline: pick('headline', cleanValue),
    author: readAuthors(tagsOf('author'), found),
    publisher: pick('publisher', (text) => (/^(?:https?:|@|\/)/i.test(text) ? undefined : cleanValue(text))),
    datePublished: pick('datePublished', (text) => parseDate(text, order)),
    dateModified: pick('dateModified', (text) => parseDate(text, order)),
    url: pick('url', parseArticleUrl),
    inLanguage: pick('inLanguage', parseLanguage),
    isBasedOn: origin && [{ ...origin, relation: 'originally-reported-by' }],
  };
}

/** Beyond so many a page is a bibliography. */
const maxAuthors = 50;

/** All tags of the first name that holds an author: citation_author is repeated, one each. */
function readAuthors(
  tags: readonly PageElement[],
  found: (tag: PageElement, value: string) => Found,
): Found[] | undefined {
  const first = tags.find((tag) => cleanNames(tag.attribs.content!).length > 0);
  if (!first) return undefined;
  const key = (tag: PageElement) => (tag.attribs.name ?? tag.attribs.property ?? '').toLowerCase();
  const sameName = tags.filter((tag) => key(tag) === key(first)).slice(0, maxAuthors);
  const authors = sameName.flatMap((tag) => cleanNames(tag.attribs.content!).map((name) => found(tag, name)));
  return authors.filter(({ value }, index) => authors.findIndex((other) => other.value === value) === index);
}

/** A BCP 47 tag: "en-GB" of "en_GB". */
export function parseLanguage(text: string): string | undefined {
  const tag = text.trim().replaceAll('_', '-');
  return /^[a-z]{2,3}(?:-[a-z\d]{2,8}){0,3}$/i.test(tag) ? tag : undefined;
}
