import type { Pattern } from '../../define.ts';
import { FUNDING, INVESTMENT } from '../vocabulary.ts';

/** What a round consists of, by parts and by who brings them. */
export const roundParts: readonly Pattern[] = [
  {
    id: 'included',
    noun: INVESTMENT,
    when: [
      { governor: 'include | comprise | contain | consist' },
      { at: 'governor.subject', head: `${FUNDING} | package | deal` },
    ],
    slots: {
      investor: 'from | by | possessor',
      investee: 'in | into | governor.subject.of | governor.subject.possessor',
      amount: 'self | of',
    },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'The funding round of Fabrikam Energy includes a $30 billion investment from Contoso Group.',
  },
  {
    id: 'tranche',
    noun: 'tranche | instalment | installment',
    when: [{ at: 'self | of', figure: 'money' }],
    slots: { amount: 'self | of', investor: 'possessor | from | by' },
    requires: 'investor, amount, investee',
    carried: 'investor, investee',
    example:
      'Contoso Group will invest $30 billion in Fabrikam Energy. The first tranche of $10 billion will close by April.',
  },
  {
    id: 'lead-with',
    verb: 'lead | join | anchor',
    when: [
      { at: 'object', not: true },
      { at: 'with', figure: 'sum' },
    ],
    slots: { investor: 'subject', amount: 'with' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Fabrikam Energy raised $90 billion. Contoso Group is leading with $40 billion.',
  },
  {
    id: 'round-put-at',
    verb: 'put | peg | estimate',
    when: [
      { at: 'object', head: 'round | raise | financing | fundraising' },
      { at: 'at', figure: 'sum' },
    ],
    slots: { investee: 'object.possessor | object.of | object.by', amount: 'at' },
    requires: 'investee, amount',
    carried: 'investee',
    certainty: 'hedged',
    example: "A first report pegged Fabrikam Energy's round at $15 billion.",
  },
];
