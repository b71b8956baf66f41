import type { Diagnostic } from '../../model/article.ts';
import type { MetadataHints } from '../../model/sidecar.ts';
import type { Found, SourceMetadata } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { findCopyright, findCreditedReporters } from './credits.ts';
import { readFrontMatter } from './front-matter.ts';
import { readHint } from './hints.ts';
import { readJsonLd } from './json-ld.ts';
import { guessLanguage } from './language.ts';
import { readMetaTags } from './meta-tags.ts';
import { numericOrderOf } from './numeric-order.ts';
import { findOrigins, withoutRepeats } from './origins.ts';
import { openPage, type Page } from './page.ts';
import { readMarkedAuthors } from './page-authors.ts';
import { readDateClasses, readMicrodata, readTimeElements } from './page-dates.ts';
import { readLanguageAttribute, readLinks, readTitleElement } from './page-head.ts';
import { completeDay, isSameInstantElsewhere, type NumericOrder } from './parse-date.ts';
import { foundInText, type Reading } from './reading.ts';
import { findDateline, readTextHead } from './text-head.ts';
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
  const dateline = findDateline(source);
  const readings = [
    ...told.map(({ reading }) => reading),
    frontMatter.reading,
    ...(page ? readPage(page, order) : []),
    readHeading(source),
    head,
    dateline.reading,
    findCreditedReporters(source),
    findCopyright(source),
    { isBasedOn: findOrigins(source) },
  ];
  const first = <Field extends Exclude<keyof Reading, 'author' | 'isBasedOn'>>(field: Field) =>
    readings.find((reading) => reading[field])?.[field];
  const [url, dateModified] = [first('url'), first('dateModified')];
  const urlDate = dateOfUrl(url);
  const published = first('datePublished') ?? completeDateline(dateline, dateModified ?? urlDate) ?? urlDate;
  const datePublished = published && inLocalDay(published, [urlDate, head.datePublished]);
  const language = checkLanguage(source, first('inLanguage'));
  const metadata: SourceMetadata = {
    headline: first('headline'),
    author: [...(readings.find(({ author }) => author && author.length > 0)?.author ?? [])],
    publisher: first('publisher'),
    datePublished,
    dateModified,
    url,
    inLanguage: language.found,
    locationCreated: first('locationCreated'),
    isBasedOn: withoutRepeats(readings.flatMap(({ isBasedOn }) => isBasedOn ?? [])),
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

/** A dateline's "April 9" takes the year that puts it nearest before a date that is known from elsewhere. */
function completeDateline(dateline: ReturnType<typeof findDateline>, known: Found | undefined): Found | undefined {
  const { day, dayFound } = dateline;
  const iso = day && completeDay(day, known?.value);
  return iso && dayFound ? dayFound(iso) : undefined;
}

/**
 * "2026-11-09T03:28:35Z" of a page that calls itself the 8th: the day is the outlet's own, and "Wednesday" in the text
 * counts from it, so it takes the place of an instant whose offset nobody stated.
 */
function inLocalDay(published: Found, others: readonly (Found | undefined)[]): Found {
  const isOwn = published.foundIn !== 'option' && published.foundIn !== 'sidecar' && published.foundIn !== 'record';
  const local = isOwn && others.find((other) => other && isSameInstantElsewhere(published.value, other.value));
  return local ? { ...local, value: local.value.slice(0, 10) } : published;
}

function dateOfUrl(url: Found | undefined): Found | undefined {
  const date = url && parseUrlDate(url.value);
  return date ? { ...url, value: date, foundIn: 'url', text: url.value } : undefined;
}

/** The declared language, else the guess; a warning where the words are plainly not English. */
function checkLanguage(source: ParsedSource, declared: Found | undefined) {
  const guess = guessLanguage(proseOf(source));
  const found: Found | undefined =
    declared ?? (guess && guess !== 'und' ? { value: guess, foundIn: 'language-guess' } : undefined);
  const isEnglish = guess ? guess === 'en' : !declared || /^en(?:-|$)/i.test(declared.value);
  const diagnostics: Diagnostic[] = isEnglish ? [] : [notEnglish(guess, declared)];
  return { found, diagnostics };
}

function proseOf({ text, blocks }: ParsedSource): string {
  const prose = blocks.filter(({ kind }) => kind !== 'furniture').map(({ span }) => text.slice(span.start, span.end));
  return prose.length > 0 ? prose.join('\n') : text;
}

function notEnglish(guess: string | undefined, declared: Found | undefined): Diagnostic {
  const language =
    guess && guess !== 'und'
      ? `seems to be "${guess}"`
      : guess
        ? 'is in no Latin script'
        : `is declared "${declared?.value}"`;
  const message = `the text ${language}; the rules read English only, so claims will be missed`;
  return { code: 'not-english', severity: 'warning', message };
}

const noDate: Diagnostic = {
  code: 'no-date',
  severity: 'note',
  message:
    'no publication date was found, so "Monday" or "last week" stay unresolved; name it with --published 2026-05-06 or in a sidecar <name>.meta.json',
};
