import type { Condition, Pattern } from '../../define.ts';

const WORDS = 'rights | package | bundle | licence | license | spectrum | airwaves | concession';
/** "a rights issue", "a licence fee" */
const NOT_MEANT = 'issue | offering | entitlement | fee | deal | agreement | holder | owner | income | revenue | sale';

function soldAt(at: string): Condition[] {
  return [
    { at, word: WORDS },
    { at, head: NOT_MEANT, not: true },
  ];
}

/** What rights fetch, who they go to, and lots that are known by a letter. */
export const rightsAuctioned: readonly Pattern[] = [
  {
    id: 'rights-fetched',
    verb: 'fetch | bring in | bring | command | attract | net | raise | earn | draw | yield',
    when: [...soldAt('subject'), { at: 'object', figure: 'money' }],
    slots: {
      buyer: 'from | object.from',
      seller: 'indirect | subject.possessor | for',
      amount: 'object',
      subject: 'subject',
    },
    requires: 'buyer, amount',
    example: 'The digital rights fetched $3 billion from Contoso.',
  },
  {
    id: 'rights-went',
    verb: 'go | pass | fall | come',
    when: soldAt('subject'),
    slots: {
      buyer: 'to | governor.subject',
      seller: 'subject.possessor',
      amount: 'for | to.for | at | at.of',
      subject: 'subject',
    },
    requires: 'buyer, amount',
    example: 'The radio rights went to Contoso for $30 million.',
  },
  {
    id: 'paid-in-auction',
    verb: 'pay | spend | commit | shell out | splash out | fork out | stump up | bid',
    when: [
      { at: 'object', figure: 'money' },
      { at: 'in | at | object.in | object.at', head: 'auction' },
      { at: 'for | on | object.for', is: 'company', not: true },
    ],
    slots: { buyer: 'subject', amount: 'object', subject: 'for | object.for | in | at | object.in' },
    requires: 'buyer, amount',
    example: 'Contoso spent $45 billion in the spectrum auction.',
  },
  {
    id: 'lot-taken',
    verb: 'win | take | get | gain | land | pocket | bag | retain | keep | hold on | buy | acquire | secure | snap up | pick up | scoop | clinch | grab | claim',
    when: [
      { at: 'object', word: 'package | lot | bundle | licence | license' },
      { at: 'object', head: 'package | lot | bundle | licence | license', not: true },
      { voice: 'active' },
    ],
    slots: { buyer: 'subject', seller: 'from', amount: 'for | at | with.of | with | at.of', subject: 'object' },
    requires: 'buyer, amount',
    example: 'Northwind took Package A for £450 million.',
  },
];
