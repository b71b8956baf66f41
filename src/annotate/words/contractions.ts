import { POSSESSIVES } from './closed-class.ts';
import type { State } from './context.ts';
import type { Reading } from './lexicon.ts';

/** "they’d amended it": what stands in front of a participle that is no base is “had”. */
export function chooseD({ readings }: State, i: number): Reading | undefined {
  const at = readings[i + 1]?.[0]?.tag === 'ADV' ? i + 2 : i + 1;
  const forms = readings[at] ?? [];
  const isHad = forms.some(({ form }) => form === 'participle') && !forms.some(({ form }) => form === 'base');
  return isHad ? { tag: 'AUX', lemma: 'have', form: 'past' } : undefined;
}

/** "it's" against "Contoso's" */
export function chooseApostrophe(state: State, i: number): Reading {
  const before = state.tagged[i - 1];
  const verbal = before?.tag === 'PRON' && !POSSESSIVES.has(before.lower);
  return verbal ? { tag: 'AUX', form: 's', lemma: 'be' } : { tag: 'PART', lemma: state.words[i]!.lower };
}
