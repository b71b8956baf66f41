import { LOOSE_SUFFIXES } from '../../model/legal-suffixes.ts';
import { nameClassesOf } from '../words/lexicon.ts';
import { initialsOf, introducedInBrackets, isAcronym, type NamesByEnd, textOf } from './acronyms.ts';
import { COUNTRY_NAMES } from './lists/countries.ts';
import type { KnownNames } from './lists/known-names.ts';
import { FRONT_HEADS, ORGANIZATION_HEADS } from './lists/organization-words.ts';
import { PRODUCT_HEADS } from './lists/type-cues.ts';
import { type NameGroup, typeOf } from './name-groups.ts';
import { isShortForm, standTogether } from './short-forms.ts';

/** Lookup tables over the groups; each list is in the order of the text and bounded, so that the merge stays linear. */
interface Index {
  readonly byKey: ReadonlyMap<string, NameGroup>;
  readonly byFirst: ReadonlyMap<string, readonly NameGroup[]>;
  readonly byLast: ReadonlyMap<string, readonly NameGroup[]>;
  readonly byInitials: ReadonlyMap<string, readonly NameGroup[]>;
  readonly byEnd: NamesByEnd;
}

const LONGEST_LIST = 12;

/** For each group the group whose alias it is ("Fabrikam" → "Fabrikam Pharmaceuticals"); groups that stand for themselves are absent. */
export function findLongForms(groups: readonly NameGroup[], known: KnownNames): Map<NameGroup, NameGroup> {
  const index = buildIndex(groups);
  const longForms = new Map<NameGroup, NameGroup>();
  for (const group of groups) {
    const long =
      introducedInBrackets(group, index.byEnd) ??
      byInitials(group, index) ??
      byKnownForm(group, index, known) ??
      byBareDomain(group, index) ??
      bySurname(group, index, known) ??
      byFirstName(group, index) ??
      byTrailingWords(group, index) ??
      byLeadingWords(group, index, known);
    if (long && long !== group && follow(longForms, long) !== group) longForms.set(group, long);
  }
  return longForms;
}

/** The end of a chain of aliases; chains are a few links long. */
export function follow(longForms: ReadonlyMap<NameGroup, NameGroup>, group: NameGroup): NameGroup {
  let at = group;
  for (let next = longForms.get(at); next; next = longForms.get(at)) at = next;
  return at;
}

function buildIndex(groups: readonly NameGroup[]): Index {
  const byKey = new Map<string, NameGroup>();
  const byFirst = new Map<string, NameGroup[]>();
  const byLast = new Map<string, NameGroup[]>();
  const byInitialsOf = new Map<string, NameGroup[]>();
  const byEnd = new Map<string, NameGroup>();
  for (const group of groups) {
    byKey.set(group.key, group);
    for (const run of group.runs) byEnd.set(`${run.line.index}:${run.last}`, group);
    if (group.parts.length < 2) continue;
    add(byFirst, group.parts[0]!, group);
    add(byLast, group.parts.at(-1)!, group);
    for (const initials of initialsOf(group.parts)) add(byInitialsOf, initials, group);
  }
  return { byKey, byFirst, byLast, byInitials: byInitialsOf, byEnd };
}

function add(table: Map<string, NameGroup[]>, key: string, group: NameGroup): void {
  const list = table.get(key);
  if (!list) table.set(key, [group]);
  else if (list.length < LONGEST_LIST) list.push(group);
}

/** "GM" where exactly one name has these initials. */
function byInitials(group: NameGroup, index: Index): NameGroup | undefined {
  if (!isAcronym(group)) return undefined;
  const candidates = (index.byInitials.get(group.key) ?? []).filter((long) => typeOf(long) !== 'person');
  return candidates.length === 1 ? candidates[0] : undefined;
}

function byKnownForm(group: NameGroup, index: Index, known: KnownNames): NameGroup | undefined {
  const long = known.longFormOf.get(group.key);
  return long === undefined ? undefined : (index.byKey.get(long) ?? index.byKey.get(`us ${long}`));
}

/** "Amazon.com" is the longer form of "Amazon"; the short one names both. */
function byBareDomain(group: NameGroup, index: Index): NameGroup | undefined {
  const [, stem] = /^(\p{L}{3,})(?:com|co|ai|io|org|net)$/u.exec(group.key) ?? [];
  return stem !== undefined && textOf(group).includes('.') ? index.byKey.get(stem) : undefined;
}

/** "Doe" for "Jane Doe", "Tate" for "J Tate"; not where the text has spoken of a Doe Corp before and the name acts like one. */
function bySurname(group: NameGroup, index: Index, known: KnownNames): NameGroup | undefined {
  const last = group.parts.at(-1)!;
  const candidates = (index.byLast.get(last) ?? []).filter((long) => {
    if (long === group || long.parts.length <= group.parts.length || !long.key.endsWith(` ${group.key}`)) return false;
    const lead = long.parts.slice(0, long.parts.length - group.parts.length);
    return typeOf(long) === 'person' || lead.every((part) => part.length === 1);
  });
  if (candidates.length !== 1) return undefined;
  const company = typeOf(group) === 'person' ? undefined : byLeadingWords(group, index, known);
  return company && company.firstAt < candidates[0]!.firstAt ? company : candidates[0];
}

/** "Jane" for "Jane Doe", where the text knows one of that name. */
function byFirstName(group: NameGroup, index: Index): NameGroup | undefined {
  const type = typeOf(group);
  if (group.parts.length > 1 || (type !== undefined && type !== 'person')) return undefined;
  if (!nameClassesOf(group.key).includes('first-name')) return undefined;
  const candidates = index.byFirst.get(group.key) ?? [];
  return candidates.length === 1 && typeOf(candidates[0]!) === 'person' ? candidates[0] : undefined;
}

/** "Food and Drug Administration" for the "U.S." one; "Aria" for "Contoso Aria"; "Treasury" for "HM Treasury". */
function byTrailingWords(group: NameGroup, index: Index): NameGroup | undefined {
  const type = typeOf(group);
  if (type === 'person' || type === 'place') return undefined;
  const candidates = (index.byLast.get(group.parts.at(-1)!) ?? []).filter((long) => {
    if (!long.key.endsWith(` ${group.key}`) || typeOf(long) === 'person' || long.hasSuffix) return false;
    const lead = long.key.slice(0, -group.key.length - 1);
    const isCompany = ORGANIZATION_HEADS.has(group.parts.at(-1)!);
    // "Azure OpenAI" is what one product has of another company
    const owner = index.byKey.get(lead);
    const isOwner = owner !== undefined && typeOf(owner) !== 'product' && !isCompany;
    return group.parts.length > 1 || isOwner || isCompany || ORGANIZATION_HEADS.has(lead) || FRONT_HEADS.has(lead);
  });
  return candidates.length === 1 ? candidates[0] : undefined;
}

/** "Fabrikam" for "Fabrikam Pharmaceuticals": the first long name of the text that begins so and is no product or person. */
function byLeadingWords(group: NameGroup, index: Index, known: KnownNames): NameGroup | undefined {
  if (COUNTRY_NAMES.has(group.key)) return undefined;
  const candidates = (index.byFirst.get(group.parts[0]!) ?? []).filter(
    (long) =>
      long.parts.length > group.parts.length && long.key.startsWith(`${group.key} `) && typeOf(long) !== 'person',
  );
  const fitting = candidates.filter((long) => isLongerFormOf(long, group, known));
  // "Hellas Orient" and "Hellas Orient Lines" are one
  const isOne = candidates.every((a) => candidates.every((b) => a.key.startsWith(b.key) || b.key.startsWith(a.key)));
  const isShortened = (long: NameGroup) =>
    isOne && isShortForm(group, long, known) && !index.byKey.has(long.parts.slice(group.parts.length).join(' '));
  return fitting.find((long) => long.firstAt <= group.firstAt) ?? fitting[0] ?? candidates.find(isShortened);
}

function isLongerFormOf(long: NameGroup, short: NameGroup, known: KnownNames): boolean {
  const rest = long.parts.slice(short.parts.length);
  if (rest.some((part) => /\d/.test(part))) return false;
  // "Milan has agreed" behind "Milan Trust"
  const acts = ACTS.some((rule) => short.evidence.has(rule));
  // "Oslo" is not short for "Oslo National Oil Co"
  if (typeOf(short) === 'place' && ((!long.hasSuffix && !acts) || rest.length > 1)) return false;
  if (rest.every((part) => LOOSE_SUFFIXES.has(part))) return true;
  const introduced = long.firstAt <= short.firstAt || short.onlyHeadings;
  const isCompany = long.hasSuffix || rest.every((part) => ORGANIZATION_HEADS.has(part));
  if (isCompany && !rest.some((part) => PRODUCT_HEADS.has(part))) return introduced || isPlainKind(rest);
  // "Aria Chat" for "Aria Chat Service"; "Contoso" for "Contoso Cloud", where that acts as a company does
  const type = typeOf(long);
  if (rest.every((part) => PRODUCT_HEADS.has(part)) && short.parts.length > 1 && type === 'product') return true;
  // "Contoso Azure" is a product of Contoso's
  if (known.ownerOf.has(long.key) || known.ownerOf.has(rest.join(' '))) return false;
  const isFull = rest.length === 1 || type === 'organization';
  return introduced && isFull && ACTS.some((rule) => long.evidence.has(rule)) && !standTogether(short, long);
}

/** Evidence that a name is an organisation's own and not that of its product. */
const ACTS = [
  'company-verb',
  'possession',
  'apposition',
  'predicate',
  'noun-before',
  'counterparty',
  'example',
  'employer',
].map((rule) => `organization/${rule}`);

/** Kinds of business that a short name leaves out wherever it stands; "labs" or "capital" may be another company. */
function isPlainKind(rest: readonly string[]): boolean {
  return rest.every((part) => {
    const kinds = ORGANIZATION_HEADS.get(part) ?? [];
    return kinds.some((kind) =>
      ['bank', 'airline', 'drug', 'car', 'retail', 'energy', 'oil', 'industry'].includes(kind),
    );
  });
}
