import { overlaps } from '../model/span.ts';
import { lowerAt } from './items.ts';
import type { Item, Passage } from './passages.ts';

/** "told reporters": the first noun phrase behind the cue. */
export function skipListener(items: readonly Item[], from: number): number {
  let at = from;
  for (; at < items.length && at < from + 12; at++) {
    const token = items[at]!.token;
    if (!token || isMarkOrVerb(token.tag)) break;
    if (at > from && /^(?:DET|PRON)$/.test(token.tag) && !/^['’]s?$/.test(lowerAt(items, at - 1))) {
      if (/^(?:NOUN|PROPN|PRON)$/.test(items[at - 1]!.token!.tag)) break;
    }
  }
  return at;
}

const isMarkOrVerb = (tag: string) => /^(?:PUNCT|VERB|AUX|SCONJ)$/.test(tag);

/** "said on Monday", "said in a filing": dates, and phrases after a preposition that end before the next subject. */
export function skipAdverbials({ items, values }: Passage, from: number): number {
  let at = from;
  for (let steps = 0; steps < 4 && at < items.length; steps++) {
    const token = items[at]!.token;
    if (!token) return at;
    const date = values.find(({ span, value }) => value.kind === 'date' && overlaps(span, items[at]!.span));
    if (date) {
      while (items[at] && items[at]!.span.start < date.span.end) at++;
    } else if (token.tag === 'ADV' && !/^(?:not|no|there|only|even|almost|nearly|about)$/.test(token.lower)) at++;
    else if (token.tag === 'ADP') {
      const end = endOfPrepositional(items, at);
      if (end === undefined) return from;
      at = end;
    } else return at;
  }
  return at;
}

/** "in a filing it": the end of the noun phrase behind a preposition, where a new subject follows. */
function endOfPrepositional(items: readonly Item[], from: number): number | undefined {
  for (let i = from + 2; i < items.length && i < from + 10; i++) {
    const token = items[i]!.token;
    if (!token || isMarkOrVerb(token.tag)) return undefined;
    const startsPhrase =
      /^(?:DET|PRON)$/.test(token.tag) && /^(?:NOUN|PROPN|NUM)$/.test(items[i - 1]!.token?.tag ?? '');
    if (startsPhrase) return i;
  }
  return undefined;
}
