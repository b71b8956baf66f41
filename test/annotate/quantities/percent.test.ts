import { expect, test } from 'vitest';
import { findQuantities } from '../../../src/annotate/quantities/find-quantities.ts';
import { expectQuantities } from './marked.ts';

const percent = (value: number, more: object = {}) => ({ kind: 'percent', value, ...more });

test.each([
  ['[[27 percent]] of it', percent(27)],
  ['[[27 per cent]] of it', percent(27)],
  ['[[5.1 pct]] of it', percent(5.1)],
  ['[[27%]] of it', percent(27)],
  ['a [[12-percent]] stake', percent(12)],
  ['[[1 3/4 percent]]', percent(1.75)],
  ['[[twenty six percent]]', percent(26)],
  ['by [[five percentage points]]', percent(5)],
  ['by [[25 basis points]]', percent(0.25)],
  ['[[25 to 50 basis points]]', { kind: 'percent', min: 0.25, max: 0.5 }],
  ['[[about 12%]] of it', percent(12, { approximate: true })],
  ['[[more than 7%]]', { kind: 'percent', min: 7 }],
  ['[[less than 2%]] of output', { kind: 'percent', max: 2 }],
  ['[[30–40%]] per year', { kind: 'percent', min: 30, max: 40 }],
  ['[[between 5 and 6 pct]]', { kind: 'percent', min: 5, max: 6 }],
  ['to grow [[5% to 6%]]', { kind: 'percent', min: 5, max: 6 }],
  ['[[roughly a quarter]] of sales', percent(25, { approximate: true })],
  ['[[two-thirds]] of users', percent(66.67)],
  ['sold [[half]] its finance arm', percent(50)],
  ['[[more than half]] of users', { kind: 'percent', min: 50 }],
  ['by [[a third]].', percent(33.33)],
  ['[[one in five]] firms', percent(20)],
  ['[[nine out of 10]] firms', percent(90)],
  ['sales [[doubled]]', percent(100)],
  ['sales [[more than doubled]]', { kind: 'percent', min: 100 }],
  ['will [[triple]] its output', percent(200)],
  ['[[halving]] its stake', percent(-50)],
])('%s', (marked, value) => expectQuantities(marked, [value]));

test.each([
  ['shares fell [[3%]]', -3],
  ['had fallen [[43 percent]] by then', -43],
  ['a decline of [[3%]]', -3],
  ['a [[3%]] decline', -3],
  ['[[20%]] lower', -20],
  ['cut its costs by [[20%]]', -20],
  ['down [[3%]]', -3],
  ['[[minus 5 percent]]', -5],
  ['a loss of [[-5%]]', -5],
  ['cut the payout in [[half]]', -50],
  ['fell to [[10%]]', 10],
  ['yields [[5.75%]] less full fees', 5.75],
  ['a drop in sales of [[5%]]', -5],
  ['down from [[10%]]', 10],
  ['rose [[3%]]', 3],
  ['up [[3%]]', 3],
  ['a [[20%]] discount', 20],
])('signed by what governs it: %s', (marked, value) => expectQuantities(marked, [percent(value)]));

test('a fall is bounded from below', () => {
  expectQuantities('may fall by [[as much as 10%]]', [{ kind: 'percent', min: -10 }]);
  expectQuantities('fell [[more than 10%]]', [{ kind: 'percent', max: -10 }]);
});

test.each([
  'the first half of 2026',
  'half an hour',
  'in the second half',
  'in the third quarter',
  'a quarter of a century ago',
  'a third party',
  'doubled down',
  'a double room',
  'double-digit growth',
  'two in three years',
  'http://x.example/?q=30%20a',
])('no share: %s', (text) => {
  expect(findQuantities(text).filter(({ value }) => value.kind === 'percent')).toEqual([]);
});
