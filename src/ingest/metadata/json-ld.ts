import type { Found } from '../../model/source.ts';
import { addressesOf, collectNodes, type Json, namesOf, parseLenient, stringsOf } from './json-ld-document.ts';
import { parseLanguage } from './meta-tags.ts';
import { cleanNames } from './names.ts';
import { elementsNamed, isCanonical, type Page, textOf } from './page.ts';
import { type NumericOrder, parseDate } from './parse-date.ts';
import { cleanValue, foundInRaw, parseArticleUrl, type Reading } from './reading.ts';
import { decodeReferences } from './references.ts';

/** A script element: where its content stands in the file, and the things that it describes. */
interface Script {
  readonly start: number;
  readonly end: number;
  readonly nodes: readonly Json[];
}

/** What the schema.org JSON-LD of a page says of its article. */
export function readJsonLd(page: Page, order: NumericOrder): Reading {
  const scripts = elementsNamed(page, 'script')
    .filter(({ attribs }) => /ld\+json/i.test(attribs.type ?? ''))
    .map((element): Script => {
      const text = textOf(element, Number.POSITIVE_INFINITY);
      const start = element.children[0]?.startIndex ?? element.startIndex ?? 0;
      return { start, end: start + text.length, nodes: collectNodes(parseLenient(text)) };
    });
  const byId = new Map(scripts.flatMap(({ nodes }) => nodes.map((node) => [node['@id'], node] as const)));
  const described = chooseArticle(scripts, canonicalOf(page));
  if (!described) return readBrokenDate(page, scripts, order);
  const { script, article } = described;
  const found = (value: string | undefined, written = value): Found | undefined =>
    value === undefined || written === undefined ? undefined : locate(page, script, value, written);
  const date = (...keys: string[]) => {
    const written = keys.map((key) => stringsOf(article[key])[0]).find((text) => text && parseDate(text, order));
    return found(written && parseDate(written, order), written);
  };
  const text = (written: string | undefined) => found(written && cleanValue(decodeReferences(written)), written);
  const url = [article.url, article.mainEntityOfPage, article['@id']].flatMap(addressesOf).find(parseArticleUrl);
  const language = stringsOf(article.inLanguage)[0] ?? namesOf(article.inLanguage, byId)[0];
  const authors = namesOf(article.author ?? article.creator, byId).flatMap((written) =>
    cleanNames(decodeReferences(written)).map((name) => found(name, written)!),
  );
  const basis = [...addressesOf(article.isBasedOn), ...namesOf(article.isBasedOn, byId)];
  return {
    headline: text(stringsOf(article.headline)[0] ?? stringsOf(article.name)[0]),
    author: authors,
    publisher: text(namesOf(article.publisher ?? article.sourceOrganization, byId)[0]),
    datePublished: date('datePublished', 'dateCreated', 'uploadDate'),
    dateModified: date('dateModified'),
    url: found(url),
    inLanguage: found(language && parseLanguage(language), language),
    isBasedOn: basis.slice(0, 5).map((origin) => ({ ...found(origin)!, relation: 'source' as const })),
  };
}

/** "NewsArticle", "schema:BlogPosting", "http://schema.org/Report". */
const articleType = /(?:Article|BlogPosting|LiveBlogPosting|(?:^|[/:#])(?:Report|Review|CreativeWork))$/;
const pageType = /(?:^|[/:#])(?:WebPage|ItemPage)$/;

/** The article that the page is: the one with its address; else the first with a date; else the web page itself. */
function chooseArticle(scripts: readonly Script[], canonical: string | undefined) {
  const candidates = scripts.flatMap((script) => script.nodes.map((article) => ({ script, article })));
  const ofType = (pattern: RegExp) =>
    candidates.filter(({ article }) => stringsOf(article['@type']).some((type) => pattern.test(type)));
  const articles = ofType(articleType);
  const isThisPage = ({ article }: { article: Json }) =>
    [article.url, article.mainEntityOfPage, article['@id']]
      .flatMap(addressesOf)
      .some((url) => isSamePage(url, canonical));
  const isDated = ({ article }: { article: Json }) => stringsOf(article.datePublished).length > 0;
  return articles.find(isThisPage) ?? articles.find(isDated) ?? articles[0] ?? ofType(pageType).find(isDated);
}

function isSamePage(url: string, canonical: string | undefined): boolean {
  const bare = (address: string) => address.replace(/^https?:\/\/(?:www\.)?|[?#].*$|\/$/gi, '');
  return canonical !== undefined && bare(url) === bare(canonical);
}

function canonicalOf(page: Page): string | undefined {
  return elementsNamed(page, 'link').find(isCanonical)?.attribs.href;
}

/** A script that no mending makes JSON still says its date, if it says only one. */
function readBrokenDate(page: Page, scripts: readonly Script[], order: NumericOrder): Reading {
  for (const script of scripts.filter(({ nodes }) => nodes.length === 0)) {
    const text = page.source.raw.slice(script.start, script.end);
    const dates = [...text.matchAll(/"datePublished"\s{0,5}:\s{0,5}"([^"\\]{8,40})"/g)].map((match) => match[1]!);
    const date = dates[0] && parseDate(dates[0], order);
    if (date && new Set(dates).size === 1) return { datePublished: locate(page, script, date, dates[0]!) };
  }
  return {};
}

/** A value with the bytes of the string that says it; those of the script where its escapes are unusual. */
function locate(page: Page, script: Script, value: string, written: string): Found {
  for (const spelling of spellingsOf(written)) {
    const quoted = page.source.raw.indexOf(`"${spelling}"`, script.start);
    if (quoted < 0 || quoted >= script.end) continue;
    return foundInRaw(page.source, 'json-ld', value, quoted + 1, quoted + 1 + spelling.length);
  }
  return foundInRaw(page.source, 'json-ld', value, script.start, script.end);
}

/** A string as JSON writers spell it: as it is, with the needed escapes, with "\/" too, and all in ASCII. */
function spellingsOf(text: string): string[] {
  const escaped = JSON.stringify(text).slice(1, -1);
  const slashed = escaped.replaceAll('/', '\\/');
  const inAscii = (spelling: string) =>
    spelling.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return [...new Set([escaped, slashed, inAscii(escaped), inAscii(slashed)])];
}
