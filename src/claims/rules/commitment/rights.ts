import type { Condition, Pattern } from '../../define.ts';
import { SPECTRUM } from '../deal-words.ts';
import { NO_ISSUE, PAID, RIGHT } from './right-words.ts';

const FOR_RIGHTS = {
  buyer: 'governor.subject',
  amount: PAID,
  subject: 'to.doing.object | doing.object | to | for | self',
};
/** What the noun is of the verb. */
const OBJECT: Condition = { role: 'object' };

/** What rights cost. */
export const rights: readonly Pattern[] = [
  {
    id: 'rights-sold',
    noun: RIGHT,
    when: [{ governor: 'sell | license | award | hand | grant | give | auction' }, OBJECT, NO_ISSUE],
    slots: {
      buyer: 'governor.indirect | to.to | governor.to | to',
      seller: 'governor.subject',
      amount: PAID,
      subject: 'to.doing.object | doing.object | to | self',
    },
    requires: 'amount, seller | buyer | subject',
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
  {
    id: 'rights-bought',
    noun: RIGHT,
    when: [{ governor: 'buy | acquire | purchase | obtain | secure | snap up | pick up | lease' }, OBJECT, NO_ISSUE],
    slots: { ...FOR_RIGHTS, seller: 'from | governor.from | to.possessor | doing.from | doing.object.from' },
    requires: 'amount, buyer | seller | subject',
    example: 'Contoso bought the rights to the league from Fabrikam for £312m.',
  },
  {
    // whom they are won from had them before
    id: 'rights-won',
    noun: RIGHT,
    when: [
      {
        governor:
          'win | take | get | receive | gain | land | pocket | bag | retain | keep | hold | scoop | clinch | grab | snatch | nab | snare | seize | claim | capture',
      },
      OBJECT,
      NO_ISSUE,
    ],
    slots: { ...FOR_RIGHTS, seller: 'to.possessor | doing.from | doing.object.from' },
    requires: 'buyer, amount',
    example: 'Contoso won the rights to the league for £312m.',
  },
];
