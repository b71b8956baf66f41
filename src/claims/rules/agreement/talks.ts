import type { Condition, Pattern } from '../../define.ts';
import { ENDED, MERGER } from '../deal-changes.ts';
import { DEAL, PART, SALE, TAKEOVER } from '../vocabulary.ts';

export const TALKS = 'talk | talks | negotiation | negotiations | discussion | discussions';
const OF_SALE = `${PART} | ${SALE} | ${TAKEOVER} | bid | merger | investment`;
const NO_SALE: Condition = { at: 'about | over | on | for', head: OF_SALE, not: true };
const WITH = 'with + between + governor.with';
const ABOUT = 'about | over | on | governor.about | governor.on';

/** Deals that are talked about, and talks that end. */
export const talks: readonly Pattern[] = [
  {
    id: 'in-talks',
    noun: TALKS,
    when: [
      { governor: 'be | enter | hold | start | begin | open | resume | have | remain | continue | conduct' },
      { at: 'with | between | governor.with | about | over | on' },
      // "held talks with regulators"
      { at: 'with', is: 'known', ifAny: true },
      { doing: 'buy | sell | acquire | invest | merge | raise | take over | take | purchase | combine', not: true },
      NO_SALE,
    ],
    slots: { parties: `subject + ${WITH}`, subject: ABOUT },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    status: 'proposed',
    example: 'Contoso is in talks with Fabrikam about a management contract.',
  },
  {
    id: 'negotiated',
    verb: 'negotiate | discuss | explore | consider | seek | near | pursue | propose | want | weigh | prepare | plan | attempt | mull | study | evaluate | eye | contemplate | push for | push through | force through | work on',
    when: [
      { at: 'object | for', head: `${DEAL} | ${MERGER}` },
      { doing: 'buy | acquire | take over | sell | merge | combine', not: true },
    ],
    slots: {
      parties: 'subject + object.with + object.between + object.of + object.possessor + with',
      amount: 'object | object.worth',
      subject: 'object.modifier | object.on | object.for',
    },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    status: 'proposed',
    example: 'Contoso is negotiating a partnership with Fabrikam.',
  },
  {
    id: 'talking',
    verb: 'talk | negotiate | speak',
    when: [
      { at: 'to | with', is: 'company' },
      { at: 'subject', is: 'company' },
      { at: 'about | over', head: OF_SALE, not: true },
      { at: 'object', not: true },
      { doing: 'buy | sell | acquire | invest | merge | take', not: true },
    ],
    slots: { parties: 'subject + to + with', subject: 'about | over | on' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    status: 'proposed',
    example: 'Contoso Group is already talking to Fabrikam Group.',
  },
  {
    id: 'talks-ended',
    verb: `${ENDED} | break down | fail | founder | stall`,
    when: [{ at: 'subject | object', head: TALKS }],
    slots: {
      parties:
        'subject + subject.between + subject.with + subject.possessor + object.between + object.with + object.possessor + with',
      subject: 'subject.about | subject.over | object.about | object.over | about',
    },
    requires: 'parties:2',
    fixed: { action: 'ended' },
    status: 'ended',
    example: 'Talks between Contoso and Fabrikam about a merger broke down in August.',
  },
];
