import type { Frame } from '../model/frame.ts';
import { isNaming } from './cues.ts';
import { findSource } from './find-source.ts';
import { isComma, isConjunction, isFiniteVerb, isQuote, isStop, lowerAt } from './items.ts';
import type { Item, Passage } from './passages.ts';
import type { Report } from './report.ts';
import { isPassive } from './verb-cues.ts';

/** "called the offer “by far the best”": a quoted part of what somebody calls or accuses somebody else. */
export function findNamings(passage: Passage, frames: ReadonlyMap<number, Frame>): Report[] {
  const { items } = passage;
  const reports: Report[] = [];
  for (let at = 0; at < items.length; at++) {
    const token = items[at]!.token;
    if (token?.tag !== 'VERB' || !isNaming(token.lemma) || isPassive(passage, at)) continue;
    const quote = quoteOfObject(items, at + 1);
    const source = quote === undefined ? undefined : findSource(passage, at, frames.get(token.span.end));
    if (quote === undefined || !source || source.side === 'after') continue;
    const cue = { from: at, to: at + 1 };
    reports.push({
      cue,
      source: source.range,
      contents: [{ from: quote, to: endOfQuotes(items, quote) }],
      attitude: 'assertion',
      foundBy: 'naming',
    });
  }
  return reports;
}

/** "called it a “con,” an “old fraud” and “a lie”": up to the last of a row of quotations. */
function endOfQuotes(items: readonly Item[], from: number): number {
  let last = from;
  for (let i = from + 1; i < items.length; i++) {
    if (isQuote(items[i])) last = i;
    else if (!isComma(items[i]) && !isConjunction(items[i]) && !/^an?$/.test(lowerAt(items, i))) break;
  }
  return last + 1;
}

/** The quotation in what a verb calls its object, with no other clause between. */
function quoteOfObject(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i < items.length && !isStop(items[i]) && i < from + 20; i++) {
    if (isQuote(items[i])) return i;
    if (isFiniteVerb(items, i) || items[i]!.token!.tag === 'SCONJ' || /^(?:that|who|which)$/.test(lowerAt(items, i)))
      break;
  }
  return undefined;
}
