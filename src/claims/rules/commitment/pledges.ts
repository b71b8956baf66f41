import type { Condition, Pattern } from '../../define.ts';
import { CAPITAL } from '../vocabulary.ts';

const TO = 'to | with | to.possessor | to.modifier';

/** "a $120 billion Contoso commitment"; one to a cloud is bought from it, without a sum too. */
function namedCommitment(is: 'cloud' | 'company', example: string): Pattern {
  const isSum: Condition = { at: 'self | of', figure: 'money' };
  return {
    id: `${is}-commitment`,
    noun: 'commitment | pledge',
    when: [...(is === 'cloud' ? [] : [isSum]), { at: 'self', word: CAPITAL, not: true }, { at: 'modifier', is }],
    slots: { buyer: 'possessor | governor.subject', seller: 'modifier', amount: 'self | of' },
    requires: is === 'cloud' ? 'buyer, seller' : 'buyer, seller, amount',
    carried: 'buyer',
    example,
  };
}

/** Sums and amounts that one side guarantees, and what leaving a deal costs. */
export const pledges: readonly Pattern[] = [
  {
    id: 'guarantee',
    verb: 'guarantee | promise | assure',
    when: [{ at: 'object', is: 'figure' }],
    slots: { buyer: 'subject | from', seller: 'indirect | to', amount: 'object', subject: 'for' },
    requires: 'seller, amount',
    carried: 'buyer',
    example: 'Contoso has guaranteed Fabrikam at least $125 million.',
  },
  {
    id: 'commitment',
    noun: 'commitment | pledge',
    when: [
      { at: 'self | of', figure: 'money' },
      { at: 'self', word: CAPITAL, not: true },
      { governor: 'make | have | announce | honour | honor | keep | run', at: 'to', is: 'company' },
    ],
    slots: { buyer: 'possessor | from | governor.subject', seller: TO, amount: 'self | of', subject: 'for' },
    requires: 'buyer, seller, amount',
    example: "Contoso's $3 billion commitment to Fabrikam runs until 2030.",
  },
  namedCommitment('cloud', "Contoso's $120 billion Azure commitment remains in place."),
  namedCommitment('company', "Contoso's $120 billion Fabrikam Group commitment remains in place."),
  {
    id: 'pay-to-leave',
    verb: 'walk away | exit | leave | get out | pull out | withdraw | end | break | terminate | cancel',
    when: [{ governor: 'pay' }, { at: 'governor.object', figure: 'money' }],
    slots: {
      buyer: 'subject',
      seller: 'governor.indirect | from.with | object.with | governor.to',
      amount: 'governor.object',
    },
    requires: 'buyer, seller, amount',
    carried: 'seller',
    example: 'Contoso Group paid $2 billion to walk away from its deal with Fabrikam Energy.',
  },
  {
    id: 'contract-is-worth',
    verb: 'be',
    when: [
      { at: 'subject', head: 'contract | order | commitment' },
      { at: 'worth', figure: 'money' },
    ],
    slots: { buyer: 'subject.possessor', seller: 'subject.with | subject.from | subject.to', amount: 'worth' },
    requires: 'buyer, seller, amount',
    carried: 'buyer',
    example:
      'Contoso Group ordered $3 billion of chips from Fabrikam Energy. Its contract with Northwind Bank is worth $2 billion.',
  },
];
