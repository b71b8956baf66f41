import type { Frame } from '../model/frame.ts';
import { catalogue } from './catalogue.ts';
import type { ClaimType } from './define.ts';
import { type Plan, planOf } from './plan.ts';
import { alternatives, wordSet } from './rule-text.ts';

/** The patterns that predicates of one kind evoke, in the order of the catalogue. */
interface Index {
  /** By lemma: its own patterns. */
  readonly own: ReadonlyMap<string, readonly Plan[]>;
  /** By lemma: its own patterns and those for any lemma. */
  readonly all: ReadonlyMap<string, readonly Plan[]>;
  /** Those for any lemma that no pattern leaves out. */
  readonly any: readonly Plan[];
}

const NONE: readonly Plan[] = [];

/** Lemma of a verb, noun or adjective → the patterns that it evokes. */
const EVOKED_BY = {
  verb: indexPlans(catalogue, 'verb'),
  noun: indexPlans(catalogue, 'noun'),
  adjective: indexPlans(catalogue, 'adjective'),
};

/** The patterns that a frame's predicate evokes, in the order of the catalogue. */
export function evokedBy({ kind, lemma, predicative }: Frame): readonly Plan[] {
  const { own, all, any } = EVOKED_BY[kind];
  const byAdjective =
    predicative.length === 0 ? NONE : predicative.flatMap((word) => EVOKED_BY.adjective.own.get(word) ?? NONE);
  if (byAdjective.length === 0 && lemma === lemma.toLowerCase()) return all.get(lemma) ?? any;
  return [...(own.get(lemma.toLowerCase()) ?? NONE), ...byAdjective, ...anyFor(lemma, any)];
}

/** Of the patterns for any lemma those that do not leave it out. */
function anyFor(lemma: string, any: readonly Plan[]): readonly Plan[] {
  return any.filter(({ pattern: { except } }) => except === undefined || !wordSet(except).has(lemma));
}

function indexPlans(types: readonly ClaimType[], kind: 'verb' | 'noun' | 'adjective'): Index {
  const own = new Map<string, Plan[]>();
  const any: Plan[] = [];
  const excepted = new Set<string>();
  for (const type of types) {
    for (const pattern of type.patterns) {
      const lemmas = pattern[kind];
      if (lemmas === undefined) continue;
      const plan = planOf(type, pattern);
      for (const lemma of alternatives(lemmas)) {
        if (lemma === '*') any.push(plan);
        else own.set(lemma, [...(own.get(lemma) ?? []), plan]);
      }
      if (pattern.except !== undefined) for (const lemma of wordSet(pattern.except)) excepted.add(lemma);
    }
  }
  const all = new Map(
    [...own.keys(), ...excepted].map((lemma) => [lemma, [...(own.get(lemma) ?? []), ...anyFor(lemma, any)]]),
  );
  return { own, all, any };
}
