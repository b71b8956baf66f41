/** Splits a rule's text once: rules are strings that are read at every predicate of every sentence. */
export function once<T>(parse: (text: string) => T): (text: string) => T {
  const parsed = new Map<string, T>();
  return (text) => {
    let value = parsed.get(text);
    if (value === undefined) {
      value = parse(text);
      parsed.set(text, value);
    }
    return value;
  };
}

/** "subject | possessor | by": the alternatives, the likeliest first. Only for the text of rules, which is kept. */
export const alternatives = once((text): readonly string[] => text.split(' | '));

/** "buy | acquire | take over" as a set. */
export const wordSet = once((text): ReadonlySet<string> => new Set(alternatives(text)));

/** "customer, provider": names of slots. */
export const slotNames = once((text): readonly string[] => text.split(', '));

/** Whether a slot is among the names: "customer, provider". */
export const namesSlot = (names: string | undefined, slot: string): boolean =>
  names !== undefined && slotNames(names).includes(slot);

/** "object.in": the steps of one place, without those that are joined by " + ". */
const steps = once((text): readonly string[] => text.split('.'));

/** "subject + object.in": the steps to each of the places that are taken together. */
export const joinedPlaces = once((text): readonly (readonly string[])[] => text.split(' + ').map(steps));

/** "first refusal": the words of a spelling. */
export const wordsOf = once((text): readonly string[] => text.split(' '));

/** A slot that may meet a need, and how many fillers it must have. */
export interface Need {
  readonly slot: string;
  readonly least: number;
}

/** "parties:2, amount | until": what must be filled, each as the slots that may meet it. */
export const needsOf = once((text): readonly (readonly Need[])[] =>
  text.split(', ').map((need) =>
    need.split(' | ').map((alternative) => {
      const [slot, least] = alternative.split(':');
      return { slot: slot!, least: Number(least ?? 1) };
    }),
  ),
);
