import { defineClaimType } from '../define.ts';
import { implied } from './valuation/implied.ts';
import { labelled } from './valuation/labelled.ts';
import { priced } from './valuation/priced.ts';
import { reached } from './valuation/reached.ts';
import { valuations } from './valuation/valuations.ts';
import { worths } from './valuation/worths.ts';
import { SITE } from './vocabulary.ts';

export const valuation = defineClaimType({
  id: 'valuation',
  summary: 'What a company is worth.',
  slots: {
    entity: {
      kind: 'entity',
      key: true,
      types: 'organization | product | other',
      open: `group | venture | brand | ${SITE}`,
      summary: 'which company',
    },
    amount: { kind: 'money', key: true, whole: true, summary: 'how much it is worth' },
    asOf: { kind: 'date', summary: 'when' },
  },
  status: 'state',
  about: { slot: 'entity', things: true },
  text: '{entity} is worth {amount}',
  patterns: [...worths, ...reached, ...implied, ...valuations, ...priced, ...labelled],
});
