import type { Pattern } from '../../define.ts';
import { AMENDED, CHANGE, ENDED, EXPANDED, FORMED, MERGER } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';

/** "the formation of a partnership with Fabrikam" */
function nominal(action: string, noun: string, example: string): Pattern {
  return {
    id: `${action}-nominal`,
    noun,
    when: [{ at: 'of | to', head: `${DEAL} | ${MERGER}` }],
    slots: {
      parties:
        'possessor + of.possessor + of.with + of.between + of.of + of.modifier + to.possessor + to.with + to.between + with + between + subject',
      subject: 'of.modifier | of.on | to.modifier',
    },
    requires: 'parties:2',
    fixed: { action },
    ...(action === 'ended' ? {} : { status: 'completed' as const }),
    example,
  };
}

/** Deals that a noun forms or ends, and deals with a price. */
export const nouns: readonly Pattern[] = [
  nominal(
    'formed',
    'formation | creation | signing | announcement',
    "Contoso's formation of a partnership with Fabrikam followed.",
  ),
  nominal('amended', CHANGE, 'Contoso announced an amendment to its contract with Fabrikam.'),
  nominal(
    'expanded',
    'expansion | broadening | enlargement | deepening | widening',
    'Contoso announced an expansion of its alliance with Fabrikam.',
  ),
  nominal('extended', 'extension | renewal', "Contoso's renewal of its contract with Fabrikam followed."),
  nominal(
    'ended',
    'end | termination | collapse | cancellation | expiry | expiration | dissolution | breakdown | unwinding',
    "Contoso's termination of its contract with Fabrikam followed.",
  ),
  {
    id: 'priced',
    noun: `${DEAL} | ${MERGER}`,
    when: [
      { governor: `${FORMED} | ${AMENDED} | ${EXPANDED} | ${ENDED} | reject | turn down | spurn | refuse`, not: true },
    ],
    slots: {
      parties: 'possessor + modifier + with + between + of',
      amount: 'self | worth | of | governor.worth | governor.at',
      subject: 'modifier',
    },
    requires: 'parties:2, amount',
    carried: 'parties',
    fixed: { action: 'formed' },
    status: 'completed',
    example: "After Contoso's $38 billion Fabrikam deal the shares rose.",
  },
  {
    id: 'confirmed',
    noun: DEAL,
    when: [
      { governor: 'confirm | acknowledge | disclose' },
      { role: 'object' },
      { at: 'self | worth', figure: 'money' },
    ],
    slots: { parties: 'governor.subject + with + between', amount: 'self | worth', subject: 'modifier' },
    requires: 'parties:2, amount',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'Contoso and Fabrikam have confirmed the $30 billion contract.',
  },
];
