import type { Frame, NounPhrase } from '../model/frame.ts';

/** The frames that a predicate is the content of, the nearest first: "reportedly agreed to buy" → agree. */
export function governorsOf(frame: Frame): Frame[] {
  const chain: Frame[] = [];
  let link: Frame | undefined = frame;
  // a chain longer than this is no language
  while (link?.governor && chain.length < 8 && (link.relation === 'complement' || link.relation === 'argument')) {
    link = link.governor;
    if (chain.includes(link)) break;
    chain.push(link);
  }
  return chain;
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
