import { normalizeName } from '../model/fact.ts';
import type { EntityValue } from '../model/value.ts';

/** Who is who across articles: under which name a party stands, and the names that articles give it. */
export interface Directory {
  /** The key name of a party; of its owner where `byOwner` is set and some article names one. */
  resolve(party: EntityValue, byOwner: boolean): string;
  /** Names that articles use for the party of a key name, the most used first. */
  namesOf(key: string): readonly string[];
}

/** A company may leave these words of its name away: "Fabrikam" for "Fabrikam Pharmaceuticals". An open list. */
const dispensable = new Set(
  (
    'group holding holdings technologies technology systems software pharmaceuticals pharma therapeutics biosciences laboratories labs motors ' +
    'airlines airways supermarkets stores industries international global energy petroleum bank bancorp financial insurance media ' +
    'entertainment communications telecom networks semiconductor semiconductors electronics aerospace foods brands partners capital ' +
    'solutions services enterprises platforms'
  ).split(' '),
);

/** Collects the parties of all claims; order plays no part. */
export function createDirectory(): { add(party: EntityValue): void; build(): Directory } {
  /** Normal name → the names as written, with how often. */
  const written = new Map<string, Map<string, number>>();
  const owners = new Map<string, Map<string, number>>();
  const people = new Set<string>();
  const memo = new Map<string, string>();
  const normal = (name: string) => {
    const known = memo.get(name) ?? normalizeName(name);
    memo.set(name, known);
    return known;
  };
  return {
    add: ({ name, owner, type }) => {
      const key = normal(name);
      count(written, key, name);
      if (type === 'person') people.add(key);
      if (owner !== undefined && normal(owner) !== key) {
        count(owners, key, normal(owner));
        count(written, normal(owner), owner);
      }
    },
    build: () => {
      const aliases = findAliases([...written.keys()].sort(), people);
      const full = (key: string) => aliases.get(key) ?? key;
      const owner = new Map([...owners].map(([key, names]) => [full(key), full(byFrequency(names)[0]!)]));
      const names = new Map<string, Map<string, number>>();
      for (const [key, forms] of written) for (const [form, times] of forms) count(names, full(key), form, times);
      return {
        resolve: (party, byOwner) => {
          const key = full(normal(party.name));
          return (byOwner ? (owner.get(key) ?? (party.owner && full(normal(party.owner)))) : undefined) ?? key;
        },
        namesOf: (key) => byFrequency(names.get(key) ?? new Map()),
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

/**
 * Short names → the one full name that they can stand for: initials ("aws"), a company without its line of business, a
 * person's last name. A short name that fits two full ones stands for itself.
 */
function findAliases(keys: readonly string[], people: ReadonlySet<string>): Map<string, string> {
  const known = new Set(keys);
  const candidates = new Map<string, Set<string>>();
  for (const key of keys) {
    for (const short of shortForms(key, people.has(key))) {
      if (short !== key && known.has(short)) candidates.set(short, (candidates.get(short) ?? new Set()).add(key));
    }
  }
  const aliases = new Map<string, string>();
  for (const [short, full] of candidates) if (full.size === 1) aliases.set(short, [...full][0]!);
  // A full name may be the short form of a fuller one; the chain is at most as long as the name has words.
  for (const [short, full] of aliases) {
    let last = full;
    for (let next = aliases.get(last); next !== undefined && next !== short; next = aliases.get(last)) last = next;
    aliases.set(short, last);
  }
  return aliases;
}

function shortForms(key: string, isPerson: boolean): string[] {
  const words = key.split(' ');
  if (words.length < 2 || words.length > 8) return [];
  if (isPerson) return [words.at(-1)!];
  const initials = words.map((word) => word[0]).join('');
  const shorter = words.slice(
    0,
    words.findIndex((word, i) => i > 0 && dispensable.has(word)),
  );
  const isWholeRest = words.slice(shorter.length).every((word) => dispensable.has(word));
  return [initials, ...(shorter.length > 0 && isWholeRest ? [shorter.join(' ')] : [])];
}
