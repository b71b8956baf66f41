import type { Diagnostic } from '../../model/article.ts';
import type { MetadataHints } from '../../model/hints.ts';
import type { Found, SourceMetadata } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { checkLanguage } from './check-language.ts';
import { findCopyright, findCreditedReporters } from './credits.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHint } from './hints.ts';
import { readJsonLd } from './json-ld.ts';
import { readMetaTags } from './meta-tags.ts';
import { numericOrderOf } from './numeric-order.ts';
import { findOrigins, withoutRepeats } from './origins.ts';
import { openPage, type Page } from './page.ts';
import { readMarkedAuthors } from './page-authors.ts';
import { readDateClasses, readMicrodata, readTimeElements } from './page-dates.ts';
import { readLanguageAttribute, readLinks, readTitleElement } from './page-head.ts';
import type { NumericOrder } from './parse-date.ts';
import { readDateline } from './read-dateline.ts';
import { foundInText, type Reading } from './reading.ts';
import { inLocalDay, isOwnName, wireInAuthor, withoutSite } from './reconcile.ts';
import { readTextHead } from './text-head.ts';
import { parseUrlDate } from './url-date.ts';

/** What a source says about itself, and what is said about it, with how each piece was found; the strongest place wins. */
export function buildMetadata(
  source: ParsedSource,
  hints: MetadataHints,
): { metadata: SourceMetadata; diagnostics: Diagnostic[] } {
  const page = source.document && openPage(source, source.document);
  const order = numericOrderOf(page, hints);
  const told = hints.map(readHint);
  const frontMatter = readFrontMatter(source, order);
  const head = readTextHead(source, order);
  const readings: Reading[] = [
    ...told.map(({ reading }) => reading),
    frontMatter.reading,
    ...(page ? readPage(page, order) : []),
    readHeading(source),
    head,
  ];
  const first = <Field extends Exclude<keyof Reading, 'author' | 'isBasedOn'>>(field: Field) =>
    readings.find((reading) => reading[field])?.[field];
  const [headline, url, dateModified] = [first('headline'), first('url'), first('dateModified')];
  const urlDate = dateOfUrl(url);
  readings.push(readDateline(source, dateModified ?? urlDate));
  readings.push(findCreditedReporters(source), findCopyright(source), { isBasedOn: findOrigins(source) });
  const published = first('datePublished') ?? urlDate;
  const datePublished = published && inLocalDay(published, [urlDate, head.datePublished]);
  const publishers = readings.flatMap(({ publisher }) => publisher ?? []);
  const publisher = publishers.find(({ value }) => value !== headline?.value);
  const author = readings.find(({ author }) => author && author.length > 0)?.author ?? [];
  const origins = [...readings.flatMap(({ isBasedOn }) => isBasedOn ?? []), ...author.flatMap(wireInAuthor)];
  const language = checkLanguage(source, first('inLanguage'));
  const metadata: SourceMetadata = {
    headline: headline && withoutSite(headline, publisher),
    author: [...author],
    publisher,
    datePublished,
    dateModified,
    url,
    inLanguage: language.found,
    locationCreated: first('locationCreated'),
    isBasedOn: withoutRepeats(origins).filter((origin) => !isOwnName(origin, publisher)),
  };
  const diagnostics = [
    ...told.flatMap((hint) => hint.diagnostics),
    ...frontMatter.diagnostics,
    ...language.diagnostics,
  ];
  if (!datePublished && source.text !== '') diagnostics.push(noDate);
  return { metadata, diagnostics };
}

/** The places of a page in the order of their strength. */
function readPage(page: Page, order: NumericOrder): Reading[] {
  const meta = readMetaTags(page, order);
  return [
    readJsonLd(page, order),
    meta,
    readTimeElements(page, order),
    readMicrodata(page, order),
    readMarkedAuthors(page),
    readLinks(page),
    readLanguageAttribute(page),
    readTitleElement(page, meta.publisher?.value),
    readDateClasses(page, order),
  ];
}

function readHeading(source: ParsedSource): Reading {
  const headline = source.blocks.find(({ kind }) => kind === 'headline');
  if (!headline) return {};
  const { start, end } = headline.span;
  return { headline: foundInText(source, 'heading', source.text.slice(start, end), headline.span) };
}

function dateOfUrl(url: Found | undefined): Found | undefined {
  const date = url && parseUrlDate(url.value);
  return date ? { ...url, value: date, foundIn: 'url', text: url.value } : undefined;
}

const noDate: Diagnostic = {
  code: 'no-date',
  severity: 'note',
  message:
    'no publication date was found, so "Monday" or "last week" stay unresolved; name it with --published 2026-05-06 or in a sidecar <name>.meta.json',
};
