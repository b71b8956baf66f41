import type { Pattern } from '../../define.ts';

const RAISED = 'total | funding | fundraising | amount | haul | tally | capital | financing | sum';

/** What a company has raised in all: "bringing its total funding to $500 million". */
export const totals: readonly Pattern[] = [
  {
    id: 'total-brought-to',
    verb: 'bring | take | push | lift | raise | boost | increase | swell | drive',
    when: [
      // the total of whoever put it in is his
      { governor: 'put | invest | inject | pour | pump | sink | plow | plough', not: true },
      { at: 'object', head: RAISED },
      { at: 'object', word: 'total | raised | funding | fundraising | overall | cumulative' },
      { at: 'to', figure: 'sum' },
    ],
    slots: { investee: 'object.possessor | object.of | object.by | subject.possessor', amount: 'to' },
    requires: 'investee, amount',
    carried: 'investee',
    example: 'Fabrikam Energy raised $50 million, bringing its total funding to $500 million.',
  },
  {
    id: 'total-is',
    verb: 'be | stand | sit | come | amount | reach | hit | exceed | top | surpass | pass | rise | climb | remain',
    when: [
      { at: 'subject', head: RAISED },
      { at: 'subject', word: 'funding | fundraising | raised' },
      { at: 'object | complement | at | to', figure: 'sum' },
    ],
    slots: {
      investee: 'subject.possessor | subject.for | subject.of | subject.by',
      amount: 'object | complement | at | to',
    },
    requires: 'investee, amount',
    carried: 'investee',
    status: 'completed',
    example: "Fabrikam Energy's total funding now stands at $500 million.",
  },
  {
    id: 'part-arrived',
    verb: 'arrive | materialise | materialize | come in | come through',
    when: [{ at: 'subject', is: 'figure' }, { at: 'subject', figure: 'money' }, { at: 'of | subject.of' }],
    slots: { amount: 'subject' },
    requires: 'investor, amount, investee',
    carried: 'investor, investee',
    example: 'Contoso Group will put $13 billion into Fabrikam Energy, of which only $130 million has arrived.',
  },
  {
    id: 'raised-in-all',
    verb: 'raise',
    when: [
      { at: 'object', head: 'total | amount | sum' },
      { at: 'governor.to', figure: 'sum' },
    ],
    slots: { investee: 'subject', amount: 'governor.to' },
    requires: 'investee, amount',
    example: 'The round brings the total that Fabrikam Energy has raised to $500 million.',
  },
  {
    id: 'labelled',
    noun: 'money',
    when: [
      { at: 'host', is: 'firm' },
      { at: 'governor.subject | governor.object', not: true },
    ],
    slots: { investor: 'host', amount: 'self' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group backs Fabrikam Energy, which raised $100 million. Contoso Group: $30 million.',
  },
];
