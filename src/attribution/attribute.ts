import type { Annotation } from '../model/annotation.ts';
import type { AttributedContent, Attributions, FoundVoucher } from '../model/attribution.ts';
import type { Voucher } from '../model/claim.ts';
import type { Frame } from '../model/frame.ts';
import { inReadingOrder, type Span } from '../model/span.ts';
import { attributeBlocks } from './block-quotations.ts';
import { carrySpeakers } from './carry-speakers.ts';
import { linkChains, plain } from './chains.ts';
import { findReports } from './find-reports.ts';
import { type ItemRange, isComma, isMark, spanOfItems } from './items.ts';
import { findMedium } from './medium.ts';
import { findPassages, type Passage } from './passages.ts';
import { readPhrase } from './phrase.ts';
import { readSource } from './read-source.ts';
import type { ReadPassage, Report } from './report.ts';
import { rememberSpeakers, type Speakers } from './speakers.ts';

/** Who says what in an article: direct speech, reported speech and papers, in reading order of the contents. */
export function attribute(annotation: Annotation, frames: readonly (readonly Frame[])[]): Attributions {
  const frameAt = indexFrames(frames);
  const speakers = rememberSpeakers(annotation);
  const passages = findPassages(annotation).map((passage): ReadPassage => {
    const reports = findReports(passage, frameAt);
    return { passage, ...readReports(passage, reports, annotation, speakers) };
  });
  const found = passages.flatMap(({ contents }) => contents);
  const carried = carrySpeakers(annotation, passages);
  const blocks = attributeBlocks(annotation, passages);
  const contents = onePerQuotation([...found, ...carried, ...blocks]).sort((a, b) =>
    inReadingOrder(a.content, b.content),
  );
  return { contents: linkChains(contents) };
}

/** Verb frames by the end of their predicate, which is where the main verb ends. */
function indexFrames(frames: readonly (readonly Frame[])[]): ReadonlyMap<number, Frame> {
  const index = new Map<number, Frame>();
  for (const frame of frames.flat()) if (frame.kind === 'verb') index.set(frame.predicate.end, frame);
  return index;
}

function readReports(passage: Passage, reports: readonly Report[], annotation: Annotation, speakers: Speakers) {
  const contents: AttributedContent[] = [];
  let speaker: FoundVoucher | undefined;
  const read: { report: Report; voucher: FoundVoucher }[] = [];
  for (const report of reports) {
    const around = read.findLast((outer) => isInside(report, outer.report));
    const voucher =
      voucherOf(passage, report, annotation, speakers, around?.voucher) ??
      (report.via && voucherOf(passage, report.via, annotation, speakers, around?.voucher));
    if (!voucher) continue;
    read.push({ report, voucher });
    // "…," Doe said in a post that explains it: the post does not speak next
    const isAside = report.foundBy === 'citing' || (report.foundBy === 'document' && speaker !== undefined);
    if (!isAside) speaker = voucher;
    for (const range of report.contents) contents.push(...contentsOf(passage, range, voucher, annotation));
  }
  return { contents, ...(speaker ? { speaker } : {}) };
}

const isInside = ({ source }: Report, { contents }: Report): boolean =>
  source !== undefined && contents.some(({ from, to }) => from <= source.from && source.to <= to);

/** `around` is whoever says that this report was made: "Doe said she thought". */
function voucherOf(
  passage: Passage,
  report: Report,
  annotation: Annotation,
  speakers: Speakers,
  around: FoundVoucher | undefined,
): FoundVoucher | undefined {
  if (!report.source) return undefined;
  const source = readSource(readPhrase(passage, report.source, annotation));
  // inside a quotation "I" and "we" are its own speaker
  if (/^(?:i|we|you|who|which|that|what|this|these|those)$/.test(source.pronoun ?? '')) return undefined;
  const isSelf = around?.name && source.pronoun && !source.voucher.name && fitsPronoun(around, source.pronoun);
  const known = isSelf ? plain(around) : speakers.know(source, passage);
  const medium = findMedium(passage, report, annotation);
  const cue = spanOfItems(passage.items, report.cue);
  const via = report.via && voucherOf(passage, report.via, annotation, speakers, undefined);
  const rest = { cue, source: source.span, foundBy: report.foundBy, ...(via ? { chain: [plain(via)] } : {}) };
  // "the companies said in a statement": nobody in particular, so the paper speaks
  if (medium && source.collective) return { kind: 'document', name: medium, ...rest };
  if ((source.thing && !report.spoken) || isIdle(known, source.pronoun, report)) return undefined;
  if (report.foundBy === 'citing' && known.kind === 'anonymous' && !INFORMANT.test(known.name ?? '')) return undefined;
  if (/^(?:colon|label)$/.test(report.foundBy) && (known.kind === 'anonymous' || !known.name)) return undefined;
  return { ...known, ...(medium ? { medium } : {}), ...rest };
}

const fitsPronoun = ({ kind }: Voucher, pronoun: string): boolean =>
  kind === 'person' ? /^(?:he|she)$/.test(pronoun) : /^(?:it|they)$/.test(pronoun);

/** "it shows", "they believe" with nobody to stand for: not what the article puts on anybody's word. */
const isIdle = (voucher: Voucher, pronoun: string | undefined, report: Report): boolean =>
  voucher.name === undefined && (report.attitude === 'belief' || pronoun === 'it' || pronoun === 'there');

/** Who can be cited without a name; what else is cited is evidence: "citing the many jobs that were lost". */
const INFORMANT =
  /\b(?:sources?|people|persons?|officials?|insiders?|executives?|analysts?|lawyers?|bankers?|experts?)\b/;

/** A run of content, and each quotation in it for itself. */
function contentsOf(
  { items }: Passage,
  range: ItemRange,
  voucher: FoundVoucher,
  annotation: Annotation,
): AttributedContent[] {
  const trimmed = trim(items, range);
  const quotes = items.slice(trimmed.from, trimmed.to).flatMap(({ quotation }) => quotation ?? []);
  const direct = quotes.map((quotation): AttributedContent => {
    const { content } = annotation.quotations[quotation]!;
    return { content, speech: 'direct', voucher, quotation };
  });
  const isQuoted = items.slice(trimmed.from, trimmed.to).every((item) => item.quotation !== undefined || isMark(item));
  if (isQuoted) return direct;
  const content: Span = spanOfItems(items, trimmed);
  return [{ content, speech: direct.length > 0 ? 'mixed' : 'indirect', voucher }, ...direct];
}

function trim(items: Passage['items'], { from, to }: ItemRange): ItemRange {
  let end = to;
  while (end > from + 1 && isComma(items[end - 1])) end--;
  return { from, to: end };
}

/** Where two reports claim a quotation, the nearer one counts: its cue stands closer. */
function onePerQuotation(contents: readonly AttributedContent[]): AttributedContent[] {
  const best = new Map<number, AttributedContent>();
  for (const content of contents) {
    if (content.quotation === undefined) continue;
    const other = best.get(content.quotation);
    if (!other || distance(content) < distance(other)) best.set(content.quotation, content);
  }
  return contents.filter((content) => content.quotation === undefined || best.get(content.quotation) === content);
}

function distance({ content, voucher: { cue } }: AttributedContent): number {
  if (!cue) return Number.POSITIVE_INFINITY;
  return cue.start >= content.end ? cue.start - content.end : Math.max(0, content.start - cue.end);
}
