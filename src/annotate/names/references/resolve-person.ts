import { genderOf } from '../../words/lexicon.ts';
import { presence, recentMentions } from './history.ts';
import type { PronounClass } from './pronouns.ts';
import { ownSubject, type Resolved, type Scene, soleEntity } from './scene.ts';

/** "he", "her": the most present person of the last sentences whose first name does not speak against it. */
export function resolvePerson(scene: Scene, pronoun: PronounClass): Resolved | undefined {
  const { entities, sentence } = scene;
  const own = soleEntity(ownSubject(scene));
  const fits = (entity: number) => {
    if (entities[entity]!.type !== 'person') return false;
    const gender = genderOf(entities[entity]!.name.split(' ')[0]!.toLowerCase());
    return gender === undefined || pronoun.gender === undefined || gender === pronoun.gender;
  };
  if (own !== undefined && fits(own) && (pronoun.isPossessive || pronoun.isReflexive)) {
    return { entities: [own], rule: 'pronoun/own-subject', antecedent: ownSubject(scene)!.span };
  }
  let best: Resolved | undefined;
  let most = 0;
  for (const mention of recentMentions(scene.history, sentence, 3)) {
    const entity = soleEntity(mention);
    if (entity === undefined || entity === own || !fits(entity)) continue;
    const points = presence(mention, sentence);
    if (points > most) {
      most = points;
      best = { entities: [entity], rule: 'pronoun/person', antecedent: mention.span };
    }
  }
  return best;
}
