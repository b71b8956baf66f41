import type { Frame, NounPhrase } from '../model/frame.ts';

/**
 * The frames that a predicate is the content of, the nearest first: "reportedly agreed to buy" → agree. What goes on from
 * an infinitive is the content of the same: "agreed to buy and sell".
 */
export function governorsOf(frame: Frame): Frame[] {
  const chain: Frame[] = [];
  let link = leaderOf(frame);
  // a chain longer than this is no language
  while (link.governor && chain.length < 8 && (link.relation === 'complement' || link.relation === 'argument')) {
    if (chain.includes(link.governor)) break;
    chain.push(link.governor);
    link = leaderOf(link.governor);
  }
  return chain;
}

/** The first of several infinitives in a row: "to buy, refit and sell" → buy. */
export function leaderOf(frame: Frame): Frame {
  let leader = frame;
  while (leader.relation === 'conjunct' && leader.infinitive && leader.governor?.infinitive) leader = leader.governor;
  return leader;
}

/** The noun that an infinitive completes: "an option to buy" → option. */
export function completedNoun(frame: Frame): NounPhrase | undefined {
  const { governor } = frame;
  if (!governor || frame.relation !== 'complement') return undefined;
  const phrases = [
    governor.object,
    governor.complement,
    governor.subject,
    ...governor.preps.map((prep) => prep.object),
  ];
  return phrases.find((phrase) => phrase?.preps.some((prep) => prep.frame === frame));
}

/** The verb that gives a predicate its tense: itself, or the verb that the noun hangs on. */
export function verbOf(frame: Frame): Frame | undefined {
  return frame.kind === 'verb' ? frame : frame.governor;
}
