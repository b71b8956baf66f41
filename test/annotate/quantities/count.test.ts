import { expect, test } from 'vitest';
import { findQuantities } from '../../../src/annotate/quantities/find-quantities.ts';
import { expectQuantities } from './marked.ts';

const count = (value: number, unit: string, more: object = {}) => ({ kind: 'count', value, unit, ...more });

test.each([
  ['[[40,000 chips]] arrived', count(40_000, 'chips')],
  ['[[1.2 gigawatts]] of power', count(1.2, 'gigawatts')],
  ['[[10GW]] of power', count(10, 'gigawatts')],
  ['[[32m shares]]', count(32e6, 'shares')],
  ['[[20.18 mln new ordinary shares]] to finance it', count(20.18e6, 'new ordinary shares')],
  ['[[388 barrels per day of oil equivalent]],', count(388, 'barrels per day of oil equivalent')],
  ['[[four contracts]]', count(4, 'contracts')],
  ['[[half a dozen contracts]]', count(6, 'contracts')],
  ['[[five new 737 aircraft]].', count(5, 'new 737 aircraft')],
  ['[[three weapons sites]] shut', count(3, 'weapons sites')],
  ['a [[290-seat]] jet', count(290, 'seat')],
  ['[[one consultant]] said', count(1, 'consultant')],
  ['[[58 U.S. plants]] shut', count(58, 'u.s. plants')],
  ['a [[1.8m]] tall statue', count(1.8, 'metres')],
  ['[[more than 300 merchants]]', { kind: 'count', min: 300, unit: 'merchants' }],
  ['[[100+ countries]]', { kind: 'count', min: 100, unit: 'countries' }],
  ['[[300 or so jobs]]', count(300, 'jobs', { approximate: true })],
  ['[[a further 500 jobs]]', count(500, 'jobs', { increment: true })],
  ['[[18-25 million people]]', { kind: 'count', min: 18e6, max: 25e6, unit: 'people' }],
  ['[[two or three companies]]', { kind: 'count', min: 2, max: 3, unit: 'companies' }],
  ['[[hundreds of thousands of users]]', { kind: 'count', min: 1e5, unit: 'users', approximate: true }],
  ['[[Thousands of its workers]] left', { kind: 'count', min: 1000, unit: 'workers', approximate: true }],
])('%s', (marked, value) => expectQuantities(marked, [value]));

test.each([
  'Windows 11 users',
  'Section 301 tariffs',
  'the Boeing 737-800 has',
  'the 787 Dreamliner',
  'in Q3, GPT-4 and MAI-1',
  'class of ’82',
  'on May 5, 2024 and 12 January',
  '2008 sales and 2025 revenues',
  'the 2000 Olympics',
  'in nineteen ninety-one Charles',
  'at 18:00 and 10 a.m.',
  'won 52-35',
  'call +44 20 7946 0958',
  '[2] and (3)',
  '1. Prioritise sales',
  'the Four Seasons hotel group',
  'one of its plants',
  'no one',
  '10-K and 007 and 401(k)',
  'version 1.1.1, 192.168.0.1',
  '405 Williams Avenue',
  'mid-thirties and twenty-first',
  'a 4K set',
])('no quantity: %s', (text) => {
  expect(findQuantities(text).filter(({ foundBy }) => foundBy.startsWith('count/unit'))).toEqual([]);
});

test('mentions hold nothing but the model’s fields', () => {
  expect(findQuantities('12 flights')).toEqual([
    { span: { start: 0, end: 10 }, value: { kind: 'count', value: 12, unit: 'flights' }, foundBy: 'count/unit' },
  ]);
});

test('counts of time are told apart', () => {
  expect(findQuantities('over eight years').map(({ foundBy }) => foundBy)).toEqual(['count/time']);
  expect(findQuantities('12 flights a year').map(({ foundBy }) => foundBy)).toEqual(['count/unit']);
});
