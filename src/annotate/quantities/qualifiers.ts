import { isDigit, isLetter, wordBefore } from './characters.ts';

/** What the words around a number say about it. */
export interface Qualifiers {
  readonly approximate?: true;
  readonly bound?: 'at_most' | 'at_least';
  readonly increment?: true;
}

/** Words before a number, by what they say. Alternatives share a line of meaning, not of grammar. */
const BEFORE: ReadonlyArray<readonly [Qualifiers, string]> = [
  [
    { approximate: true },
    'about, around, roughly, approximately, approx, approx., some, nearly, almost, an estimated, estimated, close to, more or less, ' +
      'circa, c., ca., approaching, nearing, just about, somewhere around, in the region of, in the neighborhood of, ' +
      'in the neighbourhood of, on the order of, of the order of, an approximate, a rough, an average of, ~, ≈',
  ],
  [
    { bound: 'at_least' },
    'at least, at the very least, more than, over, above, exceeding, exceed, exceeds, exceeded, surpassing, surpass, surpasses, surpassed, ' +
      'topping, topped, no less than, not less than, no fewer than, not fewer than, a minimum of, minimum of, a minimum, minimum, in excess of, ' +
      'upwards of, upward of, north of, greater than, larger than, higher than, bigger than, just over, ' +
      'well over, slightly over, a little over, comfortably over, just above, well above, slightly above, as little as, ' +
      'little more than, slightly more than, far more than, much more than, well more than, a little more than, significantly more than, ' +
      'greater than or equal to, more than or equal to, at least or equal to, equal to or more than, equal to or greater than, ' +
      'larger or equal than, bigger or equal than, higher or equal than, greater or equal than, >, > =, >=, ≥',
  ],
  [
    { bound: 'at_most' },
    'up to, as much as, as many as, as high as, as large as, less than, fewer than, under, below, no more than, not more than, no higher than, ' +
      'no greater than, a maximum of, maximum of, the maximum, a maximum, maximum, at most, at the most, smaller than, lower than, ' +
      'just under, just below, well under, well below, slightly under, slightly less than, little less than, far less than, much less than, ' +
      'capped at, a ceiling of, a little under, a little less than, ' +
      'less than or equal to, equal to or less than, smaller or equal than, less or equal than, lower or equal than, <, < =, <=, ≤',
  ],
  [
    { increment: true },
    'another, an additional, additional, a further, further, an extra, extra, an incremental, an added, an initial additional',
  ],
];

interface Phrase {
  readonly words: string;
  readonly effect: Qualifiers;
}

/** Phrases by the last word, longest first. */
const BY_LAST_WORD: ReadonlyMap<string, readonly Phrase[]> = groupByLastWord();

function groupByLastWord(): Map<string, Phrase[]> {
  const groups = new Map<string, Phrase[]>();
  for (const [effect, list] of BEFORE) {
    for (const words of list.split(', ')) {
      const last = words.slice(words.lastIndexOf(' ') + 1);
      const group = groups.get(last) ?? [];
      group.push({ words, effect });
      groups.set(
        last,
        group.toSorted((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return groups;
}

/** "a dispute over $5bn", "talks over 300 jobs", "hands over 20%": here "over" is not more than. */
const NOT_MORE =
  /\b(?:battle|claims?|clash(?:ed)?|concerns?|controversy|disagree(?:d|ment)?|disputes?|fight|fighting|fine|fury|lawsuits?|negotiat(?:ed|ions?)|questions?|row|standoff|su(?:e|ed|es|ing|its?)|talks|worr(?:ies|y)|spread|argument|hand(?:s|ed|ing)?) $/i;

/** "went up to $9", "crept up to $27 billion": how far, not how far at most. */
const WENT_UP =
  /\b(?:go|goes|going|went|gone|cre(?:ep|eps|pt)|inche[sd]|edge[sd]?|nudge[sd]?|tick(?:ed|s)?|moved?|climb(?:ed|s)?|shot|shoots?|push(?:ed|es)?|drove|drives?|bump(?:ed|s)?|ramp(?:ed|s)?|jump(?:ed|s)?) $/i;

/** "a maximum further cost of $5m", "exceed peak sales of $2bn": a bound on the noun that the sum belongs to. */
const NOUN_BOUND = /\b(maximum|max|minimum|exceed(?:s|ed|ing)?|surpass(?:es|ed|ing)?)((?: [a-z-]{1,16}){1,3}) of $/i;

/** "expanded the deal by a $5bn", "extended it by": the sum is added to what there was. */
const ADDED_BY =
  /\b(?:expand|extend|enlarge|upsiz|top|boost)(?:e?[ds]?|ing|p(?:ed|ing))?\b[^.;:!?]{0,80} by (?:an? )?(?:[a-z]{1,16} )?$/i;

/** The qualifying words just before `start`, and where they begin; nothing before `floor` is read. */
export function qualifiersBefore(text: string, start: number, floor: number): { start: number; found: Qualifiers } {
  let begin = start;
  let found: Qualifiers = {};
  for (let i = 0; i < 3; i++) {
    const phrase = phraseBefore(text, begin, floor, found) ?? (i === 0 ? beforeArticle(text, begin, floor) : undefined);
    if (!phrase) break;
    begin = phrase.start;
    found = { ...phrase.effect, ...found };
  }
  return { start: begin, found };
}

/** "up to a 10% stake", "up to a combined $12 billion": the article belongs to the noun that the figure stands before. */
function beforeArticle(text: string, at: number, floor: number) {
  const article = /(?<![^ ])an? (?:(?:combined|total|cumulative|whopping|staggering|record) )?$/.exec(
    text.slice(Math.max(floor, at - 14), at),
  );
  if (!article) return undefined;
  const phrase = phraseBefore(text, at - article[0].length, floor, {});
  return phrase && GOES_BEFORE_ARTICLE.has(phrase.words) ? phrase : undefined;
}

/** Those that say nothing else in front of an article: "talks over a 10% stake", "under a $5 billion deal". */
const GOES_BEFORE_ARTICLE: ReadonlySet<string> = new Set(
  'up to,as much as,as large as,at least,more than,less than,no more than,not more than,roughly,nearly,almost,just over,just under,well over'.split(
    ',',
  ),
);

function phraseBefore(text: string, at: number, floor: number, found: Qualifiers) {
  let end = at;
  while (end > floor && at - end < 3 && text[end - 1] === ' ') end--;
  const last = lastWord(text, end, floor);
  const group = BY_LAST_WORD.get(last.toLowerCase());
  if (!group) return undefined;
  for (const { words, effect } of group) {
    const start = end - words.length;
    if (start < floor || text.slice(start, end).toLowerCase() !== words) continue;
    const before = text.charCodeAt(start - 1);
    if (isLetter(text.charCodeAt(start)) && (isLetter(before) || isDigit(before) || before === 45)) continue;
    if (
      (words === 'up to' && WENT_UP.test(text.slice(Math.max(0, start - 12), start))) ||
      // "nudged its outlook up to between $6 and $7 billion"
      (words === 'up to' && text.startsWith(' between ', end)) ||
      (words === 'over' && NOT_MORE.test(text.slice(Math.max(0, start - 24), start))) ||
      (effect.bound && found.bound)
    )
      return undefined;
    return { start, effect, words };
  }
  return undefined;
}

function lastWord(text: string, end: number, floor: number): string {
  if (end <= floor) return '';
  const char = text[end - 1]!;
  if (char === '.') return `${wordBefore(text, end - 1)}.`;
  if (isLetter(char.charCodeAt(0))) return wordBefore(text, end);
  const two = text.slice(Math.max(floor, end - 2), end);
  return /^[<>]=$/.test(two) ? two : /^[<>=]{2}$/.test(two) ? '' : char;
}

/** Bounds and increments that stand further before the number and are no part of its span. */
export function governingQualifiers(text: string, start: number, floor: number): Qualifiers {
  const window = text.slice(Math.max(floor, start - 100), start);
  const found: { bound?: 'at_most' | 'at_least'; increment?: true } = {};
  if (window.endsWith(' of ')) {
    const bound = NOUN_BOUND.exec(window);
    if (bound) {
      found.bound = /^max/i.test(bound[1]!) ? 'at_most' : 'at_least';
      if (/ (?:further|additional|extra)\b/i.test(bound[2]!)) found.increment = true;
    } else if (/\b(?:another|additional|further|extra)(?: [a-z-]{1,16}){1,2} of $/i.test(window))
      found.increment = true;
  } else if (ADDED_BY.test(window)) found.increment = true;
  return found;
}

const AFTER =
  /( ?\+(?![\d\w])|-plus(?![a-z])| or (?:more|greater|higher|above|over|better|so|less|fewer|lower|under|below|thereabouts)(?: than(?! \d))?(?![a-z]| than)| and (?:more|above|over|up|upwards)(?![a-z])(?! than)(?=[.,;:)]|$| in )| at (?:most|the most|least)(?![a-z]))/iy;

/** "or more", "-plus", "or so" just after the number that ends at `end`. */
export function qualifiersAfter(text: string, end: number): { end: number; found: Qualifiers } {
  AFTER.lastIndex = end;
  const match = AFTER.exec(text);
  if (!match) return { end, found: {} };
  const words = match[0].toLowerCase();
  const found: Qualifiers = / so|thereabouts/.test(words)
    ? { approximate: true }
    : { bound: /less|fewer|lower|under|below|most/.test(words) ? 'at_most' : 'at_least' };
  return { end: end + match[0].length, found };
}
