import { COMPANY_POSSESSIONS, COMPANY_VERBS } from '../lists/type-cues.ts';
import { type Mentioned, presence, recentMentions } from './history.ts';
import type { Phrase } from './phrases.ts';
import { phrasesBeside, type Resolved, type Scene, soleEntity } from './scene.ts';

/** Lemmas of verbs whose "it" in the clause behind is the speaker. */
export const SPEECH: ReadonlySet<string> = new Set(
  'say add announce report believe expect tell estimate argue deny confirm note warn intend'.split(' '),
);
/** The best candidate must be ahead of the next by this much; presences within it are a toss-up. */
const MARGIN = 4;

interface Candidate {
  readonly mention: Mentioned;
  readonly points: number;
}

/** The most present organisation or product of this and the last two sentences, unless a common noun is more so. */
export function bySalience(scene: Scene, subject: number | undefined): Resolved | undefined {
  const best = new Map<number, Candidate>();
  const common: Mentioned[] = [];
  const { relativeTo } = scene.clauses[scene.phrase.clause]!;
  // "Contoso, which it said": not whom the clause is about
  const relative = scene.phrase.role === 'subject' && relativeTo ? scene.mentionOf.get(relativeTo) : undefined;
  const excluded = new Set([subject, soleEntity(relative), ...outsiders(scene)]);
  for (const mention of recentMentions(scene.history, scene.sentence, 2)) {
    const entity = soleEntity(mention);
    if (entity === undefined) {
      if (!mention.isPlural && mention.entities.length === 0) common.push(mention);
      continue;
    }
    if (excluded.has(entity) || scene.entities[entity]!.type === 'place') continue;
    const points = presence(mention, scene.sentence) + bonus(scene, entity, mention);
    if (points > (best.get(entity)?.points ?? 0)) best.set(entity, { mention, points });
  }
  const ranked = [...best.values()].sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (!first) return undefined;
  const here = ranked.filter(({ mention }) => mention.sentence === scene.sentence && isOrganization(scene, mention));
  const found = (rule: string) => ({ entities: first.mention.entities, rule, antecedent: first.mention.span });
  if (scene.phrase.role === 'possessor' && here.length === 1 && here[0] === first) return found('pronoun/only-one');
  const most = wantsCompany(scene) ? 0 : Math.max(0, ...common.map((mention) => commonPoints(scene, mention)));
  return first.points > most && first.points - (second?.points ?? 0) >= MARGIN ? found('pronoun/salience') : undefined;
}

const isOrganization = ({ entities }: Scene, mention: Mentioned) =>
  /^(?:organization|other)$/.test(entities[mention.entities[0]!]!.type);

/**
 * Entities that the pronoun cannot mean: in "It positions Contoso" the object, in "Its licence to Contoso's models" whoever
 * stands in the same subject, in "Contoso, its supplier" the name that is explained.
 */
function outsiders(scene: Scene): number[] {
  const { tokens, phrases, phrase, clauses, entityOf } = scene;
  const verb = clauses[phrase.clause]!.verb ?? 0;
  const isOutside = (later: Phrase) => {
    if (!later.run || later.clause !== phrase.clause) return false;
    return phrase.role === 'subject' ? later.role === 'object' : later.last < verb;
  };
  const behind = phrase.role === 'object' ? [] : phrasesBeside(scene, 'behind').filter(isOutside);
  const explained = phrases[phrase.index - 1];
  const isExplained = explained?.run && explained.last === phrase.first - 2 && tokens[phrase.first - 1]!.text === ',';
  return [...behind, ...(isExplained ? [explained] : [])].map((later) => entityOf.get(later.run!)!);
}

/** Common nouns as subjects compete: "The deal … It". */
function commonPoints({ sentence, phrase }: Scene, mention: Mentioned): number {
  if (mention.isOpen) return presence(mention, sentence);
  if (mention.role !== 'subject') return 0;
  const isOwn = mention.sentence === sentence && mention.clause === phrase.clause;
  // "the money will allow it": nothing acts on itself; but a subject owns what its own clause says is "its"
  if (isOwn) return phrase.role === 'possessor' ? presence(mention, sentence) + 10 : 0;
  return presence(mention, sentence) - (phrase.role === 'subject' ? 0 : 10);
}

function bonus({ entities, profiles, topics, phrase }: Scene, entity: number, mention: Mentioned): number {
  const { type } = entities[entity]!;
  if (type === 'person') return -200;
  const kind = type === 'product' ? -10 : type === 'other' ? -6 : 0;
  const most = profiles[topics[0] ?? entity]!.mentions || 1;
  const topic = (10 * profiles[entity]!.mentions) / most;
  return kind + topic + (phrase.role === 'subject' && mention.role === 'subject' ? 4 : 0);
}

/** Whether only a company does or has this: "it agreed to", "its shares". */
function wantsCompany({ tokens, clauses, phrase }: Scene): boolean {
  const verb = clauses[phrase.clause]!.verb;
  if (phrase.role === 'possessor') {
    const owned = tokens.slice(phrase.last + 1, phrase.last + 4).find((token) => token.tag === 'NOUN');
    return owned !== undefined && COMPANY_POSSESSIONS.has(owned.lower);
  }
  if (phrase.role !== 'subject' || verb === undefined) return false;
  const main = tokens.slice(verb, verb + 5).find((token) => token.tag === 'VERB');
  return main !== undefined && (COMPANY_VERBS.has(main.lemma) || SPEECH.has(main.lemma)) && main.form !== 'participle';
}
