import type { Quotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import { findRuns, type MarkedBlock, type Run } from './quotations/block-runs.ts';
import { findMarks } from './quotations/marks.ts';
import { pairMarks } from './quotations/pair-marks.ts';
import { quotationKind } from './quotations/quotation-kind.ts';

/** Longest narrative between two runs of one sentence: "…," she said in an email on Monday, "…" */
const LONGEST_INTERRUPTION = 160;

/** All quotations of an article in reading order; spans nest or are disjoint and never cross a block. */
export function findQuotations(article: Article): Quotation[] {
  const { text } = article;
  const quotations: Quotation[] = [];
  let speeches = 0;
  let unfinished: number | undefined;
  for (const marked of markBlocks(article)) {
    const runs = findRuns(text, marked, unfinished !== undefined);
    let before: { run: Run; speech: number } | undefined;
    let continuing: number | undefined;
    for (const run of runs) {
      const isNested = before !== undefined && run.span.start < before.run.span.end;
      const goesOn = before && !isNested && (before.run.reopened || isInterrupted(text, before.run, run));
      const resumes = goesOn ? before!.speech : undefined;
      const speech = (run.continued ? unfinished : undefined) ?? resumes ?? speeches++;
      const kind = run.continued || run.continues ? 'direct' : quotationKind(text, run.span, run.content);
      quotations.push({ span: run.span, content: run.content, speech, kind, foundBy: run.foundBy });
      if (!isNested) before = { run, speech };
      if (run.continues) continuing = speech;
    }
    unfinished = continuing;
  }
  return quotations;
}

function markBlocks(article: Article): MarkedBlock[] {
  const blocks = article.blocks.filter((block) => block.kind !== 'furniture');
  let next: MarkedBlock | undefined;
  return blocks
    .reverse()
    .map((block) => {
      const marks = pairMarks(findMarks(article.text.slice(block.span.start, block.span.end)));
      const last = next;
      next = { block, marks };
      return last ? { block, marks, next: last } : next;
    })
    .reverse();
}

/** "…," she said, "…": a comma before and after the narrative, and no end of a sentence inside it. */
function isInterrupted(text: string, before: Run, run: Run): boolean {
  const gap = run.span.start - before.span.end;
  if (gap <= 0 || gap > LONGEST_INTERRUPTION) return false;
  const between = text.slice(before.span.end, run.span.start);
  const last = text.slice(Math.max(before.content.start, before.content.end - 2), before.content.end).trimEnd();
  const breaksOff = /[,—–-]$/u.test(last) || /^\s?[,—–]/u.test(between);
  return breaksOff && /[,—–]\s?$/u.test(between) && !/[.!?]["”’]?\s+\p{Lu}/u.test(between);
}
