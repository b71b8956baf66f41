import { civilDay, type Period, partOfYear, periodAt } from './calendar.ts';
import { dateRule, sticky } from './grammar.ts';
import { fromPublication } from './relative.ts';
import { directionAround } from './tense.ts';

/** "the summer", "the third quarter", "the fourth-quarter" without a year: the one that the tense points to. */
export const BARE_PARTS = dateRule({
  id: 'date/part-of-year',
  pattern: sticky(
    `(?:the |this |its )?(?<fiscal>fiscal[- ])?(?:(?<ordinal>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ](?:fiscal[- ])?(?<unit>quarter|half)|(?<code>Q[1-4]|H[12]))(?![a-z\\d]|[-’'\`]\\d)`,
  ),
  read(match, scene) {
    const { fiscal, ordinal, unit, code } = match.groups!;
    const end = match.index + match[0].length;
    const before = scene.text.slice(Math.max(0, match.index - 24), match.index);
    const after = scene.text.slice(end, end + 20);
    if ((code || unit === 'half') && !isReportingPeriod(before, after)) return undefined;
    if (/^(?: of (?!the year|this|last|next)| century| time| hour|-hour)/i.test(after)) return undefined;
    const kind = (code ? /^q/i.test(code) : unit!.toLowerCase() === 'quarter') ? 'quarter' : 'half';
    const count = kind === 'quarter' ? 4 : 2;
    const named = code
      ? Number(code.slice(1))
      : /^(?:first|1)/i.test(ordinal!)
        ? 1
        : /^(?:second|2)/i.test(ordinal!)
          ? 2
          : /^(?:third|3)/i.test(ordinal!)
            ? 3
            : count;
    const draft = fromPublication(
      scene,
      (day) => nearestPart(kind, named, day, directionAround(scene.text, match.index, end)),
      `XXXX-${kind === 'quarter' ? 'Q' : 'H'}${named}`,
    );
    return fiscal ? { ...draft, fiscal: true } : draft;
  },
});

const REPORTED =
  /^(?:['’]s)? (?:results?|earnings|revenues?|sales|profits?|reports?|figures|guidance|numbers|outlook|net|loss|operating|pretax|pre-tax|gdp|growth|income|deliveries|update|call|production|adjusted|underlying|core)\b|^(?:[.,;:)]|$)/i;
/** "Q3" is a car, "the first half" a match, unless the words around speak of results or a preposition of time goes before it. */
function isReportingPeriod(before: string, after: string): boolean {
  if (/\b(?:in|for|during|since|by|until|through|from|to|fiscal|of|in the|during the|for the|by the) $/i.test(before))
    return !/^ (?:SUV|Sportback|of the (?:game|match|season))/.test(after);
  return REPORTED.test(after) && !/[A-Z]\w+ $/.test(before.replace(/(?:^|[.:] )[A-Z]\w+ $/, ''));
}

function nearestPart(unit: 'quarter' | 'half', ordinal: number, day: number, direction: -1 | 0 | 1): Period {
  const now = periodAt(unit, day).index;
  const perYear = unit === 'quarter' ? 4 : 2;
  const thisYear = partOfYear(unit, civilDay(day).year, ordinal).index;
  // A future quarter is at most three ahead; results are reported up to three quarters later.
  if (direction > 0) return { unit, index: thisYear >= now ? thisYear : thisYear + (now - thisYear > 1 ? perYear : 0) };
  return { unit, index: thisYear <= now ? thisYear : thisYear - (thisYear - now > 1 || direction < 0 ? perYear : 0) };
}
