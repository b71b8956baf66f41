import type { Pattern } from '../../define.ts';

/** Who decides under a deal whether something has come about. */
const JUDGE =
  'panel | committee | arbitrator | arbiter | expert | auditor | assessor | appraiser | board | body | tribunal';
const INDEPENDENT = 'independent | expert | experts | outside | external | neutral | third-party';

/** Who has the last word under a deal. */
export const judges: readonly Pattern[] = [
  {
    id: 'judged-by',
    verb: 'verify | confirm | certify | determine | decide | validate | rule | assess | judge | vouch | attest | declare',
    when: [{ at: 'subject', head: JUDGE }, { at: 'subject | subject.of', word: INDEPENDENT }, { modality: 'shall' }],
    slots: { subject: 'object | on | whether | for' },
    requires: 'subject',
    fixed: { action: 'modified' },
    status: 'in_force',
    example: 'An independent panel will have to confirm any declaration.',
  },
  {
    id: 'decided-by',
    verb: 'make | take',
    when: [
      { at: 'subject', head: JUDGE },
      { at: 'subject | subject.of', word: INDEPENDENT },
      { at: 'object', head: 'decision | determination | call | ruling | declaration | finding' },
      { modality: 'shall' },
    ],
    slots: { subject: 'object' },
    requires: 'subject',
    fixed: { action: 'modified' },
    status: 'in_force',
    example: 'That decision will be made by an independent panel.',
  },
  {
    id: 'last-word',
    verb: 'have | get',
    when: [
      { at: 'subject', head: JUDGE },
      { at: 'subject | subject.of', word: INDEPENDENT },
      { at: 'object', head: 'word | say', word: 'last | final' },
    ],
    slots: { subject: 'object.on | on | object' },
    requires: 'subject',
    fixed: { action: 'modified' },
    status: 'in_force',
    example: 'An outside panel has the last word on any claim.',
  },
  {
    id: 'handed-to-judge',
    verb: 'hand | give | leave | assign | transfer | refer | pass | entrust | shift | move',
    when: [
      { at: 'to | indirect | with', head: JUDGE, word: INDEPENDENT },
      // what one incident is about is no clause of a deal
      { at: 'object', head: 'case | complaint | inquiry | investigation | file | evidence', not: true },
    ],
    slots: { subject: 'object | subject' },
    requires: 'subject',
    fixed: { action: 'modified' },
    status: 'in_force',
    example: 'The deal handed the verdict to an independent panel.',
  },
];
