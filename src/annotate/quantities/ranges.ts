import type { Amount } from './amount.ts';
import { isLabelled, isRecentYear } from './designations.ts';
import { times } from './numeral.ts';
import { oneOf } from './patterns.ts';

/** What may stand between the ends of a range. */
const GAP = /^(?: ?[-–—~] ?| to | through | and | or )$/;

/** Verbs and adverbs of change: "rose 5% to 6%" is a change and a level. */
const CHANGE_BEFORE = new RegExp(
  `\\b(?:${oneOf(
    'rose risen rises rising rise fell fallen falling fall drop climb decline decrease jump slip expand shrink grew grown growing increase increased increasing decreased declined dropped jumped climbed ' +
      'gained slid slipped surged soared swelled advanced shrank plunged tumbled went gone moved up down narrowed widened improved expanded ' +
      'ballooned exploded skyrocketed rocketed mushroomed doubled tripled changed shifted',
  )})(?: [a-z-]{1,14}){0,6}(?: by)? ?$`,
  'i',
);

/** Verbs that change their object: "raised its bid from $3bn to $4bn"; "raise $3bn to $4bn" is a range. */
const OBJECT_CHANGED_BEFORE = new RegExp(
  `\\b(?:${oneOf(
    'raise raised raises raising lift lifts lifted lifting lower lowers lowered lowering cut cuts cutting trim trims trimmed reduce reduces ' +
      'reduced reducing slash slashes slashed revised upgraded boost boosts boosted boosting upsized upped hike hikes hiked hiking',
  )})(?: (?!about |around |roughly |nearly |some )[a-z’'&-]{1,14}){1,6}(?: by)? ?$`,
  'i',
);

/** "takes its stake from 12% to 20%": verbs that change it only where the first figure stands behind "from". */
const TAKEN_BEFORE =
  /\b(?:tak(?:es?|en|ing)|took|bring(?:s|ing)?|brought|push(?:es|ed|ing)?|dilut(?:es?|ed|ing)|increas(?:es?|ed|ing)|mov(?:es?|ed|ing))(?: [a-z’'&-]{1,14}){1,7} ?$/i;

/** "is expected to grow 5% to 6%" is a range. */
const FORECAST_BEFORE = new RegExp(
  `\\b(?:${oneOf('to will would could may might should')}) (?:${oneOf(
    'rise fall grow increase decrease decline drop climb gain expand improve shrink',
  )})(?: by)? ?$`,
  'i',
);

/** Joins two neighbouring amounts where they are the ends of one range; undefined where they are two values. */
export function joinRange(text: string, low: Amount, high: Amount): Amount | undefined {
  // "$26 per MWh to $36 per MWh"
  const end = low.per !== undefined && low.per === high.per ? low.perEnd! : low.end;
  const gap = text.slice(end, high.start);
  if (gap.length > 9 || !GAP.test(gap) || low.min !== undefined || high.min !== undefined) return undefined;
  const ends = shareKind(low, high);
  if (!ends) return undefined;
  const before = text.slice(Math.max(0, low.start - 70), low.start);
  const between = gap === ' and ' ? /\bbetween (?:about |around |roughly |an estimated )?$/i.exec(before) : null;
  if (gap === ' and ' && !between) return undefined;
  if (gap === ' or ' && !isOneOrTwo(low, high)) return undefined;
  if (gap === ' to ' && !isRangeTo(low, high, before)) return undefined;
  // "will fall by 15 basis points to 13.2%"
  if (gap === ' to ' && low.kind === 'percent' && low.foundBy !== high.foundBy) return undefined;
  if (low.kind === 'bare' && isLabelled(text, low)) return undefined;
  // "from £5bn in 2010 to £4bn"
  if (high.kind !== 'bare' && isRecentYear(text, low)) return undefined;
  if (!(ends.min < ends.max) && !between) return undefined;
  const from = gap === ' to ' || gap === ' through ' ? /\bfrom $/i.exec(before) : null;
  const lead = between ?? from;
  const { value: _, ...rest } = ends.amount;
  return {
    ...rest,
    start: low.start - (lead ? lead[0].length : 0),
    end: high.end,
    min: Math.min(ends.min, ends.max),
    max: Math.max(ends.min, ends.max),
    foundBy: `${ends.amount.foundBy}-range`,
  };
}

/** The bounds of a range and the amount whose kind and currency both ends share. */
function shareKind(low: Amount, high: Amount): { amount: Amount; min: number; max: number } | undefined {
  const a = low.value!;
  const b = high.value!;
  const lent = lendsScale(low, high) ? times(a, high.numeral.scale) : a;
  if (low.kind === high.kind) {
    if (low.kind === 'money' && low.currency !== high.currency) return undefined;
    if (low.kind === 'count' && low.unit !== high.unit) return undefined;
    return { amount: { ...low, ...high, numeral: high.numeral }, min: lent, max: b };
  }
  if (low.kind === 'bare' && low.numeral.form !== 'multiple') {
    const min = times(lent, b / high.numeral.value); // cents, basis points
    return { amount: high, min, max: b };
  }
  if (low.kind === 'money' && high.kind === 'bare' && high.numeral.form !== 'multiple') {
    return { amount: low, min: lent, max: b };
  }
  return undefined;
}

/** "$10-15 billion": the scale of the end holds for the start, which has none and is the smaller number. */
function lendsScale(low: Amount, high: Amount): boolean {
  if (low.numeral.scale !== 1 || high.numeral.scale < 1e3 || low.numeral.form !== high.numeral.form) return false;
  return low.numeral.value < high.numeral.value / high.numeral.scale || low.numeral.value < 1000;
}

/** "two or three": neighbouring small numbers. */
function isOneOrTwo(low: Amount, high: Amount): boolean {
  return low.kind === 'bare' && low.numeral.value < 20 && high.numeral.value - low.numeral.value === 1;
}

/** Whether "A to B" is a range. "rose 5 to 6 percent" is, as 5 takes its unit from the end; "rose from 5 to 6 percent" is not. */
function isRangeTo(low: Amount, high: Amount, before: string): boolean {
  const from = /\bfrom $/i.test(before);
  if (low.kind !== 'bare') return !isChange(before);
  if (high.kind === 'bare') return before === '' || (from && !isChange(before));
  return !(from && isChange(before));
}

function isChange(before: string): boolean {
  if (/\brange of (?:about |around |roughly )?$/i.test(before)) return false;
  // "grew faster, from $9 to $27"
  const near = before
    .replace(/, (?=from $)/i, ' ')
    .split(/[.;:!?,]/)
    .at(-1)!;
  const verb = near.replace(/\bfrom $/i, '');
  // "is to rise from 420 to 900" changes whatever the mood
  const isForecast = verb === near && FORECAST_BEFORE.test(verb);
  if (verb !== near && TAKEN_BEFORE.test(verb)) return true;
  return OBJECT_CHANGED_BEFORE.test(verb) || (CHANGE_BEFORE.test(verb) && !isForecast);
}

/** "15 dollars 50.": two digits after whole dollars, where the phrase ends, are cents. */
export function joinBareCents(text: string, whole: Amount, part: Amount): Amount | undefined {
  if (
    whole.kind !== 'money' ||
    whole.foundBy !== 'money/name' ||
    part.kind !== 'bare' ||
    !Number.isInteger(whole.value)
  )
    return undefined;
  if (!(part.value! >= 10 && part.value! < 100 && Number.isInteger(part.value)) || whole.numeral.scale !== 1)
    return undefined;
  if (text.slice(whole.end, part.start) !== ' ' || !/^[.,;:?!)]?(?: |$)/.test(text.slice(part.end, part.end + 2)))
    return undefined;
  if (/^ [A-Za-z]/.test(text.slice(part.end, part.end + 2))) return undefined;
  return { ...whole, end: part.end, value: whole.value! + part.value! / 100 };
}

/** "3 dollars 50 cents", "thirteen dollars and forty-five cents": one sum in two units. */
export function joinHundredths(text: string, whole: Amount, part: Amount): Amount | undefined {
  if (whole.kind !== 'money' || !part.hundredth || whole.hundredth || whole.currency !== part.currency)
    return undefined;
  if (whole.value === undefined || part.value === undefined || part.value >= 1 || whole.numeral.scale !== 1)
    return undefined;
  if (!/^(?: | and )$/.test(text.slice(whole.end, part.start))) return undefined;
  return { ...whole, end: part.end, value: Number((whole.value + part.value).toFixed(4)), per: part.per };
}
