import type { Slot, SlotValue } from '../model/claim.ts';
import type { ClaimType } from './define.ts';

/** The claim in one line, written from its slots by the type's template. */
export function claimText(type: ClaimType, slots: Readonly<Record<string, Slot>>): string {
  const optional = type.text.replace(/\[([^[\]]*)\]/g, (_, part: string) => (isComplete(part, slots) ? part : ''));
  return optional
    .replace(
      /\{(\w+)(?:\|([^}]*))?\}/g,
      (_, name: string, absent: string | undefined) => words(slots[name]) ?? absent ?? 'somebody',
    )
    .replace(/ {2,}/g, ' ')
    .trim();
}

function isComplete(part: string, slots: Readonly<Record<string, Slot>>): boolean {
  return [...part.matchAll(/\{(\w+)\}/g)].every(([, name]) => slots[name!] !== undefined);
}

function words(slot: Slot | undefined): string | undefined {
  if (slot === undefined) return undefined;
  if (!Array.isArray(slot)) return word(slot);
  const names = slot.map(word);
  return names.length < 2 ? names[0] : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}

function word(slot: SlotValue): string {
  if (slot.kind === 'entity') return slot.name;
  if (slot.kind === 'term') return slot.value.replaceAll('_', ' ');
  return slot.text ?? ('edtf' in slot ? (slot.edtf ?? '') : '');
}
