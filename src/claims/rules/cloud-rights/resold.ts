import type { Pattern } from '../../define.ts';

/** Whose models and products a cloud sells. */
export const resold: readonly Pattern[] = [
  {
    id: 'offers-models',
    verb: 'offer | carry | add | list | sell | resell | bring | launch',
    when: [
      { at: 'subject', is: 'cloud' },
      { at: 'object | object.conjunct', head: 'model | assistant | chatbot | agent | llm' },
      { at: 'object | object.from', is: 'cloud', not: true },
      { at: 'completes', head: 'right | licence | license | option', not: true },
    ],
    slots: {
      customer: 'object.possessor | object.from | from | object.modifier',
      provider: 'subject',
      scope: 'object',
    },
    requires: 'customer, provider',
    carried: 'customer',
    fixed: { right: 'hosting' },
    example: 'Contoso Cloud now offers models from Fabrikam Group.',
  },
  {
    id: 'becomes-seller',
    noun: 'distributor | reseller | seller | outlet',
    when: [
      { at: 'subject | host | governor.object', is: 'cloud' },
      { at: 'of | for', head: 'model | product | software | assistant | agent | api | technology' },
      { at: 'self', word: 'exclusive | sole | only', not: true },
    ],
    slots: { customer: 'of | for', provider: 'subject | host | governor.object', scope: 'of | for' },
    requires: 'customer, provider',
    carried: 'customer',
    fixed: { right: 'hosting' },
    example: "Contoso Cloud becomes a distributor of Fabrikam's models.",
  },
  {
    id: 'resells',
    verb: 'sell | resell | offer | distribute | list',
    when: [
      { at: 'subject', is: 'cloud' },
      { at: 'object.possessor', is: 'firm' },
      { at: 'completes', head: 'right | licence | license | option', not: true },
      { at: 'on | through', head: 'platform | marketplace | cloud | service' },
    ],
    slots: { customer: 'object.possessor', provider: 'subject', scope: 'object' },
    requires: 'customer, provider',
    fixed: { right: 'hosting' },
    example: "Contoso Cloud sells Fabrikam's software on its platform.",
  },
];
