import { COMPANY_POSSESSIONS, COMPANY_VERBS } from '../lists/type-cues.ts';
import { type Mentioned, presence, recentMentions, steadiness } from './history.ts';
import type { Phrase } from './phrases.ts';
import { acts, nameBeforeComma, phrasesBeside, type Resolved, type Scene, soleEntity } from './scene.ts';
import { SPEECH } from './speech.ts';

/** The best candidate must be ahead of the next by this much; presences within it are a toss-up. */
const MARGIN = 4;

interface Candidate {
  readonly mention: Mentioned;
  readonly points: number;
}

/** The most present organisation or product of this and the last two sentences, unless a common noun is more so. */
export function bySalience(scene: Scene, subject: number | undefined): Resolved | undefined {
  const isCompanys = wantsCompany(scene);
  const isShares = CORPORATE.test(ownedBy(scene)?.lower ?? '');
  const best = new Map<number, Candidate>();
  const common: Mentioned[] = [];
  const { relativeTo } = scene.clauses[scene.phrase.clause]!;
  // "Contoso, which it said": not whom the clause is about
  const relative = scene.phrase.role === 'subject' && relativeTo ? scene.mentionOf.get(relativeTo) : undefined;
  const excluded = new Set([subject, soleEntity(relative), ...outsiders(scene)]);
  for (const mention of recentMentions(scene.history, scene.sentence, 2, scene.speech)) {
    const entity = soleEntity(mention);
    if (entity === undefined) {
      if (!mention.isPlural && mention.entities.length === 0) common.push(mention);
      continue;
    }
    const { type } = scene.entities[entity]!;
    const isUnfit = type === 'place' ? isShares || !acts(mention) : type === 'product' && isShares;
    if (excluded.has(entity) || isUnfit) continue;
    const points = presence(mention, scene.sentence) + bonus(scene, entity, mention) + speechPoints(scene, mention);
    if (points > (best.get(entity)?.points ?? 0)) best.set(entity, { mention, points });
  }
  const recent = recentMentions(scene.history, scene.sentence, 1, scene.speech);
  const ranked = [...best]
    .map(([entity, { mention, points }]) => ({ mention, points: points + steadiness(recent, entity, scene.sentence) }))
    .sort((a, b) => b.points - a.points);
  const [first, second] = ranked;
  if (!first) return undefined;
  const here = ranked.filter(({ mention }) => mention.sentence === scene.sentence && isOrganization(scene, mention));
  const hasOpen = common.some(({ isOpen, sentence }) => isOpen && sentence === scene.sentence);
  const found = (rule: string) => ({ entities: first.mention.entities, rule, antecedent: first.mention.span });
  if (scene.phrase.role === 'possessor' && here.length === 1 && here[0] === first && !hasOpen)
    return found('pronoun/only-one');
  const most = isCompanys ? 0 : Math.max(0, ...common.map((mention) => commonPoints(scene, mention)));
  return first.points > most && first.points - (second?.points ?? 0) >= MARGIN ? found('pronoun/salience') : undefined;
}

/** "It keeps a licence to Contoso's models": of the two that the article is about, the one that the clause does not name. */
export function byOtherOfPair(scene: Scene): Resolved | undefined {
  if (scene.phrase.role !== 'subject' || scene.speech !== undefined) return undefined;
  const outside = new Set(outsiders(scene));
  const [other, ...more] = scene.topics.slice(0, 2).filter((topic) => !outside.has(topic));
  if (other === undefined || more.length > 0 || !(wantsCompany(scene) || keeps(scene))) return undefined;
  const mention = recentMentions(scene.history, scene.sentence, 3).find((each) => soleEntity(each) === other);
  return mention && { entities: [other], rule: 'pronoun/other-of-pair', antecedent: mention.span };
}

/** "It has", "it keeps", "it lost". */
function keeps({ tokens, clauses, phrase }: Scene): boolean {
  const { verb } = clauses[phrase.clause]!;
  if (verb === undefined) return false;
  const main = tokens.slice(verb, verb + 5).find(({ tag }) => tag === 'VERB') ?? tokens[verb]!;
  return /^(?:have|keep|lose|get|gain|receive|enjoy|hold)$/.test(main.lemma);
}

/** "It said": who spoke before; behind what was said, nobody in it: "Contoso will own 51%, it said". */
function speechPoints(scene: Scene, mention: Mentioned): number {
  const { tokens, clauses, phrase, sentence } = scene;
  const { verb } = clauses[phrase.clause]!;
  if (phrase.role !== 'subject' || verb === undefined || !SPEECH.has(tokens[verb]!.lemma)) return 0;
  const isBehind = tokens[phrase.first - 1]?.text === ',' && mention.sentence === sentence;
  if (isBehind && mention.role === 'subject' && !hasSpoken(scene)) return 10;
  return (mention.speaks ? 10 : 0) - (isBehind ? 50 : 0);
}

/** Whether somebody has said something in the sentences before: else "Contoso raised $5 billion, it said" is its own word. */
const hasSpoken = ({ history, sentence, speech }: Scene): boolean =>
  recentMentions(history, sentence, 2, speech).some((mention) => mention.speaks && mention.sentence < sentence);

const isOrganization = ({ entities }: Scene, mention: Mentioned) =>
  /^(?:organization|other)$/.test(entities[mention.entities[0]!]!.type);

/**
 * Entities that the pronoun cannot mean: in "It spends money on Contoso's services" whoever its clause names, in "Its licence to Contoso's models" whoever
 * stands in the same subject, in "Contoso, its supplier" the name that is explained.
 */
function outsiders(scene: Scene): number[] {
  const { phrase, clauses, entityOf } = scene;
  const verb = clauses[phrase.clause]!.verb ?? 0;
  const isOutside = (later: Phrase) => {
    if (!later.run || later.clause !== phrase.clause) return false;
    return phrase.role === 'subject' || later.last < verb;
  };
  const behind = phrase.role === 'object' ? [] : phrasesBeside(scene, 'behind').filter(isOutside);
  const explained = nameBeforeComma(scene);
  return [...behind, ...(explained ? [explained] : [])].map((later) => entityOf.get(later.run!)!);
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

function bonus({ entities, profiles, topics, phrase, sentence }: Scene, entity: number, mention: Mentioned): number {
  const { type } = entities[entity]!;
  if (type === 'person') return -200;
  const kind = { product: -10, other: -6, place: -10, organization: 0 }[type];
  const most = profiles[topics[0] ?? entity]!.mentions || 1;
  const topic = (10 * profiles[entity]!.mentions) / most;
  if (phrase.role !== 'subject' || mention.role === 'subject')
    return kind + topic + continuity(phrase, sentence, mention) + (phrase.role === 'subject' ? 4 : 0);
  // a new sentence goes on with whom the last one was about
  return kind + topic + (mention.sentence < sentence && !mention.inSubject ? -10 : 0);
}

/** "It owns … Last month it agreed": sentences whose subject was a pronoun already go on with whom it meant. */
function continuity({ kind, clause, inSubject }: Phrase, sentence: number, mention: Mentioned): number {
  const isSubject =
    mention.role === 'subject' && mention.phrase.kind === 'pronoun' && mention.sentence === sentence - 1;
  return kind === 'pronoun' && inSubject && clause === 0 && isSubject ? 10 : 0;
}

/** The noun that is owned; of "market value" and "market cap" what they mean. */
function ownedBy({ tokens, phrase }: Scene): { readonly lower: string } | undefined {
  if (phrase.role !== 'possessor') return undefined;
  const behind = tokens.slice(phrase.last + 1, phrase.last + 4);
  const noun = behind.findIndex((token) => token.tag === 'NOUN');
  const isWorth = behind[noun]?.lower === 'market' && /^(?:value|cap)$/.test(behind[noun + 1]?.lower ?? '');
  return isWorth ? { lower: 'capitalization' } : behind[noun];
}

/** What companies have, and countries and products do not. */
const CORPORATE =
  /^(?:shares?|stock|valuation|capitalization|capitalisation|shareholders?|stockholders?|investors|ceo|cfo|chief|chairman|executives?|headquarters|subsidiary|subsidiaries|dividend|ipo|parent|board|brands?|stores|staff)$/;

/** Whether only a company does or has this: "it agreed to", "its shares". */
function wantsCompany(scene: Scene): boolean {
  const { tokens, clauses, phrase } = scene;
  const verb = clauses[phrase.clause]!.verb;
  if (phrase.role === 'possessor') return COMPANY_POSSESSIONS.has(ownedBy(scene)?.lower ?? '');
  if (phrase.role !== 'subject' || verb === undefined) return false;
  const main = tokens.slice(verb, verb + 5).find((token) => token.tag === 'VERB');
  // "it has already committed", but not "it was bought"
  const isPassive = main?.form === 'participle' && tokens[verb]!.lemma !== 'have';
  return main !== undefined && (COMPANY_VERBS.has(main.lemma) || SPEECH.has(main.lemma)) && !isPassive;
}
