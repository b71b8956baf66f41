import { defineClaimType } from '../define.ts';
import { anyCloud } from './cloud-rights/any-cloud.ts';
import { cloudChoice } from './cloud-rights/cloud-choice.ts';
import { elsewhere } from './cloud-rights/elsewhere.ts';
import { exclusiveClaims } from './cloud-rights/exclusive-claims.ts';
import { exclusiveDeals } from './cloud-rights/exclusive-deals.ts';
import { exclusiveRights } from './cloud-rights/exclusive-rights.ts';
import { exclusiveRoles } from './cloud-rights/exclusive-roles.ts';
import { exclusivity } from './cloud-rights/exclusivity.ts';
import { firstChance } from './cloud-rights/first-chance.ts';
import { firstCloud } from './cloud-rights/first-cloud.ts';
import { firstRefusal } from './cloud-rights/first-refusal.ts';
import { homes } from './cloud-rights/homes.ts';
import { hosted } from './cloud-rights/hosted.ts';
import { mainCloud } from './cloud-rights/main-cloud.ts';
import { notExclusive } from './cloud-rights/not-exclusive.ts';
import { offered } from './cloud-rights/offered.ts';
import { ones } from './cloud-rights/ones.ts';
import { onlyCloud } from './cloud-rights/only-cloud.ts';
import { resold } from './cloud-rights/resold.ts';
import { users } from './cloud-rights/users.ts';

export const cloudRights = defineClaimType({
  id: 'cloud_rights',
  summary: 'Which cloud may or must be used.',
  slots: {
    customer: {
      kind: 'entity',
      key: true,
      owned: true,
      apart: 'provider',
      types: 'organization | product | place | other',
      summary: 'who uses the cloud',
    },
    provider: { kind: 'entity', key: true, apart: 'customer', list: true, summary: 'whose cloud' },
    right: {
      kind: 'term',
      key: true,
      summary: 'exclusive_provider, primary_provider, first_launch, first_refusal, any_provider or hosting',
    },
    scope: { kind: 'term', summary: 'for what' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  sides: { cloud: 'provider', other: 'customer' },
  text: '{customer|A customer}: {right}[ {provider}][ for {scope}]',
  patterns: [
    ...mainCloud,
    ...homes,
    ...ones,
    ...exclusivity,
    ...exclusiveRoles,
    ...exclusiveRights,
    ...exclusiveDeals,
    ...exclusiveClaims,
    ...onlyCloud,
    ...firstCloud,
    ...firstRefusal,
    ...firstChance,
    ...anyCloud,
    ...elsewhere,
    ...cloudChoice,
    ...notExclusive,
    ...hosted,
    ...users,
    ...offered,
    ...resold,
  ],
});
