import type { Frame } from '../model/frame.ts';
import { governorsOf } from './governors.ts';
import { isOfClass } from './verb-classes.ts';

/** "struck down the clause that forced it to use one cloud": the clause of a deal that is gone, by what it said. */
export function droppedClause({ relation, governor, subject, object }: Frame): string | undefined {
  const isGone =
    relation === 'relative' &&
    governor !== undefined &&
    (isOfClass(governor.lemma, 'ends') || governor.lemma === 'lift') &&
    !governor.negated;
  // "eliminates the share it had been paying"
  const clause = isGone && [subject, object].includes(governor.object) ? governor.object?.lemma : undefined;
  return clause !== undefined && CLAUSES.has(clause) ? clause : undefined;
}

const CLAUSES: ReadonlySet<string> = new Set(
  'clause provision term requirement restriction condition rule share payment royalty exclusivity right licence license'.split(
    ' ',
  ),
);

/** "tried to buy it but lost out": the verb that says what came of an attempt. */
export function failureOf(frame: Frame, frames: readonly Frame[]): Frame | undefined {
  const chain = new Set(governorsOf(frame).filter(({ lemma }) => /^(?:try|attempt|want|hope|seek|bid)$/.test(lemma)));
  return frames.find(
    ({ lemma, relation, governor }) =>
      relation === 'conjunct' &&
      governor &&
      chain.has(governor) &&
      /^(?:fail|lose|lose out|give up|pull out)$/.test(lemma),
  );
}

/** "replaced its exclusivity with a right", "turned its exclusivity into a right": what is given for something else. */
export function givesUp({ kind, role, governor, phrase }: Frame): boolean {
  if (kind !== 'noun' || !governor) return false;
  // "was turned from an exclusive partner into one of several"
  const isLeft = governor.preps.some(({ preposition, object }) => preposition === 'from' && object === phrase);
  if (isLeft && BECOMES.test(governor.lemma)) return true;
  if (role !== 'object') return false;
  if (/^(?:replace|trade|swap|exchange|trade in)$/.test(governor.lemma)) return true;
  const becomes = governor.preps.some(
    ({ preposition, object }) => /^(?:to|into)$/.test(preposition) && object?.lemma === 'right',
  );
  return becomes && BECOMES.test(governor.lemma);
}

const BECOMES = /^(?:change|convert|turn|downgrade|shift|move|transform|reduce)$/;
