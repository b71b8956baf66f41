import type { Frame } from '../model/frame.ts';
import { findSource } from './find-source.ts';
import { hasFinite, type ItemRange, isFiniteVerb, isQuote, lowerAt } from './items.ts';
import type { Passage } from './passages.ts';
import type { Report } from './report.ts';

/** Longest line under a quotation that names its speaker. */
const LONGEST_SIGNATURE = 24;
/** Longest name in front of a colon: "Jane Doe, Contoso:". */
const LONGEST_LABEL = 8;
const DASH = /^(?:[—–―]|-{1,3})$/;

/** "Jane Doe: “…”", and "Doe made the following comment: “…”": whoever does what stands before the colon, whatever its verb. */
export function findColon(passage: Passage, frames: ReadonlyMap<number, Frame>): Report[] {
  const { items } = passage;
  const colon = items.findIndex(
    (item, i) => item.token?.text === ':' && (i === items.length - 1 || isQuote(items[i + 1])),
  );
  if (colon <= 0) return [];
  const cue = { from: colon, to: colon + 1 };
  const contents: ItemRange[] = isQuote(items[colon + 1]) ? [{ from: colon + 1, to: colon + 2 }] : [];
  const label = { from: 0, to: colon };
  const isName = colon <= LONGEST_LABEL && !hasFinite(items, label) && items[colon - 1]?.token?.tag === 'PROPN';
  if (isName && contents.length > 0) return [{ cue, source: label, contents, attitude: 'assertion', foundBy: 'label' }];
  // "From Contoso Group:" above a block quotation
  if (isName && colon === items.length - 1 && /^(?:from|via|per)$/.test(lowerAt(items, 0)))
    return [{ cue, source: { from: 1, to: colon }, contents, attitude: 'assertion', foundBy: 'lead-in' }];
  const verb = items.findLastIndex((item, i) => i < colon && isFiniteVerb(items, i) && item.token!.tag === 'VERB');
  const source = verb < 0 ? undefined : findSource(passage, verb, frames.get(items[verb]!.span.end));
  if (!source || source.side === 'after' || isSubordinate(passage, source.range.from)) return [];
  return [{ cue, source: source.range, contents, attitude: 'assertion', foundBy: 'colon' }];
}

/** "after the court ruled:", "who said": a clause that only adds to another one. */
const isSubordinate = ({ items }: Passage, subject: number): boolean =>
  /^(?:SCONJ|PRON)$/.test(items[subject - 1]?.token?.tag ?? '') || /^(?:who|which|that)$/.test(lowerAt(items, subject));

/** "— Jane Doe, chief executive of Contoso": the line under a quotation, or the end of its own. */
export function findSignature({ items, isListItem }: Passage): Report[] {
  const dash = items.findIndex((item) => !isQuote(item));
  const isDash = dash >= 0 && DASH.test(items[dash]!.token!.text);
  const source = { from: isDash ? dash + 1 : 0, to: items.length };
  // a dash at the start of a line may have been read as the mark of a list item
  const isLine = (isDash || (isListItem && dash === 0)) && source.to > source.from;
  if (!isLine || source.to - source.from > LONGEST_SIGNATURE || hasFinite(items, source)) return [];
  if (items[source.from]?.token?.tag !== 'PROPN' || items.slice(source.from).some(isQuote)) return [];
  const contents: ItemRange[] = dash > 0 ? [{ from: 0, to: dash }] : [];
  return [{ cue: { from: dash, to: dash + 1 }, source, contents, attitude: 'assertion', foundBy: 'signature' }];
}
