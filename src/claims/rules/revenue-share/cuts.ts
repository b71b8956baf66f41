import type { Pattern } from '../../define.ts';

/** A cut of what is sold: "takes a cut of 3% on purchases". */
export const cuts: readonly Pattern[] = [
  {
    id: 'cut-on',
    verb: 'keep | retain | get | receive | take | charge | collect | skim | levy | earn | pocket',
    when: [
      { at: 'object', head: 'cut | commission | fee | percentage | slice | levy | %' },
      { at: 'object | object.of', figure: 'percent' },
      {
        at: 'on | off | object.on | object.off | object.of.on | object.of.off',
        head: 'purchase | sale | transaction | order | booking | subscription | payment | ticket | deal | trade | revenue | income | fare | ride',
      },
    ],
    slots: {
      payee: 'subject',
      payer: 'from | object.from',
      percent: 'object | object.of',
      scope: 'on | off | object.on | object.off | object.of.on | object.of.off',
    },
    requires: 'payee, percent, scope',
    example: 'Contoso will take a cut of 3% on purchases.',
  },
];
