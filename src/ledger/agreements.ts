import type { Agreement } from '../model/ledger.ts';
import { sourcesOf } from './assertions.ts';
import { compareSaid, isVague, type Said } from './compare-values.ts';
import type { Entry } from './entry.ts';
import type { Origins } from './origins.ts';

/** Values of a slot of which all that agrees is collected; beyond that many only equal ones are. */
const COMPARED_VALUES = 16;

/** The values of a slot, each with everything that agrees with it, the best supported first. */
export function agreementsOn(slot: string, entries: readonly Entry[], origins: Origins): Agreement[] {
  const byValue = new Map<string, { said: Said; entries: Entry[] }>();
  for (const entry of entries) {
    const said = entry.compared[slot];
    if (!said || entry.negated) continue;
    const same = byValue.get(said.key);
    if (same) same.entries.push(entry);
    else byValue.set(said.key, { said, entries: [entry] });
  }
  const values = [...byValue.values()];
  const agreements = values.map(({ said, entries: equal }) => {
    const agreeing =
      values.length > COMPARED_VALUES || isVague(said.value)
        ? equal
        : values
            .filter((other) => other.said === said || compareSaid(said, other.said) === 'agree')
            .flatMap((other) => other.entries);
    return {
      slot,
      value: said.value,
      claims: agreeing.map(({ id }) => id),
      sources: sourcesOf(agreeing),
      origins: origins.count(agreeing),
    };
  });
  // Sorting is stable: values that are backed alike stay in timeline order.
  return agreements.sort((a, b) => b.origins - a.origins || b.sources.length - a.sources.length);
}
