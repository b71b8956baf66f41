import type { Pattern } from '../../define.ts';
import { NO_ANY_CLOUD } from '../cloud-words.ts';
import { AWARDS, DELIVERS, PROCURE, WARES } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';

/** Deals to buy or to supply. */
export const supplies: readonly Pattern[] = [
  {
    id: 'deal-to-buy',
    noun: DEAL,
    when: [{ doing: `${PROCURE} | use | access | occupy` }],
    slots: {
      buyer: 'doing.subject | governor.subject | possessor',
      amount: 'self | worth | governor.worth | doing.object | doing.for',
      seller: 'doing.from | doing.object.from | with | governor.with',
      subject: 'doing.object.of | doing.object',
    },
    requires: 'buyer, amount, seller',
    example: 'Fabrikam signed a $38 billion contract to buy capacity from Contoso.',
  },
  {
    id: 'deal-to-supply',
    noun: DEAL,
    when: [
      { doing: DELIVERS },
      { governor: AWARDS, not: true },
      { at: 'doing.object.possessor', word: 'its | their', not: true },
    ],
    slots: {
      seller: 'governor.subject | possessor',
      amount: 'self | worth | governor.worth | doing.object | doing.with',
      buyer: 'doing.indirect | doing.object | doing.to | doing.for | with | governor.with | from',
      subject: 'doing.with | doing.object.of | doing.object',
    },
    requires: 'seller, amount, buyer',
    example: 'Fabrikam signed a $2 billion contract to supply Contoso with gas.',
  },
  {
    id: 'supply',
    verb: 'supply | deliver',
    when: [{ modality: 'shall' }, { adverb: 'exclusively | solely', not: true }, NO_ANY_CLOUD],
    slots: {
      seller: 'subject',
      buyer: 'to | indirect | object',
      amount: 'with | object',
      subject: 'with.of | with | object.of | object',
    },
    requires: 'seller, buyer, amount | subject',
    carried: 'buyer',
    example: 'Fabrikam will supply Contoso with gas.',
  },
  {
    id: 'provide',
    verb: 'provide | furnish',
    when: [{ modality: 'shall' }, { at: 'with | object', figure: 'count' }],
    slots: {
      seller: 'subject',
      buyer: 'to | indirect | object',
      amount: 'with | object',
      subject: 'object.of | of | object',
    },
    requires: 'seller, buyer, amount',
    carried: 'buyer',
    example: 'Fabrikam will provide 500 megawatts of capacity to Contoso.',
  },
  {
    id: 'provide-wares',
    verb: 'provide | furnish',
    when: [
      { modality: 'shall' },
      { at: 'with | object', head: `${WARES} | resource` },
      { at: 'completes', head: 'right | refusal | option | chance | opportunity', not: true },
    ],
    slots: { seller: 'subject', buyer: 'to | indirect | object', subject: 'with | object' },
    requires: 'seller, buyer, subject',
    example: 'Fabrikam Group will provide Contoso Group with computing capacity.',
  },
];
