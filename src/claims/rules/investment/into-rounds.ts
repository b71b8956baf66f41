import type { Pattern } from '../../define.ts';
import { FUNDING } from '../vocabulary.ts';

/** Where a round stands that somebody pays into, and whose round it is. */
const ROUND = 'to | into | in | toward | towards | for';
const ROUND_OF = ['possessor', 'of', 'for', 'by', 'at']
  .flatMap((of) => ROUND.split(' | ').map((at) => `${at}.${of}`))
  .join(' | ');

/** Money that goes into a round. */
export const intoRounds: readonly Pattern[] = [
  {
    id: 'put-into-round',
    verb: 'commit | pledge | contribute | put | put in | put up | add | provide | invest | pay | chip in | kick in | pour | pump | inject | plow | plough',
    when: [{ at: ROUND, word: FUNDING }],
    slots: {
      investor: 'subject',
      amount: 'object',
      investee: ROUND_OF,
    },
    requires: 'investor, amount, investee',
    carried: 'investee',
    example: "Contoso committed $1.3 billion to Fabrikam's Series C round.",
  },
];
