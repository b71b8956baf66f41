import type { Pattern } from '../../define.ts';

/** Deals that a verb forms by itself. */
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
];
