import type { Claim } from '../model/claim.ts';
import { contentWords, type FactShape, listOf } from '../model/fact.ts';
import type { Party } from './directory.ts';

/** Whether a claim says enough to be compared with other articles: named parties, and a subject that is not just "revenue". */
export function isTelling(
  claim: Claim,
  parties: Readonly<Record<string, readonly Party[]>>,
  shape: FactShape,
): boolean {
  return shape.parties.every((party) => isIdentified(parties, party)) && hasTellingTopic(claim, shape);
}

/** "provider?" may be absent; who fills a slot must have a name, for "a rival" is somebody else in every article. */
function isIdentified(parties: Readonly<Record<string, readonly Party[]>>, party: string): boolean {
  const isOptional = party.endsWith('?');
  const names = parties[isOptional ? party.slice(0, -1) : party]!;
  return (isOptional || names.length > 0) && names.every(isNamed);
}

function isNamed({ name, type }: Party): boolean {
  return /\p{Lu}/u.test(name) || (type !== undefined && type !== 'other');
}

/**
 * Whether a free subject names whose it is, and what: "revenue" is everybody's, "Contoso's cloud revenue" is not; 5 million
 * "Canadian dollars" that are counted in just those are anything.
 */
function hasTellingTopic({ slots, evidence }: Claim, { kind, topic = [] }: FactShape): boolean {
  return topic.every((name) => {
    const value = listOf(slots[name])[0];
    if (value?.kind !== 'term') return false;
    if (kind !== 'measure') return true;
    const units = listOf(slots.value).flatMap((figure) =>
      figure.kind === 'count' ? contentWords(figure.unit ?? '') : [],
    );
    const isMoreThanUnit = contentWords(value.value).some((word) => !units.includes(word));
    return isMoreThanUnit && hasName(value.text ?? '', evidence.selector[0].exact);
  });
}

/** A capital in the middle of a sentence, or of whoever has something, stands for a name. */
function hasName(words: string, sentence: string): boolean {
  if (/\S\s+\p{Lu}|\p{Lu}\S*['’]s?\s/u.test(words)) return true;
  return /^\p{Lu}\S*\s/u.test(words) && !sentence.startsWith(words);
}
