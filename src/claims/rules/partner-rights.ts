import { defineClaimType } from '../define.ts';

export const partnerRights = defineClaimType({
  id: 'partner_rights',
  summary: 'Freedom or priority in supply outside the cloud.',
  slots: {
    holder: { kind: 'entity', key: true, summary: 'who has the right' },
    counterparty: { kind: 'entity', key: true, summary: 'towards whom' },
    right: { kind: 'term', key: true, summary: 'may_partner, priority_access, exclusive_supplier or open_release' },
    scope: { kind: 'term', summary: 'for what' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  text: '{holder|Somebody}: {right}[ with {counterparty}][ for {scope}]',
  patterns: [
    {
      id: 'may-partner',
      verb: 'collaborate | partner | work | cooperate | team up | develop',
      when: [
        {
          at: 'with | object.with',
          head: 'other | others | party | company | rival | competitor | firm | supplier | partner | third',
        },
      ],
      slots: { holder: 'subject', scope: 'on | object' },
      requires: 'holder',
      fixed: { right: 'may_partner' },
      status: 'in_force',
      example: 'Fabrikam gained leeway to collaborate on engines with others.',
    },
    {
      id: 'priority-access',
      noun: 'access | allocation | supply',
      when: [{ at: 'self', word: 'priority | preferential | early | privileged | guaranteed' }],
      slots: {
        holder: 'possessor | governor.indirect | subject',
        counterparty: 'to.possessor | from | to.modifier',
        scope: 'to',
      },
      requires: 'holder | scope',
      carried: 'holder, counterparty',
      fixed: { right: 'priority_access' },
      example: "Contoso keeps priority access to Fabrikam's output.",
    },
    {
      id: 'exclusive-supplier',
      noun: 'supplier | distributor | vendor | manufacturer | dealer | agent | reseller | monopoly | maker',
      when: [{ at: 'self', word: 'exclusive | sole | only | monopoly' }],
      slots: {
        holder: 'governor.subject | possessor',
        counterparty: 'to | for | of | in.possessor | possessor',
        scope: 'of | in | for',
      },
      requires: 'holder, counterparty | scope',
      fixed: { right: 'exclusive_supplier' },
      example: 'Fabrikam is the exclusive supplier of batteries to Contoso.',
    },
    {
      id: 'open-release',
      verb: 'release | open-source | publish | open',
      when: [{ at: 'object', word: 'open | open-weight | open-source | open-weights' }],
      slots: { holder: 'subject', scope: 'object' },
      requires: 'holder, scope',
      fixed: { right: 'open_release' },
      status: 'in_force',
      example: 'Fabrikam may release open-weight models.',
    },
  ],
});
