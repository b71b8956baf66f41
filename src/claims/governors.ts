import type { Frame, NounPhrase } from '../model/frame.ts';

/** Prepositions that what somebody speaks of, is close to or is kept from stands behind: "talks about buying". */
const CONTENT = new Set([
  'to',
  'about',
  'of',
  'on',
  'over',
  'in',
  'from',
  'into',
  'towards',
  'toward',
  'against',
  'at',
]);

/** Whether a predicate is the content of its governor: "agreed to buy", "close to buying", "weighs a bid". */
function isContent(frame: Frame): boolean {
  const { relation, governor, subordinator, predicate } = frame;
  if (!governor) return false;
  if (isCircumstance(frame)) return false;
  if (relation === 'complement' || relation === 'argument') return true;
  // in front of its governor it is a circumstance: "in buying it, Contoso"
  return relation === 'adverbial' && CONTENT.has(subordinator ?? '') && predicate.start > governor.predicate.start;
}

/** "expects to cut jobs following its takeover of Fabrikam": when something else is to happen. */
function isCircumstance({ kind, role, governor, phrase }: Frame): boolean {
  if (kind !== 'noun' || role !== 'prep') return false;
  const prep = governor?.preps.find(({ object }) => object === phrase);
  return /^(?:following|after|since|despite|in the wake of|thanks to|because of)$/.test(prep?.preposition ?? '');
}

/**
 * The frames that a predicate is the content of, the nearest first: "reportedly agreed to buy" → agree. What goes on from
 * an infinitive is the content of the same: "agreed to buy and sell".
 */
export function governorsOf(frame: Frame): Frame[] {
  const chain: Frame[] = [];
  let link = leaderOf(frame);
  // a chain longer than this is no language
  while (link.governor && chain.length < 8 && isContent(link)) {
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

/** The noun that an infinitive or a clause behind a preposition completes: "an option to buy", "talks about buying". */
export function completedNoun(frame: Frame): NounPhrase | undefined {
  const { governor } = frame;
  if (!governor || !isContent(frame)) return undefined;
  const phrases = [
    governor.object,
    ...(governor.object?.conjuncts ?? []),
    governor.complement,
    governor.subject,
    ...governor.preps.map((prep) => prep.object),
  ];
  return phrases.find((phrase) => phrase?.preps.some((prep) => prep.frame === frame));
}

/** "speculation that it will be bought", not "talks to buy it": the noun that says that a clause is no more than that. */
export function rumourOf(frame: Frame): string | undefined {
  const noun = completedNoun(frame);
  const isTold = noun?.preps.some((prep) => prep.frame === frame && prep.preposition === 'that');
  return isTold && RUMOURS.test(noun!.lemma) ? noun!.lemma : undefined;
}

const RUMOURS = /^(?:speculation|talk|rumou?r|possibility|prospect|likelihood|fear|hope)$/;

/** The verb that gives a predicate its tense: itself, or the verb that the noun hangs on. */
export function verbOf(frame: Frame): Frame | undefined {
  return frame.kind === 'verb' ? frame : frame.governor;
}
