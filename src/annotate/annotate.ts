import type { Annotation, EntityMention, Sentence, ValueMention } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Span } from '../model/span.ts';
import { blankCitationChips } from './citation-chips.ts';
import { anchorAfter, type DateContext } from './dates/anchors.ts';
import { findDates } from './dates/find-dates.ts';
import { type SectionYear, sectionYear } from './dates/section-year.ts';
import { findDollar } from './dollar.ts';
import { mergeMentions } from './merge-mentions.ts';
import { findEntities } from './names/find-entities.ts';
import { blankNotes } from './notes.ts';
import { blankPriceMarks } from './price-marks.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { findQuotations } from './quotations.ts';
import { nameSharedCurrencies } from './shared-currency.ts';
import { lowerCaseWords } from './words/letters.ts';
import { splitSentences } from './words/sentences.ts';
import { tagTokens } from './words/tag.ts';
import { splitTokens } from './words/tokens.ts';

/** Sentences, tokens, values, entities and quotations of an article. Furniture is passed over: it asserts nothing. */
export function annotate(article: Article): Annotation {
  const plain = article.blocks.flatMap((block, index) => (block.kind === 'furniture' ? [] : [index]));
  // what the article writes without a capital somewhere: one at the start of a sentence makes no name of it
  const ordinary = lowerCaseWords(article.text);
  const whole = blankPriceMarks(blankCitationChips(blankNotes(article.text)));
  const read: Sentence[] = [];
  const dollar = findDollar(article.text);
  let anchor: string | undefined;
  let section: SectionYear | undefined;
  let wantsVerb = false;
  for (const index of plain) {
    const block = article.blocks[index]!;
    const { span } = block;
    const text = whole.slice(span.start, span.end);
    section = sectionYear(block, text, section);
    const dates = findDates(text, dateContext(article, anchor, section?.year));
    anchor = anchorAfter(dates, anchor);
    const values = mergeMentions(dates, findQuantities(text, dollar ? { dollar } : {}));
    if (block.kind !== 'list-item') wantsVerb = OPENS_VERBS.test(text);
    read.push(...readSentences(text, span.start, index, values, ordinary, wantsVerb));
  }
  const sentences = nameSharedCurrencies(article.text, read);
  const quotations = findQuotations(article);
  const { entities, mentions } = findEntities(article, sentences, quotations);
  sentences.forEach((sentence, i) => {
    tagNames(sentence, mentions[i] ?? []);
  });
  return {
    article,
    sentences: sentences.map((sentence, i) => ({ ...sentence, entities: mentions[i] ?? [] })),
    entities,
    quotations,
  };
}

/** A lead-in whose items are verbs: "Contoso will:", "agreed to:". */
const OPENS_VERBS = /\b(?:to|will|would|shall|should|may|can|could|must):$/;
/** What the first word of such an item is read behind. */
const TO = splitTokens('to', 0);

function dateContext(article: Article, anchor: string | undefined, year: number | undefined): DateContext {
  const published = article.metadata.datePublished?.value;
  return { ...(published ? { published } : {}), ...(anchor ? { anchor } : {}), ...(year ? { year } : {}) };
}

/** Every word inside a name is one of a name: "General Motors", "Bank of America". */
function tagNames(sentence: Sentence, mentions: readonly EntityMention[]): void {
  let at = 0;
  for (const mention of mentions) {
    if (mention.form !== 'name') continue;
    while (at < sentence.tokens.length && sentence.tokens[at]!.span.end <= mention.span.start) at++;
    for (let i = at; i < sentence.tokens.length && sentence.tokens[i]!.span.start < mention.span.end; i++) {
      const token = sentence.tokens[i]!;
      if (token.tag === 'PROPN' || !/^[\p{L}\d&]/u.test(token.text)) continue;
      token.tag = 'PROPN';
      token.lemma = token.text;
      token.form = undefined;
    }
  }
}

/** The sentences of a block with their tokens and values, in places of the article. */
function readSentences(
  text: string,
  offset: number,
  block: number,
  values: readonly ValueMention[],
  ordinary: ReadonlySet<string>,
  wantsVerb: boolean,
): Sentence[] {
  let next = 0;
  return splitSentences(text).map((span, i) => {
    const own: ValueMention[] = [];
    for (; next < values.length && values[next]!.span.start < span.end; next++) {
      own.push({ ...values[next]!, span: shift(values[next]!.span, offset) });
    }
    const raw = splitTokens(text.slice(span.start, span.end), span.start + offset);
    const tokens =
      wantsVerb && i === 0 ? tagTokens([...TO, ...raw], ordinary).slice(TO.length) : tagTokens(raw, ordinary);
    return { span: shift(span, offset), block, tokens, values: own, entities: [] };
  });
}

const shift = (span: Span, by: number): Span => ({ start: span.start + by, end: span.end + by });
