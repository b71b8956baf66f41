import type { Pattern } from '../../define.ts';
import { AMENDED, DEAL, EXPANDED, FORMED } from '../vocabulary.ts';

/** "the formation of a partnership with Fabrikam" */
function nominal(action: string, noun: string, example: string): Pattern {
  return {
    id: `${action}-nominal`,
    noun,
    when: [{ at: 'of', head: DEAL }],
    slots: {
      parties: 'possessor + of.possessor + of.with + of.between + of.modifier + with + between',
      subject: 'of.modifier | of.on',
    },
    requires: 'parties:2',
    fixed: { action },
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
  nominal('extended', 'extension | renewal', "Contoso's renewal of its contract with Fabrikam followed."),
  nominal(
    'ended',
    'end | termination | collapse | cancellation',
    "Contoso's termination of its contract with Fabrikam followed.",
  ),
  {
    id: 'priced',
    noun: DEAL,
    when: [{ governor: `${FORMED} | ${AMENDED} | ${EXPANDED}`, not: true }],
    slots: {
      parties: 'possessor + modifier + with + between',
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
    id: 'in-venture',
    verb: 'build | make | develop | produce | run | operate | open | launch | create | invest | sell | market | design | offer',
    when: [
      {
        at: 'in | through | via | under | as part of | object.in',
        head: 'venture | partnership | alliance | collaboration | consortium',
      },
    ],
    slots: { parties: 'subject + with + in.with + under.with + through.with', subject: 'in.modifier | in' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam will build small cars together in a joint venture.',
  },
  {
    id: 'signed-under',
    verb: FORMED,
    when: [
      { voice: 'passive' },
      { at: 'governor.under | governor.in | governor.through | governor.as part of | governor.subject', head: DEAL },
      { at: 'object', head: DEAL },
    ],
    slots: {
      parties:
        'object.with + object.between + object.possessor + with + between + by + governor.subject + governor.indirect + governor.object + governor.to + governor.from + governor.with',
      amount: 'object',
      subject: 'object.modifier | object.on',
    },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'Contoso will open 20 shops under an agreement signed with Fabrikam in May.',
  },
];
