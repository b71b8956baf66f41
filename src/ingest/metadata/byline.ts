import { isWireAgency } from './agencies.ts';

/** A name with its half-open run of the text. */
export interface NamedRun {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** "By Jane Doe and John Smith, Example Wire". */
export interface Byline {
  readonly names: readonly NamedRun[];
  /** "Example Wire", "Senior Editor": what follows the last name. */
  readonly affiliation?: NamedRun;
  readonly end: number;
}

const lead = /(?:by|(?:written|story|words|text|reported|reporting|posted) by|authors?)\s{0,2}:?\s{1,3}/iy;

/** Words of names that are written small: "Ursula von der Leyen", "Rio de la Plata". */
const particle = /(?:de|da|do|dos|del|della|der|den|di|du|la|le|van|von|ter|ten|bin|bint|al|el|ibn|zu)\s{1,2}/y;

/** A capitalised word, initial or all-capital word; a label that lost its space ("DoePublished") ends it. */
const nameWord = /\p{Lu}(?:(?!(?:Published|Updated|Posted|Last [Uu]pdated)\b)[\p{L}\p{M}'’.-])*/uy;

/** Roles and kinds of organisations: a run with one of them is no person's name. */
const affiliationWord =
  /^(?:Editors?|Correspondents?|Reporters?|Writers?|Staff|News|Newsroom|Press|Wire|Newswire|Times|Journal|Post|Media|Contributors?|Contributing|Analysts?|Inc|Bureau|Agency|Agencies|Magazine|Network|Television|TV|Radio|Columnist|Chief|Senior|Deputy|Managing|Executive|Associate|Assistant|Special|Producer|Team|Desk|Board|Daily|Weekly|Tribune|Gazette|Herald|Review|Report|Business|Technology|Editorial|Research|Group|Ltd|LLC|University|Institute|Service|Dispatch|Chronicle|Observer|Guardian)\.?$/i;

/** Words that never begin a name: dates and labels. */
const noName =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Mon|Tue|Wed|Thu|Fri|Sat|Sun|By|Written|Published|Updated|Posted|Last|The|This|That|In|On|At|It|If|PM|AM)\.?$/i;

/** The byline at an offset of a text; undefined where the words after "by" are no names. */
export function parseByline(text: string, from = 0): Byline | undefined {
  lead.lastIndex = from;
  return lead.test(text) ? parseNames(text, lead.lastIndex) : undefined;
}

/** The names at an offset of a text, the "by" left out. */
export function parseNames(text: string, from: number): Byline | undefined {
  const runs = splitRuns(text, from);
  const [first] = runs;
  if (!first) return undefined;
  const people: NamedRun[] = [];
  let affiliation: NamedRun | undefined;
  for (const [index, run] of runs.entries()) {
    if (isPerson(run.value) && isListed(runs, index)) people.push(run);
    else {
      affiliation = run;
      break;
    }
  }
  if (people.length === 0) return isOrganization(first.value) ? { names: [first], end: first.end } : undefined;
  return { names: people.map(inTitleCase), affiliation, end: (affiliation ?? people.at(-1)!).end };
}

interface Run extends NamedRun {
  readonly joint: 'first' | 'comma' | 'and' | 'for';
}

const joints =
  /(?:,\s{0,2}(?:and|&)|\s(?:and|&|with))\s{1,2}|,\s{1,2}|\s(?:for|of|at)\s{1,2}(?:the\s|The\s)?|\s?\/\s?/y;

/** Runs of capitalised words with what joins them, up to the first other word. */
function splitRuns(text: string, from: number): Run[] {
  const runs: Run[] = [];
  let joint: Run['joint'] = 'first';
  let start = from;
  while (runs.length < 12) {
    const end = endOfName(text, start);
    if (end === start) break;
    runs.push({ value: text.slice(start, end).replace(/\s+/g, ' '), start, end, joint });
    joints.lastIndex = end;
    const match = joints.exec(text);
    if (!match) break;
    joint = /and|&|with|\//.test(match[0]) ? 'and' : /for|of|at/.test(match[0]) ? 'for' : 'comma';
    start = joints.lastIndex;
  }
  return runs;
}

function endOfName(text: string, start: number): number {
  let end = start;
  let next = start;
  for (let words = 0; words < 6; words++) {
    const word = wordAt(nameWord, text, next);
    if (!word || noName.test(word)) break;
    if (words >= 2 && affiliationWord.test(word) && !affiliationWord.test(text.slice(start, end).split(/\s/).at(-1)!))
      break;
    // "Jane Doe." ends a line; "Jane D. Doe" and "St. John" go on.
    end = next + word.length - (word.endsWith('.') && word.length > 4 ? 1 : 0);
    if (end < next + word.length || !/\s/.test(text[end] ?? '')) break;
    next = end + (/^\s{1,2}/.exec(text.slice(end, end + 2))?.[0].length ?? 0);
    for (let small = wordAt(particle, text, next); small; small = wordAt(particle, text, next)) next += small.length;
  }
  return end;
}

function wordAt(pattern: RegExp, text: string, start: number): string | undefined {
  pattern.lastIndex = start;
  return pattern.exec(text)?.[0];
}

/** Whether a capitalised run has the shape of a person's name: two to five words, none of an organisation. */
export function isPerson(name: string): boolean {
  const words = name.split(' ');
  return words.length >= 2 && words.length <= 5 && /^\p{Lu}/u.test(words.at(-1)!) && !isOrganization(name);
}

/** Whether a capitalised run names an agency or has a word of roles or organisations in it. */
export function isOrganization(name: string): boolean {
  return isWireAgency(name) || name.split(' ').some((word) => affiliationWord.test(word));
}

/**
 * Whether a run is one of the authors: the first; what "and" joins; and after a comma only inside a list that goes on,
 * since "Jane Doe, Example Dispatch" names her paper.
 */
function isListed(runs: readonly Run[], index: number): boolean {
  const { joint } = runs[index]!;
  if (joint === 'first' || joint === 'and') return true;
  if (joint === 'for') return false;
  const isAfterAnd = runs.slice(1, index).some((run) => run.joint === 'and');
  const goesOn = runs[index + 1]?.joint === 'and' || runs[index + 1]?.joint === 'comma';
  return !isAfterAnd && (goesOn || (index >= 2 && runs[index - 1]!.joint === 'comma'));
}

/** "JANE DOE" of agency copy is Jane Doe; initials and "McDONALD" are left alone. */
function inTitleCase(run: NamedRun): NamedRun {
  const { value, start, end } = run;
  if (!/^\p{Lu}{3,}|\s\p{Lu}{3,}$/u.test(value) || /\p{Ll}/u.test(value)) return { value, start, end };
  const titled = value.replace(/\p{Lu}[\p{Lu}\p{M}]+/gu, (word) => word[0]! + word.slice(1).toLowerCase());
  return { value: titled, start, end };
}
