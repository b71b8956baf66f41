import type { Annotation, EntityMention, Quotation, Sentence, ValueMention } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Attributions } from '../model/attribution.ts';
import type { Mention } from '../model/mention.ts';
import { createPlacing, type Placing } from '../model/place.ts';
import { inReadingOrder, type Span } from '../model/span.ts';

/** Every value, name, description, pronoun and quotation of an article as records, in reading order. */
export function buildMentions(annotation: Annotation, attributions: Attributions): Mention[] {
  const { article, sentences, quotations } = annotation;
  const place = createPlacing(article);
  // an item of a list also has the mentions of the words that lead in to it
  const ownOf = <M extends { readonly span: Span }>({ span }: Sentence, all: readonly M[]) =>
    all.filter((mention) => mention.span.start >= span.start);
  const mentions = [
    ...sentences.flatMap((sentence) =>
      ownOf(sentence, sentence.values).map((value) => placed(value, buildValue(value, article, place))),
    ),
    ...sentences.flatMap((sentence) =>
      ownOf(sentence, sentence.entities).map((entity) => placed(entity, buildEntity(entity, annotation, place))),
    ),
    ...quotations.map((quotation, index) =>
      placed(quotation, buildQuotation(quotation, index, article, attributions, place)),
    ),
  ];
  return mentions.sort((a, b) => inReadingOrder(a.span, b.span)).map(({ record }) => record);
}

const placed = ({ span }: { readonly span: Span }, record: Mention) => ({ span, record });

/** Where it stands, and what found it. */
function found({ span, foundBy }: { readonly span: Span; readonly foundBy: string }, article: Article, place: Placing) {
  return { ...place(span), ...article.placeOf(span.start), foundBy };
}

function buildValue(mention: ValueMention, article: Article, place: Placing): Mention {
  return { ...mention.value, ...found(mention, article, place) };
}

function buildEntity(mention: EntityMention, annotation: Annotation, place: Placing): Mention {
  const { form, entity, members, resolution } = mention;
  return {
    kind: 'entity',
    form,
    ...(entity === undefined ? {} : named(entity, annotation)),
    ...(members ? { members: members.map((member) => named(member, annotation)) } : {}),
    ...(resolution ? { resolution: { rule: resolution.rule, ...place(resolution.antecedent) } } : {}),
    ...found(mention, annotation.article, place),
  };
}

function named(index: number, { entities }: Annotation) {
  const { name, type, owner, title, organization } = entities[index]!;
  return {
    name,
    type,
    ...(owner ? { owner } : {}),
    ...(title ? { title } : {}),
    ...(organization ? { organization } : {}),
  };
}

function buildQuotation(
  quotation: Quotation,
  index: number,
  article: Article,
  { contents }: Attributions,
  place: Placing,
): Mention {
  const voucher = contents.find((content) => content.quotation === index)?.voucher;
  return {
    kind: 'quotation',
    form: quotation.kind,
    speech: quotation.speech,
    content: place(quotation.content),
    ...(voucher ? { attribution: withoutEmpty(voucher) } : {}),
    ...found(quotation, article, place),
  };
}

/** The voucher without its cue, and without slots that are there and empty. */
function withoutEmpty({ kind, name, title, organization, medium }: Attributions['contents'][number]['voucher']) {
  return {
    kind,
    ...(name ? { name } : {}),
    ...(title ? { title } : {}),
    ...(organization ? { organization } : {}),
    ...(medium ? { medium } : {}),
  };
}
