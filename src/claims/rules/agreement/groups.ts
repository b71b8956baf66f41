import type { Pattern } from '../../define.ts';

const GROUP =
  'group | alliance | consortium | coalition | pool | network | venture | partnership | programme | club | cartel | scheme | project | roster | list | rank | line-up';
const MEMBER = 'object + object.modifier + object.of';

/** Who joins and leaves what several have formed, and who is named a partner. */
export const groups: readonly Pattern[] = [
  {
    id: 'join-group',
    verb: 'join',
    when: [{ at: 'object', head: GROUP }],
    slots: { parties: `subject + ${MEMBER} + object.with` },
    requires: 'parties:2',
    fixed: { action: 'expanded' },
    example: 'Contoso joined the Fabrikam buying group on Thursday.',
  },
  {
    id: 'join-in',
    verb: 'join',
    when: [{ at: 'in', head: GROUP }],
    slots: { parties: 'subject + object' },
    requires: 'parties:2',
    fixed: { action: 'expanded' },
    example: 'Contoso joined Fabrikam in the venture.',
  },
  {
    id: 'leave-group',
    verb: 'leave | quit | exit',
    when: [
      { at: 'object', head: GROUP },
      { voice: 'active' },
      // "left the group with debts"
      { at: 'object.with | with', is: 'party', ifAny: true },
    ],
    slots: { parties: `subject + ${MEMBER} + object.with + with` },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'ended' },
    example: 'Contoso will leave the Fabrikam Alliance next April.',
  },
  {
    id: 'named-partner',
    noun: 'partner | sponsor | ally',
    when: [
      {
        governor:
          'become | choose | pick | select | name | appoint | tap | bring in | bring on | enlist | hire | recruit | sign up | take on | unveil | confirm | announce | add',
      },
    ],
    slots: { parties: 'governor.subject + governor.object + of + possessor', subject: 'for' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'Contoso chose Fabrikam as its partner for batteries.',
  },
  {
    id: 'joint-project',
    noun: 'initiative | project | undertaking | programme | program | scheme',
    when: [{ at: 'between', is: 'firm' }],
    slots: { parties: 'between + between.conjunct', amount: 'self | worth' },
    requires: 'parties:2, amount',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'The money goes to Atlas, a $5 billion initiative between Contoso and Fabrikam to build mills.',
  },
];
