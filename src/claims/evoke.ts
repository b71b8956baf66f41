import type { Frame } from '../model/frame.ts';
import { catalogue } from './catalogue.ts';
import { type Check, compileCondition } from './conditions.ts';
import type { ClaimType, Pattern } from './define.ts';
import { type Kinds, kindsNeeded } from './kinds.ts';
import { alternatives, wordSet } from './rule-text.ts';

/** A pattern with what was worked out of it beforehand. */
export interface Evoked {
  readonly type: ClaimType;
  readonly pattern: Pattern;
  readonly needs: readonly Kinds[];
  readonly checks: readonly Check[];
}

/** Lemma of a verb, noun or adjective → the patterns that it evokes. */
const EVOKED_BY = {
  verb: indexPatterns(catalogue, 'verb'),
  noun: indexPatterns(catalogue, 'noun'),
  adjective: indexPatterns(catalogue, 'adjective'),
};

/** The patterns that a frame's predicate evokes, in the order of the catalogue. */
export function evokedBy(frame: Frame): readonly Evoked[] {
  const { kind, lemma, predicative } = frame;
  const evoked = [...(EVOKED_BY[kind].get(lemma.toLowerCase()) ?? [])];
  for (const word of predicative) evoked.push(...(EVOKED_BY.adjective.get(word) ?? []));
  for (const each of EVOKED_BY[kind].get('*') ?? []) {
    const { except } = each.pattern;
    if (except === undefined || !wordSet(except).has(lemma)) evoked.push(each);
  }
  return evoked;
}

function indexPatterns(
  types: readonly ClaimType[],
  kind: 'verb' | 'noun' | 'adjective',
): ReadonlyMap<string, Evoked[]> {
  const index = new Map<string, Evoked[]>();
  for (const type of types) {
    for (const pattern of type.patterns) {
      const checks = (pattern.when ?? []).map(compileCondition);
      const evoked: Evoked = { type, pattern, needs: kindsNeeded(type, pattern), checks };
      const lemmas = pattern[kind];
      for (const lemma of lemmas === undefined ? [] : alternatives(lemmas)) {
        const others = index.get(lemma);
        if (others) others.push(evoked);
        else index.set(lemma, [evoked]);
      }
    }
  }
  return index;
}
