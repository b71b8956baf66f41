import { contains } from '../model/span.ts';
import { skipAdverbials, skipListener } from './adverbials.ts';
import { clauseEnd } from './clause-extent.ts';
import {
  hasFinite,
  type ItemRange,
  isComma,
  isConjunction,
  isFiniteVerb,
  isQuote,
  isStop,
  lowerAt,
  spanOfItems,
  TIME,
} from './items.ts';
import { DOCUMENTS } from './nouns.ts';
import type { Item, Passage } from './passages.ts';
import type { VerbCue } from './report.ts';

/** Words that open a clause which a verb of saying takes. */
const OPENER = /^(?:that|how|what|why|whether|where|who|when|if)$/;
/** How far behind its cue a content may start: "said in an interview with Contoso Radio on Monday that". */
const GAP = 25;

/** Verbs whose object is hardly ever anything but a clause, so that its subject may be long: "said A, B and C would". */
const FREE = /^(?:say|think|believe|tell|hope|insist|argue|know|claim)$/;

/** What a content behind its cue is, and the rule that found it. */
interface FoundContent {
  readonly range: ItemRange;
  readonly rule: string;
  /** A quotation, or "that" directly behind the cue: not to be taken for an adverbial clause. */
  readonly isSure?: boolean;
}

/** The clause or quotation behind a cue whose own words end before `from`. */
export function contentAfter(
  passage: Passage,
  cue: VerbCue,
  from: number,
  cuts: ReadonlySet<number>,
): FoundContent | undefined {
  const { items } = passage;
  const { cueClass } = cue;
  // "as Doe put it": it stands in front
  if (cue.lemma === 'put' && !isQuote(items[from + 1])) return undefined;
  // "holds a “right of first refusal”"
  if (cue.lemma === 'hold' && lowerAt(items, from) !== 'that' && !isQuote(items[from])) return undefined;
  const quote = cueClass.speech ? quoteAhead(items, skipRelative(items, from), cuts) : undefined;
  if (quote !== undefined) {
    const to = clauseEnd(items, quote, cuts);
    return { range: { from: quote, to: Math.max(to, quote + 1) }, rule: 'cue-before', isSure: true };
  }
  const opener = openerAhead(items, from, cueClass.listener || cue.lemma === 'add');
  if (opener !== undefined) {
    const isSure = opener === from && lowerAt(items, opener) === 'that';
    const found = clause(items, opener, cuts, 'that-clause', isSure || cueClass.listener);
    return found && { ...found, isSure };
  }
  const start = skipAdverbials(passage, cueClass.listener ? skipListener(items, from) : from);
  if (cueClass.bareClause && opensBareClause(items, start, FREE.test(cue.lemma)))
    return clause(items, start, cuts, 'bare-clause', true);
  // the verb itself states these: "reported a rise of 5%", "a statement reaffirmed the pact"
  const isStated = cueClass.figures ? holdsFigure(passage, start) : false;
  if (!isStated && !(cueClass.states && isDocument(items, cue.source.range) && isObject(items[start])))
    return undefined;
  const to = isStated && isRelative(items, cue.at) ? commaBehind(items, start) : clauseEnd(items, start, cuts);
  return to > start ? { range: { from: cue.at, to }, rule: isStated ? 'figures' : 'document' } : undefined;
}

/** "the maker, which reports a rise of 5%, would": what it reports ends with the clause. */
const isRelative = (items: readonly Item[], at: number): boolean => /^(?:which|who)$/.test(lowerAt(items, at - 1));

function commaBehind(items: readonly Item[], from: number): number {
  let at = from;
  while (at < items.length && !isComma(items[at]) && !isStop(items[at])) at++;
  return at;
}

/** "said Doe, who covers it: “…”": over the clause that only says more of the speaker. */
function skipRelative(items: readonly Item[], from: number): number {
  if (!isComma(items[from]) || !/^(?:who|which)$/.test(lowerAt(items, from + 1))) return from;
  const end = commaBehind(items, from + 1);
  return isQuote(items[end + 1]) ? end : from;
}

/** Whether a source is a paper: its last noun before any preposition. */
function isDocument(items: readonly Item[], { from, to }: ItemRange): boolean {
  let head: Item | undefined;
  for (let i = from; i < to && items[i]!.token?.tag !== 'ADP'; i++)
    if (items[i]!.token?.tag === 'NOUN') head = items[i];
  return head !== undefined && DOCUMENTS.has(head.token!.lemma);
}

const isObject = (item: Item | undefined): boolean =>
  /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM|PRON)$/.test(item?.token?.tag ?? '');

function clause(
  items: readonly Item[],
  from: number,
  cuts: ReadonlySet<number>,
  rule: string,
  isCertain = false,
): FoundContent | undefined {
  const to = clauseEnd(items, from, cuts);
  const range = { from, to };
  const isClause = isCertain || hasFinite(items, range) || items.slice(from, to).some(isQuote);
  return to > from + 1 && isClause ? { range, rule } : undefined;
}

/** A quotation with no verb and no other cue between it and the cue: "said in an email: “…”". */
function quoteAhead(items: readonly Item[], from: number, cuts: ReadonlySet<number>): number | undefined {
  for (let i = from; i < items.length && i < from + GAP; i++) {
    if (isQuote(items[i])) return i;
    // "…," Doe said, calling it “…”: the quotation of another verb
    if (cuts.has(i) || (isComma(items[i - 1]) && items[i]!.token?.form === 'ing')) return undefined;
    // "Doe asks; “Who pays?”"
    const isMark = items[i]!.token!.text === ';' && isQuote(items[i + 1]);
    if (isFiniteVerb(items, i) || OPENER.test(lowerAt(items, i)) || (/^[.;?!]$/.test(items[i]!.token!.text) && !isMark))
      return undefined;
  }
  return undefined;
}

const ADDS = /^(?:adding|saying|noting|warning|stressing|explaining|claiming|insisting|arguing)$/;

/** The word that opens a clause, with nothing between it and the cue but a listener, dates and prepositional phrases. */
function openerAhead(items: readonly Item[], from: number, listener: boolean): number | undefined {
  for (let i = from; i < items.length && i < from + GAP; i++) {
    if (isQuote(items[i]) || isStop(items[i]) || isFiniteVerb(items, i)) return undefined;
    const { lower, tag } = items[i]!.token!;
    // "told reporters, adding that": what follows is what was added
    if (isComma(items[i - 1]) && ADDS.test(lower)) return undefined;
    // "said of it in May, when": a question word further on opens a clause of its own
    const isQuestion = listener && /^(?:how|what|why|whether)$/.test(lower);
    if (OPENER.test(lower) && (i === from || isQuestion || lower === 'that')) return i;
    // "announced changes that": what follows its own noun phrase says something of that
    if (i === from && !listener && /^(?:DET|ADJ|NOUN|PROPN|NUM|SYM|PRON)$/.test(tag) && !TIME.test(lower))
      return undefined;
  }
  return undefined;
}

/** A subject with its verb: nominal words up to a finite verb; or, where the subject is a relative pronoun, the verb. */
function opensBareClause(items: readonly Item[], from: number, isFree: boolean): boolean {
  let hasSubject = false;
  if (/^(?:PART|PUNCT|SCONJ)$/.test(items[from]?.token?.tag ?? '')) return false;
  for (let i = from; i < items.length && i < from + 30; i++) {
    const token = items[i]!.token;
    if (!token) {
      hasSubject = true;
      continue;
    }
    // "said its stake in Fabrikam, which makes tills, can be raised"
    if (hasSubject && isComma(items[i]) && /^(?:which|who|whose)$/.test(lowerAt(items, i + 1))) {
      i = commaBehind(items, i + 1);
      continue;
    }
    // "is said to be", but not "said its licence to the drug expired"
    if (/^(?:that|which|who|whose)$/.test(token.lower) || (token.lower === 'to' && token.tag === 'PART')) return false;
    if (isFiniteVerb(items, i) || (isFree && isPastBehindNoun(items, i))) return hasSubject || i === from;
    if (isStop(items[i]) || (!isFree && (isComma(items[i]) || isConjunction(items[i])))) return false;
    hasSubject ||= /^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(token.tag) || token.lower === 'there';
  }
  return false;
}

/** "said Contoso seemed": the tagger may take the only verb of a clause for a participle. */
const isPastBehindNoun = (items: readonly Item[], i: number): boolean =>
  items[i]!.token!.form === 'participle' && /^(?:NOUN|PROPN|PRON)$/.test(items[i - 1]?.token?.tag ?? '');

function holdsFigure({ items, values }: Passage, from: number): boolean {
  const first = items[from];
  if (!first?.token || /^(?:ADP|PART|SCONJ|PUNCT|CCONJ)$/.test(first.token.tag)) return false;
  let to = from;
  while (to < items.length && !isStop(items[to]) && !isQuote(items[to])) to++;
  if (to === from) return false;
  const span = spanOfItems(items, { from, to });
  return values.some(({ value, span: at }) => /^(?:money|percent|count)$/.test(value.kind) && contains(span, at));
}
