import type { Annotation } from '../model/annotation.ts';
import type { AttributedContent, FoundVoucher } from '../model/attribution.ts';
import { isFiniteVerb, isQuote, TIME } from './items.ts';
import type { Passage } from './passages.ts';
import type { ReadPassage } from './report.ts';
import { carriedOn } from './speakers.ts';

/** Speakers of the direct speech that no cue of its own sentence attributes. */
export function carrySpeakers(annotation: Annotation, passages: readonly ReadPassage[]): AttributedContent[] {
  const outer = passages.filter(({ passage }) => passage.within === undefined);
  const known = new Map<number, FoundVoucher>();
  for (const { contents } of outer) {
    for (const { quotation, voucher } of contents)
      if (quotation !== undefined) known.set(annotation.quotations[quotation]!.speech, voucher);
  }
  const attributed = new Set(outer.flatMap(({ contents }) => contents.flatMap(({ quotation }) => quotation ?? [])));
  const carried: AttributedContent[] = [];
  let last: { voucher: FoundVoucher; block: number } | undefined;
  for (const [i, { passage, contents, speaker }] of outer.entries()) {
    for (const { quotation } of passage.items) {
      if (quotation === undefined || attributed.has(quotation)) continue;
      const { kind, content, speech } = annotation.quotations[quotation]!;
      if (kind !== 'direct') continue;
      const before = outer[i - 1];
      const voucher = known.get(speech)
        ? carriedOn(known.get(speech)!, 'same-speech')
        : (fromLayout(passage, before, outer[i + 1]) ?? fromBefore(passage, before, last));
      if (!voucher) continue;
      known.set(speech, voucher);
      carried.push({ content, speech: 'direct', voucher, quotation });
      last = { voucher, block: passage.block };
    }
    if (speaker && mayGoOn(speaker, contents)) last = { voucher: speaker, block: passage.block };
  }
  return carried;
}

/** Whoever was quoted, or a person who was reported, may speak again; papers and groups are quoted anew. */
const mayGoOn = (speaker: FoundVoucher, contents: readonly AttributedContent[]): boolean =>
  speaker.foundBy !== 'signature' &&
  (speaker.kind === 'person' || contents.some(({ speech, voucher }) => speech === 'direct' && voucher === speaker));

/** What stands next names the speaker: a line under the quotation, "…?” Doe asked.", or a sentence that ends in a colon. */
function fromLayout(
  passage: Passage,
  before: ReadPassage | undefined,
  next: ReadPassage | undefined,
): FoundVoucher | undefined {
  const isLast = isQuote(passage.items.at(-1));
  if (isLast && next?.speaker && next.contents.length === 0) {
    if (next.speaker.foundBy === 'signature') return next.speaker;
    const isAnnouncement = next.passage.items.at(-1)?.token?.text === ':';
    const isNamed = next.speaker.kind !== 'anonymous' || !next.speaker.name || /\p{L}/u.test(next.speaker.name);
    const isNext = next.passage.block === passage.block && saysNoMore(next.passage, next.speaker);
    if (next.speaker.foundBy === 'cue-only' && isNext && !isAnnouncement && isNamed)
      return { ...next.speaker, foundBy: 'cue-after/next-sentence' };
  }
  const announced = before?.passage.items.at(-1)?.token?.text === ':' ? before.speaker : undefined;
  return announced && { ...announced, foundBy: 'colon' };
}

/** "Doe asked on Tuesday.", "asked Doe.": a sentence of nothing but who spoke, with one verb. */
function saysNoMore({ items }: Passage, { cue, source }: FoundVoucher): boolean {
  if (!cue || !source) return false;
  const start = Math.min(cue.start, source.start);
  const end = Math.max(cue.end, source.end);
  const first = items.findIndex((item) => item.token?.tag !== 'CCONJ');
  const verbs = items.filter((_, i) => isFiniteVerb(items, i)).length;
  const next = items.find((item) => item.span.start >= end);
  const goesOn =
    next?.token !== undefined && !/^(?:PUNCT|ADP|ADV)$/.test(next.token.tag) && !TIME.test(next.token.lower);
  return items[first]!.span.start === start && verbs <= 1 && !goesOn;
}

/** A quotation that stands alone goes on with the speaker before it, in its paragraph or the one before. */
function fromBefore(
  passage: Passage,
  before: ReadPassage | undefined,
  last: { voucher: FoundVoucher; block: number } | undefined,
): FoundVoucher | undefined {
  if (!before || !last || !isQuote(passage.items[0])) return undefined;
  if (last.block === passage.block) return carriedOn(last.voucher, 'same-paragraph');
  const isNext = before.passage.block === last.block && last.block >= passage.block - 1;
  const endsInSpeech =
    isQuote(before.passage.items.at(-1)) ||
    before.contents.some(({ quotation }) => quotation !== undefined) ||
    // "He said rates may rise." and a paragraph of his own words
    (last.voucher.kind === 'person' && before.speaker?.name === last.voucher.name);
  const isAlone = passage.items.every((item) => isQuote(item));
  return isNext && endsInSpeech && isAlone ? carriedOn(last.voucher, 'next-paragraph') : undefined;
}
