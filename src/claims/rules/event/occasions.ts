import type { Pattern } from '../../define.ts';
import { ANNOUNCES, OCCASION } from './words.ts';

/** What comes about, is awaited or takes place on a day. */
export const occasions: readonly Pattern[] = [
  {
    id: 'is-awaited',
    verb: 'expect | schedule | slate | plan | plan for | pencil in',
    when: [{ voice: 'passive' }],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    status: 'planned',
    example: 'The first results are expected in June 2026.',
  },
  {
    id: 'was-called',
    verb: 'call | name | know',
    when: [{ voice: 'passive' }, { at: 'until | since | before' }],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    example: 'Until July 2024 the group was called Fabrikam.',
  },
  {
    id: 'is-due',
    adjective: 'due',
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    status: 'planned',
    example: 'The report is due in June 2026.',
  },
  {
    id: 'is-announced',
    verb: ANNOUNCES,
    when: [{ modality: 'shall' }, { voice: 'passive' }],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    status: 'planned',
    example: 'The squad is to be announced on 7 September 2026.',
  },
  {
    id: 'deal-judged',
    verb: 'approve | clear | block | veto | review | investigate | probe | challenge | greenlight | wave through | refer | nod through | rubber-stamp | sanction | examine | scrutinise | scrutinize',
    when: [
      { at: 'object', head: 'merger | deal | transaction | takeover | acquisition | tie-up | purchase | sale' },
      { at: 'object.of | object.possessor | object.modifier', is: 'party', not: true },
    ],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    example: 'The merger was cleared by the watchdog on 5 December 2024.',
  },
  {
    id: 'is-on',
    verb: 'be',
    when: [{ at: 'subject', head: `${OCCASION} | deadline | launch | opening | release | debut | anniversary` }],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'The hearing is on 3 May 2027.',
  },
  {
    id: 'is-held',
    verb: 'hold',
    when: [{ at: 'object', head: OCCASION }],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    example: 'The election will be held on 3 November 2026.',
  },
  {
    id: 'occasion',
    noun:
      'launch | founding | ousting | ouster | firing | appointment | debut | opening | closure | closing | death | resignation | departure | arrival | listing | retirement | birth | release | start | election | decision | completion | flotation | merger | bankruptcy | collapse | ' +
      'ipo | split | unveiling | independence | coronation | inauguration | arrest | conviction | assassination | murder | wedding | legalisation | legalization | ' +
      'privatisation | privatization | nationalisation | nationalization | restructuring | relocation | relaunch | signing | dismissal | defection | abdication',
    slots: { entity: 'of | possessor | modifier', what: 'self' },
    requires: 'entity, date',
    example: 'The launch of the service in November 2022 made headlines.',
  },
];
