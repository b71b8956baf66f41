import { isFigure } from './complements.ts';
import type { DraftFrame, DraftPhrase } from './drafts.ts';
import { isNamedKind } from './named-kinds.ts';
import { attach, type Clause, current, isBehindComma, newClause, open, type Reading, setSubject } from './reading.ts';

/** Opens the relative clause of the pronoun at `i`. */
export function openRelative(reading: Reading, i: number): void {
  const { pending } = reading;
  if (resumeRelative(reading, i) || openPartitive(reading, i)) return;
  const nearest = bearerOf(reading, antecedentOf(reading, pending ? i - 1 : i));
  const antecedent = pending ? nearest : allOf(reading, i, nearest);
  const governor = current(reading).frame;
  if (pending && antecedent) {
    // "in which Contoso has a stake": stands behind the preposition, and is no object
    const clause = open(reading, { ...newClause('relative'), ...(governor ? { governor } : {}) });
    clause.fronted.push({ ...pending, object: antecedent });
    return;
  }
  const isLoose = isBehindComma(reading, i);
  open(reading, {
    ...newClause('relative'),
    ...(antecedent ? { antecedent } : {}),
    ...(governor ? { governor } : {}),
    ...(isLoose ? { isLoose } : {}),
  });
}

/** "which owns half and which may pay": the second clause says something of the same phrase. */
function resumeRelative(reading: Reading, i: number): boolean {
  if (reading.pending || reading.chunks[i - 1]?.kind !== 'conjunction') return false;
  const at = reading.stack.findLastIndex(({ kind, antecedent }) => kind === 'relative' && antecedent);
  if (at < 0) return false;
  const { antecedent, governor, isLoose } = reading.stack[at]!;
  reading.stack.splice(at);
  if (reading.stack.length === 0) reading.stack.push(newClause('main'));
  open(reading, {
    ...newClause('relative'),
    antecedent: antecedent!,
    ...(governor ? { governor } : {}),
    ...(isLoose ? { isLoose } : {}),
  });
  return true;
}

/** "…, the first of which opens", "…, 58 per cent of which belongs to": a part of what stands before does it. */
function openPartitive(reading: Reading, i: number): boolean {
  const part = reading.chain.at(-1);
  if (reading.pending?.preposition !== 'of' || !part || reading.chunks[i - 2]?.kind !== 'noun') return false;
  if (reading.chunks[i - 2]!.range.to !== part.range.to || !isBehindComma(reading, i - 2)) return false;
  const host = reading.phrases.findLast(
    (phrase) => phrase.appositions.at(-1) === part || phrase.conjuncts.at(-1) === part,
  );
  const governor = current(reading).frame ?? reading.stack.findLast(({ frame }) => frame)?.frame;
  if (host?.appositions.at(-1) === part) host.appositions.pop();
  else if (host) host.conjuncts.pop();
  else if (current(reading).frame?.object === part) delete current(reading).frame!.object;
  const whole = host ?? reading.chain.at(-2);
  const fronted = { ...reading.pending, ...(whole ? { object: whole } : {}) };
  const clause = open(reading, { ...newClause('relative'), ...(governor ? { governor } : {}), isLoose: true });
  clause.before.push(part);
  if (whole) part.preps.push(fronted);
  clause.fronted.push(fronted);
  return true;
}

/** The nearest phrase; behind a comma the nearest name, else the whole chain's first phrase ("the deal for A, which …"). */
function antecedentOf(reading: Reading, i: number): DraftPhrase | undefined {
  // ", priced at $118 million, that runs out": behind a participle of its own the phrase goes on
  const behindComma = isBehindComma(reading, i);
  const inner = current(reading);
  if (behindComma && inner.host && reading.sentence.tokens[reading.chunks[i]!.range.from]!.lower === 'that') {
    reading.stack.pop();
    return inner.host;
  }
  // "a deal worth $3 billion that ends it": no figure does anything
  const nearest = reading.chain.findLast((phrase) => !isFigure(reading, phrase)) ?? reading.chain.at(-1);
  const { tokens } = reading.sentence;
  const isWho = /^whom?$/.test(tokens[reading.chunks[i]!.range.from]!.lower);
  const doer = isWho ? doerBefore(reading) : undefined;
  if (doer) return doer;
  // "a deal valued at $4 billion which should"
  if (inner.host && nearest && isFigure(reading, nearest)) return inner.host;
  if (!behindComma && nearest) return restrictedBy(reading, i, nearest);
  if (!nearest) return current(reading).before.at(-1);
  // "the contract with Contoso, which expires": names do not
  const next = reading.chunks[i + 1];
  if (next?.kind === 'verb' && EXPIRES.has(next.group.lemma)) {
    const common = reading.chain.findLast((phrase) => tokens[phrase.head]!.tag !== 'PROPN');
    if (common) return common;
  }
  const name = reading.chain.slice(-2).findLast((phrase) => isNamed(reading, phrase));
  const first = reading.chain[0]!;
  return name ?? (isFigure(reading, first) ? nearest : first);
}

/** "Contoso", "the Contoso project" */
const isNamed = ({ sentence: { tokens } }: Reading, { head, range }: DraftPhrase): boolean =>
  tokens[head]!.tag === 'PROPN' ||
  (isNamedKind(tokens[head]!) && tokens.slice(range.from, head).some(({ tag }) => tag === 'PROPN'));

/** ", launched in May" behind a phrase with others in it: which of them it is said of, where that is not the outer one. */
export function setUpBefore(reading: Reading, { lemma }: DraftFrame): DraftPhrase | undefined {
  const [part] = reading.chain;
  const last = part?.preps.at(-1);
  // "a part of the Contoso project, launched in May", "was part of Contoso, bought by Fabrikam": what has a name
  const isOfWhole = SETS_UP.test(lemma) || (part?.lemma === 'part' && /^(?:buy|acquire|own|take over)$/.test(lemma));
  const whole = last?.preposition === 'of' && isOfWhole ? last.object : undefined;
  if (whole && isNamed(reading, whole)) return whole;
  // "doubts over the cost of the scheme, created in 1991": what stands last
  let nearest = FOUNDS.test(lemma) ? last?.object : undefined;
  while (nearest?.preps.at(-1)?.object) nearest = nearest.preps.at(-1)!.object;
  const isOfName = reading.sentence.tokens[part?.head ?? -1]?.tag === 'PROPN';
  return isOfName || nearest?.isTime ? undefined : nearest;
}

const FOUNDS = /^(?:found|establish|incorporate|create|set up)$/;
const SETS_UP = /^(?:launch|found|establish|incorporate|base|headquarter|create|set up|start|open)$/;

/** "the sum that it agreed | to pay": what the relative clause is about is the object of the infinitive. */
export function passOn(reading: Reading, governor: DraftFrame, infinitive: DraftFrame): void {
  if (infinitive.voice === 'passive' || !governor.object) return;
  infinitive.object = governor.object;
  current(reading).antecedent = governor.object;
  delete governor.object;
}

/** "an offer from Contoso that was": what restricts says which one of several, so it is said of no name. */
function restrictedBy(reading: Reading, i: number, nearest: DraftPhrase): DraftPhrase {
  const {
    chain,
    chunks,
    sentence: { tokens },
  } = reading;
  const hasName = (phrase: DraftPhrase) =>
    [phrase, ...phrase.conjuncts].some(({ head }) => tokens[head]!.tag === 'PROPN');
  if (tokens[chunks[i]!.range.from]!.lower !== 'that' || !hasName(nearest)) return nearest;
  const isThing = (phrase: DraftPhrase) => tokens[phrase.head]!.tag === 'NOUN' || isFigure(reading, phrase);
  return chain.findLast((phrase) => isThing(phrase) && !hasName(phrase)) ?? nearest;
}

/** "a founder of Fabrikam who", "Jane Doe, 61, who": somebody, where what stands nearest is a firm or an age. */
function doerBefore({ chain, sentence: { tokens } }: Reading): DraftPhrase | undefined {
  const persons = chain.filter(({ head }) => tokens[head]!.tag !== 'NUM');
  const [doer, nearest] = persons.slice(-2);
  if (persons.length < chain.length) return persons.at(-1);
  // "Jane Doe of Contoso, who"
  const isOfFirm = doer?.preps.at(-1)?.preposition === 'of' && tokens[doer.head]!.tag === 'PROPN';
  const isFounder = doer && (isOfFirm || (tokens[doer.head]!.tag === 'NOUN' && DOER.test(doer.lemma)));
  if (!isFounder || doer.preps.at(-1)?.object !== nearest) return undefined;
  return chain.find(({ appositions }) => appositions.includes(doer)) ?? doer;
}

/** "Contoso, the group that paid": what is said of the group is said of Contoso. */
function bearerOf(
  { phrases, sentence: { tokens } }: Reading,
  phrase: DraftPhrase | undefined,
): DraftPhrase | undefined {
  if (!phrase || !isNamedKind(tokens[phrase.head]!)) return phrase;
  const host = phrases.findLast(({ appositions }) => appositions.includes(phrase));
  return host && tokens[host.head]!.tag === 'PROPN' ? host : phrase;
}

/** "Jane Doe and John Roe, who own it": a verb in the plural is said of all the names that are joined. */
function allOf(
  { phrases, chunks, sentence: { tokens } }: Reading,
  i: number,
  last: DraftPhrase | undefined,
): DraftPhrase | undefined {
  const verb = chunks[i + 1];
  if (!last || verb?.kind !== 'verb' || tokens[last.head]!.tag !== 'PROPN') return last;
  const first = tokens[verb.range.from]!;
  const isPlural = /^(?:are|were|have)$/.test(first.lower) || (first.tag === 'VERB' && first.form === 'base');
  const all = isPlural && phrases.findLast(({ conjuncts }) => conjuncts.at(-1) === last);
  return all && tokens[all.head]!.tag === 'PROPN' ? all : last;
}

/** Gives the verb of a relative clause what the clause is said of. */
export function placeRelative(clause: Clause, frame: DraftFrame, subject: DraftPhrase | undefined): void {
  const { antecedent } = clause;
  if (subject && antecedent && TOLD.test(antecedent.lemma)) {
    setSubject(frame, subject);
    attach(frame, clause.governor, 'complement');
    antecedent.preps.push({ preposition: 'that', span: frame.predicate, frame });
    return;
  }
  if (subject && antecedent) {
    frame.subject = subject;
    frame.object = antecedent;
  } else setSubject(frame, subject ?? antecedent);
  attach(frame, clause.governor, 'relative');
}

/** "rumours that it would be sold": what is told as a clause of its own, and nothing does anything to. */
const TOLD =
  /^(?:speculation|talk|rumour|rumor|fear|hope|belief|expectation|possibility|prospect|likelihood|chance|suggestion|fact|idea|concern|confidence|news|sign)$/;

/** Nouns for somebody who does something. */
const DOER = /(?:er|or|ist|ant|man|woman|ian|chief|head|veteran|executive|president)$/;

/** What contracts and rights do, and companies do not. */
const EXPIRES: ReadonlySet<string> = new Set(['expire', 'lapse', 'run out', 'run', 'last']);
