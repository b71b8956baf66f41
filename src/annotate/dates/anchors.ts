import type { ValueMention } from '../../model/annotation.ts';
import type { DateValue, DurationValue } from '../../model/value.ts';
import { isCompared } from './ago.ts';
import { isCoarse, parseDay, parsePeriod } from './edtf.ts';
import type { Reading, Scene } from './grammar.ts';

/** What is known before a block is read. */
export interface DateContext {
  /** ISO day or instant of publication: what "Monday" and "last year" count from. */
  readonly published?: string;
  /** EDTF of the last stated date earlier in the article: what "a year earlier" counts from. */
  readonly anchor?: string;
  /** The year that heads the section of the block. */
  readonly year?: number;
  /** Also find what no claim needs: "now", "recently", clock times (`date/vague`, `date/clock`). */
  readonly vague?: boolean;
}

/** A date or a length of time where it stands. */
export type DateMention = ValueMention<DateValue | DurationValue>;

const COMPARING = new Set(['date/year-ago', 'date/text-distance', 'date/ago']);

/** EDTF that a block hands on as the `anchor` of the next one: its last resolved date, else the one it was given. */
export function anchorAfter(mentions: readonly DateMention[], anchor: string | undefined): string | undefined {
  for (let index = mentions.length - 1; index >= 0; index--) {
    const { value, foundBy } = mentions[index]!;
    if (value.kind === 'date' && value.edtf !== undefined && !COMPARING.has(foundBy)) return value.edtf;
  }
  return anchor;
}

/** What the rules know at the start of a block. */
export function openScene(text: string, context: DateContext): Scene {
  const anchor = context.anchor === undefined ? undefined : parsePeriod(context.anchor);
  return {
    text,
    published: context.published === undefined ? undefined : parseDay(context.published),
    ...(context.year === undefined ? {} : { year: context.year }),
    anchor,
    coarseAnchor: anchor && isCoarse(anchor.unit) ? anchor : undefined,
  };
}

/** What they know behind a date that was read. */
export function remember(scene: Scene, start: number, reading: Reading): Scene {
  if (reading.kind !== 'date' || !reading.period) return scene;
  const anchor = reading.to ?? reading.period;
  if (scene.coarseAnchor && isComparison(scene, start, reading)) return scene;
  return { ...scene, anchor, coarseAnchor: isCoarse(anchor.unit) ? anchor : scene.coarseAnchor };
}

/**
 * Whether a date only says what a figure is compared with ("up from $3 billion a year earlier", "in the year-ago quarter"):
 * what follows still counts from the date before it.
 */
function isComparison({ text }: Scene, start: number, { foundBy, end }: Reading): boolean {
  if (foundBy === 'date/year-ago') return true;
  if (foundBy === 'date/relative-unit')
    return (
      /\b(?:from|with|than|versus|against|in) $/i.test(text.slice(Math.max(0, start - 8), start)) &&
      /^last/i.test(text.slice(start, end))
    );
  if (foundBy !== 'date/text-distance' && foundBy !== 'date/ago') return false;
  return /(?:earlier|before|previously)$/i.test(text.slice(start, end)) || isCompared(text, start);
}
