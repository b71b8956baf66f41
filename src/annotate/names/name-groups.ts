import type { EntityType } from '../../model/value.ts';
import { LEGAL_SUFFIXES, suffixKey } from './lists/legal-suffixes.ts';
import type { NameRun } from './name-runs.ts';
import { typeEvidenceOf } from './type-evidence.ts';

/** All mentions of one article that are written with the same words, legal suffixes and case aside. */
export interface NameGroup {
  /** The words in lower case without marks, joined by spaces. */
  readonly key: string;
  /** The words of the key. */
  readonly parts: readonly string[];
  readonly runs: NameRun[];
  /** Weight of the evidence for each type. */
  readonly weights: Map<EntityType, number>;
  /** The strongest reason for each type. */
  readonly reasons: Map<EntityType, { rule: string; weight: number }>;
  /** Some mention has a legal suffix: "Contoso Inc". */
  hasSuffix: boolean;
  /** Where the first mention outside headings starts; of the first mention where all stand in headings. */
  firstAt: number;
  onlyHeadings: boolean;
}

/** The words of a name that say which one it is: no leading "the", no legal suffix, no marks. */
export function nameParts(run: NameRun): string[] {
  const words = run.line.tokens
    .slice(run.first, run.last + 1)
    .filter((token) => /[\p{L}\p{N}&]/u.test(token.text))
    .map((token) => token.lower);
  let end = words.length;
  while (end > 1 && LEGAL_SUFFIXES.has(suffixKey(words[end - 1]!))) end--;
  const start = end > 1 && words[0] === 'the' ? 1 : 0;
  return words.slice(start, end).map((word) => word.replace(/^['’]s$/u, 's').replace(/[.'’]/gu, ''));
}

/** Groups the mentions by their words and adds up what each mention says about the type. */
export function groupNames(runs: readonly NameRun[]): NameGroup[] {
  const groups = new Map<string, NameGroup>();
  for (const run of runs) {
    const parts = nameParts(run);
    const key = parts.join(' ');
    let group = groups.get(key);
    if (!group) {
      group = {
        key,
        parts,
        runs: [],
        weights: new Map(),
        reasons: new Map(),
        hasSuffix: false,
        firstAt: run.span.start,
        onlyHeadings: true,
      };
      groups.set(key, group);
    }
    addRun(group, run);
  }
  return [...groups.values()];
}

function addRun(group: NameGroup, run: NameRun): void {
  if (group.onlyHeadings && !isHeading(run)) {
    group.firstAt = run.span.start;
    group.onlyHeadings = false;
  }
  group.runs.push(run);
  if (LEGAL_SUFFIXES.has(suffixKey(run.line.tokens[run.last]!.lower)) && run.last > run.first) group.hasSuffix = true;
  for (const { type, weight, rule } of typeEvidenceOf(run)) {
    group.weights.set(type, (group.weights.get(type) ?? 0) + weight);
    if (weight > (group.reasons.get(type)?.weight ?? 0)) group.reasons.set(type, { rule, weight });
  }
}

const isHeading = (run: NameRun) => run.line.block === 'headline' || run.line.block === 'heading';

/** The type with the most evidence; none where nothing speaks. Ties go to the order person, organisation, product, place. */
export function typeOf(weights: ReadonlyMap<EntityType, number>): EntityType | undefined {
  let best: EntityType | undefined;
  for (const type of ['person', 'organization', 'product', 'place', 'other'] as const) {
    if ((weights.get(type) ?? 0) > (best === undefined ? 0 : weights.get(best)!)) best = type;
  }
  return best;
}
