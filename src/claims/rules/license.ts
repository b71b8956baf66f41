import { defineClaimType } from '../define.ts';

const EXCLUSIVITY = {
  exclusive: 'exclusive | exclusively | sole',
  non_exclusive: 'non-exclusive | nonexclusive | shared',
};

export const license = defineClaimType({
  id: 'license',
  summary: 'The right to use intellectual property, a drug, a broadcast or spectrum.',
  slots: {
    licensor: { kind: 'entity', key: true, summary: 'who gives the right' },
    licensee: { kind: 'entity', key: true, summary: 'who may use it' },
    subject: { kind: 'term', summary: 'what may be used' },
    exclusivity: { kind: 'term', key: true, words: EXCLUSIVITY, summary: 'exclusive or not' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{licensee|Somebody} may use {subject|the property}[ of {licensor}][, {exclusivity}]',
  patterns: [
    {
      id: 'not-exclusive',
      adjective: 'exclusive | shared',
      when: [
        { at: 'subject', head: 'license | licence | right | access' },
        { adverb: 'no longer | not | shared | now' },
      ],
      slots: {
        licensee: 'subject.possessor',
        licensor: 'subject.to.possessor | subject.from',
        subject: 'subject.to | subject',
      },
      requires: 'subject',
      carried: 'licensor, licensee',
      fixed: { exclusivity: 'non_exclusive' },
      status: 'in_force',
      example: 'This licence is no longer exclusive.',
    },
    {
      id: 'no-longer-exclusive',
      noun: 'access | license | licence | right',
      when: [{ at: 'self', word: 'exclusive | sole' }, { adverb: 'no longer' }],
      slots: { licensee: 'possessor | subject', licensor: 'to.possessor | to | from', subject: 'to | of' },
      requires: 'licensee, subject | licensor',
      fixed: { exclusivity: 'non_exclusive' },
      status: 'in_force',
      example: "Contoso will no longer have exclusive access to Fabrikam's technology.",
    },
    {
      id: 'licence',
      noun: 'license | licence | sublicense | sublicence',
      slots: {
        licensee: 'possessor | governor.indirect | governor.to | subject',
        licensor: 'to.possessor | of.possessor | from | governor.from | by',
        subject: 'to | for | modifier',
        exclusivity: 'self',
      },
      requires: 'licensee, licensor | subject',
      example: "Contoso keeps a licence to Fabrikam's intellectual property through 2032.",
    },
    {
      id: 'rights',
      noun: 'right | access',
      when: [
        {
          at: 'self',
          word: 'ip | property | patent | broadcast | broadcasting | television | tv | distribution | commercial | marketing | exclusive | media | streaming',
        },
      ],
      slots: {
        licensee: 'possessor | governor.indirect | subject',
        licensor: 'to.possessor | from | governor.from | of.possessor | to.modifier',
        subject: 'to | of | self',
        exclusivity: 'self',
      },
      requires: 'licensee, licensor | subject',
      carried: 'licensor',
      example: 'Contoso won exclusive broadcast rights to the league from Fabrikam.',
    },
    {
      id: 'license',
      verb: 'license | sublicense | out-license | in-license',
      slots: { licensor: 'from | subject', licensee: 'to | indirect', subject: 'object', exclusivity: 'object' },
      requires: 'licensor, licensee | subject',
      example: 'Fabrikam licensed its drug to Contoso.',
    },
  ],
});
