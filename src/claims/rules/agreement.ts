import { defineClaimType, type Pattern } from '../define.ts';
import { AMENDED, DEAL, ENDED, EXPANDED, EXTENDED, FORMED, REAFFIRMED } from './vocabulary.ts';

const PARTIES =
  'subject + object.possessor + object.with + object.between + object.of.possessor + object.modifier + with';
const SLOTS = { parties: PARTIES, amount: 'object | object.worth | worth | by', subject: 'object' };

/** "Contoso and Fabrikam amended the terms of their partnership." */
function done(action: string, verb: string, example: string): Pattern[] {
  return [
    {
      id: action,
      verb,
      when: [{ at: 'object | object.of', head: `${DEAL} | term` }],
      slots: SLOTS,
      requires: 'parties:2',
      carried: 'parties',
      fixed: { action },
      example,
    },
    {
      id: `${action}-itself`,
      verb,
      when: [
        { at: 'subject', head: DEAL },
        { at: 'object', not: true },
      ],
      slots: { parties: 'subject.possessor + subject.with + subject.between + subject.modifier', subject: 'subject' },
      requires: 'parties:2',
      carried: 'parties',
      fixed: { action },
      example: `The partnership between Contoso and Fabrikam was ${action}.`,
    },
  ];
}

export const agreement = defineClaimType({
  id: 'agreement',
  summary: 'A deal between named parties came about or changed.',
  slots: {
    parties: { kind: 'entity', key: true, list: true, summary: 'between whom' },
    action: { kind: 'term', key: true, summary: 'formed, amended, expanded, extended, reaffirmed or ended' },
    amount: { kind: 'money', summary: 'its price' },
    duration: { kind: 'duration', summary: 'for how long' },
    until: { kind: 'date', summary: 'until when' },
    subject: { kind: 'term', summary: 'what it is about' },
  },
  status: 'happening',
  text: '{parties} {action} {subject|an agreement}[ worth {amount}]',
  patterns: [
    ...done('formed', FORMED, 'Contoso signed a five-year agreement with Fabrikam.'),
    ...done('amended', AMENDED, 'Contoso and Fabrikam updated the terms of their partnership on Monday.'),
    ...done('expanded', EXPANDED, 'Contoso expanded its partnership with Fabrikam.'),
    ...done('extended', EXTENDED, 'Contoso and Fabrikam renewed their alliance.'),
    ...done('reaffirmed', REAFFIRMED, 'A joint statement reaffirmed the partnership between Contoso and Fabrikam.'),
    ...done('ended', ENDED, 'Contoso ended its partnership with Fabrikam.'),
    {
      id: 'came-about',
      verb: 'come | begin | start | date back | go',
      when: [{ at: 'subject', head: DEAL }],
      slots: { parties: 'subject.possessor + subject.with + subject.between + subject.modifier', subject: 'subject' },
      requires: 'parties:2',
      fixed: { action: 'formed' },
      example: "Contoso's relationship with Fabrikam dates back to 2019.",
    },
    {
      id: 'priced',
      noun: DEAL,
      when: [{ governor: `${FORMED} | ${AMENDED} | ${EXPANDED}`, not: true }],
      slots: { parties: 'possessor + modifier + with + between', amount: 'self | worth | of' },
      requires: 'parties:2, amount',
      fixed: { action: 'formed' },
      status: 'completed',
      example: "After Contoso's $38 billion Fabrikam deal the shares rose.",
    },
    {
      id: 'partner',
      verb: 'partner | team up | collaborate | ally | cooperate',
      slots: { parties: 'subject + with', subject: 'on' },
      requires: 'parties:2',
      fixed: { action: 'formed' },
      example: 'Contoso partnered with Fabrikam on batteries.',
    },
  ],
});
