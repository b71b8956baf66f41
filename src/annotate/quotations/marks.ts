/** Marks of one family can close one another: “…" and „…“ occur, “…’ does not. */
export type MarkFamily = 'double' | 'single' | 'guillemet' | 'single-guillemet';

/** A mark in a block, by offset in it, with what its place lets it do; `either` is left to the marks around it. */
export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly family: MarkFamily;
  readonly role: 'open' | 'close' | 'either';
  /** A closing single mark that may also be the apostrophe of "the companies’ plan". */
  readonly possessive?: true;
  /** A closing double mark behind a digit that may also stand for inches. */
  readonly inches?: true;
}

const MARK = /``|''|["“”„‟＂‘’‚‛'«»‹›]/gu;
/** ’26, ’90s, but not ‘26 percent. */
const SHORT_YEAR = /^\d\ds?(?![\p{L}\d%]|[.,]\d)(?! (?:per|pct)\b)/u;
/** Words that an apostrophe shortens: ’em, ’til. */
const ELISION = /^(?:em|til|till|tis|twas|cause|round|bout|n|cos|tude)(?!\p{L})/iu;
const OPENING_BRACKET = /[\s([{<—–/-]/u;
const LETTER = /[\p{L}\p{N}]/u;

/** The quotation marks of a block in order; apostrophes between letters, of years and of short forms are none. */
export function findMarks(block: string): Mark[] {
  const marks: Mark[] = [];
  for (const match of block.matchAll(MARK)) {
    const mark = readMark(block, match.index, match[0]);
    if (mark) marks.push(mark);
  }
  return marks;
}

function readMark(block: string, start: number, text: string): Mark | undefined {
  const end = start + text.length;
  const [before, after] = [block[start - 1] ?? ' ', block[end] ?? ' '];
  const place = { start, end };
  switch (text) {
    case '„':
    case '‟':
    case '``':
      return { ...place, family: 'double', role: 'open' };
    case '‚':
      return { ...place, family: 'single', role: 'open' };
    case '“':
      // „…“ and the mistyped “…“
      return { ...place, family: 'double', role: closesByPlace(before, after) ? 'either' : 'open' };
    case '”':
    case "''":
      return { ...place, family: 'double', role: opensByPlace(before, after) ? 'either' : 'close' };
    case '«':
    case '‹':
      return { ...place, family: guillemet(text), role: closesByPlace(before, after) ? 'close' : 'open' };
    case '»':
    case '›':
      return { ...place, family: guillemet(text), role: opensByPlace(before, after) ? 'open' : 'close' };
    case '"':
    case '＂':
      return { ...place, family: 'double', ...straightRole(before, after) };
    default:
      return readSingle(block, { ...place, text, before, after });
  }
}

const guillemet = (text: string): MarkFamily => (text === '«' || text === '»' ? 'guillemet' : 'single-guillemet');

/** Behind a word and in front of a space or stop: the place of a closing mark. */
const closesByPlace = (before: string, after: string) => !/\s/.test(before) && /[\s.,;:!?)\]]/u.test(after);
/** Behind a space or bracket and in front of a word. */
const opensByPlace = (before: string, after: string) => /[\s([{]/u.test(before) && LETTER.test(after);

function straightRole(before: string, after: string): Pick<Mark, 'role' | 'inches'> {
  if (OPENING_BRACKET.test(before) && !/\s/.test(after) && !/[.,;:!?)\]]/u.test(after)) return { role: 'open' };
  if (/\s/.test(before) && /\s/.test(after)) return { role: 'either' };
  if (!/\s/.test(before) && !LETTER.test(after))
    return { role: 'close', ...(/\d/.test(before) ? { inches: true as const } : {}) };
  return { role: 'either' };
}

interface SinglePlace {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly before: string;
  readonly after: string;
}

function readSingle(block: string, { start, end, text, before, after }: SinglePlace): Mark | undefined {
  const isOpener = text === '‘' || text === '‛';
  if (LETTER.test(before) && LETTER.test(after)) return undefined;
  if (!LETTER.test(before) && LETTER.test(after)) {
    const rest = block.slice(end, end + 12);
    if (SHORT_YEAR.test(rest) || ELISION.test(rest)) return undefined;
    if (isOpener) return { start, end, family: 'single', role: 'open' };
    const behindBracket = OPENING_BRACKET.test(before) || /["“„«]/u.test(before);
    return { start, end, family: 'single', role: behindBracket && text === "'" ? 'open' : 'either' };
  }
  if (isOpener) return { start, end, family: 'single', role: closesByPlace(before, after) ? 'either' : 'open' };
  if (/\s/.test(before)) return undefined;
  const possessive = /s/i.test(before) && /^ \p{Ll}/u.test(block.slice(end, end + 2));
  return { start, end, family: 'single', role: 'close', ...(possessive ? { possessive: true as const } : {}) };
}
