import type { Block } from '../../model/article.ts';

const YEAR = /^(?:in )?((?:19|20)\d\d)(?: so far)?[:.]?$/i;

/** A year that heads a section, and the rank of its heading. */
export interface SectionYear {
  readonly year: number;
  readonly level: number;
}

/**
 * The year that heads the section of a timeline from this block on: "2025" as a heading sets it, and another heading of
 * its rank or a higher one ends it.
 */
export function sectionYear(
  { kind, level = 2 }: Pick<Block, 'kind' | 'level'>,
  text: string,
  before: SectionYear | undefined,
): SectionYear | undefined {
  if (kind !== 'heading') return before;
  const year = YEAR.exec(text)?.[1];
  if (year) return { year: Number(year), level };
  return before && level > before.level ? before : undefined;
}
