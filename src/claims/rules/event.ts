import { defineClaimType } from '../define.ts';

/** Verbs that report, think, last or link: no happenings. */
const NO_HAPPENING =
  'be | say | tell | report | add | note | believe | think | know | expect | estimate | show | include | contain | have | seem | appear | remain | mean | continue | ' +
  'want | hope | argue | claim | suggest | warn | predict | forecast | project | describe | call | ask | explain | write | stay | keep | plan | need | like | ' +
  'represent | reflect | hold | own | value | rise | fall | grow | increase | decline | drop | jump | surge | climb | slip | trade | close | stand | total | help';

export const event = defineClaimType({
  id: 'event',
  summary: 'Any other dated happening: a founding, launch, appointment or departure.',
  slots: {
    entity: { kind: 'entity', key: true, open: '*', summary: 'to whom it happened' },
    what: { kind: 'term', key: true, summary: 'what happened' },
    date: { kind: 'date', key: true, summary: 'when' },
  },
  status: 'happening',
  ownDate: true,
  text: '{entity} {what}, {date}',
  patterns: [
    {
      id: 'happened',
      verb: '*',
      except: NO_HAPPENING,
      slots: { entity: 'subject', what: 'predicate' },
      requires: 'entity, date',
      example: 'Contoso opened a plant in May 2021.',
    },
    {
      id: 'was-done',
      verb: '*',
      except: NO_HAPPENING,
      when: [{ at: 'subject', not: true }],
      slots: { entity: 'object', what: 'predicate' },
      requires: 'entity, date',
      example: 'Contoso was founded in 2015.',
    },
    {
      id: 'occasion',
      noun: 'launch | founding | ousting | appointment | debut | opening | closure | closing | death | resignation | departure | arrival | listing | retirement | birth | release | start | election | decision | completion',
      slots: { entity: 'of | possessor', what: 'self' },
      requires: 'entity, date',
      example: 'The launch of the service in November 2022 made headlines.',
    },
  ],
});
