import type { Pattern } from '../../define.ts';
import { CHANGE, METRICS, ORDERS, PAID, SPENDS } from './places.ts';

/** What stands behind the "in" of a sum without being what it measures. */
const CIRCUMSTANCE =
  'cash | stock | addition | top | lieu | front | way | place | form | case | favour | favor | line | name | bid | offer | total | all | exchange | return | year | quarter | month | day | period | round | series | trading | deal | agreement | damage | milestone | payment';

/** A sum stands with what it measures. */
export const sums: readonly Pattern[] = [
  {
    id: 'sum-in',
    noun: 'money',
    when: [
      { at: 'in', head: CIRCUMSTANCE, not: true },
      { at: 'in | of', is: 'company', not: true },
      { at: 'of', head: `${PAID} | stock | equity | capacity | money`, not: true },
      { governor: `${SPENDS} | ${ORDERS} | convert`, not: true },
    ],
    slots: { subject: 'in | of', value: 'self', rate: `${CHANGE} | apposition.of | in.apposition.of` },
    requires: 'subject, value',
    example: 'It is projected to reach $60 million in annual revenue.',
  },
  {
    id: 'cash-held',
    noun: 'money',
    when: [
      { at: 'in', head: 'cash' },
      { governor: 'have | hold | keep | boast | sit | report | hoard | need | burn | burn through | generate' },
    ],
    slots: { subject: 'in', value: 'self', rate: CHANGE },
    requires: 'subject, value',
    example: 'Fabrikam has $3 billion in cash and $4 billion in debt.',
  },
  {
    id: 'sum-of',
    noun: 'money',
    when: [
      { at: 'of', head: METRICS },
      { governor: `${SPENDS} | ${ORDERS} | convert`, not: true },
    ],
    slots: { subject: 'of', value: 'self', rate: CHANGE },
    requires: 'subject, value',
    example: 'Contoso had $102 billion of revenue in the third quarter.',
  },
  {
    id: 'renamed',
    noun: METRICS,
    when: [
      { at: 'apposition', figure: 'money' },
      { at: 'apposition', is: 'figure' },
    ],
    slots: { subject: 'self', value: 'apposition' },
    requires: 'subject, value',
    example: 'Its revenue, about $1 billion at the start of the year, is growing.',
  },
  {
    id: 'renamed-rate',
    noun: 'rate | margin | yield | growth | inflation | unemployment | ratio',
    when: [
      { at: 'apposition', figure: 'percent' },
      { at: 'apposition', is: 'figure' },
    ],
    slots: { subject: 'self', value: 'apposition' },
    requires: 'subject, value',
    example: 'The worry is the variable rate, now 3.99%.',
  },
];
