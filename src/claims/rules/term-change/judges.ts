import type { Pattern } from '../../define.ts';
import { TERM } from '../vocabulary.ts';

/** Who decides under a deal whether something has come about. */
const JUDGE =
  'panel | committee | arbitrator | arbiter | expert | auditor | assessor | appraiser | board | body | tribunal';
const INDEPENDENT = 'independent | expert | experts | outside | external | neutral | third-party';

/** Who has the last word under a deal, and clauses that no longer bind or that fall away. */
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
    id: 'handed-to-judge',
    verb: 'hand | give | leave | assign | transfer | refer | pass | entrust | shift | move',
    when: [{ at: 'to | indirect | with', head: JUDGE, word: INDEPENDENT }],
    slots: { subject: 'object' },
    requires: 'subject',
    fixed: { action: 'modified' },
    status: 'in_force',
    example: 'The deal handed the verdict to an independent panel.',
  },
  {
    id: 'no-longer-binding',
    verb: 'apply | bind | hold | exist | count | cease | expire | lapse | fall away | disappear | vanish | go away',
    when: [{ at: 'subject', head: TERM }, { adverb: 'no longer | longer | gone' }],
    slots: { subject: 'subject' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The exit clause no longer applies.',
  },
  {
    id: 'gone',
    verb: 'go',
    when: [{ voice: 'passive' }, { at: 'object', head: TERM }],
    slots: { subject: 'object' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The exit clause is gone.',
  },
  {
    id: 'fallen-away',
    verb: 'expire | lapse | fall away | disappear | vanish | go away | fall | drop out',
    when: [
      {
        at: 'subject',
        head: `clause | provision | guarantee | veto | covenant | trigger | exclusivity | lock-up | standstill | carve-out | restriction`,
      },
    ],
    slots: { subject: 'subject' },
    requires: 'subject',
    fixed: { action: 'removed' },
    status: 'ended',
    example: 'The guarantee fell away in May.',
  },
];
