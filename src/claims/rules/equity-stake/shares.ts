import type { Condition } from '../../define.ts';
import { INCOME } from '../deal-words.ts';
import { SHARE, STAKE } from '../vocabulary.ts';

/** What is held where it is a share of something. */
export const A_SHARE = `${SHARE} | ${STAKE} | rest | remainder | all`;

/** Where the company stands that a share is a share of. */
export const ISSUER =
  'object.of | object.in | object.at | of.possessor | of.in | of.at | of | in | object.modifier | of.modifier | object.possessor';

/** "20% of the revenue" is a share of another kind. */
export const NO_INCOME: Condition = { at: 'object.of | of', head: INCOME, not: true };

/** Whose a stake is, and what it is a stake in, seen from the noun. */
export const STAKE_HOLDER = 'possessor | governor.indirect | host | by | governor.subject | governor.by | of';
export const STAKE_ISSUER = 'in | of.in | of.of.possessor | of.of | of.possessor | of | modifier | governor.in';

/** What is done to a stake that somebody has. */
export const CHANGES =
  'raise | lift | increase | boost | up | cut | reduce | trim | lower | double | triple | halve | dilute | build | build up';
