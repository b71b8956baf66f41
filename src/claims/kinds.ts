import type { Sentence } from '../model/annotation.ts';
import type { ClaimType, Pattern, SlotDefinition } from './define.ts';
import { namesSlot, needsOf } from './rule-text.ts';

/** Kinds of mention as the bits of a number: what a sentence holds, and what may fill a slot. */
export type Kinds = number;

const BIT = { money: 1, percent: 2, count: 4, date: 8, duration: 8, entity: 16 } as const;
const FIGURE = BIT.money | BIT.count;
/** Words, which every sentence has. */
const ANY = 31;

/** The kinds of mention that a sentence holds. */
export function kindsIn({ values, entities }: Sentence): Kinds {
  let kinds = entities.length > 0 ? BIT.entity : 0;
  for (const { value } of values) kinds |= BIT[value.kind];
  return kinds;
}

/** For each slot that a pattern must fill from its own sentence, the kinds that can fill it. */
export function kindsNeeded(type: ClaimType, { requires, carried }: Pattern): readonly Kinds[] {
  return needsOf(requires)
    .filter((need) => !need.some(({ slot }) => namesSlot(carried, slot)))
    .map((need) => need.reduce((kinds, { slot }) => kinds | kindsFor(type.slots[slot]), 0))
    .filter((kinds) => kinds !== ANY);
}

/** A slot that the type does not list is the claim's date. */
function kindsFor(slot: SlotDefinition | undefined): Kinds {
  if (slot === undefined) return BIT.date;
  if (slot.kind === 'term' || slot.open) return ANY;
  if (slot.kind === 'measure') return FIGURE | BIT.percent;
  return slot.kind === 'quantity' ? FIGURE : BIT[slot.kind];
}

/** Whether a sentence holds something of every kind that is needed. */
export function hasKinds(held: Kinds, needed: readonly Kinds[]): boolean {
  for (const kinds of needed) if ((held & kinds) === 0) return false;
  return true;
}
