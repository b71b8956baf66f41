import { contains, type Span } from '../model/span.ts';
import { hasFinite, type ItemRange, isComma, isConjunction, isDash, isFiniteVerb, lowerAt } from './items.ts';
import { isAgent } from './nouns.ts';
import type { Item, Passage } from './passages.ts';

export function splitAtCommas(items: readonly Item[], { from, to }: ItemRange): ItemRange[] {
  const segments: ItemRange[] = [];
  let start = from;
  for (let i = from; i <= to; i++) {
    if (i < to && !isComma(items[i]) && !isDash(items[i])) continue;
    segments.push({ from: start, to: i });
    start = i + 1;
  }
  return segments;
}

/** "Doe, VP and practice lead, at Contoso, said": from the phrase that the comma-bracketed ones add to. */
export function apposedPhrase(passage: Passage, segments: readonly ItemRange[]): ItemRange | undefined {
  const { items, mentions } = passage;
  const end = segments.at(-1)?.to;
  if (end === undefined) return undefined;
  const named = segments.slice(0, -1).findLast((segment) => {
    const phrase = phraseAtEnd(passage, segment);
    if (!phrase) return false;
    const span = spanBetween(items, phrase);
    return mentions.some(
      (mention) => mention.form !== 'description' && mention.span.end === span.end && contains(span, mention.span),
    );
  });
  if (named) return trimEnd(items, { from: phraseAtEnd(passage, named)!.from, to: end }, named.to);
  const host = segments.at(-2);
  const phrase = host && phraseAtEnd(passage, host);
  if (phrase) return trimEnd(items, { from: phrase.from, to: end }, host.to);
  return segments.length === 1 ? phraseAtEnd(passage, segments[0]!) : undefined;
}

/** "Doe, however, said", "Doe, in an email, said": what stands between the commas adds nothing to the phrase. */
function trimEnd(items: readonly Item[], range: ItemRange, hostEnd: number): ItemRange {
  const first = items[hostEnd + 1]?.token;
  const isAside =
    first?.tag === 'ADV' ||
    first?.tag === 'SCONJ' ||
    first?.form === 'ing' ||
    /^(?:in|on|during|after|when|who|which)$/.test(first?.lower ?? '');
  return isAside ? { from: range.from, to: hostEnd } : range;
}

/** "Doe, Roe and Poe said": all of them. */
export function listEndingIn(passage: Passage, segments: readonly ItemRange[]): ItemRange | undefined {
  const last = segments.at(-1)!;
  const { items } = passage;
  const isOxford = isConjunction(items[last.from]);
  const and = isOxford ? last.from : indexOfAnd(items, last);
  if (segments.length < 2 || and < 0 || hasFinite(items, last)) return undefined;
  let first = segments.length - 1;
  while (first > 0 && isName(passage, segments[first - 1]!)) first--;
  return first < segments.length - 1 ? { from: segments[first]!.from, to: last.to } : undefined;
}

/** "Doe, Executive Director, Chairman and CEO of Contoso said": titles behind a name, with no comma to close them. */
export function titledName(passage: Passage, segments: readonly ItemRange[]): ItemRange | undefined {
  let first = segments.length - 1;
  while (first > 0 && isTitle(passage, segments[first]!)) first--;
  const host = segments[first]!;
  if (first === segments.length - 1 || !endsInName(passage, host)) return undefined;
  const phrase = phraseAtEnd(passage, host);
  return phrase && { from: phrase.from, to: segments.at(-1)!.to };
}

/** "Doe – CEO of Contoso said": a dash between a name and what its bearer is. */
export function setsOffTitle(passage: Passage, dash: number, to: number): boolean {
  const { items } = passage;
  return isDash(items[dash]) && endsInName(passage, { from: 0, to: dash }) && isTitle(passage, { from: dash + 1, to });
}

/** "Chief Strategy Officer of Contoso": nouns up to what somebody is. */
function isTitle({ items }: Passage, { from, to }: ItemRange): boolean {
  // "Jane Doe, a trustee of the fund said"
  const start = /^an?$/.test(lowerAt(items, from)) ? from + 1 : from;
  let end = start;
  while (end < to && /^(?:PROPN|NOUN|ADJ|CCONJ)$/.test(items[end]!.token?.tag ?? '')) end++;
  return end > start && (end === to || items[end]!.token?.tag === 'ADP') && isAgent(lowerAt(items, end - 1));
}

function endsInName({ items, mentions }: Passage, range: ItemRange): boolean {
  if (range.to <= range.from) return false;
  const { end } = spanBetween(items, range);
  return mentions.some((mention) => mention.form === 'name' && mention.span.end === end);
}

function indexOfAnd(items: readonly Item[], { from, to }: ItemRange): number {
  for (let i = from; i < to; i++) if (lowerAt(items, i) === 'and') return i;
  return -1;
}

function isName({ items, mentions }: Passage, range: ItemRange): boolean {
  if (range.to <= range.from) return false;
  const span = spanBetween(items, range);
  return mentions.some(
    (mention) => mention.form === 'name' && mention.span.start === span.start && mention.span.end === span.end,
  );
}

const spanBetween = (items: readonly Item[], { from, to }: ItemRange): Span => ({
  start: items[from]!.span.start,
  end: items[to - 1]!.span.end,
});

/** The noun phrase with its complements that ends a segment: behind a verb, subordinator or opening preposition. */
export function phraseAtEnd({ items, mentions }: Passage, { from, to }: ItemRange): ItemRange | undefined {
  let start = from;
  for (let i = from; i < to; i++) {
    if (opensClause(items, i, from)) start = i + 1;
  }
  while (start < to && isOpening(items[start]!)) start++;
  for (let i = start + 1; i < to; i++) if (opensContact(items, i, to)) start = i;
  if (start >= to) return undefined;
  if (items[start]!.token!.tag === 'ADP' || items[start]!.token!.lower === 'according') {
    // "In an email Doe said": the last name or pronoun
    const mention = mentions.findLast(
      ({ span }) => span.start >= items[start]!.span.end && span.end === items[to - 1]!.span.end,
    );
    if (!mention) return undefined;
    start = items.findIndex((item) => item.span.start >= mention.span.start);
  }
  return isNominal(items, { from: start, to }) ? { from: start, to } : undefined;
}

/** "a target | he says it met", "a target | the company says": a clause right behind its noun. */
function opensContact(items: readonly Item[], i: number, to: number): boolean {
  if (items[i - 1]?.token?.tag !== 'NOUN') return false;
  const lower = lowerAt(items, i);
  // "the think-tank The Contoso Institute"
  return (
    /^(?:the|its|their|his|her)$/.test(items[i]?.token?.text ?? '') ||
    (i === to - 1 && /^(?:he|she|it|they|we)$/.test(lower))
  );
}

/** Words before a subject: "But Doe", "Yet Doe", "As Doe". */
const isOpening = ({ token }: Item): boolean =>
  /^(?:ADV|CCONJ|SCONJ|PUNCT|PART|INTJ)$/.test(token!.tag) || token!.lower === 'as';

function opensClause(items: readonly Item[], i: number, from: number): boolean {
  const { tag, form, lower } = items[i]!.token!;
  if (isTimeAgo(items, i)) return true;
  // "$80 billion more than | it had forecast"
  if (lower === 'than' && items[i + 1]?.token?.tag === 'PRON') return true;
  if (/^(?:SCONJ|AUX)$/.test(tag) || /^(?:that|which|who|whom|what)$/.test(lower)) return true;
  // "Republican candidate Doe", "retired general Doe": nouns and adjectives that look like verbs
  const isInName = form === 'base' ? !isFiniteVerb(items, i) : i === from && form !== 'ing';
  return tag === 'VERB' && !isInName;
}

/** "two years later Doe", "a week after Doe": the end of what says when. */
const isTimeAgo = (items: readonly Item[], i: number): boolean =>
  /^(?:later|earlier|ago|after|before)$/.test(lowerAt(items, i)) &&
  /^(?:minute|hour|day|week|month|quarter|year|decade)s?$/.test(lowerAt(items, i - 1));

export function isNominal(items: readonly Item[], { from, to }: ItemRange): boolean {
  for (let i = from; i < to; i++) {
    const token = items[i]!.token;
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(token?.tag ?? '') ||
      (token?.tag === 'ADJ' && /^\p{Lu}/u.test(token.text)) ||
      /^(?:some|many|most|few|others|both|all|one|two|several|half|those|another|each)$/.test(token?.lower ?? '')
    )
      return true;
  }
  return false;
}
