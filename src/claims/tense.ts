import type { Sentence } from '../model/annotation.ts';
import type { Status } from '../model/claim.ts';
import type { Frame } from '../model/frame.ts';
import type { Decision } from './decision.ts';
import type { StatusClass } from './define.ts';
import { completedNoun, governorsOf, leaderOf, verbOf } from './governors.ts';
import { isFutureInPast, isGoingTo } from './modality.ts';
import { isOfClass } from './verb-classes.ts';
import { isFutureTime } from './when.ts';

/** Status by the tense of the verb, and by that of the clause that it goes on from. */
export function byTense(kind: Exclude<StatusClass, 'quote'>, frame: Frame, sentence: Sentence): Decision<Status> {
  const verb = verbOf(frame);
  const words = verb ? describe(verb) : 'no verb';
  if (kind === 'right' && verb && isFormerState(verb, frame)) return { value: 'ended', reason: `a right, ${words}` };
  if (kind === 'right') return { value: 'in_force', reason: `a right, ${words}` };
  // "the 32% that it had held before"
  if (kind === 'state' && verb?.tense === 'past' && verb.perfect && /^(?:hold|own|have)$/.test(verb.lemma))
    return { value: 'ended', reason: words };
  if (kind === 'pledge')
    return {
      value: verb?.tense === 'future' || isConditional(verb) || (verb && isGoingTo(verb)) ? 'planned' : 'in_force',
      reason: `a pledge, ${words}`,
    };
  if (verb && isFutureInPast(verb)) return { value: 'planned', reason: `${words} behind “${verb.governor?.lemma}”` };
  // "the deal will see Contoso buy", "will sell shares, raising $3 billion"
  const goesAlong =
    verb?.relation === 'complement' ||
    (verb?.relation === 'adverbial' && verb.tense === undefined && verb.voice === 'active' && !verb.subordinator);
  if (verb?.governor?.tense === 'future' && goesAlong && !isPast(verb))
    return { value: 'planned', reason: `behind “${verb.governor.lemma}” future` };
  // "would own 49%, with others taking the rest", "would see its budget rise to $5 billion"
  const isOpen = kind !== 'statistic' || (verb?.relation === 'complement' && !verb.tense);
  if (isOpen && goesAlong && verb?.governor?.modal && !verb.perfect)
    return {
      value: kind === 'statistic' ? 'planned' : 'proposed',
      reason: `behind “${verb.governor.modal} ${verb.governor.lemma}”`,
    };
  // "agreed to invest $5 billion, starting with $1 billion"
  const lead = goesAlong && !verb?.perfect && verb?.governor?.infinitive ? governorsOf(verb.governor) : [];
  if (lead.some(({ lemma }) => isOfClass(lemma, 'plans'))) return { value: 'planned', reason: words };
  if (verb && isFutureTime(verb))
    return { value: 'planned', reason: `${words} behind “${verb.governor?.lemma}” future` };
  if (verb?.tense === 'future' && !isOfClass(verb.lemma, 'keeps')) return { value: 'planned', reason: words };
  if (verb?.modal) return { value: kind === 'statistic' ? 'planned' : 'proposed', reason: words };
  if (kind === 'state') return { value: 'in_force', reason: words };
  if (kind === 'statistic' && verb && isHopedFor(verb))
    return { value: 'planned', reason: `${words} behind “${verb.governor!.lemma}”` };
  if (kind === 'statistic') return { value: isPast(verb) ? 'completed' : 'in_force', reason: words };
  if (verb?.progressive && verb.tense === 'present' && !verb.perfect && !isIntention(verb) && !GOES_ON.has(verb.lemma))
    return { value: 'planned', reason: words };
  if (verb && isIntended(verb) && !tellsOutcome(verb, sentence)) {
    // "to remain shut"
    if (isOfClass(verb.lemma, 'keeps')) return { value: 'in_force', reason: words };
    return { value: 'planned', reason: words };
  }
  return { value: 'completed', reason: words };
}

/** "hopes to double sales", "is on track to reach 40%": a figure that is yet to be reached. */
const isHopedFor = (verb: Frame): boolean => {
  const { relation, tense, governor } = verb;
  // "to generate $11 billion and burn $7 billion"
  return isToReach(relation === 'conjunct' && tense === undefined && governor?.infinitive ? governor : verb);
};

const isToReach = (verb: Frame): boolean =>
  verb.tense === undefined &&
  verb.infinitive === true &&
  verb.governor !== undefined &&
  (verb.governor.preps.some(
    ({ preposition, object }) => preposition === 'on' && /^(?:track|course|pace)$/.test(object?.lemma ?? ''),
  ) ||
    isOfClass(verb.governor.lemma, 'plans') ||
    isOfClass(verb.governor.lemma, 'proposes'));

/** "is considering": that is done now, whatever becomes of it. */
const isIntention = ({ lemma }: Frame) => isOfClass(lemma, 'proposes') || isOfClass(lemma, 'plans');

/** "Contoso to buy Fabrikam", "formed a venture to buy Fabrikam", "agrees to buy": an infinitive on its own, of purpose, or behind what is not past. */
function isIntended(verb: Frame): boolean {
  const { relation, infinitive, governor } = leaderOf(verb);
  // "paying $3 million to buy it in May"
  if (governor && /^(?:pay|spend)$/.test(governor.lemma) && !governor.infinitive && isPast(governor)) return false;
  if (verb.tense !== undefined || verb.perfect) return false;
  // "claims to own": what is only said is no plan
  if (relation === 'complement')
    return !isPast(verb) && !/^(?:claim|appear|seem|purport)$/.test(verb.governor?.lemma ?? '');
  return infinitive === true && (relation === undefined || relation === 'adverbial');
}

/** "is fighting the bid", "is exercising its option": what is being done, where "is buying it" tells of a plan. */
const GOES_ON: ReadonlySet<string> = new Set(
  'fight struggle face suffer work run operate use exercise investigate probe grow rise fall gain lose make wait do'.split(
    ' ',
  ),
);

/** "is the first bank to lend", "fell 5% to close at 90": an infinitive that tells what came about. */
function tellsOutcome(verb: Frame, sentence: Sentence): boolean {
  const { governor, relation } = leaderOf(verb);
  if (governor?.tense === undefined || governor.tense === 'future') return false;
  const noun = completedNoun(verb) ?? governor.complement ?? governor.object;
  const words = noun ? sentence.tokens.slice(noun.range.from, noun.head) : [];
  if (words.some(({ lower }) => /^(?:first|second|third|last|latest|only)$/.test(lower))) return true;
  return relation === 'adverbial' && MOVES.has(governor.lemma);
}

/** Verbs whose "to" tells where things ended. */
const MOVES: ReadonlySet<string> = new Set(
  'fall rise drop climb jump slip slide sink surge soar rally rebound recover go come grow return'.split(' '),
);

/** "had been the sole provider", "was its sole provider": over since, but where somebody said so then. */
function isFormerState({ lemma, tense, perfect, relation, adverbs }: Frame, { role }: Frame): boolean {
  if (tense !== 'past' || relation === 'complement' || adverbs.includes('still')) return false;
  if (perfect) return /^(?:be|have|hold|enjoy|remain)$/.test(lemma);
  // "the exclusivity that Contoso held"
  if (relation === 'relative' && /^(?:hold|enjoy|have)$/.test(lemma)) return true;
  return lemma === 'be' && role === 'complement';
}

/** "could receive as much as $5 million" */
const isConditional = (verb: Frame | undefined) =>
  verb?.modal !== undefined && /^(?:could|may|might|would)$/.test(verb.modal);

/** Past in form, or an -ing or participle clause that hangs on a past one. */
export function isPast(verb: Frame | undefined): boolean {
  if (!verb) return false;
  if (verb.tense) return verb.tense === 'past' || verb.perfect === true;
  return verb.perfect === true || isPast(verb.governor);
}

function describe(verb: Frame): string {
  const parts = [
    verb.modal && `“${verb.modal}”`,
    verb.tense,
    verb.perfect && 'perfect',
    verb.progressive && 'progressive',
    verb.voice === 'passive' && 'passive',
  ];
  return `“${verb.lemma}” ${parts.filter(Boolean).join(' ') || 'without tense'}`;
}
