import type { Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';

/** Deals about what is the subject's own: what it makes it sells, what it lets others run for it it pays for. */
export const own: readonly Pattern[] = [
  {
    id: 'deal-to-supply-own',
    noun: DEAL,
    when: [
      { doing: 'supply | provide | deliver | sell | ship | lease' },
      { at: 'doing.object.possessor', word: 'its | their' },
    ],
    slots: {
      seller: 'governor.subject | possessor',
      amount: 'self | worth | governor.worth | doing.object',
      buyer: 'doing.indirect | doing.to | doing.for',
      subject: 'doing.object',
    },
    requires: 'seller, amount, buyer',
    example: 'Fabrikam signed a $2 billion contract to supply its engines to Contoso.',
  },
  {
    id: 'deal-for-own',
    noun: DEAL,
    when: [
      {
        doing:
          'run | operate | train | host | design | develop | build | make | produce | power | expand | scale | manufacture',
      },
      { at: 'doing.object.possessor', word: 'its | their' },
      { at: 'self | worth | governor.worth', figure: 'money' },
    ],
    slots: {
      buyer: 'governor.subject | possessor',
      seller: 'with | governor.with | doing.on | doing.object.on',
      amount: 'self | worth | governor.worth',
      subject: 'doing.object',
    },
    requires: 'buyer, seller, amount',
    example: 'Fabrikam signed a $2 billion contract with Contoso to design its own chips.',
  },
];
