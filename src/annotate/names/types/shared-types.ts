import type { EntityType } from '../../../model/value.ts';
import type { KnownNames } from '../lists/known-names.ts';
import { addEvidence, type NameGroup, typeOf } from '../name-groups.ts';
import type { NameRun } from '../name-runs.ts';

/** What the open lexicon says about the types of names: owned things are products, abbreviated ones organisations. */
export function addKnownTypes(groups: readonly NameGroup[], known: KnownNames): void {
  for (const group of groups) {
    if (known.ownerOf.has(group.key)) addEvidence(group, { type: 'product', weight: 1.5, rule: 'product/known' });
    else if (known.longFormOf.has(group.key))
      addEvidence(group, { type: 'organization', weight: 2, rule: 'organization/known' });
    else if (known.companies.has(group.key))
      addEvidence(group, { type: 'organization', weight: 5, rule: 'organization/known' });
  }
}

/** "Contoso and Fabrikam", "Ohio, Maine and Texas": a name without evidence is of the type of its neighbour. */
export function addCoordinatedTypes(groups: readonly NameGroup[]): void {
  const groupOf = new Map<NameRun, NameGroup>();
  const runs: NameRun[] = [];
  for (const group of groups) {
    for (const run of group.runs) {
      groupOf.set(run, group);
      runs.push(run);
    }
  }
  runs.sort((a, b) => a.span.start - b.span.start);
  // from left to right where the first has evidence, then back where the second has
  for (let i = 1; i < runs.length; i++) passOn(runs[i - 1]!, runs[i]!, runs[i]!, groupOf);
  for (let i = runs.length - 1; i > 0; i--) passOn(runs[i]!, runs[i - 1]!, runs[i]!, groupOf);
}

function passOn(from: NameRun, to: NameRun, later: NameRun, groupOf: ReadonlyMap<NameRun, NameGroup>): void {
  const target = groupOf.get(to)!;
  if (typeOf(target) !== undefined || !areCoordinated(from === later ? to : from, later)) return;
  const type: EntityType | undefined = typeOf(groupOf.get(from)!);
  // in "Jane Doe, Contoso and Fabrikam" commas join what is unlike
  const isList = from.line.tokens[later.first - 1]?.text !== ',' || type !== 'person';
  if (type !== undefined && isList) addEvidence(target, { type, weight: 1, rule: `${type}/coordinated` });
}

function areCoordinated(left: NameRun, right: NameRun): boolean {
  if (left.line !== right.line) return false;
  const between = left.line.tokens.slice(left.last + 1, right.first).map((token) => token.lower);
  return between.length > 0 && between.length < 3 && between.every((word) => /^(?:,|and|or|&)$/.test(word));
}
