import { createHash } from 'node:crypto';
import { wordsOf } from '../model/fact.ts';

/** Fewer words are a turn of phrase that comes up by itself. */
const FEWEST_WORDS = 7;

/** What a claim rests on, with what stands on either side. */
export interface Sentence {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/**
 * A sentence without the figures of its claim, as a hash: two that are the same were written once, and one of two figures in
 * them has been altered. What stands around a short one belongs to it. Undefined where there are only a few words.
 */
export function frameOf({ exact, prefix, suffix }: Sentence, figures: readonly string[]): string | undefined {
  let rest = exact;
  for (const figure of figures) rest = rest.replace(figure, () => ' ');
  let words = wordsOf(rest);
  if (words.length < FEWEST_WORDS) words = wordsOf(`${prefix} ${rest} ${suffix}`);
  if (words.length < FEWEST_WORDS) return undefined;
  return createHash('sha256').update(words.join(' ')).digest('hex').slice(0, 16);
}
