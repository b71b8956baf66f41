import type { Pattern } from '../../define.ts';
import { DEAL } from '../vocabulary.ts';

/** Who signs with somebody or agrees with somebody to do something. */
export const signings: readonly Pattern[] = [
  {
    id: 'sign-with',
    verb: 'sign | re-sign',
    when: [
      { at: 'with', is: 'party' },
      { at: 'subject', is: 'party' },
      { at: 'object', not: true },
    ],
    slots: { parties: 'subject + with', subject: 'for' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso Group signed with Fabrikam Group in March.',
  },
  {
    id: 'agree-to-do',
    verb: '*',
    except: 'buy | acquire | purchase | sell | invest | pay | lease | rent | merge | combine | supply | provide',
    when: [
      { governor: 'agree | contract' },
      { opener: 'to' },
      { at: 'governor.with', is: 'party' },
      { at: 'governor.object', not: true },
    ],
    slots: { parties: 'governor.subject + governor.with', subject: 'object' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    status: 'completed',
    example: 'Contoso Group agreed with Fabrikam Group to develop batteries.',
  },
  {
    id: 'agreed-on',
    verb: 'agree | settle',
    when: [
      { at: 'on | upon | to', head: DEAL },
      { at: 'on | upon | to', word: 'terms', not: true },
    ],
    slots: {
      parties: 'subject + with + on.with + on.between',
      amount: 'on | on.worth',
      duration: 'on',
      subject: 'on.modifier | on.on | on.for',
    },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso and Fabrikam have agreed on a non-binding memorandum of understanding.',
  },
  {
    id: 'sign-up',
    verb: 'sign',
    when: [{ at: 'up to' }],
    slots: { parties: 'subject + up to', subject: 'for' },
    requires: 'parties:2',
    fixed: { action: 'formed' },
    example: 'Contoso signed up to Fabrikam in March.',
  },
  {
    id: 'sign-up-for',
    verb: 'sign up | sign',
    when: [{ at: 'for | up to', head: DEAL }],
    slots: { parties: 'subject + for.with + up to.with + with', amount: 'for | up to', subject: 'for.modifier' },
    requires: 'parties, parties:2 | amount',
    carried: 'parties',
    fixed: { action: 'formed' },
    example: 'Contoso signed up for a $12 billion deal with Fabrikam.',
  },
];
