import type { Quantity } from './quantity.ts';

/** "at least 20 but no more than 100 chips": two bounds of one quantity; undefined where they are two. */
export function joinBounds(text: string, first: Quantity, second: Quantity): Quantity | undefined {
  if (!/^(?:,? (?:and|but) |, )$/.test(text.slice(first.span.end, second.span.start))) return undefined;
  const a = boundOf(first);
  const b = boundOf(second);
  if (!a || !b || a.isLower === b.isLower) return undefined;
  const [min, max] = a.isLower ? [a.value, b.value] : [b.value, a.value];
  if (min >= max || !isSameThing(first, second)) return undefined;
  const { bound: _, ...rest } = { bound: undefined, ...second.value };
  const value = { ...rest, min, max } as Quantity['value'] & { amount?: number };
  delete value.amount;
  return {
    span: { start: first.span.start, end: second.span.end },
    value,
    foundBy: `${second.foundBy}-bounds`,
    amount: second.amount,
  };
}

/** The one bound that a quantity states. */
function boundOf({ value }: Quantity): { value: number; isLower: boolean } | undefined {
  if (value.kind === 'money') {
    return value.bound && value.amount !== undefined
      ? { value: value.amount, isLower: value.bound === 'at_least' }
      : undefined;
  }
  const { min, max } = value;
  if (value.approximate || (min === undefined) === (max === undefined)) return undefined;
  return min !== undefined ? { value: min, isLower: true } : { value: max!, isLower: false };
}

function isSameThing({ value: a }: Quantity, { value: b }: Quantity): boolean {
  if (a.kind === 'money') return b.kind === 'money' && a.currency === b.currency;
  if (a.kind === 'count') return b.kind === 'count' && (a.unit === undefined || a.unit === b.unit);
  return a.kind === b.kind;
}
