import { isOrganizationNoun } from '../lists/organization-words.ts';
import { GENERIC_HEADS } from './descriptions.ts';
import type { Mentioned } from './history.ts';
import { phrasesBeside, type Resolved, type Scene, soleEntity } from './scene.ts';

/** "Doe's company", "his firm": where the person works; "its partner": the other one of the two that the article is about. */
export function resolveOwned(scene: Scene): Resolved | undefined {
  const { tokens, phrase, entities } = scene;
  const owner = phrase.kind === 'common' ? ownerBefore(scene) : undefined;
  const entity = soleEntity(owner);
  if (!owner || entity === undefined || phrase.isPlural || isSaidOfName(scene, owner)) return undefined;
  const head = tokens[phrase.head]!.lower;
  if (entities[entity]!.type === 'person') {
    if (!GENERIC_HEADS.has(head) && !isEmployer(head)) return undefined;
    const name = entities[entity]!.organization;
    const organization = entities.findIndex((other) => other.name === name);
    return organization < 0
      ? undefined
      : { entities: [organization], rule: 'description/company-of', antecedent: owner.span };
  }
  return PARTNERS.test(head) ? otherOfPair(scene, entity, owner) : undefined;
}

/** Nouns that a person's own company is called by, and not one that serves him: "her start-up", but "his bank". */
const isEmployer = (head: string): boolean =>
  isOrganizationNoun(head) &&
  /(?:^(?:start-?up|lab|studio|airline|carrier|retailer|insurer|employer|giant|foundry|consultancy)|maker)$/.test(head);

/** Nouns for somebody who can only be the other side of what an article about two is about. */
const PARTNERS = /^(?:partner|backer|ally|counterpart|benefactor)$/;

/** Who owns the phrase: right before it. */
function ownerBefore(scene: Scene): Mentioned | undefined {
  const [before] = phrasesBeside(scene, 'before');
  if (before?.role !== 'possessor' || scene.phrase.first - before.last > (before.kind === 'pronoun' ? 1 : 2))
    return undefined;
  return scene.mentionOf.get(before);
}

/** "Contoso, its partner,", "is its partner", "its partner Contoso", "its partner, Contoso": a name says who. */
function isSaidOfName({ tokens, phrases, phrase }: Scene, owner: Mentioned): boolean {
  if (phrase.describesNext) return true;
  const before = tokens[owner.phrase.first - 1];
  if (before?.lemma === 'be' || before?.lemma === 'become' || before?.lemma === 'remain' || before?.lower === 'as')
    return true;
  if (/^[,(–—]$/.test(before?.text ?? '')) return true;
  const next = phrases[phrase.index + 1];
  return tokens[phrase.last + 1]?.text === ',' && next?.kind === 'name' && next.first === phrase.last + 2;
}

function otherOfPair({ topics, profiles }: Scene, entity: number, owner: Mentioned): Resolved | undefined {
  const [first, second, third] = topics;
  const other = entity === first ? second : entity === second ? first : undefined;
  if (other === undefined || second === undefined) return undefined;
  const isAlone = (profiles[third ?? -1]?.mentions ?? 0) * 2 <= profiles[second]!.mentions;
  return isAlone ? { entities: [other], rule: 'description/partner-of', antecedent: owner.span } : undefined;
}
