import type { Sentence } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { Filler } from './filler.ts';
import type { Stand } from './places.ts';
import { alternatives, wordSet, wordsOf } from './rule-text.ts';

/** Prepositions that keep what follows inside a term: "property for models", "right of first refusal". */
const INSIDE = new Set(['of', 'for', 'to', 'in', 'on', 'across', 'from', 'over']);

/** "sales at hardware stores", "sales outside Europe": where things are sold. */
const isInside = ({ lemma }: NounPhrase, preposition: string): boolean =>
  INSIDE.has(preposition) || (lemma === 'sale' && /^(?:at|outside|excluding)$/.test(preposition));

/** A noun phrase with what completes it, in lower case, without its article and without the values and dates in it. */
export function termOf(
  { phrase, modifiersOnly }: Stand,
  sentence: Sentence,
  parties: readonly Span[] = [],
): Filler | undefined {
  const counted = countedUnit(phrase, sentence);
  if (counted) return counted;
  if (isPronoun(phrase, sentence) || (!modifiersOnly && isInValue(sentence, phrase.head))) return undefined;
  if (!modifiersOnly && isParty(phrase, sentence, parties)) return undefined;
  const from = modifiersOnly ? phrase.range.from : firstWord(phrase, sentence);
  const to = modifiersOnly ? phrase.head : lastWord(phrase, sentence, parties);
  const kept: number[] = [];
  for (let i = from; i < to; i++) if (!isOfValue(sentence, i) && (!modifiersOnly || isTopic(sentence, i))) kept.push(i);
  // "2004's average"
  if (/^['’]s?$/.test(sentence.tokens[kept[0] ?? -1]?.text ?? '')) kept.shift();
  // "annual growth": how often, and not of what
  while (modifiersOnly && sentence.tokens[kept.at(-1) ?? -1]?.tag === 'ADJ') kept.pop();
  if (kept.length === 0) return undefined;
  const span = { start: sentence.tokens[kept[0]!]!.span.start, end: sentence.tokens[kept.at(-1)!]!.span.end };
  // "its “Atlas” project": whoever opened the mark stands outside
  const term = written(sentence, kept);
  const value = /^[^"“]*["”][^"“]*$/.test(term) ? term.replace(/["”]/, '') : term;
  return { value: { kind: 'term', value }, span };
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

/** The verb without its auxiliaries, with what completes it: "began integrating", "launched its phone", "filed for bankruptcy". */
export function predicateTerm(frame: Frame, sentence: Sentence, article: Article): Filler {
  const words = sentence.tokens.filter((token) => contains(frame.predicate, token.span));
  const verb = words.find((token) => token.tag === 'VERB') ?? words.at(-1)!;
  const start = frame.kind === 'noun' ? frame.predicate.start : verb.span.start;
  const span = { start, end: Math.max(frame.predicate.end, endOfComplement(frame, sentence)) };
  return { value: { kind: 'term', value: article.text.slice(span.start, span.end).toLowerCase() }, span };
}

/** Where the object ends, or the adjective or the place that stands right behind a verb without one. */
function endOfComplement(frame: Frame, sentence: Sentence): number {
  const object = frame.voice === 'passive' ? frame.complement : (frame.object ?? frame.complement);
  const behind = sentence.tokens.findIndex((token) => token.span.start >= frame.predicate.end);
  const isApart = (from: number) =>
    sentence.tokens.slice(behind).some(({ text, span }) => span.end <= from && text === ',');
  if (object && (object !== frame.object || !isApart(object.span.start))) return object.span.end;
  const next = sentence.tokens[behind];
  if (next?.tag === 'ADJ' && frame.predicative.includes(next.lower)) return next.span.end;
  const prep = frame.preps.find((each) => each.span.start === next?.span.start);
  return prep?.object && !TIMELY.has(prep.preposition) && !isTimeLike(prep.object, sentence)
    ? endOfPhrase(prep.object, sentence)
    : 0;
}

/** "went on strike | two years ago, the longest strike": up to a comma or a time. */
function endOfPhrase({ span }: NounPhrase, { tokens, values }: Sentence): number {
  const isTime = ({ start }: Span) =>
    values.some(({ value, span: at }) => /^(?:date|duration)$/.test(value.kind) && at.start === start);
  const stop = tokens.find((each) => each.span.start > span.start && (each.text === ',' || isTime(each.span)));
  const last = stop && tokens.findLast((each) => each.span.end <= stop.span.start);
  return last && stop.span.start < span.end ? last.span.end : span.end;
}

/** Prepositions that open a circumstance rather than complete a verb. */
const TIMELY = new Set([
  'after',
  'before',
  'during',
  'since',
  'until',
  'by',
  'amid',
  'following',
  'because of',
  'despite',
]);

const isParty = ({ head }: NounPhrase, { tokens }: Sentence, parties: readonly Span[]) =>
  parties.some((party) => overlaps(party, tokens[head]!.span));

/** Of "a new five-year Contoso supply deal" only "supply" says what it is about, of "supply and licensing deals" both do. */
function isTopic(sentence: Sentence, i: number): boolean {
  const isLink = /^(?:and|or|,)$/.test(sentence.tokens[i]!.lower);
  return isLink ? tellsTopic(sentence, i - 1) && tellsTopic(sentence, i + 1) : tellsTopic(sentence, i);
}

function tellsTopic(sentence: Sentence, i: number): boolean {
  const token = sentence.tokens[i];
  if (!token || PRAISE.has(token.lower)) return false;
  const { tag, form, lower, span } = token;
  // "operating earnings growth"
  const isKind = tag === 'ADJ' && KINDS.has(lower) && tellsTopic(sentence, i + 1);
  return (
    (tag === 'NOUN' || form === 'ing' || isKind) && !sentence.entities.some((mention) => overlaps(mention.span, span))
  );
}

/** What says which income is meant. */
const KINDS: ReadonlySet<string> = new Set(
  'operating net gross pre-tax pretax underlying annual quarterly retail industrial'.split(' '),
);

/** How big a deal is, not what it is about. */
const PRAISE: ReadonlySet<string> = new Set(
  'blockbuster landmark milestone watershed breakthrough record monster mammoth bumper mega megadeal'.split(' '),
);

function lastWord(phrase: NounPhrase, sentence: Sentence, parties: readonly Span[]): number {
  let to = phrase.range.to;
  for (const prep of phrase.preps) {
    const object = prep.object;
    // "a seat and a veto over any sale": completes the last of them
    if (phrase.conjuncts.some(({ span }) => span.start < prep.span.start)) break;
    // "the right to block a sale"
    if (prep.frame && CLAUSES.has(phrase.lemma)) {
      const end = Math.max(prep.frame.predicate.end, prep.frame.object?.span.end ?? 0);
      to = Math.max(to, sentence.tokens.findLastIndex((token) => token.span.end <= end) + 1);
      break;
    }
    // "left rates on hold"
    if (object?.lemma === 'hold') break;
    if (!object || !isInside(phrase, prep.preposition) || isTimeLike(object, sentence)) break;
    // "the fund, to a group of friends"
    if (sentence.tokens.findLast(({ span }) => span.end <= prep.span.start)?.text === ',') break;
    if (isParty(object, sentence, parties)) break;
    // "to a range of $5 billion to $6 billion": where it goes, and not what it is
    if (object.preps.some((of) => of.preposition === 'of' && of.object && isTimeLike(of.object, sentence))) break;
    to = Math.max(to, object.range.to, ...object.conjuncts.map((conjunct) => conjunct.range.to));
  }
  return to;
}

/** A value or its marks: "the $3 billion (£2 billion) budget". */
function isOfValue(sentence: Sentence, i: number): boolean {
  const { text } = sentence.tokens[i]!;
  if (text === ';') return isInValue(sentence, i - 1);
  if (text === '(' || text === ')') return isInValue(sentence, text === '(' ? i + 1 : i - 1);
  return isInValue(sentence, i);
}

const isInValue = (sentence: Sentence, i: number) =>
  sentence.values.some((value) => overlaps(value.span, sentence.tokens[i]!.span));

const OPENER =
  /^(?:a|an|the|its|their|his|her|our|my|this|that|these|those|only|just|some|exclusive|sole|non-exclusive|nonexclusive|["“‘'])$/i;

function firstWord(phrase: NounPhrase, sentence: Sentence): number {
  let from =
    phrase.possessor && !isPronoun(phrase.possessor, sentence) ? phrase.possessor.range.from : phrase.range.from;
  for (; from < phrase.range.to; from++) {
    const { text, lower } = sentence.tokens[from]!;
    // "all its products"
    const isHowMany = /^(?:all|both)$/.test(lower) && sentence.tokens[from + 1]?.tag === 'PRON';
    if (!isHowMany && !OPENER.test(text)) break;
  }
  return from;
}

/** Clauses of a deal that an infinitive completes. */
const CLAUSES: ReadonlySet<string> = new Set(['right', 'option', 'veto', 'obligation']);

/** "a cap on everything it pays" limits something all the same. */
const isPronoun = (phrase: NounPhrase, sentence: Sentence) => {
  const { tag, lower } = sentence.tokens[phrase.head]!;
  return tag === 'PRON' && !/^(?:everything|whatever)$/.test(lower);
};

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
      const to = alternatives(spellings)
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

/** "licensed it exclusively": the listed term that an adverb of the clause stands for. */
export function adverbOf(
  { adverbs, span }: Frame,
  words: Readonly<Record<string, string>>,
  { tokens }: Sentence,
): Filler[] {
  for (const [value, spellings] of Object.entries(words)) {
    const said = wordSet(spellings);
    const token = tokens.find(
      (each) => said.has(each.lower) && adverbs.includes(each.lower) && overlaps(each.span, span),
    );
    if (token) return [{ value: { kind: 'term', value }, span: token.span }];
  }
  return [];
}

/** Where the words of a spelling that begin at token `i` end; never where they do not stand there. */
function spelledUntil(spelling: string, i: number, { tokens }: Sentence): number {
  const words = wordsOf(spelling);
  return words.every((word, k) => tokens[i + k]?.lower === word) ? i + words.length : Number.POSITIVE_INFINITY;
}
