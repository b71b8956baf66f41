import type { Condition, Pattern } from '../../define.ts';
import { GETS, INCOME } from '../deal-words.ts';
import { PAYS } from '../income-words.ts';

const PART = 'share | cut | slice | portion | percentage | percent';
const OF_INCOME: Condition = { at: 'of', head: INCOME };
const FEE = 'fee | rent | charge | levy | payment | commission';
const OF_SHARE: readonly Condition[] = [
  { at: 'of', figure: 'percent' },
  { at: 'of.of | of', head: INCOME },
];

/** A part of what comes in beside a sum, as a fee, or as a right. */
export const parts: readonly Pattern[] = [
  {
    id: 'part-paid',
    noun: PART,
    when: [OF_INCOME, { governor: `${PAYS} | offer` }],
    slots: {
      payer: 'governor.subject',
      payee: 'governor.indirect | governor.to | to | of.to',
      percent: 'self',
      scope: 'of',
    },
    requires: 'payer, payee | percent',
    carried: 'payee',
    example: 'Fabrikam pays Contoso $22 million a year plus a share of the revenue.',
  },
  {
    id: 'part-received',
    noun: PART,
    when: [OF_INCOME, { governor: `${GETS} | keep | retain` }, { role: 'prep | object' }],
    slots: { payee: 'governor.subject', payer: 'of.possessor | from | governor.from', percent: 'self', scope: 'of' },
    requires: 'payee, percent',
    carried: 'payer',
    example: "Contoso gets $120m plus 6% of Fabrikam's subscription revenue.",
  },
  {
    id: 'right-to-part',
    noun: 'right | claim | entitlement',
    when: [{ at: 'to.of', head: INCOME }],
    slots: { payee: 'possessor | subject', payer: 'to.of.possessor', percent: 'to', scope: 'to.of' },
    requires: 'payee, percent | payer',
    carried: 'payer',
    example: 'Contoso waived its right to a 12 per cent share of the profit.',
  },
  {
    id: 'fee-received',
    noun: FEE,
    when: [...OF_SHARE, { governor: GETS }],
    slots: {
      payee: 'governor.subject',
      payer: 'from | governor.from | of.of.possessor',
      percent: 'of',
      scope: 'of.of | governor.of',
    },
    requires: 'payee, percent',
    carried: 'payer',
    example: "Contoso will receive a fee of 2.5 percent of the venture's revenue.",
  },
  {
    id: 'fee-paid',
    noun: FEE,
    when: [...OF_SHARE, { governor: `${PAYS} | offer` }],
    slots: {
      payer: 'governor.subject',
      payee: 'governor.indirect | governor.to | to',
      percent: 'of',
      scope: 'of.of | governor.of',
    },
    requires: 'payer | payee, percent',
    carried: 'payee',
    example: 'Fabrikam will pay Contoso rent of 6 per cent of turnover.',
  },
];
