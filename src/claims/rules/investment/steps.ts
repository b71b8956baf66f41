import type { Pattern } from '../../define.ts';

const INVESTS = 'invest | reinvest | put | put in | pump | pour | inject | plow | plough | commit | pledge';

/** Money that goes into a company step by step, by the verb that tells of a step. */
export const steps: readonly Pattern[] = [
  {
    id: 'including-sums',
    verb: INVESTS,
    when: [{ at: 'including', figure: 'money' }],
    slots: { investor: 'subject', investee: 'in | into | to | object.in | object.into', amount: 'including' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group has invested $3 billion in Fabrikam Energy, including $2 billion in 2023.',
  },
  {
    id: 'total-brought',
    verb: 'bring | take | push | lift | raise | double | triple | swell',
    when: [
      { governor: `${INVESTS} | lead | back | add` },
      { at: 'object', head: 'total | tally | outlay | investment | commitment' },
      { at: 'to', figure: 'sum' },
    ],
    slots: { investor: 'governor.subject', amount: 'to' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group put $500 million into Fabrikam Energy, taking its total to $900 million.',
  },
  {
    id: 'starting-with',
    verb: 'start | begin',
    when: [{ governor: INVESTS }, { at: 'with', figure: 'money' }],
    slots: { investor: 'subject', amount: 'with | with.of' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group has invested $13 billion in Fabrikam Energy, starting with $1 billion in 2019.',
  },
  {
    id: 'then-followed-by',
    verb: 'follow | follow up',
    when: [
      { governor: `${INVESTS} | start | begin | plan | agree | intend` },
      { at: 'by | with | up with', figure: 'sum' },
    ],
    slots: { investor: 'by.from | from | governor.subject | subject', amount: 'by | with | up with' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group invested $1 billion in Fabrikam Energy in 2019, followed by $10 billion in 2023.',
  },
  {
    id: 'includes-sum',
    verb: 'include | comprise',
    when: [{ governor: INVESTS }, { at: 'object', figure: 'money' }],
    slots: { investor: 'governor.subject', amount: 'object' },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: 'Contoso Group agreed to invest $2 billion in Fabrikam Energy, which includes $500 million in cash.',
  },
];
