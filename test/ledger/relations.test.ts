import { describe, expect, test } from 'vitest';
import {
  entity,
  event,
  investment,
  ledgerOf,
  money,
  percent,
  purchase,
  type Report,
  relationsOf,
  resultsOf,
  right,
  stake,
  type Told,
  term,
  until,
} from './reports.ts';

/** A report with these claims, on a day of its own unless one is given. */
const says = (...claims: Told[]): Report => ({ claims });
const on = (published: string, ...claims: Told[]): Report => ({ published, claims });

const valuation = (figure: string): Told => ({
  type: 'valuation',
  slots: { entity: entity('Fabrikam'), amount: money(figure) },
});
const licence = (exclusivity: string, more: Partial<Told> = {}): Told => ({
  type: 'license',
  slots: { licensor: entity('Fabrikam'), licensee: entity('Contoso'), exclusivity: term(exclusivity) },
  ...more,
});
const licenceUntil = (year: string): Told => ({
  type: 'license',
  slots: { licensor: entity('Fabrikam'), licensee: entity('Contoso'), until: until(year) },
});
const commitment = (figure: string): Told => ({
  type: 'commitment',
  slots: { buyer: entity('Fabrikam'), seller: entity('Contoso'), amount: money(figure) },
  status: 'planned',
});
const statistic = (subject: string, figure: string, date?: string): Told => ({
  type: 'statistic',
  slots: { subject: term(subject.toLowerCase(), subject), value: percent(figure) },
  ...(date ? { date } : {}),
});

const part = (figure: string): Told => ({
  type: 'acquisition',
  slots: { acquirer: entity('Contoso'), target: entity('Northwind'), percent: percent(figure) },
  status: 'completed',
});
const payment = (figure: string, more: Partial<Told>): Told => ({
  type: 'revenue_share',
  slots: { payer: entity('Fabrikam'), payee: entity('Contoso'), amount: money(figure) },
  status: 'completed',
  ...more,
});
const clause = (subject: string, action: string): Told => ({
  type: 'term_change',
  slots: { parties: [entity('Contoso'), entity('Fabrikam')], subject: term(subject), action: term(action) },
  status: action === 'removed' ? 'ended' : 'in_force',
});

const amendment: Told = {
  type: 'agreement',
  slots: { parties: [entity('Contoso'), entity('Fabrikam')], action: term('amended') },
  status: 'completed',
};

const cases: readonly (readonly [name: string, reports: readonly Report[], relations: readonly string[]])[] = [
  // Agreement, with the qualifiers understood
  ['the same figure', [says(stake('12')), says(stake('12'))], ['a supports b']],
  ['roughly 27% and 26.9%', [says(stake('~27')), says(stake('26.9'))], ['a supports b']],
  ['27% is 26.9% rounded', [says(stake('27')), says(stake('26.9'))], ['a supports b']],
  [
    'roughly 27% and 27%, one with a value',
    [says(stake('~27', { value: '$135bn' })), says(stake('27'))],
    ['a supports b'],
  ],
  ['a range and a value inside', [says(stake('10-15')), says(stake('12'))], ['a supports b']],
  [
    'billions and $13 billion',
    [on('2025-05-01', investment('$bns')), on('2025-05-02', investment('$13bn'))],
    ['a supports b'],
  ],
  [
    'over $13 billion, twice',
    [on('2025-05-01', investment('>$13bn')), on('2025-09-01', investment('>$13bn'))],
    ['a supports b'],
  ],
  ['up to $40bn does not contradict $30bn', [says(purchase('<$40bn')), says(purchase('$30bn'))], []],
  ['roughly a quarter and 27% are left open', [says(stake('~25')), says(stake('27'))], []],
  ['euros and dollars are not compared', [says(purchase('€5bn')), says(purchase('$5.8bn'))], []],
  [
    'euros and dollars where the text gives both',
    [says(purchase('€5bn', { exact: 'for €5bn', suffix: ' ($5.8 billion) in cash' })), says(purchase('$5.8bn'))],
    ['a supports b'],
  ],
  [
    'a conversion that does not fit',
    [says(purchase('€5bn', { exact: 'for €5bn', suffix: ' ($5.8 billion) in cash' })), says(purchase('$8.5bn'))],
    ['a contradicts b'],
  ],
  ['2016 and June 2016', [says(event('was founded', '2016')), says(event('founded', '2016-06'))], ['a supports b']],
  ['the same right', [says(right('hosting')), says(right('hosting'))], ['a supports b']],

  // Contradiction
  ['another figure', [says(stake('12')), says(stake('21'))], ['a contradicts b']],
  [
    'another figure on the same date',
    [says(stake('12', { date: '2025' })), says(stake('15', { date: '2025-10' }))],
    ['a contradicts b'],
  ],
  [
    'another figure a month later, undated',
    [on('2025-05-01', stake('12')), on('2025-06-01', stake('21'))],
    ['a contradicts b'],
  ],
  ['roughly 27% and 32.5%', [says(stake('~27')), says(stake('32.5'))], ['a contradicts b']],
  [
    'the same percentage, another value',
    [says(stake('27', { value: '$135bn' })), says(stake('27', { value: '$153bn' }))],
    ['a contradicts b'],
  ],
  ['a value outside of the range', [says(stake('10-15')), says(stake('21'))], ['a contradicts b']],
  ['above the limit', [says(purchase('<$40bn')), says(purchase('$50bn'))], ['a contradicts b']],
  ['two limits', [says(purchase('<$50bn')), says(purchase('<$500bn'))], ['a contradicts b']],
  [
    'two prices of one purchase',
    [on('2025-05-01', purchase('$5.2bn')), on('2025-05-02', purchase('$5.3bn'))],
    ['a contradicts b'],
  ],
  [
    '2016 and 2019 for one founding',
    [says(event('was founded', '2016')), says(event('was founded', '2019'))],
    ['a contradicts b'],
  ],
  ['one denies it', [says(stake('12')), says(stake('12', { negated: true }))], ['a contradicts b']],
  [
    'the same sum in another year',
    [says(investment('$1bn', { date: '2016' })), says(investment('$1bn', { date: '2019' }))],
    ['a contradicts b'],
  ],
  [
    'another sum in the same year',
    [says(investment('$1bn', { date: '2019' })), says(investment('$3bn', { date: '2019' }))],
    ['a contradicts b'],
  ],
  [
    'an undated sum where only one is known',
    [on('2025-05-01', investment('$3bn')), says(investment('$5bn'))],
    ['a contradicts b'],
  ],
  [
    'three sums of one day: none of them excuses the other two',
    [on('2025-05-01', investment('$3bn')), on('2025-05-01', investment('$5bn')), on('2025-05-01', investment('$7bn'))],
    ['a contradicts b', 'a contradicts c', 'b contradicts c'],
  ],
  [
    'an undated sum where articles know of two years',
    [
      says(investment('$1bn', { date: '2019' })),
      says(investment('$10bn', { date: '2023' })),
      says(investment('$11bn')),
    ],
    [],
  ],
  [
    'two prices of one contract',
    [on('2025-05-01', commitment('$300bn')), on('2025-05-03', commitment('$400bn'))],
    ['a contradicts b'],
  ],
  ['exclusive and not', [says(licence('exclusive')), says(licence('non_exclusive'))], ['a contradicts b']],
  ['another end', [says(licenceUntil('2030')), says(licenceUntil('2032'))], ['a contradicts b']],
  [
    'three sources, one of them alone',
    [says(stake('12')), says(stake('12')), says(stake('21'))],
    ['a contradicts c', 'a supports b'],
  ],

  // Change is no contradiction
  [
    'a stake as of 2023 and as of 2025',
    [says(stake('49', { date: '2023' })), says(stake('27', { date: '2025-10' }))],
    ['b supersedes a'],
  ],
  ['reports that are years apart', [on('2021-05-01', stake('49')), on('2025-05-01', stake('27'))], ['b supersedes a']],
  [
    'a valuation two months later',
    [on('2025-05-01', valuation('$300bn')), on('2025-07-15', valuation('$500bn'))],
    ['b supersedes a'],
  ],
  [
    'what was planned and what came',
    [on('2025-05-01', purchase('$5bn')), on('2025-09-01', purchase('$5bn', { status: 'completed' }))],
    ['b supersedes a'],
  ],
  [
    'an offer that was raised',
    [on('2025-05-01', purchase('$5bn', { status: 'proposed' })), on('2025-06-01', purchase('$6bn'))],
    ['b supersedes a'],
  ],
  [
    'exclusivity that ended',
    [on('2025-01-10', right('exclusive_provider')), on('2025-10-10', right('exclusive_provider', { status: 'ended' }))],
    ['b supersedes a'],
  ],
  [
    'an end and a holding, both undated',
    [says(right('exclusive_provider')), says(right('exclusive_provider', { status: 'ended' }))],
    ['b supersedes a'],
  ],
  [
    'a history in one article',
    [
      says(
        right('exclusive_provider', { date: '2019' }),
        right('exclusive_provider', { date: '2025', status: 'ended' }),
      ),
    ],
    ['a supersedes a'],
  ],
  [
    'in force again',
    [
      says(right('exclusive_provider', { date: '2023', status: 'ended' })),
      says(right('exclusive_provider', { date: '2025' })),
    ],
    ['b supersedes a'],
  ],
  ['two rounds', [says(investment('$1bn', { date: '2019' })), says(investment('$10bn', { date: '2023' }))], []],
  [
    'an undated sum where several are known',
    [says(investment('$1bn', { date: '2019' }), investment('$10bn', { date: '2023' })), says(investment('$11bn'))],
    [],
  ],
  [
    'the same sum twice in one article is two sums',
    [
      says(investment('$1bn', { date: '2019' }), investment('$1bn', { date: '2021' })),
      says(investment('$1bn', { date: '2021' })),
    ],
    ['a supports b'],
  ],

  [
    'a stake that was and one that is',
    [says(stake('28.5', { status: 'completed' })), says(stake('49.4'))],
    ['b supersedes a'],
  ],
  [
    'two stakes of the past',
    [says(stake('28.5', { status: 'completed' })), says(stake('49', { status: 'completed' }))],
    [],
  ],
  [
    'a stake that is raised',
    [on('2025-03-23', stake('21.7')), on('2025-03-26', stake('83', { pattern: 'stake-changed' }))],
    ['b supersedes a'],
  ],
  [
    'an article that tells of the rise itself',
    [on('2025-03-05', stake('10'), stake('15', { pattern: 'stake-changed' })), on('2025-03-07', stake('15'))],
    ['a supersedes a', 'a supports b'],
  ],
  [
    'a plan and what still is',
    [on('2025-03-12', stake('59.3', { status: 'planned' })), on('2025-03-17', stake('26'))],
    [],
  ],
  [
    'talks that move on',
    [on('2025-03-12', stake('20', { status: 'proposed' })), on('2025-03-17', stake('30', { status: 'proposed' }))],
    [],
  ],
  [
    'an offer that is raised',
    [
      on('2025-03-01', purchase('$27bn', { status: 'proposed' })),
      on('2025-03-17', purchase('$33bn', { status: 'proposed' })),
    ],
    ['b supersedes a'],
  ],
  [
    'a new offer after one that was turned down',
    [
      on('2025-03-09', purchase('$27bn', { status: 'ended' })),
      on('2025-03-17', purchase('$33bn', { status: 'proposed' })),
    ],
    [],
  ],
  [
    'an offer that was turned down',
    [
      on('2025-03-02', purchase('$27bn', { status: 'proposed' })),
      on('2025-03-09', purchase('$27bn', { status: 'ended' })),
    ],
    ['b supersedes a'],
  ],
  [
    'a purchase that was completed, and an option that was given up',
    [
      on('2025-03-02', purchase('$27bn', { status: 'completed' })),
      on('2025-03-09', purchase('$5bn', { status: 'ended' })),
    ],
    [],
  ],
  ['parts that are bought one after the other', [on('2025-03-16', part('12')), on('2025-04-02', part('49.9'))], []],
  ['a part and the whole', [says(part('20')), says(purchase('$5bn', { status: 'completed' }))], []],
  ['payments of two years', [says(payment('$494m', { date: '2024' })), says(payment('$866m', { date: '2025' }))], []],
  [
    'payments of one year',
    [says(payment('$494m', { date: '2024' })), says(payment('$866m', { date: '2024' }))],
    ['a contradicts b'],
  ],
  [
    'a contract that grows months later',
    [on('2025-03-10', commitment('$12bn')), on('2025-05-15', commitment('$4bn'))],
    [],
  ],
  [
    'a clause that is removed',
    [
      on('2025-10-28', clause('expert panel clause', 'added')),
      on('2026-04-27', clause('expert panel clause', 'removed')),
    ],
    ['b supersedes a'],
  ],
  [
    'another clause',
    [
      on('2025-10-28', clause('expert panel clause', 'added')),
      on('2026-04-27', clause('exclusivity clause', 'removed')),
    ],
    [],
  ],
  [
    'exclusivity that ended, and exclusivity for a part, neither dated',
    [
      says(right('exclusive_provider', { status: 'ended' })),
      says(right('exclusive_provider', { scope: 'interfaces' })),
    ],
    [],
  ],

  // Outdated
  [
    'old terms reported as current',
    [
      on('2023-05-01', stake('49', { date: '2023' })),
      on('2025-10-28', stake('27', { date: '2025-10' })),
      on('2025-12-01', stake('49')),
    ],
    ['a supports c', 'b outdates c', 'b supersedes a'],
  ],
  [
    'exclusive, it says, after that had ended',
    [
      on('2025-01-21', right('exclusive_provider', { status: 'ended', date: '2025-01' })),
      on('2025-06-01', right('exclusive_provider')),
    ],
    ['a outdates b'],
  ],
  [
    'an undated figure of old is no contradiction',
    [says(stake('49', { date: '2023' })), says(stake('27', { date: '2025' })), says(stake('49'))],
    ['a supports c', 'b supersedes a'],
  ],

  // Unrelated
  [
    'another party',
    [says(stake('12')), says({ ...stake('21'), slots: { ...stake('21').slots, issuer: entity('Tailspin') } })],
    [],
  ],
  [
    'the holder is not named',
    [says(stake('12')), says({ type: 'equity_stake', slots: { issuer: entity('Fabrikam'), percent: percent('21') } })],
    [],
  ],
  ['another right', [says(right('hosting')), says(right('first_refusal'))], []],
  ['another scope', [says(right('hosting', { scope: 'training' })), says(right('hosting', { scope: 'payments' }))], []],
  [
    'exclusivity for a part goes on',
    [
      on('2025-01-21', right('exclusive_provider', { status: 'ended', date: '2025-01' })),
      on('2025-06-01', right('exclusive_provider', { scope: 'interfaces' })),
    ],
    [],
  ],
  ['revenue of whoever', [says(statistic('revenue', '12', '2025')), says(statistic('revenue', '30', '2025'))], []],
  [
    'revenue of one company',
    [
      says(statistic("Contoso's cloud revenue", '12', '2025')),
      says(statistic("Contoso's cloud revenue", '30', '2025')),
    ],
    ['a contradicts b'],
  ],
  [
    'the same measure a year later',
    [
      says(statistic("Contoso's cloud revenue", '12', '2024')),
      says(statistic("Contoso's cloud revenue", '30', '2025')),
    ],
    [],
  ],
  [
    'a figure of last year and one without a date',
    [says(statistic("Contoso's cloud revenue", '12', '2024')), says(statistic("Contoso's cloud revenue", '30'))],
    [],
  ],
  [
    'prices of two days',
    [
      on('2025-05-01', statistic("Contoso's share price", '12')),
      on('2025-05-03', statistic("Contoso's share price", '30')),
    ],
    [],
  ],
  [
    'a level and a change',
    [
      says(statistic("Contoso's cloud revenue", '12', '2025')),
      says({ ...statistic("Contoso's cloud revenue", '30', '2025'), pattern: 'move-by' }),
    ],
    [],
  ],
  [
    'changes of a quarter, over the quarter or the year before',
    ['12', '30'].map((figure) =>
      says({ ...statistic("Contoso's cloud revenue", figure, '2025-33'), pattern: 'move-by' }),
    ),
    [],
  ],
  [
    'what is counted by its own name',
    ['12', '30'].map((figure) =>
      says({
        type: 'statistic',
        slots: {
          subject: term('class B shares', 'class B shares'),
          value: { kind: 'count', value: Number(figure), unit: 'class B shares', text: `${figure} class B shares` },
        },
        date: '2025',
      }),
    ),
    [],
  ],
  ['two denials', [says(stake('12', { negated: true })), says(stake('21', { negated: true }))], []],
  ['an amendment of whenever', [says(amendment), says(amendment)], []],
  ['an amendment of one month', [on('2025-05-01', amendment), on('2025-05-03', amendment)], ['a supports b']],
  ['an event that comes again', [says(event('opened a plant', '2016')), says(event('opened a plant', '2019'))], []],
  ['an article that contradicts itself', [says(stake('12'), stake('21'))], []],
];

describe('relations between the claims of', () => {
  test.each(cases)('%s', (_, reports, relations) => {
    expect(relationsOf(ledgerOf(resultsOf(reports)))).toEqual(relations);
  });
});

describe('every relation', () => {
  test.each(cases.filter(([, , relations]) => relations.length > 0))(
    'of %s has a reason and both sentences',
    (_, reports) => {
      for (const { reason, rule, from, to } of ledgerOf(resultsOf(reports)).relations) {
        expect(reason).toMatch(/\S/);
        expect(rule).toMatch(/^[a-z-]+$/);
        expect([from.exact, to.exact]).toEqual([expect.stringMatching(/\w/), expect.stringMatching(/\w/)]);
        expect(from.claim).not.toBe(to.claim);
      }
    },
  );
});

test('there are at least thirty cases', () => expect(cases.length).toBeGreaterThanOrEqual(30));
