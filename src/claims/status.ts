import type { Sentence } from '../model/annotation.ts';
import type { Status } from '../model/claim.ts';
import type { Frame, NounPhrase, Prepositional } from '../model/frame.ts';
import { contains, overlaps } from '../model/span.ts';
import type { Decision } from './decision.ts';
import type { StatusClass } from './define.ts';
import { droppedClause, givesUp } from './given-up.ts';
import { completedNoun, governorsOf, rumourOf, verbOf } from './governors.ts';
import { isHeldNow } from './held-now.ts';
import { byNeighbours, ONCE } from './status-words.ts';
import { byTense, isPast } from './tense.ts';
import { isOfClass } from './verb-classes.ts';

/** Status by what governs the predicate, the words beside it, its date, tense and modality; the first that decides wins. */
export function decideStatus(
  kind: Exclude<StatusClass, 'quote'>,
  frame: Frame,
  sentence: Sentence,
  side?: 'past' | 'future',
): Decision<Status> {
  const decided =
    byGovernors(kind, frame, sentence) ??
    byNeighbours(kind, frame, sentence) ??
    byDate(kind, frame, side) ??
    byTense(kind, frame, sentence);
  const isAhead = decided.value === 'planned' || decided.value === 'proposed';
  if (kind === 'statistic' && isAhead && side === undefined && isHeldNow(frame, sentence))
    return { value: 'in_force', reason: `its “${frame.lemma}” is there already` };
  return decided;
}

/** "is considering dropping the clause": what is only thought of, whatever its predicate would make of it. */
export function decideProposal(frame: Frame): Decision<Status> | undefined {
  // "a $3 billion merger of Contoso and Fabrikam would be"
  const { role, governor } = frame;
  if (
    frame.kind === 'noun' &&
    /^(?:subject|complement)$/.test(role ?? '') &&
    governor?.lemma === 'be' &&
    /^(?:would|could|might)$/.test(governor.modal ?? '')
  )
    return { value: 'proposed', reason: `“${governor.modal} be”` };
  const governors = frame.kind === 'verb' ? governorsOf(frame) : [];
  // "freeing it to sell" lets it
  const mood = governors.find(({ lemma }) => isOfClass(lemma, 'proposes') && lemma !== 'free')?.lemma;
  return mood === undefined ? undefined : { value: 'proposed', reason: `governed by “${mood}”` };
}

/** "The plant opens in May": what is told in the present and dated after the article is yet to come; figures of the past are over. */
function byDate(kind: StatusClass, frame: Frame, side: 'past' | 'future' | undefined): Decision<Status> | undefined {
  const verb = verbOf(frame);
  if (side === 'past' && kind === 'statistic') return { value: 'completed', reason: 'dated before publication' };
  if (side !== 'future' || isPast(verb) || (kind !== 'happening' && kind !== 'statistic')) return undefined;
  return { value: 'planned', reason: 'dated after publication' };
}

/** "dropped $300 million on it", not "dropped the option" or "its $3 billion bid" */
function isSum({ head }: NounPhrase, { tokens, values }: Sentence): boolean {
  return values.some(({ value, span }) => value.kind === 'money' && overlaps(span, tokens[head]!.span));
}

function byGovernors(kind: StatusClass, frame: Frame, sentence: Sentence): Decision<Status> | undefined {
  const chain = [frame, ...governorsOf(frame)];
  // "had an earlier offer rejected"
  const ended = frame.kind === 'noun' && kind === 'happening' ? frame.relatives?.find(isEndedThing) : undefined;
  if (ended) return { value: 'ended', reason: `“${ended.lemma}”` };
  for (const i of chain.keys()) {
    const decided = byEnd(kind, chain, i, sentence) ?? byWish(kind, chain[i]!, i === 0);
    if (decided) return decided;
  }
  const dropped = kind === 'right' && droppedClause(chain.at(-1)!);
  if (dropped) return { value: 'ended', reason: `told of a ${dropped} that is gone` };
  return byPlan(kind, frame, chain);
}

/** "no longer owns", "scrapped its plan to buy", "is released from paying": the link of a chain that says that it is over. */
function byEnd(
  kind: StatusClass,
  chain: readonly Frame[],
  i: number,
  sentence: Sentence,
): Decision<Status> | undefined {
  const link = chain[i]!;
  const isSelf = i === 0;
  if (link.adverbs.includes('no longer')) return { value: 'ended', reason: `“no longer” with “${link.lemma}”` };
  if (isSelf && kind !== 'happening' && kind !== 'pledge' && link.adverbs.includes('until now'))
    return { value: 'ended', reason: `“until now” with “${link.lemma}”` };
  // a company that loses money has not ended its revenue
  if (kind === 'statistic') return undefined;
  if (isSelf && givesUp(link)) return { value: 'ended', reason: `“${link.governor!.lemma}” it` };
  if (kind !== 'happening' && endsWith(link)) return { value: 'ended', reason: 'governed by the end of it' };
  // "its rights are gone"
  if (kind === 'right' && !isSelf && link.lemma === 'go' && link.voice === 'passive')
    return { value: 'ended', reason: 'governed by “gone”' };
  const past = isOver(kind, link, isSelf);
  if (past) return { value: 'ended', reason: `“${past}” with “${link.lemma}”` };
  // "its talks to buy Fabrikam have ended"
  const completed = completedNoun(link);
  if (completed && isWhatEnds(completed, link.governor!))
    return { value: 'ended', reason: `governed by “${link.governor!.lemma}”` };
  if (isSelf) return undefined;
  // "its stake dropped", "dropped $300 million on it"
  const falls = link.lemma === 'drop' && link.voice === 'active' && (!link.object || isSum(link.object, sentence));
  // "it was voided by the decision to sell"
  const inner = completedNoun(chain[i - 1]!);
  const isDoer = link.object !== undefined && inner !== undefined && inner === link.subject;
  const ends = isOfClass(link.lemma, 'ends') && !isDoer && !falls && !(kind === 'right' && runsStill(link));
  // "is released from paying"
  const isSpared = SPARES.test(link.lemma) && chain[i - 1]!.subordinator === 'from';
  return isSpared || (ends && !link.negated) ? { value: 'ended', reason: `governed by “${link.lemma}”` } : undefined;
}

/** "wants to buy", "an option to buy", "in talks to buy": the link of a chain that says that it may come about, or no more. */
function byWish(kind: StatusClass, link: Frame, isSelf: boolean): Decision<Status> | undefined {
  if (kind === 'statistic') return undefined;
  // "is free to sell it anywhere" is a right that it has
  const wishes = (word: string) => isOfClass(word, 'proposes') && !(kind === 'right' && word === 'free');
  const mood = isSelf ? undefined : ([link.lemma, ...link.predicative].find(wishes) ?? nearness(link));
  if (mood) return { value: 'proposed', reason: `governed by “${mood}”` };
  const noun = completedNoun(link)?.lemma ?? '';
  // "gave up its right to be the sole provider": the right is what the claim is about
  if (kind === 'right' && noun === 'right') return undefined;
  // "an option to buy"; whoever exercises it buys
  if ((noun === 'right' || isOfClass(noun, 'proposes')) && !isOfClass(link.governor!.lemma, 'exercises'))
    return { value: 'proposed', reason: `completes “${noun}”` };
  // "rumours that it would be sold", not "rumours that it was"
  const rumour = rumourOf(link);
  if (rumour && !isPast(link)) return { value: 'proposed', reason: `no more than “${rumour}”` };
  const edge = link.preps.find(
    (prep) => prep.preposition === 'on' && /^(?:verge|brink|cusp)$/.test(prep.object?.lemma ?? ''),
  );
  if (edge) return { value: 'proposed', reason: `on the ${edge.object!.lemma}` };
  const inTalks = link.preps.some(
    ({ preposition, object }) => preposition === 'in' && /^(?:talk|discussion|negotiation)$/.test(object?.lemma ?? ''),
  );
  return inTalks ? { value: 'proposed', reason: 'in talks' } : undefined;
}

/** "is expected to own", "announced a merger", "plans to buy": what is yet to come by whoever intends it. */
function byPlan(kind: StatusClass, frame: Frame, chain: readonly Frame[]): Decision<Status> | undefined {
  // "is expected to own"
  const awaited =
    kind === 'state' &&
    !isOfClass(verbOf(frame)?.lemma ?? '', 'keeps') &&
    governorsOf(frame).find((link) => isOfClass(link.lemma, 'plans'));
  if (awaited) return { value: 'planned', reason: `governed by “${awaited.lemma}”` };
  // "plans to license it" gives nobody a right yet
  if (kind === 'right' && frame.infinitive && isMeant(frame)) return { value: 'planned', reason: 'only meant' };
  if (kind === 'right' || kind === 'state') return undefined;
  if (frame.kind === 'noun' && isOfClass(frame.lemma, 'proposes'))
    return { value: 'proposed', reason: `no more than a “${frame.lemma}”` };
  const isHeralded = frame.kind === 'noun' && (frame.role === 'object' || isOfObject(frame));
  const herald = isHeralded ? frame.governor?.lemma : undefined;
  if (kind === 'happening' && (herald === 'announce' || herald === 'unveil'))
    return { value: 'planned', reason: `governed by “${herald}”` };
  const planner = governorsOf(frame).find(
    (link) =>
      (isOfClass(link.lemma, 'plans') && !(kind === 'statistic' && isPlannedBefore(link, frame))) ||
      // "the launch is due in May"; not "is due to the launch"
      (frame.role !== 'prep' && link.predicative.some((word) => isOfClass(word, 'plans'))),
  );
  // a promise to pay is a pledge already, an intention is none
  const isPromised =
    kind === 'pledge' && ![planner?.lemma ?? '', ...(planner?.predicative ?? [])].some((word) => INTENDS.has(word));
  if (planner && !isPromised) return { value: 'planned', reason: `governed by “${planner.lemma}”` };
  if (kind === 'pledge') return undefined;
  const plan = chain.map((link) => completedNoun(link)?.lemma ?? '').find((noun) => isOfClass(noun, 'plans'));
  return plan === undefined ? undefined : { value: 'planned', reason: `completes “${plan}”` };
}

/** A participle that says that something is over. */
const isEndedThing = ({ lemma, voice, tense, negated }: Frame) =>
  voice === 'passive' && tense === undefined && !negated && isOfClass(lemma, 'ends');

/** "announced £100m of investment" */
const isOfObject = ({ role, governor, phrase }: Frame) =>
  role === 'prep' &&
  governor?.object?.preps.some(({ preposition, object }) => preposition === 'of' && object === phrase) === true;

/** "the fall had been expected", "fewer loans were approved": the figure is there by now. */
const isPlannedBefore = (link: Frame, frame: Frame): boolean =>
  frame.kind === 'noun' &&
  frame.governor === link &&
  link.voice === 'passive' &&
  link.tense === 'past' &&
  (link.perfect === true || /^(?:approve|clear|choose|pick|select|order|hire|commission|contract)$/.test(link.lemma));

/** "plans to license it", but not "is slated to continue". */
const isMeant = (frame: Frame): boolean =>
  governorsOf(frame).some(({ lemma, voice }) => voice === 'active' && /^(?:plan|intend|aim|prepare)$/.test(lemma));

const SPARES = /^(?:release|relieve|absolve|exempt|excuse|spare|free|discharge)$/;

const isWhatEnds = (noun: NounPhrase, { lemma, voice, subject, object }: Frame): boolean =>
  isOfClass(lemma, 'ends') && (voice === 'passive' ? object === noun : subject === noun && !object);

const INTENDS: ReadonlySet<string> = new Set(
  'plan intend aim prepare schedule slate set expect anticipate project forecast due intention'.split(' '),
);

/** "marks the end of its exclusivity", "brought an end to": the noun that says that something is over. */
function endsWith({ governor, phrase, predicate, relation, subject }: Frame): boolean {
  const end = [governor?.object, governor?.subject].find(
    (noun) =>
      noun &&
      /^(?:end|expiry|demise|loss|removal|termination|elimination|abolition|cancellation|waiver)$/.test(noun.lemma),
  );
  const isOfIt = ({ object }: Prepositional) =>
    object &&
    (object === phrase || contains(object.span, predicate) || (relation === 'relative' && object === subject));
  return (
    end !== undefined &&
    end !== phrase &&
    (end.preps.some(isOfIt) ||
      (governor!.object === end && governor!.preps.some((prep) => prep.preposition === 'to' && isOfIt(prep))))
  );
}

/** "once owned", "used to own", "would have bought": the words that say that it holds no longer, or never came about. */
function isOver(kind: StatusClass, link: Frame, isSelf: boolean): string | undefined {
  if (link.perfect && /^(?:would|could)$/.test(link.modal ?? '')) return `${link.modal} have`;
  if (kind === 'happening' || kind === 'pledge') return undefined;
  if (!isSelf && link.lemma === 'use' && link.tense === 'past' && !link.object) return 'used to';
  // "having formerly been owned by"
  const isPerfect = link.tense === undefined && link.perfect === true;
  if (link.tense !== 'past' && !isPerfect) return undefined;
  if (kind === 'state' && link.subordinator === 'when' && link.adverbs.includes('still')) return 'when still';
  if (link.subordinator === 'until' && link.adverbs.includes('then')) return 'until then';
  return link.adverbs.find((word) => ONCE.has(word));
}

/** "is close to buying": the adjective that says that it may come about. */
const nearness = ({ predicative }: Frame) => predicative.find((word) => /^(?:close|closer|near|nearer)$/.test(word));

/** "its licence expires in 2031": until then it holds. */
const runsStill = ({ lemma, tense, perfect, object, preps, times, governor }: Frame) =>
  !object &&
  governor?.lemma !== 'let' &&
  tense !== 'past' &&
  !perfect &&
  /^(?:expire|lapse|run out|end)$/.test(lemma) &&
  // "its exclusivity ends": a headline tells what is over
  (lemma !== 'end' || preps.length > 0 || times.length > 0);
