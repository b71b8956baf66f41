import { isOrganizationNoun } from './names/lists/organization-words.ts';
import { TITLE_NOUNS } from './names/lists/person-words.ts';
import { nameClassesOf, readingsOf } from './words/lexicon.ts';

/** Outlets as pages name them where they cite: an open list, which only has to show that a page cites in this way. */
const OUTLETS: readonly string[] = [
  ...['ABC News', 'AFP', 'Al Jazeera', 'AP', 'AP News', 'Ars Technica', 'Associated Press', 'Axios', 'Barron’s', 'BBC'],
  ...['BBC News', 'Bloomberg', 'Business Insider', 'Business Wire', 'CBS News', 'CNBC', 'CNET', 'CNN', 'Crunchbase'],
  ...['DCD', 'Engadget', 'Financial Times', 'Forbes', 'Fortune', 'FT', 'GlobeNewswire', 'Guardian', 'MarketWatch'],
  ...['NBC News', 'New York Times', 'NPR', 'NYT', 'PR Newswire', 'Quartz', 'Reuters', 'Seeking Alpha', 'SiliconANGLE'],
  ...['TechCrunch', 'The Guardian', 'The Information', 'The New York Times', 'The Register', 'The Verge', 'Verge'],
  ...[
    'The Wall Street Journal',
    'The Washington Post',
    'Time',
    'VentureBeat',
    'Wall Street Journal',
    'Washington Post',
  ],
  ...['Wikipedia', 'Wired', 'WSJ', 'Yahoo Finance', 'ZDNET'],
];
/** What may stand before an outlet as what it is. */
const KIND_OF_OUTLET =
  /^(?:app|blog|channel|daily|magazine|media|outlet|paper|site|station|website|weekly|wire|newsletter|publication)$/;
/** The word or mark before a chip; no longer word is looked back for. */
const BEFORE = /(?:[\p{L}\d$€£.’-]+|[%)”"])$/u;
const LONGEST_WORD = 30;
/** As many places, of several outlets, show that a page cites so. */
const ENOUGH = 3;
/** Outlets that no list has are looked for up to this number. */
const MOST_OTHERS = 5;
const KNOWN = chipsOf(OUTLETS);
/** Capitals right before a known outlet, without a space: "Contoso NewsReuters". */
const GLUED = new RegExp(` ((?:\\p{Lu}\\p{Ll}{1,20} ){0,2}\\p{Lu}\\p{Ll}{1,20})${oneOf(OUTLETS)}(?=[\\n.,;]|$)`, 'gu');

interface Chip {
  readonly index: number;
  readonly text: string;
  readonly before: string;
}

/**
 * The text with spaces for the chips that cite its sources, so that every word stands where it stood: pages that assistants
 * write leave the outlet's name behind the statement without any grammar, "a stake worth $3 billion CNBC, making it". One
 * such place may be an apposition; several, of several outlets, are none.
 */
export function blankCitationChips(text: string): string {
  const chips = findChips(text, KNOWN);
  const certain = chips.filter(({ before }) => !/^\p{Lu}/u.test(before) && !isDescribing(before));
  if (certain.length < ENOUGH || new Set(certain.map((chip) => chip.text)).size < 2) return text;
  const others = [...new Set([...text.matchAll(GLUED)].map(([, name]) => name!))].slice(0, MOST_OTHERS);
  const all = findChips(text, chipsOf([...OUTLETS, ...others.filter((name) => isOnlyCited(text, name))]));
  let blanked = '';
  let at = 0;
  for (const chip of all) {
    blanked += text.slice(at, chip.index) + ' '.repeat(chip.text.length);
    at = chip.index + chip.text.length;
  }
  return blanked + text.slice(at);
}

/** Whether a name that is glued to an outlet somewhere stands nowhere but where chips do. */
function isOnlyCited(text: string, name: string): boolean {
  return (
    findChips(text, chipsOf([...OUTLETS, name])).filter((chip) => chip.text.includes(name)).length ===
    text.split(name).length - 1
  );
}

/** One or several outlets, as links leave them behind a statement: " Axios", " BloombergAxios", " Reuters+2". */
function chipsOf(outlets: readonly string[]): RegExp {
  const outlet = oneOf(outlets);
  return new RegExp(
    ` ${outlet}(?: ?${outlet}){0,4}(?: ?\\+\\d{1,2})?(?=\\n|$|[.,;](?:\\s|$)| (\\p{Ll}{2,20})\\b)`,
    'gu',
  );
}

function oneOf(outlets: readonly string[]): string {
  return `(?:${[...outlets].sort((a, b) => b.length - a.length).join('|')})`;
}

function findChips(text: string, pattern: RegExp): Chip[] {
  return [...text.matchAll(pattern)].flatMap(({ 0: chip, 1: after, index }) => {
    const before = BEFORE.exec(text.slice(Math.max(0, index - LONGEST_WORD), index))?.[0];
    return before !== undefined && isBare(before, after) ? [{ index, text: chip, before }] : [];
  });
}

/** Whether no grammar ties an outlet to the word before it or the word behind it. */
function isBare(before: string, after: string | undefined): boolean {
  const lower = before.toLowerCase();
  if (after !== undefined && !/^(?:ADP|SCONJ|CCONJ)$/.test(readingsOf(after)[0]!.tag)) return false;
  if (/^[%)”"\d$€£]/.test(before)) return true;
  // "Jane Bloomberg", "Thomson Reuters"
  if (/^\p{Lu}/u.test(before)) return lower !== 'thomson' && !nameClassesOf(lower).includes('first-name');
  return /^(?:NOUN|ADJ|NUM)$/.test(readingsOf(lower)[0]!.tag) && !KIND_OF_OUTLET.test(lower);
}

/** "its rival Bloomberg": a noun that can call an outlet what it is. */
const isDescribing = (noun: string) => isOrganizationNoun(noun) || TITLE_NOUNS.has(noun);
