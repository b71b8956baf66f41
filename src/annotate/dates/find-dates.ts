import { type DateContext, type DateMention, openScene, remember } from './anchors.ts';
import { isWordUnit, nextTrigger, startsBefore } from './candidates.ts';
import { longest, type Reading, type RuleTable, type Scene } from './grammar.ts';
import { buildMention } from './mention.ts';
import { isMonthThere } from './month-context.ts';
import { joinRange } from './range.ts';
import { RULES, RULES_AND_VAGUE, readDate } from './rules.ts';
import { isYearThere } from './year-context.ts';

/**
 * Every date and length of time in one block of clean text, in reading order, without overlap. Spans are UTF-16 offsets in
 * `text`; a span leaves out the preposition before it, which becomes the `operator`.
 */
export function findDates(text: string, context: DateContext = {}): DateMention[] {
  const mentions: DateMention[] = [];
  const vague = context.vague ?? false;
  const rules = vague ? RULES_AND_VAGUE : RULES;
  let scene = openScene(text, context);
  let floor = 0;
  for (let trigger = nextTrigger(text, 0, vague); trigger >= 0; ) {
    const found = readAround(rules, scene, trigger, floor);
    if (!found) {
      trigger = nextTrigger(text, skipWord(text, trigger), vague);
      continue;
    }
    const { start, reading } = found;
    mentions.push(buildMention(text, start, reading));
    scene = remember(scene, start, reading);
    floor = reading.end;
    trigger = nextTrigger(text, reading.end, vague);
  }
  return mentions;
}

/** The leftmost reading that covers the trigger. */
function readAround(
  rules: RuleTable,
  scene: Scene,
  trigger: number,
  floor: number,
): { start: number; reading: Reading } | undefined {
  const { text } = scene;
  if (trigger > 0 && isInsideNumber(text, trigger)) return undefined;
  for (const start of startsBefore(text, trigger, floor)) {
    const read = longest(rules, scene, start);
    if (!read || read.end <= trigger || !isWholeWord(text, read.end) || !isThere(scene, start, read)) continue;
    const reading = read.kind === 'date' ? joinRange(readDate, scene, start, read) : read;
    return { start, reading };
  }
  return undefined;
}

/** Whether the place is inside a word, an amount of money or the decimals of a number. */
function isInsideNumber(text: string, at: number): boolean {
  const before = text[at - 1]!;
  if (isWordUnit(before.charCodeAt(0))) return true;
  return (
    isDigit(text.charCodeAt(at)) &&
    ('$£€¥#'.includes(before) || ('.,'.includes(before) && isDigit(text.charCodeAt(at - 2))))
  );
}

function isDigit(unit: number): boolean {
  return unit >= 0x30 && unit <= 0x39;
}

/** A bare year or month, and a year in a range of bare years, must be one by the words around it. */
function isThere(scene: Scene, start: number, { foundBy, end }: Reading): boolean {
  if (foundBy === 'date/year') return isYearThere(scene, start, end);
  return foundBy !== 'date/month' || isMonthThere(scene, start, end);
}

function isWholeWord(text: string, end: number): boolean {
  return !(isWordUnit(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end - 1)));
}

function skipWord(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}
