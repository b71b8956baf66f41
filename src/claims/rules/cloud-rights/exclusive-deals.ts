import type { Pattern } from '../../define.ts';
import { CLOUD_WORD } from '../cloud-words.ts';
import { ENDED } from '../deal-changes.ts';
import { EXCLUSIVE, PROCURE } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';
import { ONLY } from './exclusivity.ts';

/** "its exclusive deal" says nothing of itself, but that it ends does. */
function exclusiveDeal(whose: string, provider: string, customer: string, example: string): Pattern {
  return {
    id: `exclusive-deal-of-${whose}`,
    noun: DEAL,
    when: [
      { at: 'self', word: EXCLUSIVE },
      { at: 'self', word: `${CLOUD_WORD} | center | centre` },
      { at: provider, is: 'cloud' },
      { governor: `${ENDED} | move away | give way | lose | give up | replace` },
    ],
    slots: { provider, customer },
    requires: 'provider, customer',
    fixed: ONLY,
    example,
  };
}

/** Exclusive deals that end, and where everything is bought. */
export const exclusiveDeals: readonly Pattern[] = [
  exclusiveDeal(
    'cloud',
    'possessor | governor.subject | subject',
    'with',
    "Contoso Cloud's exclusive computing deal with Fabrikam ends in 2027.",
  ),
  exclusiveDeal(
    'customer',
    'with',
    'possessor | governor.subject | subject',
    "Fabrikam's exclusive computing deal with Contoso Cloud ends in 2027.",
  ),
  {
    id: 'buys-all-there',
    verb: PROCURE,
    when: [
      { at: 'object', word: 'all | every | entire' },
      { at: 'object | object.of', word: CLOUD_WORD },
      { at: 'from | object.from', is: 'cloud' },
    ],
    slots: { customer: 'subject', provider: 'from | object.from', scope: 'object.of | object' },
    requires: 'provider, customer',
    fixed: ONLY,
    example: 'Fabrikam had to buy all its computing from Contoso Cloud.',
  },
];
