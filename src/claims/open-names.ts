import type { Sentence } from '../model/annotation.ts';
import type { NounPhrase } from '../model/frame.ts';
import { overlaps } from '../model/span.ts';
import { wordSet } from './rule-text.ts';

/** Whether a phrase that names nobody known may fill a slot for these heads. */
export function isOpenTo(heads: string, phrase: NounPhrase, sentence: Sentence): boolean {
  if (sentence.tokens[phrase.head]!.tag === 'PRON') return false;
  if (heads !== '*') {
    const head = phrase.lemma.toLowerCase();
    // "a firm", "Qatar's state oil firm"
    const isIndefinite =
      /^(?:an?|another)$/.test(sentence.tokens[phrase.range.from]!.lower) ||
      (phrase.possessor !== undefined && sentence.tokens[phrase.possessor.head]!.tag === 'PROPN');
    const words = sentence.tokens.slice(phrase.range.from, phrase.head).map(({ lower }) => lower);
    const set = wordSet(heads);
    return set.has(head) || (isIndefinite && set.has(`a ${head}`)) || words.some((word) => set.has(`${word} ${head}`));
  }
  return !sentence.values.some((value) => overlaps(value.span, sentence.tokens[phrase.head]!.span));
}

/** "assets", "more hotels", "every asset", "any company": none in particular. */
export function isAnyOf({ range, head, lemma, possessor }: NounPhrase, { tokens, values }: Sentence): boolean {
  const first = tokens[range.from]!;
  if (/^(?:any|every|each|more|other|some|no|such|many|several|few)$/.test(first.lower)) return true;
  const isPlural = tokens[head]!.lower !== lemma.toLowerCase() && tokens[head]!.lower.endsWith('s');
  const isCounted = values.some(({ span, value }) => value.kind === 'count' && overlaps(span, first.span));
  return isPlural && !possessor && first.tag !== 'DET' && first.tag !== 'NUM' && first.tag !== 'PRON' && !isCounted;
}
