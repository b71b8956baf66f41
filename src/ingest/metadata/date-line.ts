import { type FoundDate, findDate, matchDate, type NumericOrder } from './parse-date.ts';

/** The dates that one line of an article's head says. */
export interface LineDates {
  readonly published?: FoundDate;
  readonly modified?: FoundDate;
}

/** "Published", "Updated:", "Last modified on 2:25 PM UTC,": a label and what may stand between it and its date. */
const label =
  /(?<![a-z]\s|[a-z]-)\b((?:first |originally )?(?:published|posted|released|issued)|publication date|date published|date|(?:last |date )?(?:updated|modified|edited|revised|changed))(?:\s(?:on|at))?\s{0,2}[:|·–—-]?\s{0,3}(?:\d{1,2}:\d{2}\s?(?:[ap]\.?m\.?)?\s?(?:[A-Z]{2,4})?,?\s{1,3}(?:on\s)?)?/giu;

/** A label that lost the space before it: "Jane DoePublished May 6, 2026". */
const gluedLabel =
  /(?<=\p{Ll})(Published|Updated|Posted|Last [Uu]pdated|Last [Mm]odified)(?:\s(?:on|at))?\s{0,2}[:|·–—-]?\s{0,3}/gu;

/** Lines over this length are prose, unless their beginning is a byline. */
const longestLine = 160;

/**
 * The dates in a line of the head. `from` is where a byline ends in it: a date that follows is the publication's. A line
 * without a label must hold little else than the date.
 */
export function readDateLine(text: string, from: number, order: NumericOrder): LineDates {
  const labelled = readLabelled(text, from, order);
  if (labelled.published || labelled.modified) return labelled;
  const afterByline = from > 0 ? readAfterByline(text, from, order) : {};
  if (afterByline.published) return afterByline;
  if (text.length > longestLine) return {};
  const date = findDate(text, 0, order);
  return date && isFrame(text.slice(0, date.start)) && isTail(text.slice(date.end)) ? { published: date } : {};
}

function readLabelled(text: string, from: number, order: NumericOrder): LineDates {
  const found: { published?: FoundDate; modified?: FoundDate } = {};
  const head = text.slice(0, Math.max(longestLine, from + longestLine));
  for (const match of [...head.matchAll(label), ...head.matchAll(gluedLabel)]) {
    const isCapital = /^\p{Lu}/u.test(match[1]!);
    const opens = /(?:^|[|·•—–(/,]\s{0,3})$/.test(head.slice(0, match.index)) && text.length <= longestLine;
    if (match.index > 0 && !isCapital && !opens) continue;
    const date = matchDate(head, match.index + match[0].length, order);
    if (!date || continuesAsProse(text.slice(date.end))) continue;
    const kind = /updated|modified|edited|revised|changed/i.test(match[1]!) ? 'modified' : 'published';
    found[kind] ??= date;
  }
  return found;
}

/** Runs of copied pages have everything after the name in one line: "Jane Doe, Senior EditorSenior Editor Sept. 22, 2025". */
function readAfterByline(text: string, from: number, order: NumericOrder): LineDates {
  const date = findDate(text.slice(0, from + longestLine), from, order);
  return date && !continuesAsProse(text.slice(date.end)) ? { published: date } : {};
}

/** "Markets | ", "Jane Doe · ", "LONDON, ", "(": words set off from the date. */
function isFrame(before: string): boolean {
  return before.length <= 80 && /(?:^|[|·•—–/,(-]\s{0,3}|\b(?:on|dated)\s)$/i.test(before) && !/[.!?;]\s/.test(before);
}

/** Nothing, a time, "6 min read", "| Markets", "by Jane Doe". */
function isTail(after: string): boolean {
  return (
    /^[.)]?\s{0,3}(?:$|[|·•—–/-]|\(?\d{1,2}[:.]\d{2}|\d{1,3}\s?min|by\s|updated|at\s\d|(?:mon|tues|wednes|thurs|fri|satur|sun)day\b.{0,40}$)/i.test(
      after,
    ) &&
    after.length <= 100 &&
    !/[.!?]\s\p{Lu}/u.test(after)
  );
}

/** ", the report says": the words were a sentence after all. */
function continuesAsProse(after: string): boolean {
  return /^,?\s(?:the|a|an|it|its|this|that|which|when|by the|for|in|to|and|or|as|with|was|were|is|are|has|had|said)\s/.test(
    after,
  );
}
