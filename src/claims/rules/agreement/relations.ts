import type { Pattern } from '../../define.ts';
import { AMENDED, DEAL, EXPANDED, FORMED } from '../vocabulary.ts';

/** "the formation of a partnership with Fabrikam" */
function nominal(action: string, noun: string, example: string): Pattern {
  return {
    id: `${action}-nominal`,
    noun,
    when: [{ at: 'of', head: DEAL }],
    slots: {
      parties: 'possessor + of.possessor + of.with + of.between + of.modifier + with + between',
      subject: 'of.modifier | of.on',
    },
    requires: 'parties:2',
    fixed: { action },
    example,
  };
}

/** Deals that a verb forms by itself, and deals with a price or an end. */
export const relations: readonly Pattern[] = [
  nominal(
    'formed',
    'formation | creation | signing | announcement',
    "Contoso's formation of a partnership with Fabrikam followed.",
  ),
  nominal('extended', 'extension | renewal', "Contoso's renewal of its contract with Fabrikam followed."),
  nominal(
    'ended',
    'end | termination | collapse | cancellation',
    "Contoso's termination of its contract with Fabrikam followed.",
  ),
  {
    id: 'partner',
    verb: 'partner | team up | collaborate | ally | cooperate | join forces',
    slots: { parties: 'subject + with', subject: 'on | for' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso partnered with Fabrikam on batteries.',
  },
  {
    id: 'sign-up',
    verb: 'sign',
    when: [{ at: 'up to' }],
    slots: { parties: 'subject + up to', subject: 'for' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso signed up to Fabrikam in March.',
  },
  {
    id: 'share',
    verb: 'share | pool',
    when: [
      {
        at: 'object',
        head: 'mast | tower | network | site | capacity | facility | factory | plant | platform | spectrum | store',
      },
    ],
    slots: { parties: 'subject + with', subject: 'object' },
    requires: 'parties:2, date',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: 'Contoso and Fabrikam have shared masts since 2007.',
  },
  {
    id: 'merge',
    verb: 'merge | combine',
    when: [{ voice: 'active' }],
    slots: { parties: 'subject + with + into', subject: 'object' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam agreed to merge their mobile businesses.',
  },
  {
    id: 'join-group',
    verb: 'join',
    when: [
      { at: 'object', head: 'group | alliance | consortium | coalition | pool | network | venture | partnership' },
    ],
    slots: { parties: 'subject + object.modifier + object.of' },
    requires: 'parties:2',
    fixed: { action: 'expanded' },
    example: 'Contoso joined the Fabrikam buying group on Thursday.',
  },
  {
    id: 'runs',
    verb: 'run | last | continue',
    when: [{ at: 'subject', head: DEAL }],
    slots: {
      parties: 'subject.possessor + subject.with + subject.between + subject.modifier + with',
      subject: 'subject.modifier',
    },
    requires: 'parties:2, until | duration',
    carried: 'parties',
    fixed: { action: 'formed' },
    status: 'in_force',
    example: "Contoso's contract with Fabrikam runs until 2030.",
  },
  {
    id: 'priced',
    noun: DEAL,
    when: [{ governor: `${FORMED} | ${AMENDED} | ${EXPANDED}`, not: true }],
    slots: { parties: 'possessor + modifier + with + between', amount: 'self | worth | of', subject: 'modifier' },
    requires: 'parties:2, amount',
    carried: 'parties',
    fixed: { action: 'formed' },
    status: 'completed',
    example: "After Contoso's $38 billion Fabrikam deal the shares rose.",
  },
];
