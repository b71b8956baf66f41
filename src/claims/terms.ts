import type { Sentence } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Filler } from './filler.ts';
import type { Stand } from './places.ts';

/** Prepositions that keep what follows inside a term: "property for models", "right of first refusal". */
const INSIDE = new Set(['of', 'for', 'to', 'in', 'on', 'across', 'from']);

/** A noun phrase with what completes it, in lower case, without its article and without the values and dates in it. */
export function termOf({ phrase, modifiersOnly }: Stand, sentence: Sentence): Filler | undefined {
  const counted = countedUnit(phrase, sentence);
  if (counted) return counted;
  if (isPronoun(phrase, sentence) || (!modifiersOnly && isInValue(sentence, phrase.head))) return undefined;
  const from = firstWord(phrase, sentence);
  const to = modifiersOnly ? phrase.head : lastWord(phrase, sentence);
  const kept: number[] = [];
  for (let i = from; i < to; i++) if (!isInValue(sentence, i)) kept.push(i);
  if (kept.length === 0) return undefined;
  const span = { start: sentence.tokens[kept[0]!]!.span.start, end: sentence.tokens[kept.at(-1)!]!.span.end };
  return { value: { kind: 'term', value: written(sentence, kept) }, span };
}

/** "more than 300 merchants": the unit is what is counted. */
function countedUnit(phrase: NounPhrase, sentence: Sentence): Filler | undefined {
  const head = sentence.tokens[phrase.head]!.span;
  const mention = sentence.values.find((value) => overlaps(value.span, head));
  if (mention?.value.kind !== 'count' || !mention.value.unit) return undefined;
  const { unit } = mention.value;
  const tokens = sentence.tokens.filter((token) => contains(mention.span, token.span) && token.tag !== 'NUM');
  const first = tokens.find((token) => unit.startsWith(token.lower));
  return {
    value: { kind: 'term', value: unit },
    span: { start: (first ?? mention).span.start, end: mention.span.end },
  };
}

/** The verb with its object: "began integrating the models". */
export function predicateTerm(frame: Frame, article: Article): Filler {
  const object = frame.voice === 'passive' ? undefined : (frame.object ?? frame.complement);
  const end = object && object.span.end > frame.predicate.end ? object.span.end : frame.predicate.end;
  const span = { start: frame.predicate.start, end };
  const text = article.text
    .slice(span.start, span.end)
    .replace(/^(?:(?:was|were|is|are|has|have|had|been|be|will|to) )+/i, '');
  return { value: { kind: 'term', value: text.toLowerCase() }, span };
}

function lastWord(phrase: NounPhrase, sentence: Sentence): number {
  let to = phrase.range.to;
  for (const prep of phrase.preps) {
    const object = prep.object;
    if (!object || !INSIDE.has(prep.preposition) || isTimeLike(object, sentence)) break;
    to = Math.max(to, object.range.to, ...object.conjuncts.map((conjunct) => conjunct.range.to));
  }
  return to;
}

const isInValue = (sentence: Sentence, i: number) =>
  sentence.values.some((value) => overlaps(value.span, sentence.tokens[i]!.span));

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
function written(sentence: Sentence, kept: readonly number[]): string {
  let text = '';
  kept.forEach((i, n) => {
    const token = sentence.tokens[i]!;
    const isGlued = n > 0 && kept[n - 1] === i - 1 && token.span.start === sentence.tokens[i - 1]!.span.end;
    text += (n > 0 && !isGlued ? ' ' : '') + token.lower;
  });
  return text;
}

/** The listed term that words of the phrase stand for: "sole" → exclusive. */
export function wordOf(
  { phrase }: Stand,
  words: Readonly<Record<string, string>>,
  sentence: Sentence,
): Filler | undefined {
  for (let i = phrase.range.from; i < phrase.range.to; i++) {
    for (const [value, spellings] of Object.entries(words)) {
      const to = spellings
        .split(' | ')
        .map((spelling) => spelledUntil(spelling, i, sentence))
        .find((end) => end <= phrase.range.to);
      if (to !== undefined)
        return {
          value: { kind: 'term', value },
          span: { start: sentence.tokens[i]!.span.start, end: sentence.tokens[to - 1]!.span.end },
        };
    }
  }
  return undefined;
}

/** Where the words of a spelling that begin at token `i` end; never where they do not stand there. */
function spelledUntil(spelling: string, i: number, { tokens }: Sentence): number {
  const words = spelling.split(' ');
  return words.every((word, k) => tokens[i + k]?.lower === word) ? i + words.length : Number.POSITIVE_INFINITY;
}
