import { expect, test } from 'vitest';
import { ledgerOf, percent, type Report, relationsOf, resultsOf, stake, type Told, term } from './reports.ts';

const premium = (figure: string, exact = `The price is ${figure}% above that of the day before the talks.`): Told => ({
  type: 'statistic',
  slots: { subject: term('premium'), value: percent(figure) },
  exact,
});
const held = (figure: string, exact: string): Told => ({ ...stake(figure), exact });
const on = (published: string, ...claims: Told[]): Report => ({ published, claims });

test.each<[name: string, reports: Report[], relations: string[]]>([
  ['copied', [{ claims: [premium('12')] }, { claims: [premium('12')] }], ['a sameOrigin b']],
  ['altered in a copy', [{ claims: [premium('12')] }, { claims: [premium('21')] }], ['a contradicts b']],
  ['in other words', [{ claims: [premium('12')] }, { claims: [premium('21', 'A premium of 21% was paid.')] }], []],
  ['in too few words', ['12', '21'].map((figure) => ({ claims: [premium(figure, `It rose ${figure}%.`)] })), []],
  ['of a serial report', [on('2025-05-01', premium('12')), on('2025-05-12', premium('21'))], []],
  [
    'of a list of results',
    [{ claims: [premium('12'), premium('21')] }, { claims: [premium('12'), premium('21')] }],
    ['a sameOrigin b', 'a sameOrigin b'],
  ],
  [
    'altered once in a copy that has it twice',
    [
      {
        claims: [
          held('12', 'Contoso and its 12% of Fabrikam.'),
          held('12', 'Contoso said on Monday that it holds 12% of Fabrikam.'),
        ],
      },
      {
        claims: [
          held('12', 'Contoso and its 12% of Fabrikam.'),
          held('21', 'Contoso said on Monday that it holds 21% of Fabrikam.'),
        ],
      },
    ],
    ['a contradicts b', 'a sameOrigin b'],
  ],
])('a figure %s', (_, reports, relations) => {
  expect(relationsOf(ledgerOf(resultsOf(reports)))).toEqual(relations);
});

test('a bound that was altered is another bound, although both may be true', () => {
  const [relation] = ledgerOf(
    resultsOf(
      ['>13', '>43'].map((figure) => ({
        claims: [premium(figure, `It pays ${figure}% of its revenue to the founders of the firm.`)],
      })),
    ),
  ).relations;
  expect([relation?.rule, relation?.reason]).toEqual([
    'same-words',
    'value: “>13%” and “>43%” in otherwise the same sentence',
  ]);
});
