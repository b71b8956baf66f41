import type { Pattern } from '../../define.ts';
import { FUNDING, INVESTMENT, NO_COMPANY } from '../vocabulary.ts';

/** What investors do: they are not what is valued. */
export const INVESTS =
  'invest | inject | put | put in | pay in | pump | pour | lead | co-lead | come in | enter | join | buy in';

/** What an investment says of the worth of the whole: "raised $50 million at $1 billion". */
export const priced: readonly Pattern[] = [
  {
    id: 'raised-at',
    verb: 'raise | secure | bag | land | close',
    when: [
      { at: 'object | on', figure: 'sum' },
      { at: 'at | object.at | on.at', figure: 'sum' },
    ],
    slots: { entity: 'subject', amount: 'at | object.at | on.at' },
    requires: 'entity, amount',
    example: 'Fabrikam raised $50 million at about $1 billion.',
  },
  {
    id: 'invested-at',
    verb: INVESTS,
    when: [
      { at: 'object', is: 'company', not: true },
      { at: 'object', head: `${INVESTMENT} | commitment | pledge`, not: true },
      { at: 'at | object.at | in.at | into.at | object.in.at', figure: 'sum' },
    ],
    slots: {
      entity: 'in | into | object.in | object.into | object.possessor',
      amount: 'at | object.at | in.at | into.at | object.in.at',
    },
    requires: 'entity, amount',
    carried: 'entity',
    example: "Contoso led Fabrikam's round at $13.8 billion.",
  },
  {
    id: 'post-money',
    noun: 'post-money | pre-money',
    when: [{ at: 'self', figure: 'sum' }],
    slots: { entity: 'governor.object | governor.subject.possessor | governor.subject', amount: 'self' },
    requires: 'entity, amount',
    carried: 'entity',
    example: 'Fabrikam Energy raised $5 billion. The round closed at $52 billion post-money.',
  },
  {
    id: 'put-at',
    verb: 'put | peg | place',
    when: [
      { at: 'object', head: NO_COMPANY, not: true },
      // "people with knowledge of it put it at $3 billion": the sum that has been spoken of
      { at: 'subject', head: 'people | person | source | report', not: true },
    ],
    slots: { entity: 'object', amount: 'at | object.at' },
    requires: 'entity, amount',
    example: 'The transaction puts Fabrikam at more than $29 billion.',
  },
  {
    id: 'valuation-of-round',
    noun: 'valuation',
    when: [
      {
        at: 'governor.subject | governor.object',
        head: `${FUNDING} | deal | transaction | investment | sale | tender | money`,
      },
    ],
    slots: { entity: 'governor.subject.possessor | governor.object.possessor', amount: 'of | self | governor.measure' },
    requires: 'entity, amount',
    carried: 'entity',
    example: "Fabrikam's last round raised $600 million at a valuation of $5.8 billion.",
  },
];
