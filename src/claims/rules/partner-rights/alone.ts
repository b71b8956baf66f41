import type { Condition, Pattern } from '../../define.ts';

/** "is free to design its own future" */
const NO_FATE: Condition = { at: 'object', head: 'future | way | path | course | fate | destiny | story', not: true };

/** What a company may do without a partner. */
export const alone: readonly Pattern[] = [
  {
    id: 'on-its-own',
    verb: 'pursue | develop | build | research | design | work | continue | train | create | go',
    when: [{ modality: 'may' }, { adverb: 'independently | alone | separately | solo' }],
    slots: { holder: 'subject', scope: 'object | on' },
    requires: 'holder, scope',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'Contoso can now pursue the treatment independently.',
  },
  {
    id: 'its-own-now',
    verb: 'pursue | develop | build | research | design | work | train | create',
    when: [{ modality: 'may' }, { adverb: 'now' }, { at: 'object | on', word: 'own' }, NO_FATE],
    slots: { holder: 'subject', scope: 'object | on' },
    requires: 'holder, scope',
    fixed: { right: 'may_partner' },
    status: 'in_force',
    example: 'Contoso can now develop its own engines.',
  },
];
