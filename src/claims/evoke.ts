import type { Frame } from '../model/frame.ts';
import { catalogue } from './catalogue.ts';
import type { ClaimType, Pattern } from './define.ts';
import { type Plan, planOf } from './plan.ts';
import { wordSet } from './rule-text.ts';

/** A pattern that a predicate evokes; its plan is made when one does. */
export class Evoked {
  readonly type: ClaimType;
  readonly pattern: Pattern;
  #plan: Plan | undefined;

  constructor(type: ClaimType, pattern: Pattern) {
    this.type = type;
    this.pattern = pattern;
  }

  get plan(): Plan {
    this.#plan ??= planOf(this.type, this.pattern);
    return this.#plan;
  }
}

/** The patterns that predicates of one kind evoke, in the order of the catalogue. */
interface Index {
  /** By lemma: its own patterns. */
  readonly own: ReadonlyMap<string, readonly Evoked[]>;
  /** Those for any lemma. */
  readonly any: readonly Evoked[];
  /** Lemmas that some pattern for any lemma leaves out. */
  readonly excepted: ReadonlySet<string>;
  /** By lemma: its own patterns and those for any lemma, of lemmas that have come by and are like no other. */
  readonly all: Map<string, readonly Evoked[]>;
}

const NONE: readonly Evoked[] = [];

/** Lemma of a verb, noun or adjective → the patterns that it evokes. */
const EVOKED_BY = {
  verb: indexPatterns(catalogue, 'verb'),
  noun: indexPatterns(catalogue, 'noun'),
  adjective: indexPatterns(catalogue, 'adjective'),
};

/** The patterns that a frame's predicate evokes, in the order of the catalogue. */
export function evokedBy({ kind, lemma, predicative }: Frame): readonly Evoked[] {
  const { own, any, excepted, all } = EVOKED_BY[kind];
  const lower = lemma.toLowerCase();
  const byAdjective =
    predicative.length === 0 ? NONE : predicative.flatMap((word) => EVOKED_BY.adjective.own.get(word) ?? NONE);
  if (byAdjective.length > 0 || lemma !== lower)
    return [...(own.get(lower) ?? NONE), ...byAdjective, ...anyFor(lemma, any)];
  if (!own.has(lemma) && !excepted.has(lemma)) return any;
  let evoked = all.get(lemma);
  if (!evoked) {
    evoked = [...(own.get(lemma) ?? NONE), ...anyFor(lemma, any)];
    all.set(lemma, evoked);
  }
  return evoked;
}

/** Of the patterns for any lemma those that do not leave it out. */
function anyFor(lemma: string, any: readonly Evoked[]): readonly Evoked[] {
  return any.filter(({ pattern: { except } }) => except === undefined || !wordSet(except).has(lemma));
}

function indexPatterns(types: readonly ClaimType[], kind: 'verb' | 'noun' | 'adjective'): Index {
  const own = new Map<string, Evoked[]>();
  const any: Evoked[] = [];
  const excepted = new Set<string>();
  for (const type of types) {
    for (const pattern of type.patterns) {
      const lemmas = pattern[kind];
      if (lemmas === undefined) continue;
      const evoked = new Evoked(type, pattern);
      // lists that are put together may name a verb twice
      for (const lemma of wordSet(lemmas)) {
        const others = lemma === '*' ? any : own.get(lemma);
        if (others) others.push(evoked);
        else own.set(lemma, [evoked]);
      }
      if (pattern.except !== undefined) for (const lemma of wordSet(pattern.except)) excepted.add(lemma);
    }
  }
  return { own, any, excepted, all: new Map() };
}
