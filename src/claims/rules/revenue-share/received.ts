import type { Pattern } from '../../define.ts';
import { INCOME } from '../deal-words.ts';

/** A share of what comes in, by whoever gets it. */
export const received: readonly Pattern[] = [
  {
    id: 'receive-share',
    verb: 'receive | get | collect | earn | take | keep | retain | pocket | book',
    when: [{ at: 'object.of | of', head: INCOME }],
    slots: {
      payee: 'subject',
      payer: 'from | object.from | object.of.possessor | object.of.by',
      percent: 'object',
      scope: 'object.of | of',
    },
    requires: 'payee, percent',
    example: 'Contoso receives 20% of the revenue.',
  },
  {
    id: 'offered',
    verb: 'offer | grant | give | award | guarantee | pay | leave',
    when: [{ at: 'object.of', head: INCOME }],
    slots: {
      payee: 'indirect',
      payer: 'object.of.from | object.of.possessor | subject',
      percent: 'object',
      scope: 'object.of',
    },
    requires: 'payee, percent',
    carried: 'payer',
    example: 'The deal grants Contoso 40% of the profits from Fabrikam Global.',
  },
  {
    id: 'entitled',
    verb: 'entitle',
    when: [{ at: 'to.of', head: INCOME }],
    slots: { payee: 'object', percent: 'to', payer: 'to.of.possessor | to.of.by', scope: 'to.of' },
    requires: 'payee, percent',
    example: 'Contoso is entitled to 10% of revenue.',
  },
  {
    id: 'goes-to',
    verb: 'go | flow | accrue | belong',
    when: [{ at: 'subject.of | of', head: INCOME }],
    slots: { payee: 'to', payer: 'subject.of.possessor | subject.of.by', percent: 'subject', scope: 'subject.of | of' },
    requires: 'payee, percent',
    example: 'Half of profits will go to Contoso.',
  },
];
