import type { Annotation } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import { clauseEnd, contentAfter, contentBefore } from './content.ts';
import { type Attitude, type CueClass, cueClassOf, isNaming } from './cues.ts';
import { type FoundSource, findSource } from './find-source.ts';
import { type ItemRange, isComma, isConjunction, isQuote, isStop, lowerAt } from './items.ts';
import type { Passage } from './passages.ts';
import { findPhraseReports } from './phrase-reports.ts';

/** Somebody's words or thoughts in a passage: who, by which cue, and what. */
export interface Report {
  readonly cue: ItemRange;
  /** Absent where nobody is named: "it was reported that". */
  readonly source?: ItemRange;
  readonly contents: readonly ItemRange[];
  readonly attitude: Attitude;
  readonly foundBy: string;
}

/** A verb that can attribute, with its source, before its content is looked for. */
export interface VerbCue {
  readonly at: number;
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly source: FoundSource;
}

/** The reports of a passage in reading order; `frames` finds the frame of a verb by where the verb ends in the text. */
export function findReports(passage: Passage, annotation: Annotation, frames: ReadonlyMap<number, Frame>): Report[] {
  const cues = findVerbCues(passage, frames);
  const cuts = findCuts(passage, cues);
  const reports = cues.flatMap((cue) => verbReport(passage, annotation, cue, cuts) ?? []);
  return [...reports, ...findPhraseReports(passage, cuts), ...findNamings(passage, frames)];
}

/** Verbs of saying and thinking in an active clause, with their sources. */
function findVerbCues(passage: Passage, frames: ReadonlyMap<number, Frame>): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const [at, { token, span }] of passage.items.entries()) {
    const lemma = UNMISTAKABLE[token?.lower ?? ''] ?? (token?.tag === 'VERB' ? token.lemma : undefined);
    const cueClass = lemma === undefined ? undefined : cueClassOf(lemma);
    if (!token || !lemma || !cueClass || isPassive(passage, at) || isUnreal(passage, at)) continue;
    const source = findSource(passage, at, frames.get(span.end));
    if (source) cues.push({ at, lemma, cueClass, source });
  }
  return cues;
}

/** Forms that are verbs of saying whatever they were tagged as. */
const UNMISTAKABLE: Readonly<Record<string, string>> = {
  said: 'say',
  says: 'say',
  told: 'tell',
  tells: 'tell',
  adds: 'add',
};

/** "the need to say", "a forecast rise": an infinitive, or a participle inside a noun phrase, reports nothing. */
function isUnreal({ items }: Passage, at: number): boolean {
  const before = items[at - 1]?.token;
  if (before?.tag === 'DET' || before?.tag === 'ADJ' || /^['’]s$/.test(before?.lower ?? ''))
    return items[at]!.token!.form !== 's';
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

function verbReport(
  passage: Passage,
  annotation: Annotation,
  cue: VerbCue,
  cuts: ReadonlySet<number>,
): Report | undefined {
  const { at, source, cueClass } = cue;
  const { items } = passage;
  const base = { cue: { from: at, to: at + 1 }, source: source.range, attitude: cueClass.attitude };
  const last = source.side === 'after' ? source.range.to - 1 : at;
  const first = source.side === 'after' || source.shared ? at : source.range.from;
  const trails = !source.shared && (isComma(items[first - 1]) || isQuote(items[first - 1]));
  const before = trails ? contentBefore(passage, first, cueClass) : undefined;
  if (before && isComma(items[last + 1])) {
    const rest = { from: last + 2, to: clauseEnd(items, last + 2, cuts) };
    const isBroken = rest.to > rest.from && !/^(?:VERB|ADP|SCONJ|CCONJ|ADV)$/.test(items[rest.from]!.token?.tag ?? '');
    const contents = isBroken && !isQuoteWithNarrative(items, before, rest) ? [before, rest] : [before];
    return { ...base, contents, foundBy: contents.length > 1 ? 'cue-inside' : ruleAfter(source) };
  }
  const after = contentAfter(passage, annotation, cue, last + 1, cuts);
  // "…," she said when asked: a quotation in front outdoes an adverbial clause behind
  const isAdverbial = before && isQuote(items[before.to - 1]) && after && !after.isSure;
  if (after && !isAdverbial) return { ...base, contents: [after.range], foundBy: after.rule };
  return before ? { ...base, contents: [before], foundBy: ruleAfter(source) } : undefined;
}

const ruleAfter = (source: FoundSource) => (source.side === 'after' ? 'cue-after/inverted' : 'cue-after');

/** “…,” she said, the narrative goes on: no part of her speech. */
const isQuoteWithNarrative = (items: readonly Item[], before: ItemRange, rest: ItemRange) =>
  isQuote(items[before.to - 1]) && !isQuote(items[rest.from]);

type Item = Passage['items'][number];

/** "called the offer “by far the best”": a quoted part of what somebody calls or accuses somebody else. */
function findNamings(passage: Passage, frames: ReadonlyMap<number, Frame>): Report[] {
  const { items } = passage;
  const reports: Report[] = [];
  for (let at = 0; at < items.length; at++) {
    const token = items[at]!.token;
    if (token?.tag !== 'VERB' || !isNaming(token.lemma) || isPassive(passage, at)) continue;
    const quote = quoteInClause(items, at + 1);
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

function quoteInClause(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i < items.length && !isStop(items[i]) && i < from + 40; i++) if (isQuote(items[i])) return i;
  return undefined;
}
