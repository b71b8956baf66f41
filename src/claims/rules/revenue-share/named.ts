import type { Condition, Pattern } from '../../define.ts';
import { PAYS, SHARED } from '../income-words.ts';

const NAME = 'share | cut | percentage | portion | payment | split';
const at = (place: string): Condition => ({ at: place, head: NAME, word: SHARED });
const PAYEE =
  'indirect | to | object.to | with | object.with | object.for | for | object.modifier | on.modifier | on.possessor';
const TERMS = {
  payer: 'subject | object.from | object.possessor',
  payee: PAYEE,
  percent: 'object | object.of | at',
  scope: 'object.on | on',
};

/** A share of revenue by its name, as what is paid, got or promised: "pays Contoso a revenue share". */
export const named: readonly Pattern[] = [
  {
    id: 'pay-named',
    verb: `${PAYS} | provide | offer | make | continue | resume`,
    when: [at('object')],
    slots: TERMS,
    requires: 'payer, payee',
    example: 'Fabrikam pays Contoso a revenue share.',
  },
  {
    id: 'end-named',
    verb: 'end | stop | cease | discontinue | halt | eliminate | scrap | drop | terminate',
    when: [at('object')],
    slots: TERMS,
    requires: 'payer, payee',
    status: 'ended',
    example: 'Fabrikam ends its revenue share payments to Contoso.',
  },
  {
    id: 'receive-named',
    verb: 'receive | get | collect | earn | take | keep | retain | accept | secure',
    when: [at('object')],
    slots: { payee: 'subject', payer: 'from | object.from', percent: 'object | object.of', scope: 'object.on | on' },
    requires: 'payee, payer | percent',
    carried: 'payer',
    example: 'Contoso will receive a 20% revenue share.',
  },
  {
    id: 'payments-flow',
    verb: 'come | flow | go | run | pass',
    when: [at('subject')],
    slots: { payer: 'from', payee: 'to', percent: 'subject' },
    requires: 'payer, payee',
    example: 'Revenue share payments flow from Fabrikam to Contoso.',
  },
  {
    id: 'provides-for',
    verb: 'stipulate | include | specify | set | provide | contain | carry | grant | allocate | give | guarantee',
    when: [at('object'), { at: 'object', figure: 'percent' }],
    slots: { payee: 'object.for | for | indirect | object.to | to', percent: 'object' },
    requires: 'payee, percent',
    example: 'The agreement stipulates a 20% revenue share for Contoso.',
  },
  {
    id: 'entitled-named',
    verb: 'entitle',
    when: [at('to')],
    slots: { payee: 'object', payer: 'from | to.from', percent: 'to | to.of | at', scope: 'to.of' },
    requires: 'payee, payer | percent',
    carried: 'payer',
    example: 'Contoso is entitled to a revenue share from Fabrikam.',
  },
];
