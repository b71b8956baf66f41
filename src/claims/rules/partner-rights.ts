import { defineClaimType } from '../define.ts';
import { freedom } from './partner-rights/freedom.ts';
import { priority } from './partner-rights/priority.ts';

export const partnerRights = defineClaimType({
  id: 'partner_rights',
  summary: 'Freedom or priority in supply outside the cloud.',
  slots: {
    holder: {
      kind: 'entity',
      key: true,
      types: 'organization | product | place | other',
      summary: 'who has the right',
    },
    counterparty: { kind: 'entity', key: true, summary: 'towards whom' },
    right: { kind: 'term', key: true, summary: 'may_partner, priority_access, exclusive_supplier or open_release' },
    scope: { kind: 'term', summary: 'for what' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{holder|Somebody}: {right}[ with {counterparty}][ for {scope}]',
  patterns: [...freedom, ...priority],
});
