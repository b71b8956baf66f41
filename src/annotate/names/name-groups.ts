import { isLegalSuffix, lengthWithoutSuffix } from '../../model/legal-suffixes.ts';
import type { EntityType } from '../../model/value.ts';
import type { NameRun } from './name-runs.ts';
import { type TypeEvidence, typeEvidenceOf } from './types/evidence.ts';

interface WeighedEvidence extends TypeEvidence {
  count: number;
}

/** All mentions of one article that are written with the same words, legal suffixes and case aside. */
export interface NameGroup {
  /** The words in lower case without marks, joined by spaces. */
  readonly key: string;
  /** The words of the key. */
  readonly parts: readonly string[];
  readonly runs: NameRun[];
  /** What its mentions say about its type, by rule. */
  readonly evidence: Map<string, WeighedEvidence>;
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
  const end = lengthWithoutSuffix(words);
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
        evidence: new Map(),
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
  if (isLegalSuffix(run.line.tokens[run.last]!.lower) && run.last > run.first) group.hasSuffix = true;
  for (const reason of typeEvidenceOf(run)) addEvidence(group, reason);
}

/** Counts one more reason for the type of a group. */
export function addEvidence(group: NameGroup, { type, weight, rule }: TypeEvidence): void {
  const known = group.evidence.get(rule);
  if (known) known.count++;
  else group.evidence.set(rule, { type, weight, rule, count: 1 });
}

const isHeading = (run: NameRun) => run.line.block === 'headline' || run.line.block === 'heading';

const TYPES = ['person', 'organization', 'product', 'place', 'other'] as const;

/** The type with the most evidence and its best reason; none where nothing speaks. Earlier types win ties. */
export function typeOf(...groups: readonly NameGroup[]): EntityType | undefined {
  const weights = new Map<EntityType, number>();
  for (const { evidence } of groups) {
    for (const { type, weight, count } of evidence.values()) {
      // ten times the same weak hint is still a weak hint
      weights.set(type, (weights.get(type) ?? 0) + weight * (count > 1 ? 1.5 : 1));
    }
  }
  let best: EntityType | undefined;
  for (const type of TYPES) {
    if ((weights.get(type) ?? 0) > (best === undefined ? 0 : weights.get(best)!)) best = type;
  }
  return best;
}

/** The strongest reason for a type among the groups. */
export function reasonFor(type: EntityType, groups: readonly NameGroup[]): string | undefined {
  let best: WeighedEvidence | undefined;
  for (const { evidence } of groups) {
    for (const reason of evidence.values()) {
      if (reason.type === type && reason.weight > (best?.weight ?? 0)) best = reason;
    }
  }
  return best?.rule;
}
