import type { Pattern } from '../../define.ts';
import { CEILING } from '../ceiling-words.ts';
import { SHARED } from '../income-words.ts';
import { NO_OTHER, PAYS } from './ceilings.ts';

const GOES_ON = 'continue | remain | run | go | last | flow | stay | be';

/** Caps that are put on what is paid, and with which it goes on. */
export const imposed: readonly Pattern[] = [
  {
    id: 'goes-on-with-cap',
    noun: CEILING,
    when: [
      { governor: GOES_ON, role: 'prep' },
      { at: 'governor.subject', head: 'payment | share | royalty | royalties | sharing | fee', word: SHARED },
    ],
    slots: {
      on: 'on | governor.subject',
      payer: 'governor.subject.from | governor.subject.possessor | governor.from',
      payee: 'governor.subject.to | governor.to',
      amount: 'self | of | at',
    },
    requires: 'on',
    example: 'Revenue share payments from Fabrikam to Contoso will continue, but with a total cap.',
  },
  {
    id: 'cap-imposed',
    verb: 'impose | place | put | set | introduce | apply | add',
    // "a cap on", in one phrase, is one by itself
    when: [{ at: 'object', head: CEILING }, NO_OTHER, { at: 'on', is: 'known', not: true }],
    slots: {
      on: 'on',
      payer: 'on.possessor | on.from',
      payee: 'on.to',
      amount: 'object | object.of | at',
    },
    requires: 'on',
    example: "A total cap has been imposed on Fabrikam's liability.",
  },
  {
    id: 'paid-under-cap',
    noun: CEILING,
    when: [
      { governor: PAYS, role: 'prep' },
      {
        at: 'governor.subject to | governor.object.subject to | governor.up to | governor.object.up to | governor.with | governor.under',
        head: CEILING,
      },
    ],
    slots: {
      on: 'governor.object.of | governor.object',
      payer: 'governor.subject',
      payee: 'governor.indirect | governor.to',
      amount: 'self | of | at',
    },
    requires: 'on',
    example: 'Fabrikam pays Contoso a 12% royalty until 2030, now subject to a cap.',
  },
];
