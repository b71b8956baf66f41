import { startsUpper } from '../../words/letters.ts';
import { beforeBracket, definedTerms, termOf } from '../defined-terms.ts';
import type { Line } from '../line.ts';
import type { NameRun } from '../name-runs.ts';
import type { Resolved, Scene } from './scene.ts';

/** What an article defines as "the Company", "the Buyer": the mention that it defines so. */
export type DefinedNouns = ReadonlyMap<string, NameRun>;

/** The nouns that each stand for one entity: the one before the bracket, or that has its short name inside. */
export function collectDefined(
  lines: readonly Line[],
  runsOf: ReadonlyMap<Line, readonly NameRun[]>,
  entityOf: ReadonlyMap<NameRun, number>,
): DefinedNouns {
  const defined = new Map<string, NameRun>();
  const unclear = new Set<string>();
  for (const line of lines) {
    const terms = definedTerms(line.tokens);
    for (const term of terms) {
      if (!term.isCommon || term.first !== term.last) continue;
      const runs = runsOf.get(line) ?? [];
      const short = terms.find((other) => !other.isCommon && other.open === term.open);
      const ends = [beforeBracket(line.tokens, term.open), short?.last];
      const run = ends.flatMap((end) => runs.filter(({ last }) => last === end))[0];
      const noun = termOf(line.tokens, term);
      const earlier = defined.get(noun);
      if (!run || (earlier && entityOf.get(earlier) !== entityOf.get(run))) unclear.add(noun);
      else if (!earlier) defined.set(noun, run);
    }
  }
  for (const noun of unclear) defined.delete(noun);
  return defined;
}

/** "the Company", with its capital, for the one that the article has defined so. */
export function resolveDefined({ tokens, phrase, entityOf }: Scene, defined: DefinedNouns): Resolved | undefined {
  const head = tokens[phrase.head]!;
  const run = startsUpper(head.text) && phrase.head === phrase.first + 1 ? defined.get(head.lower) : undefined;
  return run && { entities: [entityOf.get(run)!], rule: 'description/defined', antecedent: run.span };
}
