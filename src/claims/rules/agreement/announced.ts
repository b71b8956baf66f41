import type { Pattern } from '../../define.ts';
import { AS_AMENDED, AS_EXPANDED, AS_EXTENDED, FORMED, MERGER } from '../deal-changes.ts';
import { DEAL } from '../vocabulary.ts';

const OF_DEAL =
  'object.possessor + object.with + object.between + object.modifier + object.possessor.with + object.possessor.between';
/** Whom a deal that is an object is between. */
export const PARTIES = `subject + ${OF_DEAL} + object.of.possessor + object.of.with + object.of.between + with + indirect + from`;
/** What an object says of the deal that it names. */
export const OF_OBJECT = {
  parties: PARTIES,
  amount: 'object | object.worth | worth',
  subject: 'object.modifier | object.of.modifier | object.on | object.for | object.about | object.over | on',
};

/** "signed an expanded deal", "under a revised agreement announced on June 12" */
function announcedAs(action: string, word: string, example: string): Pattern {
  return {
    id: `${action}-announced`,
    verb: FORMED,
    when: [{ at: 'object', head: DEAL, word }],
    slots: {
      ...OF_OBJECT,
      parties: `${PARTIES} + governor.subject + governor.object + governor.indirect`,
    },
    requires: 'parties:2',
    carried: 'parties',
    fixed: { action },
    status: 'completed',
    example,
  };
}

/** Deals that are announced as changed, those that are cut like others are struck, and what is planned with others. */
export const announced: readonly Pattern[] = [
  {
    id: 'cut-deal',
    verb: 'cut | close | do | complete',
    when: [{ at: 'object', head: `${DEAL} | ${MERGER}` }],
    slots: {
      parties: 'subject + object.with + object.between + object.of + with',
      amount: 'object',
      subject: 'object.modifier | object.on',
    },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso cut a deal with Fabrikam in 1985.',
  },
  announcedAs('amended', AS_AMENDED, 'Contoso announced a revised agreement with Fabrikam.'),
  announcedAs('expanded', AS_EXPANDED, 'Contoso signed an expanded contract with Fabrikam.'),
  announcedAs('extended', AS_EXTENDED, 'Contoso signed an extended contract with Fabrikam.'),
  {
    id: 'joint-plan',
    verb: 'unveil | announce | launch | present | reveal | start | begin',
    when: [
      { at: 'object', head: 'plan | project | initiative | programme | program | scheme | effort' },
      { at: 'with', is: 'company' },
      { at: 'subject', is: 'party' },
    ],
    slots: { parties: 'subject + with', amount: 'object', subject: 'object' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso unveiled with Fabrikam Group a $90 billion data center plan.',
  },
  {
    id: 'expanded-mentioned',
    noun: DEAL,
    when: [
      { at: 'self', word: AS_EXPANDED },
      { at: 'modifier | with', is: 'party' },
      { governor: FORMED, not: true },
    ],
    slots: { parties: 'subject + governor.subject + modifier + with' },
    requires: 'parties:2',
    fixed: { action: 'expanded' },
    status: 'completed',
    example: 'Contoso Group added power with expanded Fabrikam Group deals.',
  },
];
