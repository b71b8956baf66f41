import type { Pattern } from '../../define.ts';
import { CLOUD_WORD, RUNS } from '../cloud-words.ts';
import { PROCURE } from '../deal-words.ts';
import { DEAL } from '../vocabulary.ts';
import { FREE } from './any-cloud.ts';

/** That things may run, or be bought, elsewhere, and with whom a customer may deal besides. */
export const elsewhere: readonly Pattern[] = [
  {
    id: 'elsewhere',
    verb: RUNS,
    when: [{ modality: 'may' }, { adverb: 'elsewhere | anywhere' }],
    slots: { customer: 'subject', scope: 'object | for | subject' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam gained the freedom to build elsewhere for research.',
  },
  {
    id: 'buy-elsewhere',
    verb: `${PROCURE} | source | use | find | seek | get | obtain | secure`,
    when: [{ modality: 'may' }, { adverb: 'elsewhere | anywhere' }, { at: 'object', word: CLOUD_WORD }],
    slots: { customer: 'subject', scope: 'object' },
    requires: 'customer',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: 'Nothing in the pact bars Fabrikam from renting computing power elsewhere.',
  },
  {
    id: 'work-anywhere',
    verb: `${RUNS} | go`,
    when: [{ modality: 'may' }, { adverb: 'elsewhere | anywhere' }, { at: 'subject | object', word: CLOUD_WORD }],
    slots: { customer: 'subject | subject.possessor', scope: 'subject | object' },
    requires: 'customer, scope',
    carried: 'customer',
    fixed: FREE,
    status: 'in_force',
    example: "Fabrikam's training can go anywhere.",
  },
  {
    id: 'deal-with-another',
    verb: 'sign | strike | form | make | reach | agree | do | seek | negotiate | enter',
    when: [
      { modality: 'may' },
      { at: 'object', head: DEAL },
      { at: 'with | object.with', is: 'cloud' },
      { at: 'for | object.for', word: CLOUD_WORD },
    ],
    slots: { customer: 'subject', provider: 'with | object.with', scope: 'for | object.for' },
    requires: 'customer, provider',
    fixed: FREE,
    status: 'in_force',
    example: 'Fabrikam was allowed to sign a deal with Contoso Cloud for additional computing capacity.',
  },
];
