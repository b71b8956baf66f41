import type { Annotation, Entity, EntityMention, Token } from '../model/annotation.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { type ItemRange, isComma, isDash, spanOfItems } from './items.ts';
import type { Passage } from './passages.ts';

/** The words that name a source, with the names in them. */
export interface SourcePhrase {
  readonly annotation: Annotation;
  readonly span: Span;
  /** Up to the first comma that no list of names needs: "Jane Doe" of "Jane Doe, founder of Contoso". */
  readonly core: readonly Token[];
  /** What follows it: "founder of Contoso". */
  readonly apposition: readonly Token[];
  readonly mentions: readonly EntityMention[];
  readonly block: number;
}

export function readPhrase(passage: Passage, range: ItemRange, annotation: Annotation): SourcePhrase {
  const items = passage.items.slice(range.from, range.to);
  const span = spanOfItems(passage.items, range);
  const mentions = passage.mentions.filter((mention) => overlaps(mention.span, span));
  const names = mentions.filter(({ form }) => form === 'name');
  const breaks = items.findIndex(
    (item, i) => /^[(<]$/.test(item.token?.text ?? '') || isDash(item) || (isComma(item) && !isListComma(i)),
  );
  const end = breaks < 0 ? items.length : breaks;
  const tokensOf = (from: number, to: number) => items.slice(from, to).flatMap(({ token }) => token ?? []);
  return {
    annotation,
    span,
    core: tokensOf(0, end),
    apposition: tokensOf(end + 1, items.length),
    mentions,
    block: passage.block,
  };

  /** "Doe, Roe and Poe": names on both sides, and an "and" before the last. */
  function isListComma(at: number): boolean {
    const [before, after] = [items[at - 1]!, items[at + 1]];
    const and = items.findIndex((item, i) => i > at && item.token?.lower === 'and');
    if (!after || and < 0) return false;
    const isOxford = and === at + 1;
    const next = isOxford ? items[at + 2] : after;
    const name = names.find((each) => each.span.start === next?.span.start);
    // "Doe, Contoso's chairman and chief executive": whose title it is
    if (
      name &&
      items.some((item) => item.span.start >= name.span.end && item.span.start <= name.span.end && isPossessive(item))
    )
      return false;
    return (
      names.some(({ span: name }) => name.end === before.span.end) &&
      name !== undefined &&
      !items.slice(at + 1, and).some((item) => item.token?.tag === 'ADP' || item.token?.tag === 'DET')
    );
  }
}

const isPossessive = ({ token }: Passage['items'][number]): boolean => /^['’]s?$/.test(token?.text ?? '');

/** The index of the head of a noun phrase: its last nominal before a preposition, relative pronoun or participle. */
export function headOf(tokens: readonly Token[], mentions: readonly EntityMention[]): number {
  let head = -1;
  for (const [i, token] of tokens.entries()) {
    const inName = mentions.some(({ form, span }) => form === 'name' && contains(span, token.span));
    if (!inName && i > 0 && head >= 0) {
      if (token.tag === 'ADP' || token.tag === 'SCONJ' || token.tag === 'VERB' || token.tag === 'AUX') break;
      if (/^(?:who|which|that|whose)$/.test(token.lower)) break;
      if (token.tag === 'PRON' && tokens[i - 1]!.tag !== 'DET') break;
      if (token.tag === 'ADJ' && !tokens.slice(i).some(({ tag }) => tag === 'NOUN' || tag === 'PROPN')) break;
    }
    if (inName || /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ)$/.test(token.tag)) head = i;
  }
  return head;
}

/** The mention that a word belongs to. */
export const mentionAt = (mentions: readonly EntityMention[], token: Token | undefined): EntityMention | undefined =>
  token && mentions.find(({ span }) => contains(span, token.span));

/** The entity of a mention, where it is known. */
export const entityOf = ({ entities }: Annotation, mention: EntityMention | undefined): Entity | undefined =>
  mention?.entity === undefined ? undefined : entities[mention.entity];

/** The words from the first to the last of some tokens, as they stand, with single spaces. */
export function textOfTokens({ article }: Annotation, tokens: readonly Token[]): string {
  const [first, last] = [tokens[0], tokens.at(-1)];
  return first && last ? article.text.slice(first.span.start, last.span.end).replace(/\s+/g, ' ') : '';
}
