import type { Places } from '../../define.ts';

/** Where the figure stands that another one is compared with: "up from", "compared with". */
export const FORMER: Places = 'from | object.from | compared with | compared to | versus | against';

/** Where a change in percent stands: "rose by 5%", "was $5 billion, up 4%", "doubled". */
export const CHANGE: Places = 'by | up | down | measure | predicate';

/** Where the level stands that a movement reaches. */
export const LEVEL: Places = 'to | at | below | above | under';

/** The change that stands beside a level or behind what it is a level of: "Shares, up 4% this year, closed at $12". */
export const RATE: Places = `${CHANGE} | subject.up | subject.down`;

/** What "of" ties a number to that it does not count. */
export const ROUNDS = 'series | round | year | quarter | month | day | kind | all';
