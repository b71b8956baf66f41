import type { Pattern } from '../../define.ts';
import { SPECTRUM } from '../deal-words.ts';

function rightsFor(id: string, governor: string, from: string, example: string): Pattern {
  return {
    id,
    noun: 'right | licence | license | concession | franchise | sponsorship',
    when: [{ governor }, { role: 'object' }],
    slots: {
      buyer: 'governor.subject',
      seller: `${from}to.possessor | doing.from | doing.object.from`,
      amount: 'for | governor.for | governor.in.worth | governor.under | worth | governor.at',
      subject: 'to.doing.object | doing.object | to | for | modifier',
    },
    requires: 'buyer, amount, seller | subject',
    carried: 'seller',
    example,
  };
}

/** What rights cost. */
export const rights: readonly Pattern[] = [
  {
    id: 'rights-sold',
    noun: 'right | licence | license | concession | franchise',
    when: [{ governor: 'sell | license | award | hand | grant | give' }, { role: 'object' }],
    slots: {
      buyer: 'governor.indirect | governor.to | to',
      seller: 'governor.subject',
      amount: 'governor.for | for | governor.in | governor.at | governor.in.worth',
      subject: 'to.doing.object | doing.object | to',
    },
    requires: 'seller, amount',
    example: 'The Northwind League sold its television rights to Contoso for £45m a season.',
  },
  {
    id: 'spectrum-bought',
    verb: 'buy | acquire | purchase | win | bag | secure | pick | pick up | obtain | snap up | get',
    when: [{ at: 'object | object.of | of', word: SPECTRUM }],
    slots: {
      buyer: 'subject',
      seller: 'from | object.from',
      amount: 'for | object.for | object.worth | worth | at | object',
      subject: 'object.of | of | object',
    },
    requires: 'buyer, amount',
    example: 'Contoso bought spectrum in five bands for $18 million.',
  },
  rightsFor(
    'rights-bought',
    'buy | acquire | purchase | obtain | secure',
    'from | governor.from | ',
    'Contoso bought the rights to the league from Fabrikam for £312m.',
  ),
  // whom they are won from had them before
  rightsFor(
    'rights-won',
    'win | take | get | receive | gain | land',
    '',
    'Contoso won the rights to the league for £312m.',
  ),
];
