import type { FactShape } from '../model/fact.ts';
import { type Comparison, compareScopes, compareSlots, type Scopes } from './compare-entries.ts';
import { isVague } from './compare-values.ts';
import { relateConflict } from './conflicts.ts';
import { gap } from './days.ts';
import type { Entry } from './entry.ts';
import { areApart, dates, mayBeSamePeriod } from './entry-times.ts';
import type { Relating } from './relating.ts';
import { changeOfStage, isOver, relateEnd, sameStage } from './stages.ts';

/** Days between the dates that articles give for one deal: when it was agreed, announced, signed. */
const ONCE_WITHIN = 31;

/** Relates two claims of one fact; undefined where nothing can be said. Mirrored arguments give the mirrored answer. */
export function relate(first: Entry, second: Entry, shape: FactShape): Relating | undefined {
  const compared = compareSlots(first, second);
  if (!first.isComparable || !second.isComparable) return relateCopies(first, second, compared);
  const scopes = compareScopes(first, second);
  if (scopes === 'different') return undefined;
  if (isOver(first) !== isOver(second)) return relateEnd(first, second, scopes);
  if (first.negated !== second.negated) return relateDenial(first, second, compared, scopes);
  switch (compared.verdict) {
    case 'agree':
      return relateAgreement(first, second, compared);
    case 'nothing':
      return relateBare(first, second, compared, scopes);
    case 'conflict':
      // Neither 12% nor 21%: two denials leave everything open.
      return scopes === 'same' && !first.negated ? relateConflict(first, second, compared, shape) : undefined;
    case 'unclear':
      return undefined;
  }
}

/** Claims that say too little for more are compared where their sentence is the same. */
function relateCopies(first: Entry, second: Entry, compared: Comparison): Relating | undefined {
  const isCopy = first.frame !== undefined && first.frame === second.frame && first.negated === second.negated;
  const isSame = compared.verdict === 'agree' || compared.verdict === 'nothing';
  return isCopy && isSame ? agreement(first, second, compared, 'same-sentence') : undefined;
}

function relateAgreement(first: Entry, second: Entry, compared: Comparison): Relating | undefined {
  if (comesAgain(first, second) && areApart(first, second)) return relateSameSum(first, second, compared);
  if (first.kind === 'measure' && !mayBeSamePeriod(first, second)) return undefined;
  if (comesAgain(first, second) && !isSameOccurrence(first, second)) {
    // Years later "billions" may be other billions; a sum in figures is known by itself.
    const isTelling = sameStage(first, second) && compared.slots.some((slot) => !sayVaguely(slot, first, second));
    if (!isTelling) return undefined;
  }
  return agreement(first, second, compared, 'same-value');
}

/** The same sum in two years: one of them has the wrong year, unless the fact knows of both. */
function relateSameSum(first: Entry, second: Entry, { slots }: Comparison): Relating | undefined {
  const areSums = slots.includes('amount') && [first, second].every((entry) => isPaid(entry) && isExactSum(entry));
  if (!areSums) return undefined;
  const reason = `the same sum is dated ${dates(first, second)}`;
  return { kind: 'contradicts', slots: ['date'], rule: 'same-sum-other-date', reason, isTentative: true };
}

/** Both state the relation as such, or different things of it. */
function relateBare(first: Entry, second: Entry, compared: Comparison, scopes: Scopes): Relating | undefined {
  if (first.kind === 'measure' || !sameStage(first, second) || !isSameOccurrence(first, second)) return undefined;
  // One amendment of a week is the same one, whether or not both say what it was about.
  const isScopeSame = scopes === 'same' || comesAgain(first, second);
  const isPartOfOther = first.isPart !== second.isPart;
  // What happens once is not done in two years: these are two things after all.
  if (first.kind === 'once' && areApart(first, second) && gap(first.time!, second.time!) > ONCE_WITHIN)
    return undefined;
  return isScopeSame && !isPartOfOther ? agreement(first, second, compared, 'same-relation') : undefined;
}

function agreement(first: Entry, second: Entry, { slots, words }: Comparison, rule: string): Relating {
  const reason = words ? `${words} agree` : 'both state it';
  return changeOfStage(first, second, slots) ?? { kind: 'supports', slots, rule, reason };
}

/** What is denied is a figure that the other gives, or a right or tie that has none. */
function relateDenial(first: Entry, second: Entry, compared: Comparison, scopes: Scopes): Relating | undefined {
  const { verdict, slots } = compared;
  const areBare = [first, second].every(({ kind, compared }) => kind === 'state' && Object.keys(compared).length === 0);
  const isDenied = verdict === 'agree' || (verdict === 'nothing' && areBare && scopes === 'same');
  if (!isDenied || !sameStage(first, second) || !isSameOccurrence(first, second)) return undefined;
  const [a, b] = [first.time, second.time];
  if (first.kind === 'state' && a && b && gap(a, b) > first.holdsFor) return undefined;
  return { kind: 'contradicts', slots, rule: 'denied', reason: 'one denies what the other says' };
}

function comesAgain(first: Entry, second: Entry): boolean {
  return first.kind === 'repeated' || second.kind === 'repeated';
}

/** Whether what happens again and again may be one occurrence in both: nothing dates them apart. */
function isSameOccurrence(first: Entry, second: Entry): boolean {
  if (!comesAgain(first, second)) return true;
  const days = Math.min(first.holdsFor, second.holdsFor);
  return first.time !== undefined && second.time !== undefined && gap(first.time, second.time) <= days;
}

function sayVaguely(slot: string, ...entries: readonly Entry[]): boolean {
  return entries.some(({ compared }) => isVague(compared[slot]!.value));
}

const isPaid = ({ status }: Entry) => status === 'completed';

function isExactSum({ compared }: Entry): boolean {
  const value = compared.amount?.value;
  return (
    value?.kind === 'money' && value.amount !== undefined && !value.approximate && !value.bound && !value.increment
  );
}
