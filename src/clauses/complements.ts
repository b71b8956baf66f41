import { overlaps } from '../model/span.ts';
import { COPULAS, DITRANSITIVE, NAMING, REPORTING, TELLING } from './control.ts';
import type { DraftFrame, DraftPhrase } from './drafts.ts';
import { type Clause, current, isBehindVerb, type Reading, waitsForVerb } from './reading.ts';

/** Gives a phrase that no preposition governs its role: before the verb the subject, behind it object, complement or measure. */
export function placeInClause(reading: Reading, first: number, phrase: DraftPhrase): void {
  const clause = current(reading);
  const { frame } = clause;
  reading.chain = [phrase];
  if (!frame) {
    clause.before.push(phrase);
    return;
  }
  if (COPULAS.has(frame.lemma) && frame.group.passive === false && !frame.complement) {
    frame.complement = phrase;
    return;
  }
  if (isInvertedSubject(frame)) {
    frame.subject = phrase;
    return;
  }
  if (isRate(reading, first, phrase)) {
    frame.preps.push({ preposition: 'per', span: phrase.span, object: phrase });
    return;
  }
  // "a pact going back to 2016, and a newer one": no object of its own
  if (!frame.object && DATES_BACK.test(frame.lemma)) return;
  if (!frame.object) {
    frame.object = phrase;
    shareObject(frame, phrase);
    return;
  }
  // "any foundry it likes": what stands right behind the verb of a contact clause is its object
  if (clause.antecedent && frame.object === clause.antecedent && isBehindVerb(reading, first)) {
    // "what Contoso owes Fabrikam"
    if (DITRANSITIVE.has(frame.group.lemma) && reading.sentence.tokens[phrase.head]!.tag === 'PROPN')
      frame.indirect = phrase;
    else frame.object = phrase;
    return;
  }
  const { tag } = reading.sentence.tokens[phrase.head]!;
  const isName = tag === 'NOUN' || (tag === 'PROPN' && frame.voice === 'passive');
  if (NAMING.has(frame.lemma) && !frame.complement && isName) {
    frame.complement = phrase;
    // "a start-up called Contoso" is Contoso
    if (frame.group.form === 'participle' && tag === 'PROPN') frame.object.appositions.push(phrase);
    return;
  }
  const before = reading.chunks[first - 1];
  const objects = [frame.object, ...frame.object.conjuncts, ...frame.object.appositions];
  // "sell Contoso | a stake"; not "sell its unit for a price | in excess of $600 million"
  const isBehindObject = before?.kind === 'noun' && objects.some(({ range }) => range.to === before.range.to);
  const direct = isBehindObject || before?.kind === 'adverb';
  const canShift = DITRANSITIVE.has(frame.group.lemma) && !frame.indirect;
  if (canShift && (direct || frame.voice === 'passive')) {
    frame.indirect = frame.object;
    frame.object = phrase;
  } else if (isFigure(reading, phrase)) {
    // "lift its holding above 24 per cent": by or to how much
    frame.preps.push({ preposition: 'measure', span: phrase.span, object: phrase });
  }
}

/** What has an age does nothing to anything. */
export const DATES_BACK = /^(?:go|date|stretch|reach) back$/;

/** "develop, make and sell the drug": the verbs before a conjunct have its object too. */
function shareObject(frame: DraftFrame, phrase: DraftPhrase): void {
  const before = frame.relation === 'conjunct' ? frame.governor : undefined;
  const isNext = before && frame.predicate.start - before.predicate.end <= ', and '.length;
  if (!isNext || before.object || before.voice !== 'active' || frame.voice !== 'active') return;
  before.object = phrase;
  shareObject(before, phrase);
}

/** "126 matches a season", "$3 a barrel": what a figure is counted by. */
function isRate({ chunks, sentence: { tokens, values } }: Reading, first: number, phrase: DraftPhrase): boolean {
  const { from, to } = phrase.range;
  if (!/^(?:an?|per|each|every)$/.test(tokens[from]!.lower) || to - from !== 2) return false;
  const before = chunks[first - 1];
  if (before?.kind !== 'noun') return false;
  return values.some(({ span, value }) => value.kind !== 'date' && overlaps(span, tokens[before.head]!.span));
}

/** Whether the head of a phrase is part of a figure. */
export function isFigure({ sentence }: Reading, { head }: Pick<DraftPhrase, 'head'>): boolean {
  const { span } = sentence.tokens[head]!;
  return sentence.values.some((value) => overlaps(value.span, span));
}

/** Whether a phrase opens with a sign such as that of a currency and is headed by a figure: "$200 million". */
export function isSum(reading: Reading, phrase: Pick<DraftPhrase, 'head' | 'range'>): boolean {
  return reading.sentence.tokens[phrase.range.from]!.tag === 'SYM' && isFigure(reading, phrase);
}

/** "$200 million this year | and $1 billion next year": whether another sum goes on from one before the time at `last`. */
export function sumGoesOn(reading: Reading, last: number): boolean {
  const [link, next] = [reading.chunks[last + 1], reading.chunks[last + 2]];
  if (link?.kind !== 'conjunction' || next?.kind !== 'noun' || !isSum(reading, next)) return false;
  return reading.chain.some((phrase) => isSum(reading, phrase));
}

/** Whether a phrase is nothing but a figure: "$3 billion", not "800 clients". */
export function isAmount({ sentence }: Reading, { head }: Pick<DraftPhrase, 'head'>): boolean {
  const { span } = sentence.tokens[head]!;
  return sentence.values.some(
    ({ value, span: at }) => overlaps(at, span) && !(value.kind === 'count' && value.unit !== undefined),
  );
}

/** "…," said Jane Doe: a reporting verb without a subject takes the phrase behind it. */
function isInvertedSubject(frame: DraftFrame): boolean {
  return !frame.subject && frame.voice === 'active' && frame.group.form === 'finite' && REPORTING.has(frame.lemma);
}

/** "a valuation | above $10 billion": the bound stands where "of" would. */
export function isLevelOf(reading: Reading, { lemma }: DraftPhrase, phrase: DraftPhrase): boolean {
  const { from } = phrase.range;
  const opening = reading.sentence.tokens.slice(from, from + 3).map(({ lower }) => lower);
  return (
    /^(?:valuation|value|price|cost)$/.test(lemma) &&
    /^(?:above|below|over|under|in excess of|north of|upwards of)(?: |$)/.test(opening.join(' ')) &&
    isFigure(reading, phrase)
  );
}

/** "that made Contoso | the sole home for its data has ended": what its object is made stands right behind it. */
export function completesNaming({ chunks, sentence }: Reading, first: number, { frame }: Clause): boolean {
  if (!frame?.object || frame.complement || frame.voice === 'passive' || !NAMING.has(frame.lemma)) return false;
  const before = chunks[first - 1];
  const isBehind = before?.kind === 'noun' && frame.object.range.to === before.range.to;
  return isBehind && sentence.tokens[chunks[first]!.range.from]!.tag === 'DET';
}

/** "paid Contoso | a fee and Northwind left": what is given stands right behind whom it is given to. */
export function isSecondObject({ chunks }: Reading, first: number, { group, object, indirect }: DraftFrame): boolean {
  if (!DITRANSITIVE.has(group.lemma) || TELLING.has(group.lemma) || !object || indirect) return false;
  const [verb, before] = [chunks[first - 2], chunks[first - 1]];
  return before?.kind === 'noun' && !before.isTime && verb?.kind === 'verb';
}

/** "the principle of it remaining a partner endures": the outer clause has its subject and waits for the verb. */
export function completesNonFinite(reading: Reading, first: number): boolean {
  const before = reading.chunks[first - 1];
  const isNonFinite = before?.kind === 'verb' && before.group.form !== 'finite';
  return isNonFinite && waitsForVerb(reading.stack);
}
