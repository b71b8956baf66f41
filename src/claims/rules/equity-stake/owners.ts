import type { Pattern } from '../../define.ts';
import { BUY, SHARE, SITE, STAKE } from '../vocabulary.ts';

/** Something is owned: "is owned by". */
export const owners: readonly Pattern[] = [
  {
    id: 'owner',
    verb: 'own',
    when: [{ at: 'object', head: `${SHARE} | ${SITE}`, not: true }],
    slots: { holder: 'by | subject', issuer: 'object', percent: 'measure + by | by + by.apposition | predicate' },
    requires: 'holder, issuer',
    example: 'Fabrikam is owned by Contoso.',
  },
  {
    id: 'controlled',
    verb: 'control',
    when: [{ at: 'by' }, { at: 'object', head: SHARE, not: true }],
    slots: { holder: 'by', issuer: 'object', percent: 'with | measure' },
    requires: 'holder, issuer',
    example: 'Fabrikam is controlled by Contoso.',
  },
  {
    id: 'warrants',
    verb: 'own | hold | have | keep | retain | receive | get | obtain | secure | win | gain | exercise',
    when: [
      { at: 'object', head: 'warrant' },
      { at: 'for | over | in | object.for | object.over | object.in | object.of' },
    ],
    slots: {
      holder: 'subject',
      percent: 'for | over | object.for | object.over',
      issuer:
        'for.of | for.in | over.in | over.of | for.modifier | over.modifier | object.for.of | object.in | object.of',
    },
    requires: 'holder, issuer',
    carried: 'issuer',
    example: 'Contoso holds warrants for another 5% of Fabrikam.',
  },
  {
    id: 'warrants-to-buy',
    noun: 'warrant',
    when: [{ doing: BUY }],
    slots: {
      holder: 'governor.indirect | governor.to | to | governor.subject',
      percent: 'doing.object | doing.object.of',
      issuer:
        'doing.object.in | doing.object.of | doing.object.of.modifier | doing.object.modifier | doing.in | doing.of | governor.subject',
    },
    requires: 'holder, issuer',
    example: 'Contoso received warrants to buy up to 10% of Fabrikam.',
  },
  {
    id: 'stake-estimated',
    verb: 'estimate | put | peg | calculate',
    when: [{ at: 'object', head: STAKE }],
    slots: { holder: 'object.possessor | governor.subject', issuer: 'object.in | object.of', percent: 'at' },
    requires: 'holder, issuer, percent',
    carried: 'issuer',
    certainty: 'hedged',
    example: 'Contoso owns a stake in Fabrikam, estimated at 49%.',
  },
  {
    id: 'invested-stake',
    verb: 'represent | equal | constitute',
    when: [{ at: 'subject', head: `investment | ${STAKE}` }],
    slots: {
      holder: 'subject.possessor',
      issuer: 'subject.in',
      percent: 'complement | complement.of | object | object.of',
      value: 'governor.at',
      basis: 'on',
    },
    requires: 'holder, percent',
    carried: 'issuer',
    example: "Contoso Group's investment in Fabrikam Energy was valued at $3 billion, representing 12 percent.",
  },
];
