import type { Condition, Pattern } from '../../define.ts';
import {
  AMENDED,
  AS_AMENDED,
  AS_EXPANDED,
  AS_EXTENDED,
  CHANGE,
  ENDED,
  EXPANDED,
  EXTENDED,
  FORMED,
  REAFFIRMED,
} from '../deal-changes.ts';
import { BUY, DEAL } from '../vocabulary.ts';

/** Verbs that say themselves what becomes of a deal, or deny it, or leave it open whether there is one. */
const OTHERWISE: Condition = {
  governor:
    `${AMENDED} | ${ENDED} | ${EXPANDED} | ${EXTENDED} | ${REAFFIRMED} | ${BUY} | invest | value | be | seek | want | need | lack | negotiate | discuss | explore | consider | ` +
    'near | pursue | propose | weigh | prepare | plan | hope | reject | refuse | deny | expect | mull | leave | lose | commit | pull out | walk away | withdraw | fail | avoid | ' +
    'await | approve | oppose | criticise | criticize | review | talk | work | look | say | offer | rule out | face',
  not: true,
};

/** "its new deal with Fabrikam" is only presupposed. */
const isNew = (place: string): readonly Condition[] => [
  { at: 'possessor', not: true },
  { at: 'self', word: 'a | an | new | another' },
  { at: 'self', word: `${AS_AMENDED} | ${AS_EXPANDED} | ${AS_EXTENDED}`, not: true },
  { at: place, is: 'party' },
  OTHERWISE,
];
const WITH = {
  slots: { parties: 'subject + governor.subject + with', amount: 'self | worth', subject: 'modifier | for | on' },
  requires: 'parties:2',
  fixed: { action: 'formed' },
  status: 'completed',
} as const;

/** Deals that are spoken of as something else is told. */
export const mentioned: readonly Pattern[] = [
  {
    id: 'new-deal',
    noun: DEAL,
    when: [...isNew('with'), { governor: FORMED, role: 'object', not: true }],
    ...WITH,
    example: 'Contoso Group will sell its drinks in Japan through a distribution agreement with Fabrikam Group.',
  },
  {
    id: 'named-deal',
    noun: DEAL,
    when: [...isNew('with'), { at: 'host' }],
    ...WITH,
    example: 'Contoso Group unveiled its latest step: a supply agreement with Fabrikam Group.',
  },
  {
    id: 'deal-between',
    noun: DEAL,
    // "a tie-up between the two would create": there is none yet
    when: [...isNew('between'), { governor: 'create | form | produce', role: 'subject', not: true }],
    ...WITH,
    slots: { ...WITH.slots, parties: 'between' },
    example: 'The plant, a venture between Contoso Group and Fabrikam Group, makes cells.',
  },
  {
    id: 'dated-deal',
    noun: DEAL,
    // "an overhaul of its deal with Fabrikam" says itself what becomes of it
    when: [{ at: 'with | between' }, { governor: FORMED, not: true }, OTHERWISE, { within: CHANGE, not: true }],
    slots: { parties: 'possessor + with + between', subject: 'modifier | for | on' },
    requires: 'parties:2, date | duration | until',
    carried: 'parties',
    dated: true,
    fixed: { action: 'formed' },
    status: 'completed',
    example: "Contoso's 2019 deal with Fabrikam raised eyebrows.",
  },
];
