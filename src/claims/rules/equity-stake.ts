import { defineClaimType } from '../define.ts';
import { HOLDERS, NEWCO } from './company-words.ts';
import { earlier } from './equity-stake/earlier.ts';
import { holdings } from './equity-stake/holdings.ts';
import { insiders } from './equity-stake/insiders.ts';
import { listed } from './equity-stake/listed.ts';
import { namedOwners } from './equity-stake/named-owners.ts';
import { otherwise } from './equity-stake/otherwise.ts';
import { outcomes } from './equity-stake/outcomes.ts';
import { ownerStakes } from './equity-stake/owner-stakes.ts';
import { owners } from './equity-stake/owners.ts';
import { parents } from './equity-stake/parents.ts';
import { shared } from './equity-stake/shared.ts';
import { shareholders } from './equity-stake/shareholders.ts';
import { stakeMoves } from './equity-stake/stake-moves.ts';
import { stakes } from './equity-stake/stakes.ts';
import { subsidiaries } from './equity-stake/subsidiaries.ts';
import { valued } from './equity-stake/valued.ts';
import { warrants } from './equity-stake/warrants.ts';
import { SITE } from './vocabulary.ts';

export const equityStake = defineClaimType({
  id: 'equity_stake',
  summary: 'Who owns how much of whom.',
  slots: {
    holder: { kind: 'entity', key: true, open: HOLDERS, summary: 'who owns' },
    issuer: {
      kind: 'entity',
      key: true,
      types: 'organization | product | other',
      open: `group | for-profit | venture | jv | partnership | network | brand | ${NEWCO} | ${SITE}`,
      summary: 'whose shares',
    },
    percent: { kind: 'percent', key: true, summary: 'how much of it' },
    value: { kind: 'money', whole: true, summary: 'what the stake is worth' },
    basis: {
      kind: 'term',
      words: {
        'fully diluted': 'fully diluted | fully-diluted',
        diluted: 'diluted',
        converted: 'converted | as-converted',
        votes: 'votes | voting',
      },
      summary: 'how it is counted',
    },
    asOf: { kind: 'date', summary: 'when it was counted' },
  },
  status: 'state',
  noSumsFor: 'commitment, agreement',
  about: { slot: 'issuer', things: true, listed: true },
  inherits: { acquirer: 'holder', target: 'issuer', investor: 'holder', investee: 'issuer' },
  text: '{holder} holds [{percent} of ]{issuer|a company}[, worth {value}]',
  patterns: [
    ...holdings,
    ...shared,
    ...outcomes,
    ...insiders,
    ...stakeMoves,
    ...ownerStakes,
    ...stakes,
    ...valued,
    ...listed,
    ...owners,
    ...warrants,
    ...subsidiaries,
    ...shareholders,
    ...namedOwners,
    ...parents,
    ...earlier,
    ...otherwise,
  ],
});
