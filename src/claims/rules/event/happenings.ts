import type { Pattern } from '../../define.ts';
import { NO_HAPPENING } from '../happening-words.ts';
import { MOVES, TRADES } from '../market-words.ts';
import { BUY, DEAL, SELL, STAKE, TERM } from '../vocabulary.ts';
import { AIMS, FUNDING, IN_ROLE, NO_THING, OF_DEALS, SPOKEN } from './words.ts';

const EXCEPT_DONE = `${NO_HAPPENING} | ${MOVES} | ${BUY} | ${SELL}`;

const EXCEPT = `${EXCEPT_DONE} | ${TRADES} | ${SPOKEN}`;

/** What has an end or a beginning without anything happening. */
const NO_SUBJECT = `${STAKE} | ${TERM} | exclusive | refusal | quarter | year | month | week | season | period | licence | license | access | thing | nothing | something | everything | story | saga | tale | chapter | momentum`;

/** What somebody does, or what is done, on a day. */
export const happenings: readonly Pattern[] = [
  {
    id: 'opens',
    verb: 'open | close | start | begin | end | finish | resume',
    when: [
      { voice: 'active' },
      { at: 'object | at', head: OF_DEALS, not: true },
      { at: 'object', word: 'series', not: true },
      { at: 'subject', head: `${NO_SUBJECT} | ${FUNDING}`, not: true },
      { at: 'subject.of', head: `${TERM} | exclusive`, not: true },
      { at: 'with', figure: 'money', not: true },
    ],
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
      { at: 'object', head: `${OF_DEALS} | hand | proposal | chance | opportunity | way | turn`, not: true },
      { at: 'object', head: `${NO_THING} | anything | everything | whatever`, not: true },
      { at: 'object', word: 'exclusive', not: true },
      { at: 'object', is: 'figure', not: true },
      { opener: AIMS, not: true },
      { at: 'subject', head: `${DEAL} | ${NO_SUBJECT} | ${NO_THING}`, not: true },
      { at: 'subject.of', head: `${TERM} | exclusive`, not: true },
      { at: 'object | complement', head: IN_ROLE, not: true },
      { at: 'in | object.in', word: `${FUNDING} | series`, not: true },
      { at: 'with | under', head: DEAL, not: true },
      { at: 'over', is: 'time', not: true },
    ],
    slots: { entity: 'subject', what: 'predicate' },
    requires: 'entity, date',
    example: 'Jane Doe joined Contoso in 2022.',
  },
  {
    id: 'is-ready',
    verb: 'be | become',
    when: [{ adverb: 'ready | available | operational | complete | live | online | profitable | positive' }],
    slots: { entity: 'subject | subject.of', what: 'predicate' },
    requires: 'entity, date',
    example: 'The plant should be ready by the end of 2026.',
  },
  {
    id: 'was-done',
    verb: '*',
    except: EXCEPT_DONE,
    when: [
      { voice: 'passive' },
      { at: 'object', head: `${OF_DEALS} | ${NO_THING} | price | maturity`, not: true },
      { at: 'into', head: DEAL, not: true },
      // "was amplified by a 34% rise in the deficit last year"
      { at: 'by', figure: 'percent', not: true },
      // "spread over five years from 2027"
      { at: 'over', is: 'time', not: true },
    ],
    slots: { entity: 'object', what: 'predicate' },
    requires: 'entity, date',
    example: 'Contoso was founded in 2015.',
  },
];
