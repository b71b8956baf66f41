import type { PageFactValue } from '../page-data.ts';

/** The values of a fact without those that only say again what the one before said. */
export function stepsOf(values: readonly PageFactValue[]): PageFactValue[] {
  return values.filter(({ shown }, at) => shown !== values[at - 1]?.shown);
}
