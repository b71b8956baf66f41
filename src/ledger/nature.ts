import type { Claim, SlotValue } from '../model/claim.ts';
import { contentWords, type FactShape, listOf } from '../model/fact.ts';

/** What a claim's own slots and pattern make of the shape of its type. */
export interface Nature {
  readonly kind: FactShape['kind'];
  readonly holdsFor: number;
  /** A part of what can be had as a whole. */
  readonly isPart: boolean;
  /** It tells that it came to be so. */
  readonly isOnset: boolean;
  /** Its figure is by how much it changed. */
  readonly isChange: boolean;
}

/** Reads the nature of a claim. */
export function natureOf({ slots, foundBy, evidence }: Claim, shape: FactShape): Nature {
  const { kind, holdsFor, again, onsets, changes, topic = [] } = shape;
  const pattern = foundBy.slice(foundBy.indexOf('/') + 1);
  const isPart = again?.part !== undefined && isLessThanAll(listOf(slots[again.part])[0]);
  const words = topic.flatMap((name) =>
    listOf(slots[name]).flatMap((value) => (value.kind === 'term' ? contentWords(value.value) : [])),
  );
  const comesAgain = isPart || (again?.unless && !words.some((word) => again.unless!.includes(word)));
  return {
    ...(again && comesAgain ? { kind: 'repeated', holdsFor: again.holdsFor } : { kind, holdsFor }),
    isPart,
    isOnset: (onsets?.includes(pattern) ?? false) || /\bno longer\b/i.test(evidence.selector[0].exact),
    isChange: (changes?.includes(pattern) ?? false) && slots.rate === undefined,
  };
}

function isLessThanAll(value: SlotValue | undefined): boolean {
  return value?.kind === 'percent' && (value.value ?? value.max ?? value.min ?? 0) < 100;
}
