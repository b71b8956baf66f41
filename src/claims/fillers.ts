import type { Annotation, EntityMention, Sentence } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import { isSharedOut, withoutApiece } from './apiece.ts';
import type { SlotDefinition } from './define.ts';
import { valuesIn } from './figures.ts';
import type { Filler, Scene } from './filler.ts';
import { verbOf } from './governors.ts';
import { isAnyOf, isOpenTo } from './open-names.ts';
import { fromPhrase, type Place, type Stand } from './places.ts';
import { wordSet } from './rule-text.ts';
import { COMPANY_NOUN } from './rules/company-words.ts';
import { ABSTRACT, hostOf, speakerOf, unitBefore } from './stand-ins.ts';
import { adverbOf, predicateTerm, termOf, wordOf } from './terms.ts';
import { countedBefore, thingBefore } from './things.ts';

/** The fillers at the first place that has any that `isFree`; several where the text coordinates them. */
export function fillersAt(
  frame: Frame,
  places: readonly Place[],
  slot: SlotDefinition,
  scene: Scene,
  isFree?: (filler: Filler) => boolean,
): readonly Filler[] {
  for (const place of places) {
    const fillers = fillersAtPlace(frame, place, slot, scene);
    const free = isFree && fillers.length > 0 ? fillers.filter(isFree) : fillers;
    if (free.length > 0) return slot.kind === 'term' ? withoutParts(free) : free;
  }
  return NOBODY;
}

/** "a rise in revenues in the region": the region is part of what rose. */
const withoutParts = (fillers: readonly Filler[]): readonly Filler[] =>
  fillers.filter(({ span }) => !fillers.some((other) => other.span !== span && contains(other.span, span)));

const NOBODY: readonly Filler[] = [];

function fillersAtPlace(
  frame: Frame,
  { text: place, isJoined, standsIn }: Place,
  slot: SlotDefinition,
  scene: Scene,
): readonly Filler[] {
  if (place === 'predicate')
    return slot.kind === 'term'
      ? [predicateTerm(frame, scene.sentence, scene.annotation.article)]
      : valuesIn(scene.sentence, frame.predicate, slot);
  if (place === 'clause')
    return clauseSpans(frame, scene.frames)
      .flatMap((span) => valuesIn(scene.sentence, span, slot))
      .slice(0, 1);
  if (place === 'counted') {
    const thing = frame.phrase && countedBefore(frame.phrase, scene);
    return thing ? [thing] : [];
  }
  if (place === 'adverb') return slot.words ? adverbOf(frame, slot.words, scene.sentence) : NOBODY;
  const stands = standsIn(frame);
  if (stands.length === 0) return NOBODY;
  if (stands.length === 1) return fillersOf(stands[0]!, slot, scene, frame);
  if (slot.kind !== 'entity' || isJoined) return stands.flatMap((stand) => fillersOf(stand, slot, scene, frame));
  // "a shareholder of Tribune, once the owner of The Times": only what is joined goes on
  const fillers: Filler[] = [];
  let last: Stand | undefined;
  for (const stand of stands) {
    if (last && !areJoined(last, stand, scene)) continue;
    const found = fillersOf(stand, slot, scene, frame);
    if (found.length > 0) last = stand;
    fillers.push(...found);
  }
  return fillers;
}

/** Whether "and" or "or" stands between two phrases. */
function areJoined({ phrase: a }: Stand, { phrase: b }: Stand, { sentence: { tokens } }: Scene): boolean {
  return tokens.slice(a.range.to, b.range.from).some(({ tag, text }) => tag === 'CCONJ' || text === ';');
}

/** The clause of a predicate and the participle clauses that hang on it ("made an investment, pledging $1 billion"). */
function clauseSpans(frame: Frame, frames: readonly Frame[]): Span[] {
  const verb = verbOf(frame) ?? frame;
  const dependents = frames.filter(
    (other) => other.governor === verb && other.relation === 'adverbial' && !other.subordinator && !other.tense,
  );
  return [verb.span, ...dependents.map((other) => other.span)];
}

function fillersOf(stand: Stand, slot: SlotDefinition, scene: Scene, frame: Frame): Filler[] {
  const { sentence, parties } = scene;
  if (slot.kind === 'entity') return partiesOf(stand, slot, scene);
  if (slot.kind === 'term' && slot.words)
    return [wordOf(stand, slot.words, sentence)].filter((filler) => filler !== undefined);
  if (slot.kind === 'term')
    return [named(stand, scene) ?? termOf(stand, sentence, parties)].filter((filler) => filler !== undefined);
  const { phrase } = stand;
  // a valuation is no price: "sold 5% at a $10 billion valuation"
  if (slot.kind === 'money' && phrase.lemma === 'valuation' && frame.kind === 'verb' && frame.lemma !== 'value')
    return [];
  const shared = isSharedOut(frame);
  // "its stake in Contoso and Contoso's $3 billion contract": what is somebody else's has a figure of its own
  const joined = phrase.conjuncts.filter(
    (member) => frame.kind === 'verb' || !(member.possessor || isFromSomebody(member, sentence)),
  );
  const [own, ...others] = [phrase, ...joined].map(({ span }) =>
    valuesIn(sentence, span, slot, shared ? withoutApiece : undefined).slice(0, 1),
  );
  // behind "or" it is said again: "2.55 million shares, or 5%", "$43 a share, or $4.5 billion"
  const figures = [own!, ...others].flat();
  if (!phrase.disjunction) return own!.length || slot.each ? figures : [];
  // "$836 million, or 21 cents per share"
  const isOther = (figure: Filler) => slot.each && perOf(figure) !== perOf(figures[0]!);
  return figures.filter((figure, i) => i === 0 || isOther(figure));
}

/** "…, $30 billion from Fabrikam": says itself whose it is. */
const isFromSomebody = ({ preps }: NounPhrase, { values }: Sentence) =>
  preps.some(
    ({ preposition, object }) =>
      object !== undefined &&
      /^(?:from|by)$/.test(preposition) &&
      !values.some(({ span }) => overlaps(span, object.span)),
  );

const perOf = ({ value }: Filler) => (value.kind === 'money' ? value.per : undefined);

const COMPANIES = wordSet(COMPANY_NOUN);

const isPlace = ({ value }: Filler) => value.kind === 'entity' && value.type === 'place';

const isCompany = ({ value }: Filler) => value.kind === 'entity' && /^(?:organization|other)$/.test(value.type ?? '');

function isAllowed({ value }: Filler, { types }: SlotDefinition): boolean {
  return !types || value.kind !== 'entity' || !value.type || wordSet(types).has(value.type);
}

/** A pronoun in place of a term says whom or what it stands for: "it rose 5%". */
function named({ phrase }: Stand, scene: Scene): Filler | undefined {
  const { sentence, annotation } = scene;
  const { tag, lower } = sentence.tokens[phrase.head]!;
  // "while those of its target jumped": what the clause before is about
  if (/^(?:those|that)$/.test(lower) && phrase.preps.some(({ preposition }) => preposition === 'of')) {
    const thing = thingBefore(phrase, scene);
    return thing?.value.kind === 'term'
      ? { ...thing, value: { ...thing.value, value: ofSomebodyElse(thing.value.value, phrase, sentence) } }
      : undefined;
  }
  if (tag !== 'PRON') return undefined;
  const mention = mentionAtHead(phrase, sentence);
  const [filler] = mention ? mentionFillers(mention, annotation) : [];
  // "21 of them": more than one person
  const isOne = filler?.value.kind === 'entity' && filler.value.type === 'person' && !mention?.members;
  if (isOne && /^(?:they|them)$/.test(lower)) return undefined;
  if (filler?.value.kind !== 'entity') return /^(?:it|they)$/.test(lower) ? thingBefore(phrase, scene) : undefined;
  return { ...filler, value: { kind: 'term', value: filler.value.name.toLowerCase() } };
}

/** Who stands there, or where the slot takes that too, who owns what stands there. */
function partiesOf(stand: Stand, slot: SlotDefinition, scene: Scene): Filler[] {
  const allowed = (each: Stand) => entitiesOf(each, slot, scene).filter((filler) => isAllowed(filler, slot));
  const parties = allowed(stand);
  if (parties.length > 0 || !slot.owned || stand.modifiersOnly) return parties;
  for (const place of WHOSE) {
    const owners = fromPhrase(stand.phrase, place).flatMap(allowed);
    if (owners.length > 0) return owners;
  }
  return [];
}

const WHOSE = ['possessor', 'modifier', 'of'];

/** "Contoso shares slipped, while those of Fabrikam": "shares of fabrikam". */
function ofSomebodyElse(term: string, { preps }: NounPhrase, { tokens }: Sentence): string {
  const thing = term.replace(/ (?:in|of|at|for) .*/, '');
  const owner = preps.find(({ preposition }) => preposition === 'of')?.object;
  if (!owner || tokens[owner.head]!.tag !== 'PROPN') return thing;
  const name = tokens.slice(owner.range.from, owner.range.to).map(({ lower }) => lower);
  return `${thing.slice(thing.lastIndexOf(' ') + 1)} of ${name.join(' ')}`;
}

/** Who a phrase and the phrases coordinated with it stand for. */
function entitiesOf(stand: Stand, slot: SlotDefinition, scene: Scene): Filler[] {
  const { sentence, annotation } = scene;
  const { phrase } = stand;
  if (stand.modifiersOnly) {
    const head = sentence.tokens[phrase.head]!.span;
    const fillers = sentence.entities
      .filter((mention) => contains(phrase.span, mention.span) && mention.span.end <= head.start)
      .flatMap((mention) => mentionFillers(mention, annotation));
    // "the Oslo firm": where somebody is from
    return COMPANIES.has(phrase.lemma) ? fillers.filter((filler) => !isPlace(filler)) : fillers;
  }
  // "Founder and chief executive Jane Doe": a description in front says who the name is
  const isDescription =
    phrase.range.to - phrase.range.from === 1 &&
    phrase.conjuncts.some(({ head }) => sentence.tokens[head]!.tag === 'PROPN');
  const first = isDescription && sentence.tokens[phrase.head]!.tag === 'NOUN' ? [] : entityOf(phrase, slot, scene);
  // "three ships and a brewery": where the first is nobody, only a name may follow
  const { open: _, ...named } = slot;
  const others = first.length > 0 ? slot : named;
  return [...first, ...phrase.conjuncts.flatMap((member) => entityOf(member, others, scene))];
}

function entityOf(phrase: NounPhrase, slot: SlotDefinition, scene: Scene): Filler[] {
  const { sentence, annotation, frames } = scene;
  const mention = mentionAtHead(phrase, sentence);
  if (mention && (mention.entity !== undefined || mention.members)) return mentionFillers(mention, annotation);
  // "an investor group led by Jane Doe said it holds"
  const speaker = mention ? speakerOf(phrase, scene) : undefined;
  if (speaker) return entityOf(speaker, slot, scene);
  const unit = unitBefore(phrase, sentence);
  const called = unit ? mentionFillers(unit, annotation).filter((filler) => isCompany(filler)) : [];
  if (called.length > 0) return called;
  const renaming = phrase.appositions.flatMap((apposition) => [apposition, ...apposition.conjuncts]);
  const beside = ABSTRACT.has(phrase.lemma) ? [] : [...renaming, hostOf(phrase, frames)];
  const named = beside.map((apposition) => {
    const name = apposition && mentionAtHead(apposition, sentence);
    const fillers = name?.form === 'name' ? mentionFillers(name, annotation) : [];
    return fillers.some((filler) => isAllowed(filler, slot)) ? fillers : [];
  });
  // "two airlines - Contoso Air and Fabrikam": several are all that are named
  const isSeveral = sentence.tokens[phrase.head]!.lower !== phrase.lemma;
  const renamed = isSeveral ? named.flat() : (named.find((fillers) => fillers.length > 0) ?? []);
  if (renamed.length > 0) return renamed;
  // "the sheikhdom of Qatar"
  const place = POLITIES.has(phrase.lemma) && phrase.preps.find(({ preposition }) => preposition === 'of')?.object;
  if (place) return entityOf(place, { ...slot, open: '' }, scene);
  if (!slot.open || !isOpenTo(slot.open, phrase, sentence)) return ownerOfUnit(phrase, slot, scene);
  if (slot.types && !slot.types.includes('person') && isAnyOf(phrase, sentence)) return [];
  const term = termOf({ phrase: withOfOnly(phrase) }, sentence);
  return term && term.value.kind === 'term'
    ? [{ value: { kind: 'entity', name: term.value.value, type: 'other' }, span: term.span }]
    : [];
}

/** "the Swiss unit of Contoso", where a slot takes no unit without a name: its owner acts through it. */
function ownerOfUnit(phrase: NounPhrase, slot: SlotDefinition, scene: Scene): Filler[] {
  const { lemma, preps, possessor } = phrase;
  if (!UNITS.has(lemma)) return [];
  const owner = preps.find(({ preposition }) => preposition === 'of')?.object ?? possessor;
  if (!owner) return [];
  const companies = entityOf(owner, { ...slot, open: '' }, scene).filter((filler) => isCompany(filler));
  return companies.map((filler) => ({ ...filler, span: phrase.span }));
}

const UNITS: ReadonlySet<string> = new Set('unit arm subsidiary division affiliate'.split(' '));

/** What a place is called that is no more than its name says. */
const POLITIES: ReadonlySet<string> = new Set(
  'state kingdom republic emirate sheikhdom sultanate principality nation city town province island'.split(' '),
);

/** What names a thing: without whose it is, and on behind "of" only ("the port of Leith", not "its unit to Contoso"). */
function withOfOnly({ possessor: _, ...phrase }: NounPhrase): NounPhrase {
  return { ...phrase, preps: phrase.preps.filter((prep) => prep.preposition === 'of') };
}

function mentionAtHead(phrase: NounPhrase, sentence: Sentence): EntityMention | undefined {
  const head = sentence.tokens[phrase.head]!.span;
  return sentence.entities.find((mention) => overlaps(mention.span, head));
}

/** Whom a mention stands for; several for "both companies", nobody where it was left open. */
export function mentionFillers(mention: EntityMention, annotation: Annotation): Filler[] {
  const indices = mention.members ?? (mention.entity === undefined ? [] : [mention.entity]);
  const resolution = mention.resolution ? { resolution: mention.resolution } : {};
  return indices.map((index) => {
    const { name, type, owner } = annotation.entities[index]!;
    return {
      value: { kind: 'entity' as const, name, type, ...(owner ? { owner } : {}) },
      span: mention.span,
      ...resolution,
    };
  });
}
