import { MAKERS, OWNERS } from '../lists/organization-words.ts';
import { type Phrase, spanOf } from './phrases.ts';
import type { Resolved, Scene } from './scene.ts';

/** "the Aria maker", "Aria's maker", "the maker of Aria": who owns the product, where the text or the lexicon says so. */
export function resolveMaker(scene: Scene): Resolved | undefined {
  const { tokens, phrase, entities, entityOf } = scene;
  if (phrase.kind !== 'common' || !isMaker(tokens[phrase.head]!.lower) || introduces(scene)) return undefined;
  const product = productOf(scene);
  const owner = product && entities[entityOf.get(product.run!)!]!.owner;
  const entity = owner === undefined ? -1 : entities.findIndex(({ name }) => name === owner);
  return entity < 0
    ? undefined
    : { entities: [entity], rule: 'description/maker-of', antecedent: spanOf(tokens, product!) };
}

const isMaker = (noun: string) => MAKERS.has(noun) || OWNERS.has(noun) || noun === 'parent';

/** The name in front of the noun or behind its "of". */
function productOf({ tokens, phrases, phrase }: Scene): Phrase | undefined {
  const [before, behind] = [phrases[phrase.index - 1], phrases[phrase.index + 1]];
  const isInside = before?.kind === 'name' && (before.role === 'modifier' || before.role === 'possessor');
  if (isInside && phrase.first - before.last <= 2) return before;
  const isOf = tokens[phrase.last + 1]?.lower === 'of' && behind?.first === phrase.last + 2;
  return isOf && behind.kind === 'name' ? behind : undefined;
}

/** "Contoso, the maker of Aria", "is the maker of", "Aria maker Contoso": it says something of a name, and refers to nobody. */
function introduces({ tokens, phrases, phrase }: Scene): boolean {
  if (phrase.describesNext) return true;
  const inside = phrases[phrase.index - 1];
  const isInside =
    inside?.kind === 'name' && /^(?:modifier|possessor)$/.test(inside.role) && phrase.first - inside.last <= 2;
  let first = isInside ? inside.first : phrase.first;
  if (tokens[first - 1]?.tag === 'DET') first--;
  const before = tokens[first - 1];
  if (before?.lemma === 'be' || before?.lower === 'as') return true;
  // "In return, the Aria maker agreed"
  const next = tokens[phrase.last + 1]?.tag;
  return /^[,(–—]$/.test(before?.text ?? '') && next !== 'VERB' && next !== 'AUX';
}
