import type { Pattern } from '../../define.ts';
import { AMENDED, DEAL, EXPANDED, FORMED } from '../vocabulary.ts';

/** Deals that a verb forms by itself, and deals with a price or an end. */
export const relations: readonly Pattern[] = [
  {
    id: 'partner',
    verb: 'partner | team up | collaborate | ally | cooperate | join forces',
    slots: { parties: 'subject + with', subject: 'on | for' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso partnered with Fabrikam on batteries.',
  },
  {
    id: 'merge',
    verb: 'merge | combine',
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
    fixed: { action: 'formed' },
    status: 'completed',
    example: "After Contoso's $38 billion Fabrikam deal the shares rose.",
  },
];
