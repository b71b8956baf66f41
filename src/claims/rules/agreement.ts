import { defineClaimType } from '../define.ts';
import { announced } from './agreement/announced.ts';
import { changes } from './agreement/changes.ts';
import { courses } from './agreement/courses.ts';
import { effects } from './agreement/effects.ts';
import { groups } from './agreement/groups.ts';
import { intents } from './agreement/intents.ts';
import { jointWork } from './agreement/joint-work.ts';
import { mentioned } from './agreement/mentioned.ts';
import { nouns } from './agreement/nouns.ts';
import { partings } from './agreement/partings.ts';
import { relations } from './agreement/relations.ts';
import { signings } from './agreement/signings.ts';
import { stands } from './agreement/stands.ts';
import { takenUp } from './agreement/taken-up.ts';
import { talks } from './agreement/talks.ts';

export const agreement = defineClaimType({
  id: 'agreement',
  summary: 'A deal between named parties came about or changed.',
  slots: {
    parties: { kind: 'entity', key: true, list: true, summary: 'between whom' },
    action: { kind: 'term', key: true, summary: 'formed, amended, expanded, extended, reaffirmed or ended' },
    amount: { kind: 'money', summary: 'its price' },
    duration: { kind: 'duration', summary: 'for how long' },
    until: { kind: 'date', summary: 'until when' },
    subject: { kind: 'term', summary: 'what it is about' },
  },
  status: 'happening',
  beside: 'cloud_rights, license, partner_rights',
  text: '{parties} {action} {subject|an agreement}[ worth {amount}]',
  patterns: [
    ...announced,
    ...changes,
    ...mentioned,
    ...courses,
    ...effects,
    ...nouns,
    ...intents,
    ...jointWork,
    ...relations,
    ...signings,
    ...partings,
    ...groups,
    ...talks,
    ...takenUp,
    ...stands,
  ],
});
