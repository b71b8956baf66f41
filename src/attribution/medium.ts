import type { Annotation } from '../model/annotation.ts';
import { contains, type Span } from '../model/span.ts';
import { type ItemRange, isComma, isFiniteVerb, isQuote, isStop, lowerAt, spanOfItems } from './items.ts';
import { MEDIA } from './nouns.ts';
import type { Item, Passage } from './passages.ts';
import type { Report } from './report.ts';

const MEDIUM_PREPOSITION = /^(?:in|via|through|by|during|on|at|over)$/;

/** "said in an email to Contoso News" → "email to Contoso News": where a report was made, outside its source and content. */
export function findMedium(
  passage: Passage,
  { cue, source, contents }: Report,
  annotation: Annotation,
): string | undefined {
  const { items } = passage;
  const textOf = ({ start, end }: Span) => annotation.article.text.slice(start, end);
  // "issued a statement saying"
  const noun = items[cue.from - 1]?.token;
  if (noun?.tag === 'NOUN' && MEDIA.has(noun.lemma) && lowerAt(items, cue.from).endsWith('ing'))
    return textOf(noun.span);
  const isTaken = (i: number) => [...contents, ...(source ? [source] : [])].some(({ from, to }) => i >= from && i < to);
  for (let i = 0; i < items.length - 1; i++) {
    if (!MEDIUM_PREPOSITION.test(lowerAt(items, i)) || isTaken(i)) continue;
    const medium = mediumAt(passage, i + 1);
    if (medium) return textOf(spanOfItems(items, medium));
  }
  return undefined;
}

function mediumAt({ items, mentions }: Passage, from: number): ItemRange | undefined {
  let start = from;
  while (/^(?:DET|PRON)$/.test(items[start]?.token?.tag ?? '')) start++;
  const head = headAt(items, start);
  if (head === undefined) return undefined;
  let to = head + 1;
  if (/^(?:to|with)$/.test(lowerAt(items, to))) {
    const name = mentions.find(
      ({ form, span }) => form === 'name' && items[to + 1] && contains(span, items[to + 1]!.span),
    );
    const end = name ? items.findIndex((item) => item.span.end === name.span.end) : addressees(items, to + 1);
    if (end > to) to = end + 1;
  }
  return { from: start, to };
}

/** "to employees", "to its clients": the index of the plural that says to whom, -1 where none does. */
function addressees(items: readonly Item[], from: number): number {
  let at = from;
  while (/^(?:DET|ADJ)$/.test(items[at]?.token?.tag ?? '') || /^(?:its|their|his|her)$/.test(lowerAt(items, at))) at++;
  const token = items[at]?.token;
  return token?.tag === 'NOUN' && token.lower !== token.lemma ? at : -1;
}

/** The noun that names a medium, with nothing but its attributes before it. */
function headAt(items: readonly Item[], from: number): number | undefined {
  for (let i = from; i < items.length && i < from + 6; i++) {
    const token = items[i]!.token;
    if (!token || isComma(items[i]) || isStop(items[i]) || isQuote(items[i]) || isFiniteVerb(items, i))
      return undefined;
    const isLast = !/^(?:NOUN|PROPN)$/.test(items[i + 1]?.token?.tag ?? '');
    if ((MEDIA.has(token.lemma) || MEDIA.has(token.lower)) && isLast) return i;
    if (!/^(?:NOUN|PROPN|ADJ|PART|NUM|VERB)$/.test(token.tag)) return undefined;
  }
  return undefined;
}
