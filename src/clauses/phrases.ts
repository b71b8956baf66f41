import { overlaps } from '../model/span.ts';
import type { Chunk } from './chunk.ts';
import { completesNonFinite, isFigure, isLevelOf, isSum, placeInClause, sumGoesOn } from './complements.ts';
import { opensContact } from './contact.ts';
import { REPORTING, TELLING } from './control.ts';
import { type DraftPhrase, draftPhrase } from './drafts.ts';
import { readGap } from './gapping.ts';
import { isNamedKind } from './named-kinds.ts';
import { startsNewClause } from './new-subjects.ts';
import { joinsQuantity, nextIsFiniteVerb, takeLabel } from './openers.ts';
import { isPossessorAt, isPredeterminer } from './possessors.ts';
import { placeAfterPreposition } from './prepositions.ts';
import { type Clause, current, type Link, leaveClause, linkBefore, newClause, open, type Reading } from './reading.ts';
import { dashCloses, widenedTown } from './renamings.ts';
import { isObjectAgain, repeatWithObject } from './repeated-nouns.ts';
import { opensReport } from './reports.ts';

/** Builds the phrase at `i` with its possessors and gives it its place. */
export function readPhrase(reading: Reading, i: number): number {
  if (isWhose(reading, i)) {
    const governor = current(reading).frame;
    open(reading, { ...newClause('relative'), ...(governor ? { governor } : {}) });
  }
  let last = i;
  let phrase = phraseAt(reading, i);
  // "all | its products": how many of them
  const isAll = isPredeterminer(reading, i) && isPossessorAt(reading, i + 1);
  if (isAll) phrase = phraseAt(reading, ++last);
  while (isPossessorAt(reading, last) && reading.chunks[last + 1]?.kind === 'noun') {
    const owned = phraseAt(reading, last + 1, isAll ? reading.chunks[i]!.range.from : undefined);
    owned.possessor = phrase;
    reading.phrases.push(phrase);
    phrase = owned;
    last++;
  }
  reading.phrases.push(phrase);
  const gap = readGap(reading, i, last, phrase);
  if (gap !== undefined) return gap;
  place(reading, i, last, phrase);
  return last;
}

/** "Fabrikam, whose largest shareholder is": opens a relative clause. */
function isWhose({ sentence, chunks, pending }: Reading, i: number): boolean {
  return pending === undefined && sentence.tokens[chunks[i]!.range.from]!.lower === 'whose';
}

function phraseAt({ chunks, sentence }: Reading, i: number, from?: number): DraftPhrase {
  const { range, head, isTime } = chunks[i] as Extract<Chunk, { kind: 'noun' }>;
  return draftPhrase(sentence, from === undefined ? range : { from, to: range.to }, head, isTime);
}

function place(reading: Reading, first: number, last: number, phrase: DraftPhrase): void {
  takeLabel(reading, last, phrase);
  if (joinsQuantity(reading, first, phrase)) return;
  if (reading.pending) return placeAfterPreposition(reading, first, last, phrase);
  const clause = current(reading);
  const link = linkBefore(reading, first);
  if (phrase.isTime) {
    const outer = opensOuter(reading, last, link) ? reading.stack.findLast((open) => !open.frame) : undefined;
    (outer?.times ?? clause.frame?.times ?? clause.times).push(phrase);
    // "sales last year | of $5 billion"
    const next = reading.chunks[last + 1];
    const isCompleted = next?.kind === 'preposition' && next.word === 'of';
    if (!isCompleted && !sumGoesOn(reading, last)) reading.chain = [];
    return;
  }
  // "Contoso itself", "A and B each": say nothing of their own
  const floats = /(?:self|selves|^each|^both|^all)$/.test(phrase.lemma.toLowerCase());
  if (link === 'direct' && floats && reading.chunks[first - 1]?.kind === 'noun') return;
  if (link === 'bracket' && clause.frame && nextIsFiniteVerb(reading, last)) {
    // "(the company did not say how many)"
    open(reading, { ...newClause('main'), isBracket: true }).before.push(phrase);
    return;
  }
  if (opensContact(reading, first, last, phrase) || opensReport(reading, first, last, phrase)) return;
  const nearest = reading.chain.at(-1);
  if (nearest && link === 'direct' && isLevelOf(reading, nearest, phrase)) {
    nearest.preps.push({ preposition: 'of', span: phrase.span, object: phrase });
    return;
  }
  // "on all three of the largest clouds: Contoso, Fabrikam and Northwind"
  const host = clause.frame && isBehindLabel(reading, first) ? nearest : hostOf(reading, phrase);
  if (isObjectAgain(reading, link, phrase) && !startsNewClause(reading, first, last, clause)) {
    repeatWithObject(reading, phrase);
    return;
  }
  if (link === 'conjunction' && host && nearest && !startsNewClause(reading, first, last, clause)) {
    joinConjunct(reading, first, phrase);
    return;
  }
  if (host && !clause.frame && isBehindLabel(reading, first)) {
    host.preps.push({ preposition: ':', span: phrase.span, object: phrase });
    return;
  }
  const town = widenedTown(reading, first, last, phrase, link);
  if (town) {
    town.appositions.push(phrase);
    return;
  }
  const wantsSubject = link === 'comma' && !clause.frame && clause.before.length === 0;
  if (
    !wantsSubject &&
    (link === 'comma' || link === 'bracket' || link === 'dash') &&
    host &&
    isApposition(reading, last, phrase, host, link)
  ) {
    (link === 'bracket' ? nearest! : host).appositions.push(phrase);
    if (link !== 'bracket') reading.chain = [...reading.chain.slice(0, reading.chain.indexOf(host) + 1), phrase];
    return;
  }
  if (link === 'comma' && !wantsSubject && nearest && isListed(reading, last)) {
    joinConjunct(reading, first, phrase);
    return;
  }
  if (clause.frame && !completesNonFinite(reading, first) && startsNewClause(reading, first, last, clause)) {
    const stolen = stealsObject(reading, first, clause);
    if (!stolen) leaveClause(reading, link);
    // "funds managed by Contoso and other investors have bought": both are what the verb is said of
    const partner = link === 'conjunction' && !stolen ? current(reading).before.at(-1) : undefined;
    if (partner && !partner.isTime && !current(reading).frame) {
      partner.conjuncts.push(phrase);
      reading.chain = [partner, phrase];
      return;
    }
  }
  placeInClause(reading, first, phrase);
}

/** "Contoso, a company leading the market, today said": a time behind a comma belongs to the verb that it stands before. */
function opensOuter(reading: Reading, last: number, link: Link): boolean {
  return link === 'comma' && current(reading).frame !== undefined && nextIsFiniteVerb(reading, last);
}

/** What an apposition renames: a value adds to the first phrase of the chain, a description to the nearest name. */
function hostOf(reading: Reading, phrase: DraftPhrase): DraftPhrase | undefined {
  const { tokens } = reading.sentence;
  const nearest = reading.chain.at(-1);
  const isValue = ['NUM', 'SYM'].includes(tokens[phrase.head]!.tag);
  const isName = (each: DraftPhrase) => tokens[each.head]!.tag === 'PROPN';
  if (!nearest || isValue) return reading.chain[0];
  // "sold to its licensee, Jinyu": a name renames what stands before it, but for "the head of the unit, Jane Doe"
  const link = reading.chunks.findLast((piece) => piece.range.to <= (nearest.possessor ?? nearest).range.from);
  // "the purchase of a start-up, Northwind": only the latter has a name
  const isOfKind =
    isNamedKind(tokens[nearest.head]!) && !reading.chain.slice(0, -1).some(({ head }) => isNamedKind(tokens[head]!));
  const isLinked = link?.kind === 'conjunction' || (link?.kind === 'preposition' && (link.word !== 'of' || isOfKind));
  const isOwn = isName(phrase) && !isName(nearest) && isLinked;
  return isName(nearest) || isOwn ? nearest : reading.chain[0];
}

/** "Revenue: $5 billion": the chain goes on behind a colon only for a value. */
function isBehindLabel(reading: Reading, first: number): boolean {
  const before = reading.chunks[first - 1];
  return before?.kind === 'mark' && before.word === ':';
}

/** "$3 billion, including $2 billion in 2023 and | $1 billion": the sum that a part goes on from. */
function includedSum(reading: Reading): DraftPhrase | undefined {
  const isIncluded = (phrase: DraftPhrase) =>
    reading.chain.some(({ preps }) =>
      preps.some(({ preposition, object }) => preposition === 'including' && object === phrase),
    );
  return reading.chain.findLast((phrase) => isSum(reading, phrase) && isIncluded(phrase));
}

const kindOf = ({ sentence: { tokens, values } }: Reading, { head }: DraftPhrase) =>
  values.find(({ span }) => overlaps(span, tokens[head]!.span))?.value.kind;

/** "… of A and B", "A, B and C": joins the phrase to the nearest one of its kind. */
function joinConjunct(reading: Reading, first: number, phrase: DraftPhrase): void {
  const { tokens } = reading.sentence;
  const isName = (p: DraftPhrase) => tokens[p.head]!.tag === 'PROPN';
  // "£45 for adults and £20 for children": a sum goes on from a sum
  const isOfSums = isSum(reading, phrase);
  const link = reading.chunks[first - 1];
  const isChoice = link?.kind === 'conjunction' && link.word === 'or';
  // "5% of sales, or $3 billion": the same in other words
  const whole = isChoice && reading.isBehindCommaAnd ? reading.chain[0] : undefined;
  if (whole && kindOf(reading, whole) === 'percent' && kindOf(reading, phrase) === 'money') {
    whole.appositions.push(phrase);
    return;
  }
  const nearest =
    (isOfSums ? (includedSum(reading) ?? reading.chain.find((p) => isSum(reading, p))) : undefined) ??
    reading.chain.findLast((p) => isName(p) === isName(phrase)) ??
    reading.chain.at(-1)!;
  // "with A, B and C": all go on from the first
  const partner = reading.chain.find(({ conjuncts }) => conjuncts.includes(nearest)) ?? nearest;
  partner.conjuncts.push(phrase);
  if (isChoice) partner.disjunction = true;
  const at = reading.chain.indexOf(partner);
  // "$4 billion in revenue and $700 million in profit": each sum has its own
  const isOwn = isOfSums && isSum(reading, partner) && partner.preps.length > 0;
  // ", and a lifeline for Contoso": what stands behind the second of two with a comma between says something of it alone
  const isApart =
    reading.isBehindCommaAnd && partner.conjuncts.length === 1 && /^an?$/.test(tokens[phrase.range.from]!.lower);
  reading.chain = isOwn ? [phrase] : [...reading.chain.slice(0, isApart ? at : at + 1), phrase];
}

/** An office in capitals: "Jane Doe, CFO since 2016". */
const OFFICE = /^(?:C[A-Z]{1,2}O|M[DP]|[SE]?VP)$/;

/** A phrase with a determiner, a job or a value beside a name; brackets always. */
function isApposition(reading: Reading, last: number, phrase: DraftPhrase, host: DraftPhrase, link: Link): boolean {
  if (link === 'bracket') return !nextIsFiniteVerb(reading, last);
  if (link === 'dash' && dashCloses(reading, last)) return true;
  const { tokens } = reading.sentence;
  const opener = tokens[phrase.range.from]!;
  const hostIsName = tokens[host.head]!.tag === 'PROPN';
  const isName = tokens[phrase.head]!.tag === 'PROPN' && !OFFICE.test(tokens[phrase.head]!.text);
  const isIndefinite = opener.lower === 'a' || opener.lower === 'an';
  if (isListed(reading, last) && hostIsName === isName && !(isIndefinite && !listGoesOn(reading, last))) return false;
  if (nextIsFiniteVerb(reading, last) && current(reading).frame) return false;
  // "cars and trucks, a plant in Oslo": goes on with the list, but "his co-founder, Jane Doe" names him
  if (link === 'comma' && !hostIsName && !isName && isBehindList(reading, last)) return false;
  if (/^(?:a|an|the|its|their|his|her)$/.test(opener.lower) || phrase.possessor) return true;
  const isValue = (at: DraftPhrase) => isFigure(reading, at);
  return hostIsName !== isName || (isValue(phrase) && !isValue(host));
}

/** Whether the last conjunction joined a noun phrase and no verb stands since. */
function isBehindList({ chunks }: Reading, last: number): boolean {
  const at = chunks.slice(0, last).findLastIndex(({ kind }) => kind === 'conjunction' || kind === 'verb');
  return chunks[at]?.kind === 'conjunction' && chunks[at + 1]?.kind === 'noun';
}

/** "…, B and C": whether a conjunction with a further phrase follows before anything else does. */
function isListed(reading: Reading, last: number): boolean {
  for (let k = last + 1; k < reading.chunks.length && k < last + 12; k++) {
    const piece = reading.chunks[k]!;
    if (piece.kind === 'conjunction') return reading.chunks[k + 1]?.kind === 'noun';
    const goesOn =
      piece.kind === 'noun' || piece.kind === 'preposition' || (piece.kind === 'mark' && /^[,()]$/.test(piece.word));
    if (!goesOn) return false;
  }
  return false;
}

/** Whether a comma or a conjunction stands right behind the phrase. */
function listGoesOn(reading: Reading, last: number): boolean {
  const next = reading.chunks[last + 1];
  return next?.kind === 'conjunction' || (next?.kind === 'mark' && next.word === ',');
}

/** "said Contoso had sold": the phrase behind a reporting verb opens what is reported. */
function stealsObject(reading: Reading, first: number, clause: Clause): boolean {
  const before = reading.chunks[first - 1];
  const isTold = before?.kind === 'noun' && TELLING.has(clause.frame?.lemma ?? '');
  const follows =
    before?.kind === 'verb' ||
    isTold ||
    before?.kind === 'subordinator' ||
    (before?.kind === 'noun' && before.isTime) ||
    before?.kind === 'adverb';
  if (!follows || !clause.frame || clause.frame.voice === 'passive') return false;
  if (!REPORTING.has(clause.frame.lemma) && !isTold) return false;
  open(reading, { ...newClause('complement'), governor: clause.frame });
  return true;
}
