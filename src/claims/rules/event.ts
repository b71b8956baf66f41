import { defineClaimType } from '../define.ts';
import { BUY, DEAL, MOVES, NO_HAPPENING, SELL, SHARE, STAKE, TERM, TRADES } from './vocabulary.ts';

/** What makes the object of a verb part of a deal: "extended the pact", "bought the stake", "raised $5 million". */
const OF_DEALS = `${DEAL} | ${STAKE} | ${TERM} | investment | acquisition | ${SHARE} | royalty | licence | license`;

const EXCEPT = `${NO_HAPPENING} | ${MOVES} | ${TRADES} | ${BUY} | ${SELL}`;

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
  tells: 'what',
  text: '{entity} {what}, {date}',
  patterns: [
    {
      id: 'opens',
      verb: 'open | close | start | begin | end | finish | resume',
      when: [{ at: 'object | at', head: OF_DEALS, not: true }],
      slots: { entity: 'subject', what: 'predicate' },
      requires: 'entity, date',
      example: 'Contoso opened a plant in May 2021.',
    },
    {
      id: 'happened',
      verb: '*',
      except: EXCEPT,
      when: [
        { voice: 'active' },
        { at: 'object', head: OF_DEALS, not: true },
        { at: 'subject', head: `${DEAL} | ${STAKE}`, not: true },
      ],
      slots: { entity: 'subject', what: 'predicate' },
      requires: 'entity, date',
      example: 'Jane Doe joined Contoso in 2022.',
    },
    {
      id: 'was-done',
      verb: '*',
      except: EXCEPT,
      when: [{ voice: 'passive' }, { at: 'object', head: OF_DEALS, not: true }],
      slots: { entity: 'object', what: 'predicate' },
      requires: 'entity, date',
      example: 'Contoso was founded in 2015.',
    },
    {
      id: 'occasion',
      noun: 'launch | founding | ousting | appointment | debut | opening | closure | closing | death | resignation | departure | arrival | listing | retirement | birth | release | start | election | decision | completion | flotation | merger | bankruptcy | collapse',
      slots: { entity: 'of | possessor | modifier', what: 'self' },
      requires: 'entity, date',
      example: 'The launch of the service in November 2022 made headlines.',
    },
  ],
});
