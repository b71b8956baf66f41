import type { Pattern } from '../../define.ts';
import { ANNOUNCES, OF_DEALS } from './words.ts';

/** What somebody takes up or takes on, and what comes about. */
export const beginnings: readonly Pattern[] = [
  {
    id: 'will-put-out',
    verb: ANNOUNCES,
    when: [{ modality: 'shall' }, { voice: 'active' }, { at: 'object', head: OF_DEALS, not: true }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    status: 'planned',
    example: 'Contoso will report its results on Wednesday.',
  },
  {
    id: 'hires',
    verb: 'hire | hire away | poach | recruit | appoint | lure | lure away | elect | fire | dismiss | lay off | name',
    when: [{ voice: 'active' }, { at: 'object', is: 'figure' }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Contoso hired away three researchers in June 2024.',
  },
  {
    id: 'starts-doing',
    verb: 'trade | offer | sell | use | supply | provide | put | take | buy | invest | spend | live | have | hold | allow | let | feature',
    when: [{ governor: 'begin | start | stop | cease | resume' }, { at: 'object', is: 'figure', not: true }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Contoso began offering its chips to others in June 2024.',
  },
  {
    id: 'comes',
    verb: 'come | go | take | enter',
    when: [
      {
        at: 'into | object | on',
        head: 'force | effect | operation | service | use | office | being | power | production | liquidation | administration | receivership | sale | trial | display',
      },
    ],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'The ban comes into force in January 2027.',
  },
  {
    id: 'appears',
    verb: 'appear',
    when: [{ at: 'as' }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'The device might appear as early as this year.',
  },
  {
    id: 'comes-online',
    verb: 'come | go | come through | come back',
    when: [
      {
        adverb:
          'online | live | onstream | out | public | home | first | second | third | last | back | together | ashore | down | through | alive | bankrupt | bust | private',
      },
      { at: 'subject', head: 'whichever | what | whatever', not: true },
    ],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'The plant comes online in early 2027.',
  },
];
