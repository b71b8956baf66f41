import { defineClaimType } from '../define.ts';
import { alone } from './partner-rights/alone.ts';
import { choice } from './partner-rights/choice.ts';
import { exclusive } from './partner-rights/exclusive.ts';
import { firsts } from './partner-rights/firsts.ts';
import { freedom } from './partner-rights/freedom.ts';
import { precedence } from './partner-rights/precedence.ts';
import { priority } from './partner-rights/priority.ts';
import { soleRoles } from './partner-rights/sole-roles.ts';
import { soleSource } from './partner-rights/sole-source.ts';

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
  patterns: [
    ...freedom,
    ...alone,
    ...choice,
    ...priority,
    ...firsts,
    ...precedence,
    ...exclusive,
    ...soleSource,
    ...soleRoles,
  ],
});
