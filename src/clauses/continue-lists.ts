import type { Annotation, Sentence, Token } from '../model/annotation.ts';
import type { Frame } from '../model/frame.ts';
import { parseSentence } from './parse.ts';

/** An annotation with the frames of its sentences, by sentence. */
export interface Read {
  readonly annotation: Annotation;
  readonly frames: readonly (readonly Frame[])[];
}

/**
 * Reads the items of a list with the words that lead in to it, where they go on from there: "Under the deal, Contoso will:",
 * then "keep its licence". The sentence of such an item has the tokens and mentions of the lead-in in front of its own;
 * its span stays that of the item.
 */
export function continueLists({ annotation, frames }: Read): Read {
  const { article, sentences } = annotation;
  const continued = new Map<number, Sentence>();
  let leadIn: Sentence | undefined;
  let previous = -1;
  sentences.forEach((sentence, i) => {
    const isFirst = sentence.block !== previous;
    previous = sentence.block;
    if (article.blocks[sentence.block]!.kind !== 'list-item')
      leadIn = sentence.tokens.at(-1)?.text === ':' ? sentence : undefined;
    else if (leadIn && isFirst) {
      const whole = goOn(leadIn, sentence);
      if (whole) continued.set(i, whole);
    }
  });
  if (continued.size === 0) return { annotation, frames };
  return {
    annotation: { ...annotation, sentences: sentences.map((sentence, i) => continued.get(i) ?? sentence) },
    frames: frames.map((own, i) => (continued.has(i) ? parseSentence(continued.get(i)!, i) : own)),
  };
}

/** It is read again with every item. */
const LONGEST_LEAD_IN = 40;

/** The item as the rest of its lead-in; nothing where it says by itself what it says. */
function goOn(leadIn: Sentence, item: Sentence): Sentence | undefined {
  const words = leadIn.tokens.slice(0, -1);
  const last = words.at(-1);
  const first = item.tokens.find(({ tag }) => tag !== 'ADV' && tag !== 'PUNCT');
  if (!last || !first || words.length > LONGEST_LEAD_IN) return undefined;
  // "Here is what changed:" wants nothing more
  if (words.slice(-4).some(({ lower }) => lower === 'what')) return undefined;
  const isVerb = first.tag === 'VERB' || first.tag === 'AUX';
  const hasVerb = item.tokens.some((token, i) => isFiniteVerb(token) && item.tokens[i - 1]?.text !== ',');
  // "Contoso will:" keep …, "Contoso:" keeps …; "promised to spend:" $5 billion; "Its commitments:" $5 billion with …
  const follows = isVerb ? isSubject(last) || opensVerb(last) : !hasVerb && (last.tag === 'VERB' || last.tag === 'ADP');
  const isLabelled = !isVerb && !hasVerb && !words.some(isFiniteVerb) && isFigure(first, item);
  if (!follows && !isLabelled) return undefined;
  return {
    ...item,
    tokens: [...(isLabelled ? leadIn.tokens : words), ...item.tokens],
    values: [...leadIn.values, ...item.values],
    entities: [...leadIn.entities, ...item.entities],
  };
}

const isFiniteVerb = ({ tag, form }: Token) =>
  tag === 'AUX' ? form !== 'ing' && form !== 'participle' : tag === 'VERB' && (form === 's' || form === 'past');

const isSubject = ({ tag }: Token) => tag === 'PROPN' || tag === 'PRON' || tag === 'NOUN';

/** "will", "agreed to" */
const opensVerb = ({ tag, lower }: Token) => tag === 'AUX' || lower === 'to';

const isFigure = ({ span }: Token, { values }: Sentence) =>
  values.some(({ value, span: other }) => value.kind !== 'date' && other.start <= span.start && span.start < other.end);
