import type { Slot } from '../model/claim.ts';
import type { CountValue, MoneyValue, PercentValue, Value } from '../model/value.ts';

/** A slot in its normalised form on one line: "about 12%", "USD 3000000000", "2032 (late)", "Contoso; Fabrikam". */
export function renderSlot(slot: Slot): string {
  return Array.isArray(slot) ? slot.map(renderPlacedValue).join('; ') : renderPlacedValue(slot);
}

function renderPlacedValue(value: Value & { text?: string | undefined }): string {
  return renderValue(value) || (value.text ?? '');
}

/** The normalised form of a value; empty where it has none ("several years"). */
export function renderValue(value: Value): string {
  switch (value.kind) {
    case 'entity':
      return value.name;
    case 'term':
      return value.value;
    case 'percent':
      return withNumber(value, value.value, (number) => `${number}%`);
    case 'count':
      return withNumber(value, value.value, (number) => (value.unit ? `${number} ${value.unit}` : number));
    case 'money':
      return withNumber(value, value.amount, (number) => renderMoney(value, number));
    case 'date':
      return value.edtf === undefined ? '' : value.edtf + (value.mod ? ` (${value.mod})` : '');
    case 'duration':
      return value.iso === undefined ? '' : renderLimits(value) + value.iso;
  }
}

function renderMoney(value: MoneyValue, number: string): string {
  return [value.currency, number, value.per && `per ${value.per}`].filter(Boolean).join(' ');
}

function withNumber(
  value: MoneyValue | PercentValue | CountValue,
  exact: number | undefined,
  render: (number: string) => string,
): string {
  const { min, max } = value;
  if (exact !== undefined) return renderLimits(value) + render(String(exact));
  if (min !== undefined && max !== undefined) return renderLimits(value) + render(`${min} to ${max}`);
  if (min !== undefined) return `at least ${render(String(min))}`;
  if (max !== undefined) return `at most ${render(String(max))}`;
  return '';
}

function renderLimits(value: {
  approximate?: true | undefined;
  bound?: string | undefined;
  increment?: true | undefined;
}) {
  const bound = value.bound === undefined ? '' : `${value.bound.replace('_', ' ')} `;
  return (value.increment ? 'another ' : '') + bound + (value.approximate ? 'about ' : '');
}
