import { type Period, partOfYear, yearPeriod } from './calendar.ts';
import { type DateReading, dateRule, type ReadingDraft, type Rule, sticky } from './grammar.ts';
import { fullYear, ordinalNumber, SHORT_YEAR, WORD_YEAR, wordYear, YEAR } from './lexicon.ts';
import { QUANTITY_AFTER } from './year-context.ts';

const FISCAL = '(?:fiscal|financial|FY|tax|school|academic|crop|model)';
const ANY_YEAR = `(?:${YEAR}|[’'‘]\\d\\d(?!\\d))`;
const ORDINAL = '(?:first|second|third|fourth|final|last|closing|opening|1st|2nd|3rd|4th)';

/** Year of "2025" or "’25". */
function yearNumber(text: string): number {
  const figures = text.replace(/\D/g, '');
  return figures.length === 2 ? fullYear(Number(figures)) : Number(figures);
}

function stated(period: Period, fiscal?: boolean): ReadingDraft<DateReading> {
  return { kind: 'date', period, basis: 'stated', ...(fiscal ? { fiscal: true as const } : {}) };
}

/** A year in figures, whatever stands around it. */
export const YEAR_ALONE = dateRule({
  id: 'date/year',
  pattern: sticky(`(?<![\\d.,$£€¥#/]|\\d[-–])${YEAR}`),
  read: (match) => stated(yearPeriod(Number(match[0]))),
});

/** "the year 2019", "the year two thousand", "calendar year 2025", "fiscal 2025", "FY25", "fiscal year 2024-25". */
const NAMED_YEARS: readonly Rule<DateReading>[] = [
  dateRule({
    id: 'date/year-named',
    pattern: sticky(`(?:the )?(?:calendar )?(?:year |CY ?)(?:of )?(?:(?<figures>${YEAR})|(?<words>${WORD_YEAR}))`),
    read({ groups }) {
      const year = groups!.figures ? Number(groups!.figures) : wordYear(groups!.words!);
      return year === undefined ? undefined : stated(yearPeriod(year));
    },
  }),
  dateRule({
    id: 'date/fiscal-year',
    pattern: sticky(
      `(?:the )?(?:${FISCAL}(?:[- ]year)? ?(?<year>${YEAR}|[’'‘]?\\d\\d(?!\\d))(?:[-–/](?<next>\\d{4}|\\d\\d)(?!\\d))?|(?<before>${YEAR}) ${FISCAL}[- ]year)`,
    ),
    read(match) {
      const { year, next, before } = match.groups!;
      if (before) return stated(yearPeriod(Number(before)), true);
      // "fiscal 25" is no year; "FY25" is.
      if (/^\d\d$/.test(year!) && !/FY/.test(match[0])) return undefined;
      const first = yearNumber(year!);
      if (!next) return stated(yearPeriod(first), true);
      return { ...stated(yearPeriod(first), true), to: yearPeriod(endingYear(first, next)) };
    },
  }),
  dateRule({
    id: 'date/year-words',
    pattern: sticky(WORD_YEAR),
    read(match, scene) {
      // "two thousand" is a number unless the text treats it as a year
      if (
        !/\b(?:in|since|until|by|from|during|before|after|of|to|and) $/i.test(
          scene.text.slice(Math.max(0, match.index - 16), match.index),
        )
      )
        return undefined;
      if (/^two thousand$/i.test(match[0])) return undefined;
      const year = wordYear(match[0]);
      return year === undefined ? undefined : stated(yearPeriod(year));
    },
  }),
];

/** Last year of "2009-10" or "1999-2003". */
function endingYear(first: number, last: string): number {
  if (last.length === 4) return Number(last);
  const sameCentury = Math.floor(first / 100) * 100 + Number(last);
  return sameCentury >= first ? sameCentury : sameCentury + 100;
}

/** "2009-10", "2024/25", "1999–2003": two years in one word. */
const YEAR_RANGES = dateRule({
  id: 'date/years',
  pattern: sticky(
    `(?<![\\d.,$£€#/-])(?<first>(?:1[5-9]|20)\\d\\d)(?:[-–—/](?<short>\\d\\d)|[-–—~](?<full>(?:1[5-9]|20|21)\\d\\d))(?![\\d%-]|[.,/–]\\d)`,
  ),
  read({ groups }) {
    const first = Number(groups!.first);
    const last = endingYear(first, groups!.full ?? groups!.short!);
    if (last <= first || last - first > 100) return undefined;
    return { ...stated(yearPeriod(first)), to: yearPeriod(last) };
  },
});

/** "Q3 2024", "Q3’24", "3Q24", "2024 Q3", "H1 2025", "1H25", "third-quarter 2024", "the 1988 second quarter"; "H100" is a chip. */
const PARTS: readonly Rule<DateReading>[] = [
  dateRule({
    id: 'date/quarter-code',
    pattern: sticky(
      `(?<fiscal>(?:fiscal |FY ?))?(?:(?:(?<part>Q[1-4]|H[12])(?!\\d)|(?<reversed>[1-4]Q|[12]H))(?: of |[- ,])?(?<fiscal2>fiscal |FY ?)?(?:(?<year>${YEAR})|[’'‘]?(?<short>\\d\\d)(?![\\d%a-z]|[.,]\\d))|(?<before>${YEAR})[- ]?(?<after>Q[1-4]|H[12]))(?![a-z\\d])`,
    ),
    read(match) {
      const { fiscal, fiscal2, part, reversed, year, short, before, after } = match.groups!;
      const code = part ?? after ?? reversed!;
      // "Q3 24" with a space is "24 of something"
      if (short && match[0].includes(` ${short}`)) return undefined;
      const ordinal = Number(code.replace(/\D/g, ''));
      const full = short ? fullYear(Number(short)) : Number(year ?? before);
      return stated(partOfYear(/q/i.test(code) ? 'quarter' : 'half', full, ordinal), Boolean(fiscal ?? fiscal2));
    },
  }),
  dateRule({
    id: 'date/quarter-year',
    pattern: sticky(
      `(?:the )?(?:(?<before>${ANY_YEAR}) )?(?<fiscal>fiscal[- ])?(?<ordinal>${ORDINAL})[- ](?:fiscal[- ])?(?<unit>quarter|half)(?: of)?(?:,? (?<fiscal2>fiscal |FY ?)?(?:calendar )?(?:year )?(?<after>${ANY_YEAR}))?`,
    ),
    read({ groups }) {
      const { before, after, fiscal, fiscal2, ordinal, unit } = groups!;
      const year = before ?? after;
      if (!year || (before && after)) return undefined;
      return stated(ordinalPart(ordinal!, unit!, yearNumber(year)), Boolean(fiscal ?? fiscal2));
    },
  }),
  dateRule({
    id: 'date/season-year',
    pattern: sticky(`(?:the )?(?<season>spring|summer|autumn|fall|winter)(?: of| season)?,? (?<year>${ANY_YEAR})`),
    read: ({ groups }) => stated(partOfYear('season', yearNumber(groups!.year!), seasonNumber(groups!.season!))),
  }),
];

/** Quarter or half of a year by its ordinal; "final" is the last one. */
export function ordinalPart(ordinal: string, unit: string, year: number): Period {
  const quarter = unit.toLowerCase() === 'quarter';
  const number = ordinalNumber(ordinal)!;
  return partOfYear(quarter ? 'quarter' : 'half', year, number === -1 ? (quarter ? 4 : 2) : number);
}

/** Spring is 1, winter 4. */
export function seasonNumber(word: string): number {
  const lower = word.toLowerCase();
  return lower === 'fall' ? 3 : ['spring', 'summer', 'autumn', 'winter'].indexOf(lower) + 1;
}

const DECADES = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties'];

/** "the 1990s", "’90s", "the nineties", "the 20th century". */
const LONG: readonly Rule<DateReading>[] = [
  dateRule({
    id: 'date/decade',
    pattern: sticky(`(?:the )?(?<![\\d.,$£€])(?:(?<full>(?:1[5-9]|20)\\d0)|[’'‘´\`](?<short>\\d0))[’']?s(?![a-z\\d])`),
    read({ groups }) {
      const year = groups!.full ? Number(groups!.full) : fullYear(Number(groups!.short));
      return stated({ unit: 'decade', index: Math.floor(year / 10) });
    },
  }),
  dateRule({
    id: 'date/decade-words',
    pattern: sticky(`(?:the )(?:(?:early|mid|late)[- ])?(?<decade>${DECADES.join('|')})(?![a-z])`),
    read: ({ groups }) => stated({ unit: 'decade', index: 192 + DECADES.indexOf(groups!.decade!.toLowerCase()) }),
  }),
  dateRule({
    id: 'date/century',
    pattern: sticky(
      '(?:the )?(?:(?<figures>1\\d|2[01])(?:st|nd|th)|(?<word>sixteen|seventeen|eighteen|nineteen)th|(?<twenty>twentieth)|(?<last>twenty-first)) +century',
    ),
    read({ groups }) {
      const { figures, word, twenty } = groups!;
      const words = ['sixteen', 'seventeen', 'eighteen', 'nineteen'];
      const number = figures ? Number(figures) : word ? words.indexOf(word.toLowerCase()) + 16 : twenty ? 20 : 21;
      return stated({ unit: 'century', index: number - 1 });
    },
  }),
];

/** "since ’82", "Build ’26": behind a preposition of time or a name. */
const CUT_YEAR = dateRule({
  id: 'date/year-cut',
  pattern: sticky(`${SHORT_YEAR}(?!s|%|[.,]\\d)`),
  read(match, { text }) {
    const before = text.slice(Math.max(0, match.index - 24), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 32);
    if (!/(?:\b(?:in|since|of|until|by|from|through|fall|spring|summer|winter)|\b[A-Z][\w.]*) $/.test(before))
      return undefined;
    if (QUANTITY_AFTER.test(after)) return undefined;
    return stated(yearPeriod(fullYear(Number(match[0].slice(1)))));
  },
});

/** Every form of a year and its parts that says by itself what it is. */
export const YEARS: readonly Rule<DateReading>[] = [...NAMED_YEARS, CUT_YEAR, YEAR_RANGES, ...PARTS, ...LONG];
