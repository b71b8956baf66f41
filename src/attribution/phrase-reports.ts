import { clauseEnd } from './clause-extent.ts';
import { hasFinite, type ItemRange, isComma, isConjunction, isFiniteVerb, isQuote, isStop, lowerAt } from './items.ts';
import type { Item, Passage } from './passages.ts';
import type { Report } from './report.ts';

/** Participles that put a source behind "by" and what it says before or behind it. */
const BY_PARTICIPLE: ReadonlySet<string> = new Set(
  (
    'described reported quoted called dubbed labeled labelled termed characterized characterised cited noted stated ' +
    'explained expected projected estimated predicted forecast said told put framed written'
  ).split(' '),
);

/** Reports whose cue is no verb with a subject: "according to", "citing", "per", "described by CNBC as". */
export function findPhraseReports(passage: Passage, cuts: ReadonlySet<number>): Report[] {
  const { items } = passage;
  const reports: Report[] = [];
  for (let at = 0; at < items.length; at++) {
    const cue = cueAt(items, at);
    if (!cue) continue;
    const source = { from: cue.to, to: phraseEnd(items, cue.to) };
    if (source.to <= source.from) continue;
    const contents = contentsAround(items, cue, source, cuts);
    if (contents.length > 0)
      reports.push({ cue, source, contents, attitude: 'assertion', foundBy: ruleOf(items, cue) });
    at = source.to - 1;
  }
  return reports;
}

function ruleOf(items: readonly Item[], { from, to }: ItemRange): string {
  const first = lowerAt(items, from);
  if (lowerAt(items, to - 1) === 'by') return 'passive-agent';
  return first === 'citing' ? 'citing' : 'according-to';
}

function cueAt(items: readonly Item[], at: number): ItemRange | undefined {
  switch (lowerAt(items, at)) {
    case 'according':
      return lowerAt(items, at + 1) === 'to' ? { from: at, to: at + 2 } : undefined;
    case 'citing':
      return items[at + 1] ? { from: at, to: at + 1 } : undefined;
    case 'per': {
      const isAside = at === 0 || isComma(items[at - 1]);
      return isAside && items[at + 1]?.token?.tag !== 'NUM' ? { from: at, to: at + 1 } : undefined;
    }
    case 'in':
      return isWordsOf(items, at + 1) ? { from: at, to: at + 4 } : undefined;
    default:
      return lowerAt(items, at + 1) === 'by' && BY_PARTICIPLE.has(lowerAt(items, at))
        ? { from: at, to: at + 2 }
        : undefined;
  }
}

/** "in the words of" */
const isWordsOf = (items: readonly Item[], at: number) =>
  lowerAt(items, at) === 'the' &&
  /^(?:words|view|opinion|eyes)$/.test(lowerAt(items, at + 1)) &&
  lowerAt(items, at + 2) === 'of';

/** The noun phrase behind a cue: up to a comma, a stop, a quotation, a verb of the main clause, or "as". */
function phraseEnd(items: readonly Item[], from: number): number {
  let inRelative = false;
  for (let i = from; i < items.length; i++) {
    if (isComma(items[i]) || isStop(items[i]) || isQuote(items[i]))
      return isApposition(items, i) ? apposedEnd(items, i) : i;
    const { tag, lower } = items[i]!.token!;
    // "according to him | $38 billion is", but "according to her lawyer"
    if (i === from + 1 && isWhole(items, from)) return i;
    if (/^(?:who|that|which)$/.test(lower) || (tag === 'PRON' && i > from)) inRelative = true;
    if (/^(?:as|but|while|because|although|though)$/.test(lower) || (tag === 'PART' && lower === 'to')) return i;
    if (isFiniteVerb(items, i) && !inRelative) return i;
  }
  return items.length;
}

/** Whether a pronoun is all of a phrase. */
const isWhole = (items: readonly Item[], at: number) =>
  /^(?:him|them|me|us)$/.test(lowerAt(items, at)) ||
  (lowerAt(items, at) === 'her' && /^(?:NUM|SYM|DET|PROPN|PRON)$/.test(items[at + 1]?.token?.tag ?? ''));

/** "according to Doe, an analyst at Contoso, sales rose": an apposition opens with an article or ends at a comma. */
const isApposition = (items: readonly Item[], i: number) =>
  isComma(items[i]) && /^(?:an?|the)$/.test(lowerAt(items, i + 1));

function apposedEnd(items: readonly Item[], comma: number): number {
  for (let i = comma + 1; i < items.length && i < comma + 16; i++) {
    if (isFiniteVerb(items, i) || isQuote(items[i])) return comma;
    if (isComma(items[i]) || isStop(items[i])) return i;
  }
  return comma;
}

function contentsAround(
  items: readonly Item[],
  cue: ItemRange,
  source: ItemRange,
  cuts: ReadonlySet<number>,
): ItemRange[] {
  if (lowerAt(items, source.to) === 'as') {
    const from = source.to + 1;
    const to = isQuote(items[from]) ? from + 1 : clauseEnd(items, from, cuts);
    return to > from ? [{ from, to }] : [];
  }
  const start = clauseStart(items, cue.from);
  if (lowerAt(items, cue.to - 1) === 'by' && lowerAt(items, cue.from - 1) !== 'as') {
    // "is expected by analysts to grow": the whole clause
    const isClause = lowerAt(items, source.to) === 'to' && cue.from > start;
    return isClause ? [{ from: start, to: clauseEnd(items, source.to, cuts) }] : [];
  }
  const before = {
    from: start,
    to: trimmed(items, start, lowerAt(items, cue.from - 1) === 'as' ? cue.from - 1 : cue.from),
  };
  const rest = { from: source.to + 1, to: clauseEnd(items, source.to + 1, cuts) };
  // "will exceed $5 and, according to Doe, reach $6": only what follows is hers
  if (isComma(items[cue.from - 1]) && isConjunction(items[cue.from - 2]) && rest.to > rest.from) return [rest];
  const isFronted = before.to <= before.from || !(hasFinite(items, before) || isQuote(items[before.from]));
  if (!isFronted) {
    const after = isComma(items[source.to]) && isComma(items[cue.from - 1]) && lowerAt(items, cue.from) !== 'citing';
    return after && rest.to > rest.from && hasFinite(items, rest) && !isComplete(items, before)
      ? [before, rest]
      : [before];
  }
  const from = isComma(items[source.to]) ? source.to + 1 : source.to;
  const to = clauseEnd(items, from, cuts);
  return to > from && (hasFinite(items, { from, to }) || isQuote(items[from])) ? [{ from, to }] : [];
}

/** Whether the words before a parenthesis make a clause of their own. */
const isComplete = (items: readonly Item[], range: ItemRange) => hasFinite(items, range);

function clauseStart(items: readonly Item[], to: number): number {
  let from = to;
  while (from > 0) {
    const text = items[from - 1]!.token?.text ?? '';
    if (text === ';' || text === '(' || (/^[.?!:]$/.test(text) && from < to)) break;
    from--;
  }
  return from;
}

function trimmed(items: readonly Item[], from: number, to: number): number {
  let end = to;
  while (end > from && (isComma(items[end - 1]) || /^[—–-]+$/.test(items[end - 1]!.token?.text ?? ''))) end--;
  return end;
}
