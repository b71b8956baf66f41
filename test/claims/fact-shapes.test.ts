import { expect, test } from 'vitest';
import { catalogue } from '../../src/claims/catalogue.ts';
import { factShapes } from '../../src/claims/fact-shapes.ts';

test.each(catalogue)(
  'the shape of a fact of $id names slots and patterns that there are',
  ({ id, slots, patterns }) => {
    const {
      parties,
      topic = [],
      compares,
      asides = [],
      perPeriod = [],
      within = [],
      again,
      onsets = [],
      changes = [],
    } = factShapes[id];
    const named = [...parties.map((party) => party.replace('?', '')), ...topic, ...compares, ...asides, ...within];
    expect(
      [...named, ...(again?.part ? [again.part] : [])].filter((slot) => slot !== 'date' && !(slot in slots)),
    ).toEqual([]);
    expect(perPeriod.filter((slot) => !compares.includes(slot))).toEqual([]);
    const ids = patterns.map((pattern) => pattern.id);
    expect([...onsets, ...changes].filter((pattern) => !ids.includes(pattern))).toEqual([]);
  },
);
