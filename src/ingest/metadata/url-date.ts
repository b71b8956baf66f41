import { monthNumber, renderDay } from './calendar-day.ts';

/** "/2026/05/06/", "/2026-05-06-title", "/2026/may/06/", "/20260506/". */
const inPath =
  /[/_-](?:((?:19|20)\d\d)([/_-])(\d{1,2}|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)\2(\d{1,2})|((?:19|20)\d\d)(\d\d)(\d\d))(?=[/_.-]|$)/i;

/** The day that the path of an address names, the last resort for a publication date. */
export function parseUrlDate(url: string): string | undefined {
  const match = URL.canParse(url) ? inPath.exec(new URL(url).pathname) : null;
  if (!match) return undefined;
  const [, year, , month, day, compactYear, compactMonth, compactDay] = match;
  if (compactYear) return renderDay(Number(compactYear), Number(compactMonth), Number(compactDay));
  return renderDay(Number(year), monthNumber(month!) || Number(month), Number(day));
}
