import type { Pattern } from '../../define.ts';
import { INVESTMENT } from '../vocabulary.ts';

/** Money by whoever gets it: for something given in return, by its own word, as young companies do, and on top of what they had. */
export const received: readonly Pattern[] = [
  {
    id: 'in-return',
    noun: INVESTMENT,
    when: [{ at: 'governor.in return for | governor.in exchange for', head: INVESTMENT }],
    slots: {
      investee: 'governor.subject',
      investor:
        'from | by | possessor | governor.object.possessor | governor.object.of | governor.indirect | governor.to',
      amount: 'self | of',
    },
    requires: 'investor, investee, amount',
    example: "Fabrikam will use Contoso's software in return for a $2 billion investment.",
  },
  {
    id: 'investment-from',
    noun: INVESTMENT,
    when: [
      { governor: 'confirm | announce | reveal | disclose | welcome | unveil | see | report', role: 'object' },
      { at: 'from | by', is: 'party' },
      { at: 'in | into', is: 'party', not: true },
    ],
    slots: { investor: 'from | by', investee: 'governor.subject', amount: 'self | of | worth | apposition' },
    requires: 'investor, investee, amount',
    together: 'investor',
    example: 'Fabrikam Energy confirmed a $1 billion investment from Contoso Group.',
  },
  {
    id: 'startup-received',
    verb: 'receive | get | secure | obtain | land | attract',
    when: [
      { at: 'subject', word: 'startup | start-up | lab | upstart | newcomer' },
      { at: 'object', is: 'figure' },
      { at: 'for | object.for | object.of', not: true },
    ],
    slots: { investee: 'subject', amount: 'object', investor: 'from | object.from' },
    requires: 'investee, amount, investor',
    example: 'Fabrikam grew fast. In May the start-up received $500 million from Contoso.',
  },
  {
    id: 'added',
    verb: 'add',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'object', word: 'further | another | additional | extra | more' },
      { at: 'object', word: 'than', not: true },
      { at: 'to', not: true },
    ],
    slots: { investor: 'subject', amount: 'object' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group invested $2 billion in Fabrikam Energy. In November it added a further $1 billion.',
  },
  {
    id: 'has-from',
    noun: INVESTMENT,
    when: [{ governor: 'have | count' }, { role: 'object' }, { at: 'from', is: 'party' }],
    slots: { investor: 'from', investee: 'governor.subject', amount: 'self | of' },
    requires: 'investor, investee',
    example: 'Fabrikam Energy has previous investments from Contoso and Northwind.',
  },
];
