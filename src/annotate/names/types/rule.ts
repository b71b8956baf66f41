import type { NameContext } from './context.ts';

/** Name of a rule → its weight and what it looks for. A weight of 6 or more stands against all usual counter-evidence. */
export type TypeRules = Readonly<Record<string, readonly [weight: number, test: (name: NameContext) => boolean]>>;
