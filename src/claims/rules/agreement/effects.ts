import type { Pattern } from '../../define.ts';
import { AS_AMENDED, MERGER } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';

/** "The amended agreement took effect": since when it holds. */
function inEffect(action: string, example: string, word?: string, head = DEAL): Pattern {
  return {
    id: head === DEAL ? `${action}-in-effect` : 'terms-in-effect',
    verb: 'take | come | go | enter',
    when: [
      { at: 'subject', head, ...(word ? { word } : {}) },
      { at: 'object | into', head: 'effect | force | operation' },
    ],
    slots: {
      parties: 'subject.possessor + subject.with + subject.between + subject.modifier',
      subject: 'subject.modifier',
    },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action },
    example,
  };
}

/** Who enters into a deal or forms one as something else is told, and since when it holds. */
export const effects: readonly Pattern[] = [
  {
    id: 'entered-into',
    verb: 'enter | get | come | go | walk',
    when: [{ at: 'into', head: `${DEAL} | ${MERGER}` }],
    slots: {
      parties: 'subject + into.with + into.between + with',
      amount: 'into | into.worth | worth',
      subject: 'into.modifier | into.on | into.for',
    },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action: 'formed' },
    example: 'Contoso has entered into a joint venture with Fabrikam.',
  },
  inEffect('amended', 'The amended agreement between Contoso and Fabrikam took effect on June 1.', AS_AMENDED),
  inEffect('formed', 'The agreement between Contoso and Fabrikam took effect on June 1.'),
  inEffect(
    'amended',
    'The new terms between Contoso and Fabrikam took effect on June 1.',
    `${AS_AMENDED} | new`,
    'term',
  ),
  {
    id: 'born-of-merger',
    verb: 'form | create | found | establish | bear',
    when: [{ voice: 'passive' }, { at: 'by | from | of | through | in', head: MERGER }],
    slots: {
      parties: 'by.between + by.of + from.between + from.of + of.between + of.of + through.of + in.of + in.between',
    },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso was formed by the merger of Fabrikam and Northwind.',
  },
  {
    id: 'forming',
    verb: 'form | create | establish | cement | launch | mark',
    when: [
      { at: 'object', head: DEAL },
      { at: 'governor.with | governor.object.with' },
      { at: 'completes', head: DEAL, not: true },
      { at: 'object', word: 'first | its | their | latest | largest | biggest', not: true },
    ],
    slots: { parties: 'subject + governor.subject + governor.with + governor.object.with', subject: 'object.modifier' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso closed a transaction with Fabrikam, forming a partnership.',
  },
];
