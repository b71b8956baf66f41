import type { Pattern } from '../../define.ts';
import { TAKEOVER } from '../vocabulary.ts';

/** Somebody bids: "offered $3 billion for". */
export const bidding: readonly Pattern[] = [
  {
    id: 'bid-for',
    verb: 'bid | tender',
    slots: { acquirer: 'subject', amount: 'object', target: 'for | for.of' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso bids $3 billion for Fabrikam.',
  },
  {
    id: 'vie-for',
    verb: 'vie | compete | jostle | jockey | battle | fight',
    when: [
      { at: 'for', is: 'company' },
      { at: 'subject', is: 'party' },
    ],
    slots: { acquirer: 'subject + with + against', target: 'for' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso Group is vying with Northwind for Fabrikam Energy.',
  },
  {
    id: 'pursuit',
    noun: 'pursuit | courtship',
    when: [{ at: 'of', is: 'party' }],
    slots: { acquirer: 'possessor | by', target: 'of' },
    requires: 'acquirer, target',
    example: "Contoso's pursuit of Fabrikam Energy has lasted a year.",
  },
  {
    id: 'approach-about',
    verb: 'approach | contact',
    when: [
      { at: 'about | over | with', head: `${TAKEOVER} | bid | offer | merger` },
      { at: 'object', is: 'party' },
    ],
    slots: { acquirer: 'subject', target: 'object' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso approached Fabrikam Energy about a possible takeover.',
  },
  {
    id: 'near-deal',
    noun: 'deal | talks | talk | agreement',
    when: [{ governor: 'near | seal | clinch | close in' }, { at: 'for', is: 'company' }],
    slots: { acquirer: 'governor.subject', target: 'for' },
    requires: 'acquirer, target',
    example: 'Contoso Group nears a deal for Fabrikam Energy.',
  },
  {
    id: 'proposal-to',
    noun: 'proposal | approach | offer',
    when: [
      { at: 'self', word: 'takeover | acquisition | merger | buyout' },
      { at: 'to', is: 'party' },
    ],
    slots: { target: 'to', acquirer: 'from | by | possessor | governor.subject', amount: 'self | of | worth' },
    requires: 'acquirer, target',
    status: 'proposed',
    example: 'Contoso made a takeover proposal to Fabrikam.',
  },
];
