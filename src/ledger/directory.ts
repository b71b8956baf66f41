import { normalizeName } from '../model/fact.ts';
import type { EntityValue } from '../model/value.ts';
import { isShortFor } from './short-names.ts';

/** A party, with the words that its article has where the claim stands. */
export interface Party extends EntityValue {
  readonly written?: string;
}

/** Who is who across articles: under which name a party stands, and the names that articles give it. */
export interface Directory {
  /** The key name of a party; of its owner where `byOwner` is set and some article names one. */
  resolve(party: EntityValue, byOwner: boolean): string;
  /** Names that articles use for the party of a key name, the most used first. */
  namesOf(key: string): readonly string[];
}

/** Collects the parties of all claims; order plays no part. */
export function createDirectory(): { add(party: Party): void; build(): Directory } {
  /** Normal name → the names as written, with how often. */
  const written = new Map<string, Map<string, number>>();
  const owners = new Map<string, Map<string, number>>();
  /** Short name → the full names for which some article writes it. */
  const shortFor = new Map<string, Set<string>>();
  const memo = new Map<string, string>();
  const normal = (name: string) => {
    const known = memo.get(name) ?? normalizeName(name);
    memo.set(name, known);
    return known;
  };
  return {
    add: ({ name, owner, type, written: words }) => {
      const key = normal(name);
      count(written, key, name);
      const short = words === undefined ? key : normal(words);
      if (short !== key && isShortFor(short, key, type))
        shortFor.set(short, (shortFor.get(short) ?? new Set()).add(key));
      if (owner !== undefined && normal(owner) !== key) {
        count(owners, key, normal(owner));
        count(written, normal(owner), owner);
      }
    },
    build: () => {
      const aliases = findAliases(written, shortFor);
      const full = (key: string) => aliases.get(key) ?? key;
      const owner = new Map([...owners].map(([key, names]) => [full(key), full(byFrequency(names)[0]!)]));
      const counted = new Map<string, Map<string, number>>();
      for (const [key, forms] of written) for (const [form, times] of forms) count(counted, full(key), form, times);
      const names = new Map([...counted].map(([key, forms]) => [key, byFrequency(forms)]));
      return {
        resolve: (party, byOwner) => {
          const key = full(normal(party.name));
          return (byOwner ? (owner.get(key) ?? (party.owner && full(normal(party.owner)))) : undefined) ?? key;
        },
        namesOf: (key) => names.get(key) ?? [],
      };
    },
  };
}

function count(table: Map<string, Map<string, number>>, key: string, form: string, times = 1): void {
  const forms = table.get(key) ?? new Map<string, number>();
  forms.set(form, (forms.get(form) ?? 0) + times);
  table.set(key, forms);
}

function byFrequency(forms: ReadonlyMap<string, number>): string[] {
  return [...forms].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([form]) => form);
}

/** "Contoso" and "Contoso Group" are one company, whether or not an article uses both. */
const groupWord = / (?:group|holding|holdings)$/;

/** Short names → the one full name that they stand for. A short name of two full ones stands for itself. */
function findAliases(
  names: ReadonlyMap<string, unknown>,
  shortFor: ReadonlyMap<string, ReadonlySet<string>>,
): Map<string, string> {
  const candidates = new Map([...shortFor].map(([short, full]) => [short, new Set(full)]));
  for (const key of names.keys()) {
    const short = key.replace(groupWord, '');
    if (short !== key && names.has(short)) candidates.set(short, (candidates.get(short) ?? new Set()).add(key));
  }
  const aliases = new Map<string, string>();
  for (const [short, full] of candidates) if (full.size === 1) aliases.set(short, [...full][0]!);
  // A full name may be the short form of a fuller one; each step is longer, so that it ends.
  for (const [short, full] of aliases) {
    let last = full;
    for (let next = aliases.get(last); next !== undefined; next = aliases.get(last)) last = next;
    aliases.set(short, last);
  }
  return aliases;
}
