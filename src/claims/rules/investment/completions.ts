import type { Pattern } from '../../define.ts';
import { FUNDING, INVESTMENT } from '../vocabulary.ts';

const SUMS = `${FUNDING} | ${INVESTMENT} | equity | total | sum | money | capital | commitment | package`;

/** What is said of an investment, or of who takes part in it, once it has been told: "a further $2 billion followed". */
export const completions: readonly Pattern[] = [
  {
    id: 'further-sum',
    noun: 'money',
    when: [
      { governor: 'follow | come | arrive', role: 'subject' },
      { at: 'self', word: 'further | another | additional | more | second | third | remaining' },
    ],
    slots: { amount: 'self', investor: 'from | governor.from' },
    requires: 'investor, amount, investee',
    carried: 'investor, investee',
    example: 'Contoso Group invested $1 billion in Fabrikam Energy in 2019. A further $2 billion followed in 2021.',
  },
  {
    id: 'more-to-come',
    noun: 'money',
    when: [
      { at: 'governor.object', head: INVESTMENT },
      { governor: 'announce | make | unveil | plan | commit', role: 'prep' },
      { at: 'self', word: 'further | another | additional | more' },
    ],
    slots: { amount: 'self', investor: 'governor.subject' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example:
      'Contoso Group announced a $5 billion investment in Fabrikam Energy, with up to an additional $20 billion.',
  },
  {
    id: 'put-at',
    verb: 'put | estimate | peg',
    when: [
      { at: 'object', head: `${INVESTMENT} | commitment | pledge` },
      { at: 'at', figure: 'sum' },
    ],
    slots: {
      investor: 'object.possessor | object.by | governor.subject',
      investee: 'object.in | object.to',
      amount: 'at',
    },
    requires: 'investor, amount, investee',
    carried: 'investor, investee',
    certainty: 'hedged',
    example: 'Contoso Group invested $1 billion in Fabrikam Energy. Another injection was put at $10 billion.',
  },
  {
    id: 'part-of-it',
    verb: 'supply | provide | contribute | put up | put in | pay | wire | transfer | send | hand over | add | invest',
    when: [
      { at: 'object', is: 'figure' },
      { at: 'object', figure: 'money' },
      { at: 'object.of', head: SUMS },
      { at: 'to', not: true },
    ],
    slots: { investor: 'subject', amount: 'object' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Fabrikam Energy raised $1.7 billion. Contoso Group supplied $1.3 billion of the total.',
  },
  {
    id: 'take-part-with',
    verb: 'participate | take | join | join in | come in',
    when: [
      { at: 'object', head: 'part', ifAny: true },
      { at: 'with | with.of', figure: 'sum' },
    ],
    slots: { investor: 'subject', amount: 'with | with.of' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Fabrikam Energy raised $5 billion. Contoso Group took part with a sum of less than $1 billion.',
  },
];
