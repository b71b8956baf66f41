import { explainSentences } from '../claims/explain.ts';
import { findClaims, isQuestion } from '../claims/find-claims.ts';
import { recordVoucher } from '../claims/record.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Attributions } from '../model/attribution.ts';
import type { ExplainedRules, ExplainedSentence } from '../model/explanation.ts';
import type { Mention } from '../model/mention.ts';
import { createPlacing, type Placing } from '../model/place.ts';
import { overlaps, type Span } from '../model/span.ts';
import { analyseArticle } from './analyse-article.ts';
import { buildMentions } from './build-mentions.ts';

/** Which sentences: those of a line of the file, those with some words, that of a claim; all where nothing is given. */
export interface SentenceChoice {
  readonly line?: number | undefined;
  readonly text?: string | undefined;
  readonly claim?: string | undefined;
}

/** What was seen in the chosen sentences of an article and what the rules did there; none where the choice fits none. */
export function explainArticle(article: Article, source: string, choice: SentenceChoice): ExplainedSentence[] {
  const analysis = analyseArticle(article);
  const { annotation, attributions } = analysis;
  const place = createPlacing(article);
  const chosen = annotation.sentences.map((_, index) => index).filter(chooser({ ...analysis, source }, choice, place));
  const mentions = mentionsWithin(
    chosen.map((index) => place(annotation.sentences[index]!.span).span),
    buildMentions(annotation, attributions),
  );
  const explained = explainSentences({ ...analysis, source }, chosen);
  return chosen.map((index, i) => explainSentence(index, explained[i]!, annotation, attributions, mentions[i]!, place));
}

type Input = Parameters<typeof findClaims>[0];

function chooser(input: Input, { line, text, claim }: SentenceChoice, place: Placing): (index: number) => boolean {
  const { article, sentences } = input.annotation;
  const claimed = claim === undefined ? undefined : findClaims(input).find(({ id }) => id === claim);
  const words = text === undefined ? undefined : plain(text);
  return (index) => {
    const { span } = sentences[index]!;
    if (line !== undefined)
      return article.placeOf(span.start).line <= line && line <= article.placeOf(span.end - 1).line;
    if (words !== undefined) return plain(place(span).text).includes(words);
    if (claim !== undefined) return claimed !== undefined && overlaps(claimed.evidence.selector[1], place(span).span);
    return true;
  };
}

/** Words as one types them: any case, any white space, straight quotation marks. */
function plain(text: string): string {
  return text.trim().toLowerCase().replace(/\s+/g, ' ').replace(/[‘’]/g, "'").replace(/[“”]/g, '"');
}

/** The mentions in each of some spans, both in reading order. */
function mentionsWithin(spans: readonly Span[], mentions: readonly Mention[]): Mention[][] {
  let first = 0;
  return spans.map((span) => {
    while (first < mentions.length && mentions[first]!.span.end <= span.start) first++;
    const within: Mention[] = [];
    for (let i = first; i < mentions.length && mentions[i]!.span.start < span.end; i++) {
      if (overlaps(mentions[i]!.span, span)) within.push(mentions[i]!);
    }
    return within;
  });
}

function explainSentence(
  index: number,
  { frames, rules }: ExplainedRules,
  annotation: Annotation,
  { contents }: Attributions,
  mentions: readonly Mention[],
  place: Placing,
): ExplainedSentence {
  const { article } = annotation;
  const sentence = annotation.sentences[index]!;
  const placed = place(sentence.span);
  return {
    ...placed,
    ...article.placeOf(sentence.span.start),
    block: article.blocks[sentence.block]!.kind,
    ...(isQuestion(sentence, annotation) ? { note: 'a question asserts nothing; no rule is tried on it' } : {}),
    words: sentence.tokens.map(({ text, tag, lemma, form }) => ({ text, tag, lemma, ...(form ? { form } : {}) })),
    mentions: [...mentions],
    attributions: contents
      .filter(({ content }) => overlaps(content, sentence.span))
      .map(({ content, speech, voucher }) => ({ ...place(content), speech, voucher: recordVoucher(voucher, place) })),
    frames,
    rules,
  };
}
