import type { Annotation, Quotation } from '../model/annotation.ts';
import type { AttributedContent, Attributions, FoundVoucher } from '../model/attribution.ts';
import type { Value } from '../model/value.ts';
import type { Filler } from './filler.ts';
import type { Proposition } from './record.ts';
import { quote } from './rules/quote.ts';

/** A direct quotation is a claim from this many words on, if its speaker is known. */
const LEAST_WORDS = 5;

/** One proposition for each quoted run that somebody named speaks. */
export function findQuotes(annotation: Annotation, attributions: Attributions): Proposition[] {
  return attributions.contents.flatMap((content) => {
    const quotation = content.quotation === undefined ? undefined : annotation.quotations[content.quotation];
    return quotation && countWords(annotation.article.text, quotation) >= LEAST_WORDS
      ? quoteOf(quotation, content)
      : [];
  });
}

function countWords(text: string, { content }: Quotation): number {
  return text
    .slice(content.start, content.end)
    .split(/\s+/)
    .filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function quoteOf({ span }: Quotation, { voucher }: AttributedContent): Proposition[] {
  const slots = speakerSlots(voucher);
  if (!slots) return [];
  return [
    {
      type: quote,
      slots,
      evidence: span,
      predicate: span,
      certainty: 'asserted',
      negated: false,
      foundBy: `quote/${voucher.foundBy}`,
      reasons: [`speaker by ${voucher.foundBy}`],
      voucher,
    },
  ];
}

function speakerSlots(voucher: FoundVoucher): Record<string, Filler[]> | undefined {
  const { name, title, organization, medium, source } = voucher;
  if (!name || !source) return undefined;
  const filler = (value: Value): Filler[] => [{ value, span: source }];
  return {
    speaker: filler({ kind: 'entity', name }),
    ...(title ? { title: filler({ kind: 'term', value: title }) } : {}),
    ...(organization ? { organization: filler({ kind: 'entity', name: organization }) } : {}),
    ...(medium ? { medium: filler({ kind: 'term', value: medium }) } : {}),
  };
}
