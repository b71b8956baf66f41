import type { Condition } from '../../define.ts';
import { SPECTRUM } from '../deal-words.ts';

/** Frequencies are licensed, shares invested in, charges booked. */
export const NO_SPECTRUM: Condition = {
  at: 'object | of | object.in',
  word: `${SPECTRUM} | share | stock | hit | charge | loss | gain | profit | writedown | write-down | impairment`,
  not: true,
};
/** Who sells. */
export const FROM =
  'from | from.possessor | with | object.from | object.with | at | at.possessor | of.possessor | of.modifier | object.of.possessor | object.of.modifier | object.in.possessor | object.in.modifier | in.possessor | in.modifier | object.modifier | governor.object.with | through.with | under.with | via.with';
/** What is paid. */
export const FOR_A_SUM = 'for | object.worth | worth | from.for';
export const NO_SUM: Condition = { at: FOR_A_SUM, figure: 'money', not: true };
/** Who buys how much of what from whom. */
export const GOODS = {
  buyer: 'subject',
  amount: 'object',
  seller: FROM,
  subject: 'object.of | object.in | of | in | object',
};
