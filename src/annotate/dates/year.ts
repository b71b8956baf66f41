import { monthPeriod, type Period, partOfYear, yearPeriod } from './calendar.ts';
import { type DateReading, dateRule, type ReadingDraft, type Rule, type Scene, sticky } from './grammar.ts';
import { fullYear, ordinalNumber, WORD_YEAR, wordYear, YEAR } from './lexicon.ts';

const FISCAL = '(?:fiscal|financial|FY|tax|school|academic|crop|model)';
const ANY_YEAR = `(?:${YEAR}|[’'‘]\\d\\d(?!\\d))`;
const ORDINAL = '(?:first|second|third|fourth|final|last|closing|opening|1st|2nd|3rd|4th)';

/** Year of "2025" or "’25". */
export function yearNumber(text: string): number {
  const figures = text.replace(/\D/g, '');
  return figures.length === 2 ? fullYear(Number(figures)) : Number(figures);
}

function stated(period: Period, fiscal?: boolean): ReadingDraft<DateReading> {
  return { kind: 'date', period, basis: 'stated', ...(fiscal ? { fiscal: true as const } : {}) };
}

/** A year in figures, whatever stands around it. */
export const YEAR_ALONE = dateRule({
  id: 'date/year',
  pattern: sticky(`(?<![\\d.,$£€¥#/-])${YEAR}`),
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
        !/\b(?:in|since|until|by|from|during|before|after|of|[A-Z][a-z]+ \w+|to|and) $/.test(
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

/** "Q3 2024", "Q3’24", "3Q24", "2024 Q3", "H1 2025", "1H25", "third-quarter 2024", "the 1988 second quarter". */
const PARTS: readonly Rule<DateReading>[] = [
  dateRule({
    id: 'date/quarter-code',
    pattern: sticky(
      `(?<fiscal>(?:fiscal |FY ?))?(?:(?:(?<part>Q[1-4]|H[12])|(?<reversed>[1-4]Q|[12]H))(?: of |[- ,])?(?<fiscal2>fiscal |FY ?)?(?:(?<year>${YEAR})|[’'‘]?(?<short>\\d\\d)(?![\\d%a-z]|[.,]\\d))|(?<before>${YEAR})[- ]?(?<after>Q[1-4]|H[12]))(?![a-z\\d])`,
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

/** Every form of a year and its parts that says by itself what it is. */
export const YEARS: readonly Rule<DateReading>[] = [...NAMED_YEARS, YEAR_RANGES, ...PARTS, ...LONG];

const BEFORE_YEAR =
  /(?:\b(?:in|by|since|until|till|til|through|thru|to|from|of|during|after|before|around|circa|early|late|mid|later|for|throughout|into|between|year|than|fiscal|late|end|back|beyond|and|on|only|vintage|class|about|postpone[sd]?|delayed|as|around|toward|towards|the|january|february|march|april|may|june|july|august|september|october|november|december|spring|summer|autumn|winter|versus|vs\.?|at|its|their|his|her|our)|[(\u2013\u2014=:]|\d(?:,| and| or|-)|[a-z],|['’]s) ?$/i;
const WEAK_BEFORE =
  /\b(?:the|and|to|for|on|at|its|their|his|her|our|than|only|about|around|of|into|as|between|versus|vs\.?|toward|towards|end|back|beyond|from|through|until|till|to|by)|['’]s ?$/i;
const STRONG_BEFORE =
  /\b(?:in|since|during|early|late|mid|later in|fiscal|circa|throughout|before|after|(?:end|start|beginning|middle|half|quarter|quarters|months|weeks|days|part|most|much|all|summer|spring|autumn|fall|winter|act|class|crisis|crash|recession|elections?|january|february|march|april|may|june|july|august|september|october|november|december) of|from \d{4} (?:to|through|until)|between \d{4} and|(?:in|since|from|between|of|for|and|or|,) (?:1[5-9]|20)\d\d,? (?:and|or|to|through|,)|(?:1[5-9]|20)\d\d,?) ?$/i;
const YEAR_NOUN_AFTER =
  /^(?:['’]s\b| (?:revenue|revenues|sales|profit|profits|earnings|results|income|guidance|forecast|forecasts|outlook|budget|figures|targets?|levels?|report|annual|net|season|election|elections|campaign|deal|agreement|merger|acquisition|takeover|lawsuit|law|act|ruling|study|survey|paper|film|movie|book|novel|album|edition|version|olympics|world|games|cup|recession|crisis|crash|pandemic|tax|amendments?|treaty|war|contract|purchase|investment|launch|debut|ipo|peak|low|high|total|estimates?|operating|capital|fiscal|financial|fourth|third|second|first|full|period|accord|interview|speech|conference|summit|settlement|partnership|funding|round|strategy|plan|plans|model|vintage|production|output|demand|spending|growth|presidential|general|federal)\b)/i;
const QUANTITY_AFTER =
  /^(?:[-‑](?:year|day|page|seat|strong|foot|mile|person|plus|point|acre|square)| (?:people|employees|workers|shares|jobs|units|chips|miles|km|kilomet|met(?:er|re)|tons?|tonnes?|dollars|euros|pounds|yen|yuan|won|megawatts?|gigawatts?|mw|gw|kw|percent|per cent|points?|hours|days|weeks|months|years|minutes|seconds|customers|users|stores|homes|troops|soldiers|prisoners|patients|students|members|votes|seats|square|feet|foot|acres|barrels|gallons|times|million|billion|trillion|thousand|hundred|more|new|different|of (?:them|the|its|their|these|those|our)|companies|countries|cities|cars|vehicles|planes|aircraft|gpus?|cores|bits?|bytes?|mb|gb|tb|mhz|ghz|rpm|a (?:day|week|month|year|share|barrel|ton|tonne|troy)|or (?:so|more|fewer)|basis|\w+ (?:people|employees|workers|shares|jobs|units|chips)))\b/i;
const NOT_BEFORE =
  /(?:\b(?:windows|section|office|boeing|airbus|route|highway|room|flight|model|article|rule|title|chapter|page|no\.?|number|russell|nikkei|stoxx|ftse|s&p|topix|cac|dax|kospi|mutual|studio|suite|box|bus|sql server|server|series|class|iso|rs|usd|eur|gbp|nearly|almost|some|over|about|approximately|roughly|around|least|most|than|exactly|another|total of|up to|as many as|about|extension|ext\.?|call|dial|precinct|area|gate|street|st\.|avenue|ave\.|road|lot) |[$£€¥#№+@]\s?|us\$|c\$)$/i;

/** Whether a bare number from 1000 to 2199 at a span is a year there, by the words around it. */
export function isYearThere(scene: Scene, start: number, end: number): boolean {
  const { text } = scene;
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 32);
  const year = Number(text.slice(start, end));
  if (QUANTITY_AFTER.test(after)) return false;
  if (STRONG_BEFORE.test(before)) return true;
  const modern = year >= 1900 && year <= 2100;
  if (!modern || NOT_BEFORE.test(before)) return false;
  if (/[([]$/.test(before)) return /^[)\],;–-]/.test(after);
  if (YEAR_NOUN_AFTER.test(after)) return true;
  if (start === 0 || /^[^\p{L}\p{N}]*$/u.test(before.slice(-3)))
    return /^(?::|$| [A-Z(]| was\b| is\b| saw\b| will\b)/.test(after);
  if (BEFORE_YEAR.test(before))
    return (
      !WEAK_BEFORE.test(before) ||
      /^(?:[.,;:)!?”"'’]|$| (?:and|or|to|through|by|from|when|as|but|with|for|in|at|on|was|is|were|under|after|before|because|while|that|which|if|until|alone)\b|[-–—])/.test(
        after,
      )
    );
  return false;
}

/** First day-to-day use of a month number in "the third month of 2021". */
export function monthOfYear(ordinal: number, year: number): Period | undefined {
  if (ordinal === -1) return monthPeriod(year, 12);
  return ordinal >= 1 && ordinal <= 12 ? monthPeriod(year, ordinal) : undefined;
}
