import { type Check, compileCondition } from './conditions.ts';
import type { ClaimType, Pattern, SlotDefinition } from './define.ts';
import type { Filler } from './filler.ts';
import { type Kinds, kindsNeeded } from './kinds.ts';
import { type Place, placesOf } from './places.ts';
import { type Need, namesSlot, needsOf } from './rule-text.ts';

/** A pattern with everything that can be worked out of its text beforehand: it is tried at every predicate that evokes it. */
export interface Plan {
  readonly type: ClaimType;
  readonly pattern: Pattern;
  /** What a sentence must hold. */
  readonly needs: readonly Kinds[];
  readonly checks: readonly Check[];
  /** Whether the text must deny the predicate. */
  readonly isDenied: boolean;
  /** In the order of the pattern. */
  readonly slots: readonly SlotPlan[];
  /** Slots that the predicate itself fills. */
  readonly fixed: readonly (readonly [slot: string, value: Filler['value']])[];
  /** The type, for which only a date of the predicate itself counts where the pattern says so. */
  readonly dated: ClaimType;
}

export interface SlotPlan {
  readonly name: string;
  readonly definition: SlotDefinition;
  readonly places: readonly Place[];
  readonly isParty: boolean;
  readonly isKey: boolean;
  /** Whether a party may fill it that fills another slot: two that license each other do. */
  readonly isMutual: boolean;
  /** Needs that only parties can meet, of which this slot is the last. */
  readonly decides: readonly (readonly Need[])[];
}

export function planOf(type: ClaimType, pattern: Pattern): Plan {
  return {
    type,
    pattern,
    needs: kindsNeeded(type, pattern),
    checks: (pattern.when ?? []).map(compileCondition),
    isDenied: pattern.denied === true,
    slots: slotPlans(type, pattern),
    fixed: Object.entries(pattern.fixed ?? {}).map(([slot, value]) => [slot, { kind: 'term', value }]),
    dated: pattern.dated ? { ...type, ownDate: true } : type,
  };
}

/** "Stake: 12%": what a label's noun measures stands behind its colon. */
const isFigure = ({ kind }: SlotDefinition) => /^(?:money|percent|count|measure|quantity)$/.test(kind);

function slotPlans(type: ClaimType, pattern: Pattern): SlotPlan[] {
  const names = Object.keys(pattern.slots);
  const isParty = (slot: string) => type.slots[slot]?.kind === 'entity';
  const partyNeeds = needsOf(pattern.requires).filter((need) =>
    need.every(({ slot }) => isParty(slot) && !namesSlot(pattern.carried, slot)),
  );
  return names.map((name, at) => {
    const definition = type.slots[name]!;
    const isLast = (need: readonly Need[]) => Math.max(...need.map(({ slot }) => names.indexOf(slot))) === at;
    return {
      name,
      definition: pattern.small && !isParty(name) ? { ...definition, small: pattern.small } : definition,
      places: placesOf(isFigure(definition) && pattern.noun ? `${pattern.slots[name]} | :` : pattern.slots[name]!),
      isParty: isParty(name),
      isKey: definition.key === true,
      isMutual: namesSlot(pattern.together, name),
      decides: partyNeeds.filter(isLast),
    };
  });
}
