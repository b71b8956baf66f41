import type { Found } from '../../model/source.ts';
import { parseLanguage } from './meta-tags.ts';
import { cleanNames } from './names.ts';
import { elementsNamed, isCanonical, type Page, textOf } from './page.ts';
import { type NumericOrder, parseDate } from './parse-date.ts';
import { cleanValue, foundInRaw, parseArticleUrl, type Reading } from './reading.ts';
import { decodeReferences } from './references.ts';

type Json = Readonly<Record<string, unknown>>;

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

/** JSON as pages write it: in comments, with raw line breaks in strings, trailing commas or a semicolon. */
function parseLenient(text: string): unknown {
  const bare = text.replace(
    /^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>|;)\s*$/g,
    '',
  );
  const onOneLine = bare.replace(/[\u0000-\u001f]/g, ' ');
  for (const attempt of [bare, onOneLine, onOneLine.replace(/, {0,200}(?=[}\]])/g, ''), decodeQuotes(onOneLine)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt mends more.
    }
  }
  return undefined;
}

function decodeQuotes(text: string): string {
  return text.includes('&quot;') ? text.replaceAll('&quot;', '"').replaceAll('&amp;', '&') : text;
}

/** Keys under which pages put the article itself, not what it mentions or what to read next. */
const containers = ['@graph', 'mainEntity', 'mainEntityOfPage', 'article'];

/** The described things of a document, breadth first; without recursion, since nesting is the page's choice. */
function collectNodes(json: unknown): Json[] {
  const nodes: Json[] = [];
  let level: unknown[] = [json];
  while (level.length > 0 && nodes.length < 5000) {
    const next: unknown[] = [];
    for (const value of level) {
      if (Array.isArray(value)) for (const item of value) next.push(item);
      else if (isObject(value)) {
        nodes.push(value);
        for (const key of containers) if (isObject(value[key]) || Array.isArray(value[key])) next.push(value[key]);
      }
    }
    level = next;
  }
  return nodes;
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

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A string or a list of them. */
function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter(
    (item): item is string => typeof item === 'string' && item.trim() !== '',
  );
}

/** Names of a person or organisation in any of schema.org's ways: a string, an object, a reference, a list. */
function namesOf(value: unknown, byId: ReadonlyMap<unknown, Json>): string[] {
  return (Array.isArray(value) ? value.slice(0, 50) : [value]).flatMap((item) => {
    if (!isObject(item)) return stringsOf(item).filter((text) => !/^https?:/i.test(text));
    const described = item.name === undefined ? (byId.get(item['@id']) ?? item) : item;
    return stringsOf(described.name);
  });
}

/** Addresses given as a string or as the @id or url of an object. */
function addressesOf(value: unknown): string[] {
  const items = Array.isArray(value) ? value.slice(0, 50) : [value];
  return items
    .flatMap((item) => (isObject(item) ? stringsOf(item.url ?? item['@id']) : stringsOf(item)))
    .filter((url) => /^https?:/i.test(url));
}
