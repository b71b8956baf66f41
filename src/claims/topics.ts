import { overlaps } from '../model/span.ts';
import { isAboutOne } from './define.ts';
import type { Filler, Scene } from './filler.ts';
import { mentionFillers } from './fillers.ts';
import type { Candidate } from './match.ts';
import { namesSlot } from './rule-text.ts';

/** How many sentences back a company, or a pair of parties, still is what the text speaks of. */
export const REACH = 3;

/** How often an article names the company that it is about, at least. */
const OFTEN = 3;

/** A company by name; what no name is known of is written in lower case. */
export const isCompany = ({ value }: Filler): boolean =>
  value.kind === 'entity' &&
  (value.type === 'organization' || (value.type === 'other' && value.name !== value.name.toLowerCase()));

/** "which also owns Contoso": a whole company, and not a part of it. */
export const ownsWhole = ({ type, slots, frame }: Pick<Candidate, 'type' | 'slots' | 'frame'>): boolean =>
  type.status === 'state' && frame.lemma === 'own' && !slots.percent;

type Test = (filler: Filler) => boolean;

/** A claim's company and where the claim stands. */
interface Topic {
  readonly candidate: Candidate;
  readonly company: Filler;
}

/** Which companies an article's claims of stakes, purchases and worth are about, to fill in where one goes without saying. */
export class Topics {
  private readonly topics: Topic[] = [];
  private readonly bySentence = new Map<number, Topic[]>();
  private readonly scenes: ReadonlyMap<number, Scene>;
  private often: Filler[] | undefined;

  constructor(candidates: readonly Candidate[], scenes: ReadonlyMap<number, Scene>) {
    this.scenes = scenes;
    for (const candidate of candidates) this.add(candidate);
  }

  /** The sentence of a claim. */
  sceneOf({ frame }: Candidate): Scene {
    return this.scenes.get(frame.sentence)!;
  }

  /** The claim's company, also one that was filled in, is what the text speaks of from there on. */
  add(candidate: Candidate): void {
    const [company] = candidate.slots[candidate.type.about?.slot ?? ''] ?? [];
    if (!company) return;
    const { sentence } = candidate.frame;
    const topic = { candidate, company };
    this.topics.push(topic);
    this.bySentence.set(sentence, [...(this.bySentence.get(sentence) ?? []), topic]);
  }

  /**
   * The company that the text speaks of where a claim stands: of the nearest claim in its sentence, of those before it,
   * whom the sentence before is about, else one of the two that the article names most.
   */
  at(candidate: Candidate, fits: Test): Filler | undefined {
    // whoever owns a company bids for another one
    const isHad = (topic: Topic) => candidate.type.status === 'happening' && ownsWhole(topic.candidate);
    const near = this.near(candidate).filter((topic) => fits(topic.company) && !isHad(topic));
    const [seller] = candidate.slots.seller ?? [];
    const held = seller && near.find((topic) => isHeldBy(topic, seller));
    if (held || sellsNothing(candidate)) return held?.company;
    // where nobody is named, "the price" is that of a purchase; a line of a list goes on with what the list is of
    const isLine = candidate.frame.kind === 'noun' && !candidate.frame.governor && candidate.type.about?.listed;
    if (isLine)
      return this.near(candidate, 1).find((topic) => topic.candidate.type === candidate.type && fits(topic.company))
        ?.company;
    const first = hasParty(candidate) ? near[0] : near.find((topic) => isOfSame(topic, candidate));
    if (first || !hasParty(candidate)) return first?.company;
    // in an article that speaks of no shares otherwise only "own" and "stake" are clear
    if (this.topics.length === 0 && candidate.frame.kind === 'verb' && candidate.frame.lemma !== 'own')
      return undefined;
    return this.subjectBefore(candidate, fits) ?? this.most(fits);
  }

  /** The nearest purchase, stake or investment: in the same sentence, or the one before. */
  dealBefore({ frame, type }: Candidate): Candidate | undefined {
    return this.near({ frame }, 1).find(({ candidate }) => candidate.type !== type)?.candidate;
  }

  /** Claims about a company, the nearest first: in the same sentence before and behind, then in those before. */
  private near({ frame }: Pick<Candidate, 'frame'>, reach = REACH): Topic[] {
    const at = frame.predicate.start;
    const distance = ({ candidate: { frame: other } }: Topic) => {
      const back = frame.sentence - other.sentence;
      const gap = at - other.predicate.start;
      return back > 0 ? back * 1e6 + gap : gap > 0 ? gap : 1e5 - gap;
    };
    const sentences = Array.from({ length: reach + 1 }, (_, back) => frame.sentence - back);
    return sentences
      .flatMap((sentence) => this.bySentence.get(sentence) ?? [])
      .filter(({ candidate: { frame: other } }) => other !== frame)
      .sort((a, b) => distance(a) - distance(b));
  }

  /** "Contoso is listed in Paris. The state owns 40%." */
  private subjectBefore({ frame }: Candidate, fits: Test): Filler | undefined {
    for (const at of frame.governor ? [frame.sentence, frame.sentence - 1] : [frame.sentence - 1]) {
      const subject = this.subjectOf(at);
      if (subject && isCompany(subject) && fits(subject)) return subject;
    }
    return undefined;
  }

  private subjectOf(at: number): Filler | undefined {
    const scene = this.scenes.get(at);
    const verb = scene?.frames.find((each) => each.kind === 'verb' && each.tense !== undefined && !each.governor);
    const subject = verb && (verb.voice === 'passive' ? verb.object : verb.subject);
    if (!scene || !subject) return undefined;
    const { sentence, annotation } = scene;
    const head = sentence.tokens[subject.head]!.span;
    const mention = sentence.entities.find(({ span }) => overlaps(span, head));
    const fillers = mention ? mentionFillers(mention, annotation) : [];
    return fillers.length === 1 ? fillers[0] : undefined;
  }

  /** The company that most claims are about, else the one that the article names most. */
  private most(fits: Test): Filler | undefined {
    this.often ??= [
      ...commonest(
        this.topics.map(({ company }) => company),
        2,
      ),
      ...this.named(),
    ];
    return this.often.find((filler) => isCompany(filler) && fits(filler));
  }

  private named(): Filler[] {
    const mentions = [...this.scenes.values()].flatMap(({ sentence, annotation }) =>
      sentence.entities.flatMap((mention) => (mention.form === 'name' ? mentionFillers(mention, annotation) : [])),
    );
    const ofCompanies = mentions.filter(({ value }) => value.kind === 'entity' && value.type === 'organization');
    return commonest(ofCompanies, OFTEN).slice(0, 2);
  }
}

/** Of two purchases, say, the second goes on with the first. */
const isOfSame = ({ candidate: { type, frame } }: Topic, candidate: Candidate): boolean =>
  type === candidate.type ||
  (namesSlot(candidate.type.about?.alongside, type.id) && frame.sentence === candidate.frame.sentence);

/** Whether the claim says that somebody owns or bought the company. */
function isHeldBy({ candidate: { slots } }: Topic, { value }: Filler): boolean {
  const holders = [...(slots.holder ?? []), ...(slots.acquirer ?? [])];
  return holders.some(
    ({ value: holder }) => holder.kind === 'entity' && value.kind === 'entity' && holder.name === value.name,
  );
}

/** "is expected to sell": what is sold is left out altogether. */
const sellsNothing = ({ frame, type }: Candidate) =>
  type.status === 'happening' && frame.kind === 'verb' && SELLS.has(frame.lemma) && !frame.object;

const SELLS = new Set(['sell', 'sell out']);

/** Whether a claim names anybody. */
const hasParty = ({ type, slots }: Candidate) =>
  isAboutOne(type) || Object.keys(slots).some((slot) => type.slots[slot]?.kind === 'entity');

/** One for each name that comes at least so often, the commonest first. */
function commonest(fillers: readonly Filler[], least: number): Filler[] {
  const counts = new Map<string, { filler: Filler; count: number }>();
  for (const filler of fillers) {
    const name = filler.value.kind === 'entity' ? filler.value.name : '';
    const known = counts.get(name);
    if (known) known.count++;
    else counts.set(name, { filler, count: 1 });
  }
  return [...counts.values()]
    .filter(({ count }) => count >= least)
    .sort((a, b) => b.count - a.count)
    .map(({ filler }) => filler);
}
