import { expect, test } from 'vitest';
import type { Slot } from '../../src/model/claim.ts';
import { renderSlot } from '../../src/report/value.ts';

test.each<[Slot, string]>([
  [{ kind: 'percent', value: -3 }, '-3%'],
  [{ kind: 'percent', min: 5, max: 6, approximate: true }, 'about 5 to 6%'],
  [{ kind: 'money', amount: 3e9, currency: 'USD', approximate: true }, 'about USD 3000000000'],
  [{ kind: 'money', amount: 1.2e9, currency: 'GBP', bound: 'at_most' }, 'at most GBP 1200000000'],
  [{ kind: 'money', amount: 2e9, increment: true, per: 'year' }, 'another 2000000000 per year'],
  [{ kind: 'money', min: 1e9, approximate: true, text: 'billions' }, 'at least 1000000000'],
  [{ kind: 'count', value: 1.2, unit: 'gigawatts' }, '1.2 gigawatts'],
  [{ kind: 'date', edtf: '2021', mod: 'late' }, '2021 (late)'],
  [{ kind: 'date', text: 'the end of the decade' }, 'the end of the decade'],
  [{ kind: 'duration', iso: 'P8Y', bound: 'at_least' }, 'at least P8Y'],
  [{ kind: 'duration', text: 'several years' }, 'several years'],
  [{ kind: 'term', value: 'exclusive' }, 'exclusive'],
  [
    [
      { kind: 'entity', name: 'Contoso' },
      { kind: 'entity', name: 'Fabrikam' },
    ],
    'Contoso; Fabrikam',
  ],
])('%j', (slot, text) => expect(renderSlot(slot)).toBe(text));
