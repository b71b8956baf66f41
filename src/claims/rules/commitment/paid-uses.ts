import type { Pattern } from '../../define.ts';

const IN_RETURN = 'in return for | in exchange for | object.in return for | object.in exchange for';

/** What is paid to get a right, or to use what is another's. */
export const paidUses: readonly Pattern[] = [
  {
    id: 'pay-for-right',
    verb: 'license | secure | obtain | acquire | gain | win | get | buy | keep | retain | have | lay',
    when: [
      { governor: 'pay | spend | shell out | fork out | splash out | stump up' },
      { at: 'governor.object', figure: 'money' },
      { at: 'object', head: 'right | license | licence | access | hand | exclusivity' },
    ],
    slots: {
      buyer: 'governor.subject',
      seller:
        'governor.indirect | governor.to | from | object.from | object.to.possessor | object.on.possessor | on.possessor | object.to.from',
      amount: 'governor.object',
      subject: 'object.to | object.for | object.on | on',
    },
    requires: 'buyer, amount, seller | subject',
    example: "Contoso is paying $335 million to secure rights to Fabrikam's drug.",
  },
  {
    id: 'let-use-for-a-sum',
    verb: 'use | access | show | display | publish | quote | sell | stream | train | mine',
    when: [
      { governor: 'let | allow | permit | license | authorise | authorize | enable' },
      { at: `${IN_RETURN} | governor.in return for | governor.in exchange for`, figure: 'money' },
    ],
    slots: {
      buyer: 'subject',
      seller: 'governor.subject',
      amount: `${IN_RETURN} | governor.in return for | governor.in exchange for`,
      subject: 'object',
    },
    requires: 'buyer, seller, amount',
    example: 'Fabrikam will let Contoso use its archive in exchange for $250 million.',
  },
  {
    id: 'pay-to-use',
    verb: 'use | access | carry | stream | broadcast | show | host | train | lease | rent | reserve | license | sublicense | in-license',
    when: [{ governor: 'pay | spend' }, { at: 'governor.object', figure: 'money' }, { opener: 'to' }],
    slots: {
      buyer: 'governor.subject',
      seller: 'governor.indirect | governor.to | from | object.possessor | object.modifier | object',
      amount: 'governor.object',
      subject: 'object',
    },
    requires: 'buyer, amount, seller',
    carried: 'seller',
    example: "Contoso will pay $3 million a year to use Fabrikam's data.",
  },
  {
    id: 'licensed-for',
    verb: 'license | sublicense | in-license | out-license | outlicense | license out',
    slots: {
      buyer: 'to | subject',
      seller: 'from | object.from | subject',
      amount: 'for | object.for',
      subject: 'object',
    },
    requires: 'buyer, seller, amount',
    example: 'Contoso licensed the drug from Fabrikam for $45 million.',
  },
];
