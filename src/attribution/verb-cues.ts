import type { Frame } from '../model/frame.ts';
import { cueClassOf } from './cues.ts';
import { type FoundSource, findSource } from './find-source.ts';
import { isComma, isConjunction, isFiniteVerb, isStop, lowerAt } from './items.ts';
import type { Passage } from './passages.ts';
import type { VerbCue } from './report.ts';

/** Verbs of saying and thinking in an active clause, with their sources. */
export function findVerbCues(passage: Passage, frames: ReadonlyMap<number, Frame>): VerbCue[] {
  const cues: VerbCue[] = [];
  for (const [at, { token, span }] of passage.items.entries()) {
    if (!token) continue;
    const isVerb = token.tag === 'VERB' || isHiddenVerb(passage, at);
    const lemma = UNMISTAKABLE.get(token.lower) ?? (isVerb ? token.lemma : undefined);
    const cueClass = lemma === undefined ? undefined : cueClassOf(lemma);
    if (!lemma || !cueClass || isPassive(passage, at) || isUnreal(passage, at)) continue;
    const quoted = quotedAsSaying(passage, at);
    const source =
      lentSource(passage, at, cues) ?? findSource(passage, quoted ?? at, quoted ? undefined : frames.get(span.end));
    if (source) cues.push({ at, lemma, cueClass, source });
  }
  return cues;
}

/** "Doe said …, but added …": the source of the last verb of saying before the conjunction. */
function lentSource({ items }: Passage, at: number, before: readonly VerbCue[]): FoundSource | undefined {
  const start = items[at - 1]?.token?.tag === 'ADV' ? at - 1 : at;
  if (!isConjunction(items[start - 1])) return undefined;
  const lender = before.findLast(({ cueClass }) => cueClass.attitude === 'assertion');
  return lender && { ...lender.source, side: 'before', shared: true };
}

/** "Doe was quoted as saying": the place of "quoted", whose subject is the source. */
function quotedAsSaying({ items }: Passage, at: number): number | undefined {
  const isIt =
    lowerAt(items, at) === 'saying' && lowerAt(items, at - 1) === 'as' && lowerAt(items, at - 2) === 'quoted';
  return isIt ? at - 2 : undefined;
}

/** Forms that are verbs of saying whatever they were tagged as. */
const UNMISTAKABLE: ReadonlyMap<string, string> = new Map([
  ['said', 'say'],
  ['says', 'say'],
  ['told', 'tell'],
  ['tells', 'tell'],
  ['adds', 'add'],
  ['asks', 'ask'],
  ['warns', 'warn'],
  ['cautions', 'caution'],
  ['insists', 'insist'],
  ['saying', 'say'],
  ['telling', 'tell'],
  ['adding', 'add'],
]);

/** "which analysts project will grow": a noun between a plural and a modal is a verb after all; so is "The Post reports:". */
function isHiddenVerb(passage: Passage, at: number): boolean {
  const { items } = passage;
  const isNoun = (i: number) => items[i]?.token?.tag === 'NOUN';
  if (isNoun(at) && isTrailing(passage, at)) return true;
  const isAnnouncing = items[at + 1]?.token?.text === ':' && items[at - 1]?.token?.tag === 'PROPN';
  if (isAnnouncing && isNoun(at) && lowerAt(items, at) === `${items[at]!.token!.lemma}s`) return true;
  return isNoun(at) && isNoun(at - 1) && lowerAt(items, at - 1).endsWith('s') && items[at + 1]?.token?.tag === 'AUX';
}

/** ", analysts at Contoso estimate.": the last word, with nothing but those who say it behind the comma. */
function isTrailing({ items }: Passage, at: number): boolean {
  if (!/^(?:estimate|forecast|reckon|predict|report|claim|project)$/.test(lowerAt(items, at)) || !isStop(items[at + 1]))
    return false;
  let start = at;
  while (start > 0 && start > at - 8 && !isComma(items[start - 1]) && !isFiniteVerb(items, start - 1)) start--;
  return (
    isComma(items[start - 1]) &&
    /^(?:analysts|economists|people|sources|researchers|executives|insiders|experts)$/.test(lowerAt(items, start))
  );
}

/** "the need to say", "a forecast rise": an infinitive, or a participle inside a noun phrase, reports nothing. */
function isUnreal({ items }: Passage, at: number): boolean {
  const before = items[at - 1]?.token;
  const { form, lemma } = items[at]!.token!;
  if (lemma === 'put' && lowerAt(items, at + 1) !== 'it') return true;
  // "was beginning “to look forward”"
  if (form === 'ing' && /^(?:begin|continue)$/.test(lemma)) return true;
  if (/^['’]s?$/.test(before?.lower ?? '')) return form === 's' || form === 'base';
  const isNominal = before?.tag === 'ADJ' || (before?.tag === 'DET' && !STANDS_ALONE.test(before.lower));
  if (isNominal) return form !== 's';
  return before?.lower === 'to' && !/^(?:on|went|continued|continues|come|came)$/.test(lowerAt(items, at - 2));
}

/** Determiners that are subjects by themselves: "another said". */
const STANDS_ALONE = /^(?:some|many|most|few|both|all|another|others|several|half|each|neither|either)$/;

/** "was told", "is expected": the subject is not the source. */
export function isPassive({ items }: Passage, at: number): boolean {
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
export function findCuts({ items }: Passage, cues: readonly VerbCue[]): ReadonlySet<number> {
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
