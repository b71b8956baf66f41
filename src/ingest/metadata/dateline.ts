import { isReleaseWire, isWireAgency } from './agencies.ts';
import type { NamedRun } from './byline.ts';
import { type CalendarDay, matchDay } from './calendar-day.ts';

/** The head of a report's first paragraph: "LONDON, April 9 (Reuters) -", "NEW YORK--(BUSINESS WIRE)--". */
export interface Dateline {
  readonly location?: NamedRun;
  readonly day?: CalendarDay & { readonly start: number; readonly end: number };
  readonly agency?: NamedRun & { readonly relation: 'wire' | 'release' };
}

/** "NEW", "Calif.", "D.C.", "AL-KHOBAR", "Tel". */
const placeWord = /\p{Lu}[\p{L}\p{M}.'’]*(?:-\p{Lu}[\p{L}\p{M}]*)*/uy;

/** Words in capitals before a dash that name no place. */
const noPlace =
  /^(?:BREAKING|UPDATED?|EXCLUSIVE|WATCH|VIDEO|ANALYSIS|OPINION|CORRECTED|CORRECTION|FACTBOX|EXPLAINER|REVIEW|INTERVIEW|LIVE|NOTE|QUESTION|ANSWER|SOURCE|WARNING|READ|MORE|NEWS|REPORT|TIMELINE|PHOTOS?|RECAP)\b/;

/** The dateline that a paragraph begins with. */
export function parseDateline(text: string): Dateline | undefined {
  const place = placeAt(text, 0);
  const afterPlace = place?.end ?? 0;
  const dayStart =
    afterPlace + (place ? (/^,?\s{1,2}/.exec(text.slice(afterPlace, afterPlace + 3))?.[0].length ?? 0) : 0);
  const matched = matchDay(text, dayStart);
  const day = matched && { ...matched.day, start: dayStart, end: matched.end };
  const agency = agencyAt(text, day?.end ?? afterPlace);
  const end = agency?.close ?? day?.end ?? afterPlace;
  if (end === 0 || !hasDash(text, end, agency !== undefined)) return undefined;
  const isBare = !agency && !day;
  if (isBare ? !place || !isCapitals(place.value) : !agency && !place) return undefined;
  return { location: place, day: day ?? agency?.day, agency: agency && named(agency) };
}

/** A place of up to four words with up to two regions: "SAN FRANCISCO, Calif.". Months are none. */
function placeAt(text: string, from: number): NamedRun | undefined {
  let end = from;
  for (let regions = 0; regions <= 2; regions++) {
    const start = regions === 0 ? from : text.startsWith(', ', end) ? end + 2 : -1;
    const next = start < 0 ? end : placeWordsEnd(text, start);
    if (start < 0 || next === start) break;
    end = next;
  }
  return end === from ? undefined : { value: text.slice(from, end), start: from, end };
}

function placeWordsEnd(text: string, start: number): number {
  let end = start;
  let next = start;
  for (let words = 0; words < 4 && !matchDay(text, next); words++) {
    placeWord.lastIndex = next;
    if (!placeWord.test(text)) break;
    end = placeWord.lastIndex;
    const joint = /^(?: and |[ /])/.exec(text.slice(end, end + 5));
    if (!joint) break;
    next = end + joint[0].length;
  }
  return end;
}

interface AgencyMatch extends NamedRun {
  readonly relation: 'wire' | 'release';
  readonly close: number;
  readonly day?: Dateline['day'];
}

const inBrackets = /[\s-]{0,4}\((\p{Lu}[\p{L}\p{M}.&' -]{1,40})\)/uy;
const inSlashes = /\s{0,2}\/\s?(\p{Lu}[\p{L}\p{M}. -]{1,30})\s?\/\s?/uy;

/** "(Reuters)", "--(BUSINESS WIRE)", "/PRNewswire/", "/ ACCESSWIRE / May 6, 2026 /". */
function agencyAt(text: string, from: number): AgencyMatch | undefined {
  const pattern =
    text.startsWith('(', from + 1) || text.startsWith('(', from) || text.startsWith('--(', from)
      ? inBrackets
      : inSlashes;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const value = match[1]!.trim();
  const start = from + match[0].indexOf(value);
  const run = { value, start, end: start + value.length };
  const isRelease =
    isReleaseWire(value) || (pattern === inSlashes && !isWireAgency(value)) || text.startsWith('--', from);
  const matchedDay = matchDay(text, pattern.lastIndex);
  const close = matchedDay ? matchedDay.end : pattern.lastIndex;
  const day = matchedDay && { ...matchedDay.day, start: pattern.lastIndex, end: matchedDay.end };
  return { ...run, relation: isRelease ? 'release' : 'wire', close, day };
}

/** Without an agency a hyphen must stand free, and a sentence begin after it: "NEW YORK-based" is no dateline. */
function hasDash(text: string, end: number, hasAgency: boolean): boolean {
  const rest = text.slice(end, end + 12);
  if (hasAgency) return /^\s{0,2}(?:--?|[–—/])/.test(rest);
  return /^(?:\s{0,2}(?:--|[–—])\s{0,2}|\s-\s)["“'‘]?[\p{Lu}\d]/u.test(rest);
}

/** "LONDON", "SAN FRANCISCO, Calif."; four letters at least, since "AI — The" is none. */
function isCapitals(place: string): boolean {
  const city = place.split(',')[0]!;
  return city.length >= 4 && !/\p{Ll}/u.test(city.replaceAll(' and ', ' ')) && !noPlace.test(city);
}

function named({ value, start, end, relation }: AgencyMatch): Dateline['agency'] {
  return { value, start, end, relation };
}
