import type { Sentence, ValueMention } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, cover, overlaps, type Span } from '../model/span.ts';
import type { DraftFrame, DraftPhrase } from './drafts.ts';
import { besideName } from './inside-phrase.ts';

/** What a phrase is to the verb that it hangs on. */
interface Place {
  readonly frame: DraftFrame;
  readonly role: 'subject' | 'object' | 'indirect' | 'complement' | 'prep';
  readonly preposition?: string;
}

/** One frame for each phrase with a common noun or a sum as its head; the verb that it hangs on governs it. */
export function nounFrames(
  sentence: Sentence,
  index: number,
  frames: readonly DraftFrame[],
  phrases: readonly DraftPhrase[],
): Frame[] {
  const places = placesOf(frames);
  const relatives = relativesOf(frames);
  const read = (phrase: DraftPhrase, place: Place | undefined, host: DraftPhrase | undefined) =>
    nounFrame(
      sentence,
      index,
      phrase,
      place,
      host,
      relatives.get(phrase) ?? doneThere(sentence, phrase, frames),
      plannerOf(phrase, phrases),
    );
  const hosts = new Map(
    phrases.flatMap((phrase) =>
      // "Contoso, the largest investor and sole host of Fabrikam"
      phrase.appositions.flatMap((apposition) =>
        [apposition, ...apposition.conjuncts].map((each): [DraftPhrase, DraftPhrase] => [each, phrase]),
      ),
    ),
  );
  for (const phrase of phrases) for (const figure of labelledBy(sentence, phrase)) hosts.set(figure, phrase);
  const besides = phrases.flatMap((phrase) => {
    const beside = besideName(sentence, phrase);
    return beside ? [read(beside, places.get(phrase), phrase)] : [];
  });
  return phrases
    .filter((phrase) => !phrase.isTime && isPredicate(sentence, phrase))
    .map((phrase) => read(phrase, places.get(phrase), hosts.get(phrase)))
    .concat(besides);
}

/** "Contoso: $30 billion": the figures behind a name and a colon. */
function labelledBy(sentence: Sentence, { head, preps }: DraftPhrase): DraftPhrase[] {
  if (sentence.tokens[head]!.tag !== 'PROPN') return [];
  return preps.flatMap(({ preposition, object }) => (preposition === ':' && object ? [object] : []));
}

/** A common noun, a figure, or whom a figure counts: "3.1 million Italians". */
function isPredicate(sentence: Sentence, phrase: NounPhrase): boolean {
  const head = sentence.tokens[phrase.head]!;
  const isCounted = ({ value, span }: ValueMention) => value.kind === 'count' && overlaps(span, head.span);
  const isName = /^(?:PROPN|ADJ)$/.test(head.tag) && sentence.values.some(isCounted);
  return head.tag === 'NOUN' || isName || sumOf(sentence, phrase) !== undefined;
}

/** What a phrase that is nothing but a figure is a frame of: "$5 billion in revenue", "61% of patients", "nine of the dead". */
function sumOf({ tokens, values }: Sentence, phrase: NounPhrase): 'money' | 'percent' | 'count' | undefined {
  const value = values.find((each) => overlaps(each.span, tokens[phrase.head]!.span))?.value;
  if (value?.kind === 'count') return value.unit === undefined ? 'count' : undefined;
  return value?.kind === 'money' || value?.kind === 'percent' ? value.kind : undefined;
}

/** "3.2 billion transactions a year": a count with a rate counts what stands before it. */
function countedOf({ tokens, values }: Sentence, phrase: NounPhrase): string | undefined {
  const count = values.find((value) => overlaps(value.span, tokens[phrase.head]!.span));
  if (count?.value.kind !== 'count') return undefined;
  const per = tokens.findIndex(
    (token, i) => contains(count.span, token.span) && tokens[i - 1]?.tag === 'NOUN' && PER.has(token.lower),
  );
  return tokens[per - 1]?.lemma;
}

/** "half of the sales": what is done to a part is done to what it is a part of. */
const PARTS: ReadonlySet<string> = new Set(
  'half most many some part all rest majority bulk remainder portion'.split(' '),
);

/** "the loss of its licence": what is said of the end of something is said of it. */
const ENDS: ReadonlySet<string> = new Set('elimination removal loss expiry termination abolition waiver'.split(' '));

const PER = new Set(['a', 'an', 'per']);

function placesOf(frames: readonly DraftFrame[]): Map<NounPhrase, Place> {
  const places = new Map<NounPhrase, Place>();
  const put = (phrase: NounPhrase | undefined, place: Place) => {
    if (!phrase) return;
    for (const each of [phrase, ...phrase.conjuncts, ...phrase.appositions]) {
      const known = places.get(each);
      if (!known || isRaised(known.frame, place.frame) || isOwnInfinitive(known, place)) places.set(each, place);
      const whole =
        PARTS.has(each.lemma) || (place.role === 'subject' && ENDS.has(each.lemma))
          ? each.preps.find(({ preposition }) => preposition === 'of')?.object
          : undefined;
      if (whole && !places.has(whole)) places.set(whole, place);
    }
  };
  for (const frame of frames) {
    put(frame.object, { frame, role: 'object' });
    put(frame.complement, { frame, role: 'complement' });
    put(frame.indirect, { frame, role: 'indirect' });
    put(frame.subject, { frame, role: 'subject' });
  }
  for (const frame of frames) {
    for (const prep of frame.preps) put(prep.object, { frame, role: 'prep', preposition: prep.preposition });
  }
  return places;
}

/** The verbs of the clauses that say something of a phrase, and what they allow or want it to do. */
function relativesOf(frames: readonly DraftFrame[]): Map<NounPhrase, DraftFrame[]> {
  const relatives = new Map<NounPhrase, DraftFrame[]>();
  for (const frame of frames) {
    const own = frame.relation === 'complement' && frame.governor?.relation === 'relative' ? frame.governor : frame;
    if (own.relation !== 'relative') continue;
    for (const phrase of [own.subject, own.object, ...own.preps.map(({ object }) => object)]) {
      if (!phrase || phrase.span.end > own.predicate.start) continue;
      const known = relatives.get(phrase);
      if (known) known.push(frame);
      else relatives.set(phrase, [frame]);
    }
  }
  return relatives;
}

/** "the only place where its models run": what is done there. */
function doneThere(
  { tokens }: Sentence,
  { range }: DraftPhrase,
  frames: readonly DraftFrame[],
): DraftFrame[] | undefined {
  const where = tokens[range.to];
  if (where?.lower !== 'where') return undefined;
  const verb = frames.find((frame) => frame.subordinator === 'where' && frame.predicate.start > where.span.start);
  return verb && [verb];
}

/** "The takeover is expected to be completed", "let its right lapse": it hangs on what becomes of it, not on the expectation. */
function isRaised(upper: DraftFrame, { governor, relation, infinitive }: DraftFrame): boolean {
  if (governor !== upper || relation !== 'complement') return false;
  return upper.lemma === 'let' || (infinitive === true && upper.voice === 'passive');
}

/** "Its right to be the host ends": it hangs on what becomes of it, not on what it is a right to. */
function isOwnInfinitive({ frame, role }: Place, next: Place): boolean {
  const { governor } = frame;
  const completes = role === 'subject' && frame.infinitive === true && (!governor || governor === next.frame);
  return completes && next.frame.tense !== undefined && next.role === 'subject';
}

function nounFrame(
  sentence: Sentence,
  index: number,
  phrase: DraftPhrase,
  place: Place | undefined,
  host: DraftPhrase | undefined,
  relatives: readonly DraftFrame[] | undefined,
  planner: NounPhrase | undefined,
): Frame {
  const token = sentence.tokens[phrase.head]!;
  const subject = planner ?? (place && bearerOf(place));
  return {
    kind: 'noun',
    sentence: index,
    lemma: sumOf(sentence, phrase) ?? countedOf(sentence, phrase) ?? phrase.lemma,
    predicate: token.span,
    span: extentOf(phrase),
    voice: 'active',
    tense: undefined,
    perfect: undefined,
    progressive: undefined,
    infinitive: undefined,
    modal: undefined,
    negated: sentence.tokens[phrase.range.from]!.lower === 'no',
    adverbs: [],
    subject,
    object: undefined,
    indirect: undefined,
    complement: undefined,
    predicative: [],
    preps: phrase.preps,
    times: [],
    governor: place?.frame,
    relation: place && 'argument',
    role: place?.role,
    subordinator: undefined,
    phrase,
    host,
    relatives,
  };
}

/** "backs Contoso's plans for a bid": whose plan something is does it. */
function plannerOf(phrase: DraftPhrase, phrases: readonly DraftPhrase[]): NounPhrase | undefined {
  return phrases.find(
    ({ lemma, possessor, preps }) =>
      possessor &&
      PLANS.test(lemma) &&
      preps.some(({ preposition, object }) => preposition === 'for' && object === phrase),
  )?.possessor;
}

const PLANS = /^(?:plan|proposal|hope|preparation)$/;

/** Whom the noun belongs to by its verb: its subject, and in "positions Contoso as the host", "names it the host" its object. */
function bearerOf({ frame, role, preposition }: Place): NounPhrase | undefined {
  if (role === 'subject') return undefined;
  if (role === 'complement' && frame.object) return frame.object;
  return preposition === 'as' && !TAKES_PLACE.test(frame.lemma) ? (frame.object ?? frame.subject) : frame.subject;
}

/** "replaces Contoso as the host": whoever takes a place is what the other was. */
const TAKES_PLACE = /^(?:replace|succeed|supplant|join|follow|displace|overtake|pass|beat)$/;

/** From its possessor to the end of what completes it. */
export function extentOf(phrase: NounPhrase): Span {
  let extent = phrase.span;
  if (phrase.possessor) extent = cover(extent, phrase.possessor.span);
  for (const other of [...phrase.appositions, ...phrase.conjuncts]) extent = cover(extent, other.span);
  for (const prep of phrase.preps) if (prep.object) extent = cover(extent, prep.object.span);
  return extent;
}
