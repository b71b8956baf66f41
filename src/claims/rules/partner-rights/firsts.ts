import type { Pattern } from '../../define.ts';
import { BRINGS_TO_MARKET } from '../market-words.ts';
import { HOLDER, OTHER_SIDE, PRIORITY } from './priority.ts';

/** Who gets something first, may match what others offer, or is preferred. */
export const firsts: readonly Pattern[] = [
  {
    id: 'first-to-get',
    verb: 'get | receive | use | have | obtain | take',
    when: [{ adverb: 'first' }, { modality: 'shall' }],
    slots: { holder: 'subject', counterparty: 'object.possessor | from', scope: 'object' },
    requires: 'holder, scope, counterparty',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: "Contoso will be first to get Fabrikam's new engines.",
  },
  {
    id: 'first-in-line',
    verb: 'be | stand | stay | remain',
    when: [{ adverb: 'first' }, { at: 'in', head: 'line | queue' }],
    slots: { holder: 'subject', counterparty: 'for.possessor', scope: 'for' },
    requires: 'holder, scope',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Contoso will be first in line for the new displays.',
  },
  {
    id: 'right-to-match',
    noun: 'right',
    when: [{ doing: 'match | top | beat | equal' }],
    slots: { holder: HOLDER, counterparty: OTHER_SIDE, scope: 'doing.object.for | doing.object.on | doing.object' },
    requires: 'holder, scope',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Contoso has the right to match any offer for the rest of the copper.',
  },
  {
    id: 'offered-first',
    verb: 'offer | give | show | present',
    when: [{ modality: 'must' }, { adverb: 'first' }, { at: 'indirect | to | object', is: 'cloud', not: true }],
    slots: { holder: 'indirect | to | object', counterparty: 'subject', scope: 'object' },
    requires: 'holder, scope',
    carried: 'counterparty',
    fixed: PRIORITY,
    example: 'Fabrikam must offer new engines to Contoso first.',
  },
  {
    id: 'preferred-partner',
    noun: 'partner | vendor | distributor',
    when: [{ at: 'self', word: 'preferred' }, { doing: BRINGS_TO_MARKET }],
    slots: {
      holder: 'host | governor.object | subject',
      counterparty: 'possessor | of | governor.subject',
      scope: 'doing.object | doing',
    },
    requires: 'holder, counterparty',
    fixed: PRIORITY,
    example: 'Fabrikam named Contoso its preferred partner for commercialising new drugs.',
  },
];
