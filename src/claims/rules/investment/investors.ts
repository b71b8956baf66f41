import type { Pattern } from '../../define.ts';
import { OWNER } from '../company-words.ts';

/** "heavyweights like Contoso" */
const LIKE = 'object.like | object.including | object.such as';

/** Who takes part in a round. */
export const investors: readonly Pattern[] = [
  {
    id: 'investors-include',
    verb: 'include | be',
    when: [
      { at: 'subject', head: 'investor | backer | participant' },
      { at: 'subject.in | subject.of | subject.possessor', not: true },
    ],
    slots: { investor: `${LIKE} | object | complement` },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Investors include Contoso Group and Northwind Bank.',
  },
  {
    id: 'funder',
    noun: 'funder | financier | bankroller',
    when: [{ governor: 'be | become | remain', role: 'complement' }],
    slots: { investor: 'governor.subject', investee: 'in | of | possessor' },
    requires: 'investor, investee',
    together: 'investor',
    example: 'Contoso Group and Northwind Bank are the initial equity funders in Fabrikam Energy.',
  },
  {
    id: 'investors-join',
    verb: 'participate | join | take part',
    when: [{ at: 'subject', head: 'investor | backer' }],
    slots: { investor: 'including | subject' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Existing investors also participated, including Contoso Group.',
  },
  {
    id: 'took-part',
    verb: 'participate | take | join in | chip in',
    when: [
      { adverb: 'also | too' },
      { at: 'object', head: 'part', ifAny: true },
      { at: 'in | with | object.in', not: true },
      { at: 'subject', is: 'party' },
    ],
    slots: { investor: 'subject' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Contoso Group and Northwind Bank also took part.',
  },
  {
    id: 'join-as-investor',
    verb: 'participate | join | come in | come | take',
    when: [{ at: 'as', head: 'investor | backer' }],
    slots: { investor: 'subject', investee: 'in.of | in.possessor | object.possessor' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Contoso Group and Northwind Bank took part as strategic investors.',
  },
  {
    id: 'investors-are',
    verb: 'include | be',
    when: [
      { at: 'subject', head: `${OWNER} | participant` },
      { at: 'subject.in', head: 'round | financing | funding | series' },
    ],
    slots: { investor: `${LIKE} | object | complement`, investee: 'subject.in.of | subject.in.possessor' },
    requires: 'investor, investee',
    carried: 'investee',
    together: 'investor',
    example: 'Fabrikam Energy raised $50 million. Investors in the round include Contoso Group and Northwind Bank.',
  },
];
