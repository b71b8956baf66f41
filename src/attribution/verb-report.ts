import { contains } from '../model/span.ts';
import { clauseEnd, contentBefore } from './clause-extent.ts';
import { contentAfter } from './content-after.ts';
import type { FoundSource } from './find-source.ts';
import { hasFinite, type ItemRange, isComma, isConjunction, isFiniteVerb, isQuote, lowerAt, TIME } from './items.ts';
import type { Item, Passage } from './passages.ts';
import type { Report, VerbCue } from './report.ts';

export function verbReport(passage: Passage, cue: VerbCue, cuts: ReadonlySet<number>): Report | undefined {
  const { at, source, cueClass } = cue;
  const { items } = passage;
  const base = {
    cue: { from: at, to: at + 1 },
    source: source.range,
    attitude: cueClass.attitude,
    ...(SPEAKING.test(cue.lemma) && !source.shared ? { spoken: true as const } : {}),
  };
  const last = source.side === 'after' ? source.range.to - 1 : at;
  const own = source.side === 'after' || source.shared ? at : source.range.from;
  const isAs = lowerAt(items, own - 1) === 'as';
  // "as Contoso announced a project, which will": when it was, and no report of what stands around it
  if (isAs && ANNOUNCES.test(cue.lemma) && opensObject(items[last + 1])) return undefined;
  const first = isAs ? own - 1 : own;
  const trails = !source.shared && (isComma(items[first - 1]) || isQuote(items[first - 1]));
  const trailing = trails && (source.side === 'after' || mayTrail(passage, last + 1, cue.lemma));
  const before = trailing ? contentBefore(passage, first, cueClass) : undefined;
  if (trails && isComma(items[last + 1])) {
    const rest = restBehind(passage, before, last + 2, cuts);
    const lead = before ?? (rest && !isQuote(items[rest.from]) ? { from: 0, to: first - 1 } : undefined);
    // "Contoso bought it and, Doe said, will sell it": only what follows is hers
    if (rest && isConjunction(items[first - 2])) return { ...base, contents: [rest], foundBy: 'cue-inside' };
    if (lead && rest) return { ...base, contents: [lead, rest], foundBy: 'cue-inside' };
    if (before) return { ...base, contents: [before], foundBy: ruleAfter(source) };
  }
  const comma = isAs ? items.findIndex((item, i) => i > last && isComma(item)) : -1;
  if (comma > 0 && !isFiniteBetween(items, last + 1, comma)) {
    const rest = { from: comma + 1, to: clauseEnd(items, comma + 1, cuts) };
    if (rest.to > rest.from) return { ...base, contents: [rest], foundBy: 'as-clause' };
  }
  const after = contentAfter(passage, cue, last + 1, cuts);
  // "…," she said when asked: a quotation in front outdoes an adverbial clause behind
  const isAdverbial = before && isQuote(items[before.to - 1]) && after && !after.isSure;
  if (after && !isAdverbial) return { ...base, contents: [after.range], foundBy: after.rule };
  if (before) return { ...base, contents: [before], foundBy: ruleAfter(source) };
  return cueClass.speech && endsPassage(items, last + 1) ? { ...base, contents: [], foundBy: 'cue-only' } : undefined;
}

const ANNOUNCES = /^(?:announce|unveil|reveal|disclose|report|confirm|post)$/;

const opensObject = (item: Item | undefined): boolean =>
  item?.token !== undefined && /^(?:DET|PROPN|NUM|SYM|ADJ)$/.test(item.token.tag) && !TIME.test(item.token.lower);

/** Behind a cue that trails what was said nothing follows but when, where and to whom. */
function mayTrail({ items, values }: Passage, at: number, lemma: string): boolean {
  const token = items[at]?.token;
  if (!token || lemma === 'tell' || lemma === 'put') return true;
  if (values.some(({ value, span }) => value.kind === 'date' && contains(span, token.span))) return true;
  // "…, Contoso holds roughly 27%": a figure is what the verb takes
  const figure = token.tag === 'ADV' ? items[at + 1]?.token : token;
  if (figure?.tag === 'NUM' || figure?.tag === 'SYM') return false;
  if (token.tag === 'PROPN' || token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'DET')
    return TIME.test(token.lower);
  return !/^(?:PART|PRON|VERB)$/.test(token.tag);
}

/** "Doe continued:": what was said stands in another passage. */
function endsPassage(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length && !isComma(items[i]); i++)
    if (isFiniteVerb(items, i) || isQuote(items[i])) return false;
  return !items.slice(from).some(isQuote);
}

/** Verbs whose subject speaks, whatever noun it is: "the tycoon told", "46 percent said". */
const SPEAKING = /^(?:say|tell|add|ask|explain|write|reply|respond|tweet|answer|recall|joke)$/;

const isFiniteBetween = (items: readonly Item[], from: number, to: number) =>
  to > from && hasFinite(items, { from, to });

const ruleAfter = (source: FoundSource) => (source.side === 'after' ? 'cue-after/inverted' : 'cue-after');

/** "…, Doe said, …": what goes on behind a cue in commas; behind a quotation only another one is still speech. */
function restBehind(
  { items }: Passage,
  before: ItemRange | undefined,
  from: number,
  cuts: ReadonlySet<number>,
): ItemRange | undefined {
  let start = from;
  while (isConjunction(items[start]) || items[start]?.token?.tag === 'ADV') start++;
  const rest = { from: isQuote(items[start]) ? start : from, to: clauseEnd(items, from, cuts) };
  if (rest.to <= rest.from) return undefined;
  if (isQuote(items[rest.from])) return rest;
  if (before && isQuote(items[before.to - 1])) return undefined;
  const goesOn = !/^(?:VERB|ADP|SCONJ|CCONJ|ADV)$/.test(items[rest.from]!.token!.tag);
  return goesOn && (before || hasFinite(items, rest)) ? rest : undefined;
}
