import { describe, expect, test } from 'vitest';
import { findQuantities } from '../../../src/annotate/quantities/find-quantities.ts';
import { expectQuantities } from './marked.ts';

const usd = (amount: number, more: object = {}) => ({ kind: 'money', amount, currency: 'USD', ...more });
const sum = (currency: string, amount: number, more: object = {}) => ({ kind: 'money', amount, currency, ...more });
const between = (currency: string, min: number, max: number) => ({ kind: 'money', min, max, currency });

test.each([
  ['It paid [[$1bn]] in cash.', usd(1e9)],
  ['a bid of [[US$1.5 billion]]', usd(1.5e9)],
  ['the [[$25-billion]] plan', usd(25e9)],
  ['worth [[$1.2T]] now', usd(1.2e12)],
  ['a [[$6.6B]] round', usd(6.6e9)],
  ['worth [[$5.9 billion dollars]]', usd(5.9e9)],
  ['It drew [[$75 million Canadian]].', sum('CAD', 75e6)],
  ['a [[$75 million Canadian]] debt facility', sum('CAD', 75e6)],
  ['a [[$60 million]] Canadian retailer', usd(60e6)],
  ['[[C$40m]] of notes', sum('CAD', 40e6)],
  ['for [[A$2bn]] in all', sum('AUD', 2e9)],
  ['for [[T$100 billion]]', sum('TWD', 100e9)],
  ['for [[NT$100 billion]]', sum('TWD', 100e9)],
  ['[[HK$ 10.05 billion]]', sum('HKD', 10.05e9)],
  ['[[€3.5m]] of aid', sum('EUR', 3.5e6)],
  ['[[EUR3.5m]] of aid', sum('EUR', 3.5e6)],
  ['[[EUR 3.5 million]] of aid', sum('EUR', 3.5e6)],
  ['[[MSEK 60]] of sales', sum('SEK', 60e6)],
  ['[[120 MEUR]] of sales', sum('EUR', 120e6)],
  ['[[5m USD]] of sales', usd(5e6)],
  ['[[75 USD million]] of sales', usd(75e6)],
  ['fined [[Rs 500 crore]]', sum('INR', 5e9)],
  ['fined [[Rs. 500 cr]]', sum('INR', 5e9)],
  ['fined [[₹1,23,456 crore]]', sum('INR', 1_234_560_000_000)],
  ['a [[5 lakh rupees]] grant', sum('INR', 5e5)],
  ['[[3.5 million pounds]] of debt', sum('GBP', 3.5e6)],
  ['[[246.9 mln stg]] of profit', sum('GBP', 246.9e6)],
  ['it raised [[half a billion dollars]]', usd(5e8)],
  ['[[a million dollars]] too', usd(1e6)],
  ['[[two billion euros]] of cuts', sum('EUR', 2e9)],
  ['[[two and a half million euros]] of cuts', sum('EUR', 2.5e6)],
  ['[[420 million finnish markka]]', sum('FIM', 420e6)],
  ['[[50 million Swedish crowns]]', sum('SEK', 50e6)],
  ['[[100 million yuan]]', sum('CNY', 100e6)],
  ['[[5 million won]] of prizes', sum('KRW', 5e6)],
  ['[[R500m]] of bonds', sum('ZAR', 500e6)],
  ['[[1.1 billiob dlrs]] of sales', usd(1.1e9)],
  ['ransom of [[dlrs 1 million]]', usd(1e6)],
  ['closed at [[590p]] today', sum('GBP', 5.9)],
  ['up [[five pence]] at the close', sum('GBP', 0.05)],
  ['a [[10 cent]] rise', usd(0.1)],
  ['it cost [[3 dollars 50 cents]] then', usd(3.5)],
  ['[[528 million francs]] of debt', { kind: 'money', amount: 528e6 }],
])('%s', (marked, value) => expectQuantities(marked, [value]));

test('a word that every object has as a member is no currency', () => {
  expect(findQuantities('Contoso being 2019 constructor')).toEqual([]);
});

test.each([
  ['at [[$43]] a share', 'share'],
  ['[[30 dlrs]] a share', 'share'],
  ['[[$1.8 billion]] per year', 'year'],
  ['[[$5m]] annually', 'year'],
  ['the [[$5,000]]-a-month flat', 'month'],
  ['[[$3]] per million tokens', 'million tokens'],
  ['[[$80]] a barrel', 'barrel'],
  ['[[$60]] apiece', 'unit'],
  ['[[$5m]] a year earlier', undefined],
])('what it is per: %s', (marked, per) => {
  const text = marked.replaceAll(/\[\[|\]\]/g, '');
  expect(findQuantities(text)[0]!.value).toMatchObject({ kind: 'money', ...(per && { per }) });
  if (!per) expect(findQuantities(text)[0]!.value).not.toHaveProperty('per');
});

test.each([
  ['[[about $5m]] more', usd(5e6, { approximate: true })],
  ['[[an estimated $5m]]', usd(5e6, { approximate: true })],
  ['[[~$5m]]', usd(5e6, { approximate: true })],
  ['[[up to $5m]]', usd(5e6, { bound: 'at_most' })],
  ['[[as much as £1.2bn]]', sum('GBP', 1.2e9, { bound: 'at_most' })],
  ['[[a maximum of $5m]]', usd(5e6, { bound: 'at_most' })],
  ['[[the maximum $5m]] payable', usd(5e6, { bound: 'at_most' })],
  ['[[in excess of $5m]]', usd(5e6, { bound: 'at_least' })],
  ['[[£1m-plus]] homes', sum('GBP', 1e6, { bound: 'at_least' })],
  ['[[$1 billion or more]]', usd(1e9, { bound: 'at_least' })],
  ['[[another $3bn]]', usd(3e9, { increment: true })],
  ['[[up to an additional $5bn]]', usd(5e9, { bound: 'at_most', increment: true })],
  ['a maximum further cost of [[$184 mln]]', usd(184e6, { bound: 'at_most', increment: true })],
  ['to exceed peak sales of [[$2bn]]', usd(2e9, { bound: 'at_least' })],
  ['expanded the pact by a hefty [[$9bn]]', usd(9e9, { increment: true })],
  ['a dispute over [[$5m]]', usd(5e6)],
])('qualifiers: %s', (marked, value) => expectQuantities(marked, [value]));

test.each([
  ['[[$80 billion-$90 billion]]', between('USD', 80e9, 90e9)],
  ['[[$10-15 billion]]', between('USD', 10e9, 15e9)],
  ['[[between $10 and $15 billion]]', between('USD', 10e9, 15e9)],
  ['a [[$3bn–$4bn]] fund', between('USD', 3e9, 4e9)],
  ['a fund [[from $3bn to $4bn]]', between('USD', 3e9, 4e9)],
  ['[[10 to 15 million euros]]', between('EUR', 10e6, 15e6)],
  ['cut it by [[25 to 50 cents]]', between('USD', 0.25, 0.5)],
  ['shares rose [[5 to 6 euros]]', between('EUR', 5, 6)],
  ['[[20p-25p]] a pop', { ...between('GBP', 0.2, 0.25), per: 'pop' }],
  ['plans to raise [[175 million to 180 million Canadian dollars]]', between('CAD', 175e6, 180e6)],
  ['[[at least $5m but no more than $8m]]', between('USD', 5e6, 8e6)],
])('ranges: %s', (marked, value) => expectQuantities(marked, [value]));

describe('several sums', () => {
  test.each([
    ['sales rose from [[$3bn]] to [[$4bn]]', [usd(3e9), usd(4e9)]],
    ['It raised its bid from [[$3bn]] to [[$4bn]].', [usd(3e9), usd(4e9)]],
    ['in the quarter ended Sept. 30 to [[$747m]]', [usd(747e6)]],
    ['sold for [[$7]] each to its staff', [usd(7, { per: 'unit' })]],
    ['pays [[1.5bn euros]] ([[$2bn]]; [[£1bn]])', [sum('EUR', 1.5e9), usd(2e9), sum('GBP', 1e9)]],
    ['[[1bn euros]] now, with [[another 550m]] to follow', [sum('EUR', 1e9), sum('EUR', 550e6, { increment: true })]],
    [
      'profit of [[5 mln stg]] from [[4.2 mln]] on sales of [[9.1 billion]].',
      [sum('GBP', 5e6), sum('GBP', 4.2e6), sum('GBP', 9.1e9)],
    ],
  ])('%s', (marked, values) => expectQuantities(marked, values));
});

test.each([
  ['[[tens of billions of dollars]]', { min: 1e10, currency: 'USD' }],
  ['a [[multi-billion-dollar]] pact', { min: 1e9, currency: 'USD' }],
  ['[[several billion euros]]', { min: 1e9, currency: 'EUR' }],
  ['It has invested [[billions]] in chips.', { min: 1e9 }],
  ['[[hundreds of millions]] in revenue', { min: 1e8 }],
])('vague sums: %s', (marked, value) => expectQuantities(marked, [{ kind: 'money', approximate: true, ...value }]));

test('a bare dollar is the article’s own', () => {
  expectQuantities('It paid [[$5m]], or [[US$3m]].', [sum('AUD', 5e6), usd(3e6)], { dollar: 'AUD' });
  expectQuantities('It paid [[5 million dollars]].', [sum('CAD', 5e6)], { dollar: 'CAD' });
});

test.each([
  'the 5,000 mark',
  '20 million real estate',
  'a 200-pound man',
  '2 million pounds of beef',
  '1080p video',
  'TOP 10 firms',
  'ALL 5 plants',
  'R2-D2',
  'profits of $2m and a total of 70m users', // only the sum
  'the R1T pickup truck',
])('not money: %s', (text) => {
  const sums = findQuantities(text).filter(({ value }) => value.kind === 'money');
  expect(sums.map(({ span }) => text.slice(span.start, span.end))).toEqual(text.includes('$2m') ? ['$2m'] : []);
});
