import type { EntityType } from '../model/value.ts';

const joining = new Set(['and', 'of', 'for', 'the', 'de', 'du', 'la']);

/** Whether a name, as keys have it, can be a short form of another: its first words, its initials, a person's last name. */
export function isShortFor(short: string, full: string, type: EntityType | undefined): boolean {
  if (type === 'place' || short.length < 2 || short.length >= full.length) return false;
  if (full.startsWith(`${short} `)) return true;
  const words = full.split(' ');
  if (words.length < 2) return false;
  if (words.at(-1) === short) return type === 'person';
  return initials(words) === short || initials(words.filter((word) => !joining.has(word))) === short;
}

const initials = (words: readonly string[]) => words.map((word) => word[0]).join('');
