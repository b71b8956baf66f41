import { defineClaimType } from '../define.ts';
import { bought } from './license/bought.ts';
import { changed } from './license/changed.ts';
import { content } from './license/content.ts';
import { cross } from './license/cross.ts';
import { described } from './license/described.ts';
import { given } from './license/given.ts';
import { givenBack } from './license/given-back.ts';
import { handed } from './license/handed.ts';
import { held } from './license/held.ts';
import { heldRights } from './license/held-rights.ts';
import { holders } from './license/holders.ts';
import { inUse } from './license/in-use.ts';
import { kept } from './license/kept.ts';
import { lasting } from './license/lasting.ts';
import { licensed } from './license/licensed.ts';
import { organisers } from './license/organisers.ts';
import { paid } from './license/paid.ts';
import { permitted } from './license/permitted.ts';
import { showing } from './license/showing.ts';
import { sole } from './license/sole.ts';
import { used } from './license/used.ts';

const EXCLUSIVITY = {
  exclusive: 'exclusive | exclusively | sole',
  non_exclusive: 'non-exclusive | nonexclusive | shared',
};

export const license = defineClaimType({
  id: 'license',
  summary: 'The right to use intellectual property, a drug, a broadcast or spectrum.',
  slots: {
    licensor: { kind: 'entity', key: true, open: 'venture', summary: 'who gives the right' },
    licensee: {
      kind: 'entity',
      key: true,
      types: 'organization | product | place | other',
      open: 'venture',
      summary: 'who may use it',
    },
    subject: { kind: 'term', summary: 'what may be used' },
    exclusivity: { kind: 'term', key: true, words: EXCLUSIVITY, summary: 'exclusive or not' },
    until: { kind: 'date', summary: 'how long' },
  },
  status: 'right',
  // whoever puts money into a developer has the licence, where no more is said
  inherits: { holder: 'licensee', issuer: 'licensor', investor: 'licensee', investee: 'licensor' },
  text: '{licensee|Somebody} may use {subject|the property}[ of {licensor}][, {exclusivity}]',
  patterns: [
    ...organisers,
    ...cross,
    ...changed,
    ...given,
    ...givenBack,
    ...kept,
    ...held,
    ...heldRights,
    ...holders,
    ...described,
    ...sole,
    ...lasting,
    ...licensed,
    ...bought,
    ...content,
    ...handed,
    ...paid,
    ...used,
    ...inUse,
    ...permitted,
    ...showing,
  ],
});
