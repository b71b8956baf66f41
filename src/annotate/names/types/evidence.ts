import type { EntityType } from '../../../model/value.ts';
import { THING_HEADS } from '../lists/type-cues.ts';
import type { NameRun } from '../name-runs.ts';
import { readContext } from './context.ts';
import { ORGANIZATION_RULES } from './organization.ts';
import { PERSON_RULES } from './person.ts';
import { PLACE_RULES } from './place.ts';
import { PRODUCT_RULES } from './product.ts';
import type { TypeRules } from './rule.ts';

/** A reason to take a name for a person, a company, a product or a place. */
export interface TypeEvidence {
  readonly type: EntityType;
  readonly weight: number;
  /** "organization/legal-suffix" */
  readonly rule: string;
}

/** What shows that a name is none of these: "Chips Act", "Lisbon Agenda". */
const OTHER_RULES: TypeRules = {
  thing: [4, ({ words, lastWord }) => words > 1 && THING_HEADS.has(lastWord)],
};

const RULES = [
  ...Object.entries(PERSON_RULES).map(([rule, [weight, test]]) => ({ type: 'person' as const, rule, weight, test })),
  ...Object.entries(ORGANIZATION_RULES).map(([rule, [weight, test]]) => ({
    type: 'organization' as const,
    rule,
    weight,
    test,
  })),
  ...Object.entries(PRODUCT_RULES).map(([rule, [weight, test]]) => ({ type: 'product' as const, rule, weight, test })),
  ...Object.entries(PLACE_RULES).map(([rule, [weight, test]]) => ({ type: 'place' as const, rule, weight, test })),
  ...Object.entries(OTHER_RULES).map(([rule, [weight, test]]) => ({ type: 'other' as const, rule, weight, test })),
];

/** Every reason that one mention gives for its type. */
export function typeEvidenceOf(run: NameRun): TypeEvidence[] {
  const context = readContext(run);
  return RULES.filter(({ test }) => test(context)).map(({ type, weight, rule }) => ({
    type,
    weight,
    rule: `${type}/${rule}`,
  }));
}
