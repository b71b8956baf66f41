import type { Frame } from '../model/frame.ts';
import { clauseEnd, contentAfter, contentBefore } from './content.ts';
import { cueClassOf, isNaming } from './cues.ts';
import { type FoundSource, findSource } from './find-source.ts';
import {
  hasFinite,
  type ItemRange,
  isComma,
  isConjunction,
  isFiniteVerb,
  isQuote,
  isStop,
  lowerAt,
  TIME,
} from './items.ts';
import { findColon, findSignature } from './layout-reports.ts';
import type { Passage } from './passages.ts';
import { findPhraseReports } from './phrase-reports.ts';
import type { Report, VerbCue } from './report.ts';

/** The reports of a passage in reading order; `frames` finds the frame of a verb by where the verb ends in the text. */
export function findReports(passage: Passage, frames: ReadonlyMap<number, Frame>): Report[] {
  const cues = findVerbCues(passage, frames);
  const cuts = findCuts(passage, cues);
  const reports = passOn(
    cues.flatMap((cue) => verbReport(passage, cue, cuts) ?? []),
    findPhraseReports(passage, cuts),
  );
  const isTaken = ({ contents: [first] }: Report) =>
    first !== undefined &&
    reports.some(({ contents }) => contents.some(({ from, to }) => from <= first.from && first.to <= to));
  const others = [...findNamings(passage, frames), ...findColon(passage, frames), ...findSignature(passage)];
  return [...reports, ...others.filter((report) => report.foundBy === 'naming' || !isTaken(report))];
}

/** "Example News reported that …, citing Doe": the report before is passed on from whoever is cited. */
function passOn(reports: readonly Report[], phrases: readonly Report[]): Report[] {
  const cited = new Set<Report>();
  const passed = phrases.map((phrase) => {
    const via = phrase.foundBy === 'citing' ? reports.findLast(({ cue }) => cue.to <= phrase.cue.from) : undefined;
    if (!via || via.contents.length === 0) return phrase;
    cited.add(via);
    return { ...phrase, contents: via.contents, via };
  });
  return [...reports.filter((report) => !cited.has(report)), ...passed];
}

/** Verbs of saying and thinking in an active clause, with their sources. */
function findVerbCues(passage: Passage, frames: ReadonlyMap<number, Frame>): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const [at, { token, span }] of passage.items.entries()) {
    const isVerb = token?.tag === 'VERB' || isHiddenVerb(passage, at);
    const lemma = UNMISTAKABLE[token?.lower ?? ''] ?? (isVerb ? token?.lemma : undefined);
    const cueClass = lemma === undefined ? undefined : cueClassOf(lemma);
    if (!token || !lemma || !cueClass || isPassive(passage, at) || isUnreal(passage, at)) continue;
    const quoted = quotedAsSaying(passage, at);
    const source = findSource(passage, quoted ?? at, quoted ? undefined : frames.get(span.end));
    if (source) cues.push({ at, lemma, cueClass, source });
  }
  return cues;
}

/** "Doe was quoted as saying": the place of "quoted", whose subject is the source. */
function quotedAsSaying({ items }: Passage, at: number): number | undefined {
  const isIt =
    lowerAt(items, at) === 'saying' && lowerAt(items, at - 1) === 'as' && lowerAt(items, at - 2) === 'quoted';
  return isIt ? at - 2 : undefined;
}

/** Forms that are verbs of saying whatever they were tagged as. */
const UNMISTAKABLE: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  tells: 'tell',
  adds: 'add',
  saying: 'say',
  telling: 'tell',
  adding: 'add',
};

/** "which analysts project will grow": a noun between a plural and a modal is a verb after all. */
function isHiddenVerb({ items }: Passage, at: number): boolean {
  const [before, token, after] = [items[at - 1]?.token, items[at]!.token, items[at + 1]?.token];
  return token?.tag === 'NOUN' && before?.tag === 'NOUN' && before.lower.endsWith('s') && after?.tag === 'AUX';
}

/** "the need to say", "a forecast rise": an infinitive, or a participle inside a noun phrase, reports nothing. */
function isUnreal({ items }: Passage, at: number): boolean {
  const before = items[at - 1]?.token;
  const { form } = items[at]!.token!;
  if (/^['’]s?$/.test(before?.lower ?? '')) return form === 's' || form === 'base';
  if (before?.tag === 'DET' || before?.tag === 'ADJ') return form !== 's';
  return before?.lower === 'to' && !/^(?:on|went|continued|continues|come|came)$/.test(lowerAt(items, at - 2));
}

/** "was told", "is expected": the subject is not the source. */
function isPassive({ items }: Passage, at: number): boolean {
  const form = items[at]!.token!.form;
  if (form !== 'participle' && form !== 'past') return false;
  for (let i = at - 1; i >= 0 && i > at - 5; i--) {
    const token = items[i]!.token;
    if (token?.tag === 'AUX') return token.lemma === 'be';
    if (token?.tag !== 'ADV' && token?.tag !== 'PART') return false;
  }
  return false;
}

/** Where the content of an earlier cue ends because the clause of a later one begins: ", adding", "and said", "; Roe said". */
function findCuts({ items }: Passage, cues: readonly VerbCue[]): ReadonlySet<number> {
  const cuts = new Set<number>();
  for (const { at, source } of cues) {
    let start = source.shared || source.side === 'after' ? at : source.range.from;
    while (start > 0 && items[start - 1]?.token?.tag === 'AUX') start--;
    const isLinked =
      isConjunction(items[start - 1]) || /^(?:while|as|though|although)$/.test(lowerAt(items, start - 1));
    if (isLinked) start--;
    if (start > 0 && isComma(items[start - 1])) cuts.add(start - 1);
    else if (isLinked && source.shared) cuts.add(start);
  }
  return cuts;
}

function verbReport(passage: Passage, cue: VerbCue, cuts: ReadonlySet<number>): Report | undefined {
  const { at, source, cueClass } = cue;
  const { items } = passage;
  const base = {
    cue: { from: at, to: at + 1 },
    source: source.range,
    attitude: cueClass.attitude,
    ...(SPEAKING.test(cue.lemma) && !source.shared ? { spoken: true as const } : {}),
  };
  const last = source.side === 'after' ? source.range.to - 1 : at;
  const first = source.side === 'after' || source.shared ? at : source.range.from;
  const trails = !source.shared && (isComma(items[first - 1]) || isQuote(items[first - 1]));
  const trailing = trails && (source.side === 'after' || mayTrail(items, last + 1, cue.lemma));
  const before = trailing ? contentBefore(passage, first, cueClass) : undefined;
  if (trails && isComma(items[last + 1])) {
    const rest = restBehind(passage, before, last + 2, cuts);
    const lead = before ?? (rest && !isQuote(items[rest.from]) ? { from: 0, to: first - 1 } : undefined);
    if (lead && rest) return { ...base, contents: [lead, rest], foundBy: 'cue-inside' };
    if (before) return { ...base, contents: [before], foundBy: ruleAfter(source) };
  }
  const after = contentAfter(passage, cue, last + 1, cuts);
  // "…," she said when asked: a quotation in front outdoes an adverbial clause behind
  const isAdverbial = before && isQuote(items[before.to - 1]) && after && !after.isSure;
  if (after && !isAdverbial) return { ...base, contents: [after.range], foundBy: after.rule };
  if (before) return { ...base, contents: [before], foundBy: ruleAfter(source) };
  return cueClass.speech && endsPassage(items, last + 1) ? { ...base, contents: [], foundBy: 'cue-only' } : undefined;
}

/** Behind a cue that trails what was said nothing follows but when, where and to whom. */
function mayTrail(items: readonly Item[], at: number, lemma: string): boolean {
  const token = items[at]?.token;
  if (!token || lemma === 'tell') return true;
  if (token.tag === 'PROPN' || token.tag === 'NOUN' || token.tag === 'ADJ' || token.tag === 'DET')
    return TIME.test(token.lower);
  return !/^(?:PART|PRON|VERB|NUM)$/.test(token.tag);
}

/** "Doe continued:": what was said stands in another passage. */
function endsPassage(items: readonly Item[], from: number): boolean {
  for (let i = from; i < items.length; i++) if (isFiniteVerb(items, i) || isQuote(items[i])) return false;
  return true;
}

/** Verbs whose subject speaks, whatever noun it is: "the tycoon told", "46 percent said". */
const SPEAKING = /^(?:say|tell|add|ask|explain|write|reply|respond|tweet|answer|recall|joke)$/;

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

type Item = Passage['items'][number];

/** "called the offer “by far the best”": a quoted part of what somebody calls or accuses somebody else. */
function findNamings(passage: Passage, frames: ReadonlyMap<number, Frame>): Report[] {
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
      contents: [{ from: quote, to: quote + 1 }],
      attitude: 'assertion',
      foundBy: 'naming',
    });
  }
  return reports;
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
