import { looksPlural, type State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** "the crews number about 6,400", "the pledges amount to $5 billion": behind a plural, with a figure ahead. */
export function chooseMeasuring(state: State, i: number): Reading | undefined {
  const before = state.tagged[i - 1];
  if (state.hasFinite || before?.tag !== 'NOUN' || !looksPlural(before)) return undefined;
  let at = i + 1;
  while (LEADS_UP.has(state.words[at]?.lower ?? '')) at++;
  const isAhead = state.readings[at]?.some(({ tag }) => tag === 'NUM' || tag === 'SYM') ?? false;
  return isAhead ? { tag: 'VERB', form: 'base', lemma: state.words[i]!.lower } : undefined;
}

const LEADS_UP: ReadonlySet<string> = new Set(
  'to at about around some nearly almost roughly over more than up'.split(' '),
);
