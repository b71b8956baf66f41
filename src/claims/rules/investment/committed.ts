import type { Pattern } from '../../define.ts';
import { CAPITAL, VENTURE } from '../vocabulary.ts';

/** Money that is committed to a company, and to nothing that it supplies. */
export const committed: readonly Pattern[] = [
  {
    // what is committed to a cloud is spent there
    id: 'commit',
    verb: 'commit',
    when: [
      { at: 'to', is: 'firm' },
      { at: 'to', is: 'cloud', not: true },
      { at: 'for', not: true },
    ],
    slots: { investor: 'subject.including | subject', amount: 'object | object.of', investee: 'to' },
    requires: 'investor, amount, investee',
    example: 'Contoso has committed up to $40 billion to Fabrikam Energy.',
  },
  {
    // no name says whom, but what it is does
    id: 'commit-to-venture',
    verb: 'commit | donate',
    when: [
      { at: 'to', head: `${VENTURE} | nonprofit | non-profit | charity` },
      { at: 'object', figure: 'sum' },
      { at: 'for', not: true },
    ],
    slots: { investor: 'subject.including | subject', amount: 'object', investee: 'to' },
    requires: 'investor, amount, investee',
    example: 'Contoso Group committed $90 million to the nonprofit.',
  },
  {
    id: 'subscribes',
    verb: 'subscribe',
    when: [{ at: 'for', head: 'share | stock' }],
    slots: {
      investor: 'subject',
      amount: 'governor.object | for.for | for',
      investee: 'for.of | for.in | for.modifier',
    },
    requires: 'investor, investee',
    example: 'Contoso will invest $80 million to subscribe for 5.4 million new shares of Fabrikam.',
  },
  {
    id: 'funding-commitment',
    noun: 'commitment | pledge',
    when: [
      { at: 'self', word: CAPITAL },
      { at: 'to', is: 'firm' },
    ],
    slots: {
      investor: 'possessor | by | from | subject',
      investee: 'to',
      amount: 'self | of | worth | governor.to | governor.at | governor.object',
    },
    requires: 'investor, amount, investee',
    example: 'Contoso Group has made funding commitments of $9 billion to Fabrikam Energy.',
  },
  {
    id: 'commitment-in',
    noun: 'commitment | pledge',
    when: [{ at: 'in | of.in | into | of.into', is: 'firm' }],
    slots: {
      investor: 'possessor | by | from | subject',
      investee: 'in | of.in | into | of.into',
      amount: 'self | of | worth | governor.at',
    },
    requires: 'investor, amount, investee',
    example: 'Contoso Group has a commitment of $2 billion in Fabrikam Energy.',
  },
];
