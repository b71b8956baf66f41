import type { Pattern } from '../../define.ts';

const CONTEST = 'auction | battle | race | bidding | contest | tender | war | fight | tussle';

/** What is for sale, who wins it and who buys: "is up for sale", "won the auction for". */
export const auctions: readonly Pattern[] = [
  {
    id: 'put-up-for-sale',
    verb: 'put | put up | place',
    when: [{ at: 'for | on | up for | to', head: 'sale | auction | block' }],
    slots: { target: 'object', seller: 'subject' },
    requires: 'target',
    status: 'proposed',
    example: 'Contoso put its packaging unit up for sale.',
  },
  {
    id: 'for-sale',
    verb: 'be | come up | go up',
    when: [{ at: 'for | up for', head: 'sale | auction' }],
    slots: { target: 'subject', seller: 'subject.possessor' },
    requires: 'target',
    status: 'proposed',
    example: "Northwind's finance arm is up for sale.",
  },
  {
    id: 'buyer-sought',
    noun: 'buyer | bidder | purchaser | suitor',
    when: [
      { governor: 'seek | find | look | want | attract | line up | search | hunt | invite' },
      // "seeks damages from the buyer"
      { at: 'governor.from', head: 'buyer | bidder | purchaser | suitor', not: true },
    ],
    slots: { target: 'for.in | for | governor.for', seller: 'governor.subject', percent: 'for' },
    requires: 'target, seller',
    carried: 'target',
    status: 'proposed',
    example: 'Contoso is looking for a buyer for its packaging unit.',
  },
  {
    id: 'win-auction',
    verb: 'win | enter',
    when: [{ at: 'object', head: CONTEST }],
    slots: { acquirer: 'subject', target: 'object.for | object.of', amount: 'with | with.of | with.worth | at' },
    requires: 'acquirer, target',
    example: 'Contoso won the auction for Fabrikam with a bid of $3 billion.',
  },
  {
    id: 'lose-auction',
    verb: 'lose | lose out',
    when: [{ at: 'object | in', head: CONTEST }, { at: 'to' }],
    slots: { acquirer: 'to', target: 'object.for | object.of | in.for | for' },
    requires: 'acquirer, target',
    example: 'Northwind lost the auction for Fabrikam to Contoso.',
  },
  {
    id: 'lost-auction',
    verb: 'lose | quit | leave | exit | drop out | withdraw | pull out',
    when: [{ at: 'object | of | from', head: CONTEST }],
    slots: { acquirer: 'subject', target: 'object.for | object.of | of.for | from.for | for' },
    requires: 'acquirer, target',
    status: 'ended',
    example: 'Contoso lost the auction for Fabrikam.',
  },
  {
    id: 'buyer',
    noun: 'buyer | purchaser | acquirer',
    when: [
      { governor: 'be | become | emerge' },
      { at: 'self', word: 'its | active | net | keen | regular | frequent | large | major | dominant', not: true },
    ],
    slots: {
      acquirer: 'governor.subject | governor.complement',
      target: 'of.of | of.in | of | for.in | for',
      percent: 'of',
    },
    requires: 'acquirer, target',
    carried: 'target',
    example: 'Contoso is the buyer of Fabrikam.',
  },
];
