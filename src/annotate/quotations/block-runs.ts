import type { Block } from '../../model/article.ts';
import { inReadingOrder, type Span } from '../../model/span.ts';
import type { Mark } from './marks.ts';
import type { PairedMarks } from './pair-marks.ts';

/** A quoted run of one block, before it is known which others belong to the same speech. */
export interface Run {
  readonly span: Span;
  readonly content: Span;
  readonly foundBy: string;
  /** The speech goes on in the next block. */
  readonly continues?: true;
  /** It goes on with what the block before began. */
  readonly continued?: true;
  /** The next run of the block goes on with it. */
  readonly reopened?: true;
}

/** A block with its marks and what stands around it. */
export interface MarkedBlock {
  readonly block: Block;
  readonly marks: PairedMarks;
  readonly next?: MarkedBlock;
}

/** The quoted runs of a block in reading order; `goesOn` where the block before ended inside a speech. */
export function findRuns(text: string, { block, marks, next }: MarkedBlock, goesOn: boolean): Run[] {
  const { start, end } = block.span;
  const runs: Run[] = [];
  if (marks.unopened && goesOn) {
    const { unopened } = marks;
    const content = { start, end: start + unopened.start };
    runs.push({ span: { start, end: start + unopened.end }, content, foundBy: 'quotation/unopened', continued: true });
  }
  for (const { open, close } of marks.pairs) {
    const content = { start: start + open.end, end: start + close.start };
    runs.push({ span: { start: start + open.start, end: start + close.end }, content, foundBy: 'quotation/pair' });
  }
  const reopened = marks.reopened.flatMap((each) => reopen(text, start, each));
  runs.push(...reopened);
  if (marks.unclosed && !reopened.some(({ span }) => span.start === start + marks.unclosed!.start))
    runs.push(...recover(text, { block, marks, ...(next ? { next } : {}) }, marks.unclosed));
  const full = runs.filter(({ content }) => text.slice(content.start, Math.min(content.end, content.start + 2)).trim());
  full.sort((a, b) => inReadingOrder(a.span, b.span));
  if (goesOn && full[0]?.span.start === start) full[0] = { ...full[0], continued: true };
  return full.filter(({ span }) => span.end <= end);
}

/** A speaker's paragraph inside of a block: closed by nothing, and the next one is opened where its sentence ends. */
function reopen(text: string, offset: number, { open, again }: PairedMarks['reopened'][number]): Run[] {
  const between = text.slice(offset + open.end, offset + again.start);
  const content = between.trimEnd();
  const isParagraph = /[.?!…]$/u.test(content) && /^\p{Lu}/u.test(text.slice(offset + again.end));
  if (!isParagraph || content === between || NARRATIVE.test(content)) return [];
  const end = offset + open.end + content.length;
  const span = { start: offset + open.start, end };
  return [{ span, content: { start: offset + open.end, end }, foundBy: 'quotation/reopened', reopened: true }];
}

/** Somebody else's voice: then a closing mark is missing somewhere. */
const NARRATIVE = /\b(?:said|says|told|added|adds)\b/;

/** A run that its block never closes: it goes on in the next block, or it ends with this one or at the next mark. */
function recover(text: string, { block, marks, next }: MarkedBlock, mark: Mark): Run[] {
  const { start, end } = block.span;
  const run = (to: number) => ({
    span: { start: start + mark.start, end: to },
    content: { start: start + mark.end, end: to },
  });
  const before = text.slice(Math.max(start, start + mark.start - 3), start + mark.start).trimEnd();
  const isSpeech = before === '' || /[,:.?!…”"]$/.test(before);
  const isWhole = /[.?!…:,—–-]["'”’)]*$/u.test(text.slice(Math.max(start, end - 4), end));
  if (!isSpeech) return [];
  if (isWhole && next && next.block.kind === block.kind && (opensWithMark(text, next.block) || next.marks.unopened))
    return [{ ...run(end), foundBy: 'quotation/continued', continues: true }];
  if (/[.?!…”"]$/.test(before)) return [];
  const later = marks.pairs.filter(({ open }) => open.start > mark.start);
  const after = later.find(({ open }) => open.family === 'double');
  // it may itself stand inside marks of another kind
  const outer = after && later.find(({ close }) => close.end > after.open.start);
  return [{ ...run(outer ? start + outer.open.start : end), foundBy: 'quotation/unclosed' }];
}

const opensWithMark = (text: string, { span }: Block) =>
  /^(?:["“„＂]|``)/u.test(text.slice(span.start, span.start + 2));
