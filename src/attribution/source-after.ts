import { contains } from '../model/span.ts';
import { type ItemRange, isComma, isConjunction, isFiniteVerb, isQuote, isStop, lowerAt, TIME } from './items.ts';
import type { Item, Passage } from './passages.ts';
import { isNominal } from './source-phrase.ts';

/** Words of a source's phrase are looked for this far from its cue. */
export const REACH = 60;
/** What follows an inverted source and is no part of it. */
const AFTER_SOURCE = new Set(
  'in on during at after before when as while via through by because if though although since to about from following but and yesterday today tomorrow earlier later recently speaking referring adding noting'.split(
    ' ',
  ),
);
const ORGANIZATION_PREPOSITION = new Set('of for at with from'.split(' '));

/** "said Doe, founder of Contoso, in an email": the phrase behind the cue with what is set off by commas. */
export function sourceAfter(passage: Passage, cue: number): ItemRange | undefined {
  const { items } = passage;
  const before = items[cue - 1];
  // "So said Doe:"
  const isSo = lowerAt(items, cue - 1) === 'so' && (cue === 1 || isStop(items[cue - 2]));
  if (before && !isQuote(before) && !isComma(before) && !isSo) return undefined;
  let to = cue + 1;
  for (; to < items.length && to - cue < REACH; to++) {
    const item = items[to]!;
    if (isQuote(item) || isStop(item)) break;
    if (endsPhrase(passage, to, cue)) break;
  }
  while (to > cue + 1 && (isComma(items[to - 1]) || isConjunction(items[to - 1]))) to--;
  const range = { from: cue + 1, to };
  if (to <= cue + 1 || !opensPhrase(items, cue + 1) || !isNominal(items, range)) return undefined;
  // "Doe, an analyst, said sales rose", "…, Doe, an analyst, said Monday"
  const isClause = isFiniteVerb(items, to) && !isQuote(before) && !isQuote(items[cue - 2]);
  return isClause || isQuote(items[to]) || isTime(items, range) ? undefined : range;
}

const isTime = (items: readonly Item[], { from }: ItemRange) => TIME.test(lowerAt(items, from));

function opensPhrase(items: readonly Item[], at: number): boolean {
  const token = items[at]!.token;
  if (!token || /^(?:that|this|it|him|her|them|me|us|so|no)$/.test(token.lower)) return false;
  return /^(?:NOUN|PROPN|DET|ADJ|PRON|NUM)$/.test(token.tag) || isAttributive(items, at);
}

/** "said retired general Doe": a participle in front of a noun. */
const isAttributive = (items: readonly Item[], at: number): boolean =>
  items[at]?.token?.tag === 'VERB' &&
  /^(?:past|participle)$/.test(items[at]!.token!.form ?? '') &&
  /^(?:NOUN|PROPN|ADJ)$/.test(items[at + 1]?.token?.tag ?? '');

/** "said a person briefed on the talks": a participle behind the noun, or the preposition behind that. */
function isReduced(items: readonly Item[], at: number): boolean {
  const verb = items[at]?.token?.tag === 'ADP' ? at - 1 : at;
  return (
    /^(?:past|participle)$/.test(items[verb]?.token?.form ?? '') &&
    items[verb - 1]?.token?.tag === 'NOUN' &&
    items[verb + 1]?.token?.tag === 'ADP'
  );
}

function endsPhrase({ items, mentions }: Passage, at: number, cue: number): boolean {
  const token = items[at]!.token!;
  if (at === cue + 1 && isAttributive(items, at)) return false;
  if (isReduced(items, at)) return false;
  if (/^(?:VERB|AUX|SCONJ)$/.test(token.tag) || /^(?:who|whom|whose|which)$/.test(token.lower)) return true;
  if (at === cue + 1) return false;
  if (ORGANIZATION_PREPOSITION.has(token.lower)) {
    const next = items[at + 1];
    return (
      token.lower !== 'of' &&
      token.lower !== 'for' &&
      !(
        (next && mentions.some(({ span }) => contains(span, next.span))) ||
        /^(?:DET|ADJ|NOUN)$/.test(next?.token?.tag ?? '')
      )
    );
  }
  if (token.lower === 'and') return !/^(?:PROPN|DET|NOUN|ADJ)$/.test(items[at + 1]?.token?.tag ?? '');
  return AFTER_SOURCE.has(token.lower);
}
