import type { Sentence } from '../model/annotation.ts';
import type { NounPhrase } from '../model/frame.ts';
import type { Filler } from './fillers.ts';
import type { Stand } from './places.ts';

/** Prepositions that keep what follows inside a term: "property for models", "right of first refusal". */
const INSIDE = new Set(['of', 'for', 'to', 'in', 'on', 'across', 'from', 'with', 'between']);

/** A noun phrase with what completes it, in lower case, without its article and without the values and dates in it. */
export function termOf({ phrase }: Stand, sentence: Sentence): Filler | undefined {
  const { tokens } = sentence;
  const from = firstWord(phrase, sentence);
  let to = phrase.range.to;
  for (const prep of phrase.preps) {
    const object = prep.object;
    if (!object || !INSIDE.has(prep.preposition) || isTimeLike(object, sentence)) break;
    to = Math.max(to, object.range.to);
    for (const conjunct of object.conjuncts) to = Math.max(to, conjunct.range.to);
  }
  if (from >= to) return undefined;
  const span = { start: tokens[from]!.span.start, end: tokens[to - 1]!.span.end };
  return { value: { kind: 'term', value: written(sentence, from, to) }, span };
}

function firstWord(phrase: NounPhrase, sentence: Sentence): number {
  let from =
    phrase.possessor && !isPronoun(phrase.possessor, sentence) ? phrase.possessor.range.from : phrase.range.from;
  while (
    from < phrase.range.to &&
    /^(?:a|an|the|its|their|his|her|our|my|this|that|these|those|["“‘'])$/i.test(sentence.tokens[from]!.text)
  )
    from++;
  return from;
}

const isPronoun = (phrase: NounPhrase, sentence: Sentence) => sentence.tokens[phrase.head]!.tag === 'PRON';

function isTimeLike(phrase: NounPhrase, sentence: Sentence): boolean {
  return sentence.values.some((value) => value.span.start >= phrase.span.start && value.span.end <= phrase.span.end);
}

/** The words as the text has them, in lower case. */
function written(sentence: Sentence, from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    const token = sentence.tokens[i]!;
    const gap = i > from && token.span.start > sentence.tokens[i - 1]!.span.end ? ' ' : '';
    text += gap + token.lower;
  }
  return text;
}
