import type { Token } from '../../../model/annotation.ts';
import type { Phrase } from './phrases.ts';
import { SPEECH } from './speech.ts';

/** A stretch of a sentence with at most one finite verb. */
export interface Clause {
  /** Index of the finite verb; undefined where none was found. */
  verb: number | undefined;
  /** What the verb is said of; shared by "sold a unit and cut jobs". */
  subject: Phrase | undefined;
  /** The phrase that "who" or "which" opened the clause behind. */
  readonly relativeTo: Phrase | undefined;
}

const newClause = (verb?: number, subject?: Phrase, relativeTo?: Phrase): Clause => ({ verb, subject, relativeTo });

/** Splits a sentence into clauses by its finite verbs, and sets role and clause of its phrases. */
export function readClauses(tokens: readonly Token[], phrases: readonly Phrase[]): Clause[] {
  const clauses: Clause[] = [newClause()];
  const startingAt = new Map(phrases.map((phrase) => [phrase.first, phrase]));
  let open: Phrase[] = [];
  let previous: Phrase | undefined;
  for (let i = 0; i < tokens.length; i++) {
    const clause = clauses.at(-1)!;
    const isOpening =
      opensClause(tokens, i) &&
      (clause.verb !== undefined || isSubordinator(tokens[i]!) || /^[;:–—-]$/.test(tokens[i]!.text));
    if ((isOpening && i > 0) || endsFronted(tokens, i, clauses)) {
      clauses.push(newClause(undefined, undefined, isRelative(tokens[i]!) ? previous : undefined));
      open = [];
    }
    const phrase = startingAt.get(i);
    if (phrase) {
      phrase.clause = clauses.length - 1;
      open.push(phrase);
      previous = phrase;
      takeInvertedSubject(tokens, clauses.at(-1)!, phrase);
    }
    if (startsFiniteVerb(tokens, i, previous)) open = takeVerb(tokens, i, clauses, open);
  }
  // "while retaining their ability": the subject of the clause before
  clauses.forEach((clause, i) => {
    if (clause.verb === undefined && !clause.relativeTo) clause.subject = clauses[i - 1]?.subject;
  });
  setRoles(phrases, clauses);
  return clauses;
}

const isSubordinator = (token: Token) => token.tag === 'SCONJ' || token.tag === 'ADP' || isRelative(token);

/** The comma behind a fronted clause: "As demand grows, Contoso". */
function endsFronted(tokens: readonly Token[], i: number, clauses: readonly Clause[]): boolean {
  if (tokens[i]!.text !== ',' || tokens[0]!.tag !== 'SCONJ' || clauses.length > 1) return false;
  return clauses[0]!.verb !== undefined && /^(?:DET|PROPN|PRON|NOUN|ADJ)$/.test(tokens[i + 1]?.tag ?? '');
}

/** When something happened, where somebody who did it follows. */
const TIMES: ReadonlySet<string> = new Set(
  'day today week weekend month quarter half year decade spring summer autumn fall winter morning afternoon evening night time'.split(
    ' ',
  ),
);

const isRelative = (token: Token) => token.tag === 'PRON' && RELATIVES.has(token.lower);

const OPENS_BEFORE_PRONOUN: ReadonlySet<string> = new Set(['as', 'after', 'before', 'since', 'until']);
const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she']);
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom', 'whose']);
const DASHES: ReadonlySet<string> = new Set('-–—');
const MARKS: ReadonlySet<string> = new Set(';:"“”()');

function opensClause(tokens: readonly Token[], i: number): boolean {
  const { tag, text, lower } = tokens[i]!;
  if (tag === 'ADP' && OPENS_BEFORE_PRONOUN.has(lower)) return SUBJECT_PRONOUNS.has(tokens[i + 1]?.lower ?? '');
  if (tag === 'SCONJ' || isRelative(tokens[i]!) || (tag === 'CCONJ' && lower === 'but')) return true;
  if (text.length > 1) return false;
  if (DASHES.has(text)) return tokens[i - 1]?.span.end !== tokens[i]!.span.start;
  return MARKS.has(text) && !isOfPlainBracket(tokens, i);
}

/** No bracket that interrupts a clause and opens none has more tokens. */
const LONGEST_BRACKET = 12;

/** A mark of "(LON: CTSO)", "(CTO)": brackets without a verb. */
function isOfPlainBracket(tokens: readonly Token[], i: number): boolean {
  const isInside = (k: number) =>
    tokens[k] !== undefined && !/^(?:VERB|AUX)$/.test(tokens[k].tag) && !/^[()]$/.test(tokens[k].text);
  let from = i;
  if (tokens[i]!.text !== '(') while (i - from < LONGEST_BRACKET && isInside(from - 1)) from--;
  let to = i;
  if (tokens[i]!.text !== ')') while (to - i < LONGEST_BRACKET && isInside(to + 1)) to++;
  const open = tokens[i]!.text === '(' ? tokens[i] : tokens[from - 1];
  const close = tokens[i]!.text === ')' ? tokens[i] : tokens[to + 1];
  return open?.text === '(' && close?.text === ')';
}

/** The first word of a verb group that is finite: "has", "agreed", "will", "say" behind a plural. */
function startsFiniteVerb(tokens: readonly Token[], i: number, previous: Phrase | undefined): boolean {
  const { tag, form, lemma } = tokens[i]!;
  if (tag !== 'VERB' && tag !== 'AUX') return false;
  let before = i - 1;
  while (tokens[before]?.tag === 'ADV' || tokens[before]?.lemma === 'not') before--;
  const last = tokens[before];
  if (last?.tag === 'AUX' || (last?.tag === 'PART' && last.lower === 'to')) return false;
  if (form === 'past' || form === 's') return true;
  if (tag === 'AUX') return form !== 'participle' && form !== 'ing' && lemma !== 'be';
  const subjectBefore = previous !== undefined && previous.last === before;
  return form === 'base' && subjectBefore && (previous.isPlural || previous.joinsPrevious);
}

/** Gives the verb to the open clause, or opens a new one at the phrase before it: "said | it agreed". */
function takeVerb(tokens: readonly Token[], verb: number, clauses: Clause[], open: Phrase[]): Phrase[] {
  const clause = clauses.at(-1)!;
  const heads = open.filter(
    (phrase) => phrase.role !== 'possessor' && phrase.role !== 'modifier' && !phrase.describesNext,
  );
  if (clause.verb === undefined) {
    clause.verb = verb;
    const candidates = heads.filter((phrase) => !phrase.afterPreposition && !isRelative(tokens[phrase.first]!));
    // "Last September, Contoso sold", "Earlier this month it agreed"
    const isAside = (phrase: Phrase) =>
      phrase.kind === 'common' && (tokens[phrase.last + 1]?.text === ',' || TIMES.has(tokens[phrase.head]!.lower));
    const own =
      behindFronted(tokens, verb, candidates) ?? candidates.find((phrase) => !isAside(phrase)) ?? candidates[0];
    clause.subject = own ?? clause.relativeTo ?? (open.length === 0 ? clauses.at(-2)?.subject : undefined);
    return open;
  }
  const last = heads.at(-1);
  let before = verb - 1;
  while (tokens[before]?.tag === 'ADV') before--;
  if (last && last.last === before && !last.afterPreposition && last !== clause.subject) {
    const moved = open.slice(open.findIndex((phrase) => phrase.first >= startOf(open, last)));
    for (const phrase of moved) phrase.clause = clauses.length;
    clauses.push(newClause(verb, last));
    return moved;
  }
  clauses.push(newClause(verb, clause.subject));
  return [];
}

/** "Coinciding with Northwind, Fabrikam's new deal, Contoso | says": between the comma and the verb stands who it is. */
function behindFronted(tokens: readonly Token[], verb: number, candidates: readonly Phrase[]): Phrase | undefined {
  if (tokens[0]!.form !== 'ing' && tokens[0]!.form !== 'participle') return undefined;
  let before = verb - 1;
  while (tokens[before]?.tag === 'ADV') before--;
  return candidates.find(({ first, last }) => last === before && tokens[first - 1]?.text === ',');
}

/** Possessors and modifiers right before a phrase move with it. */
function startOf(open: readonly Phrase[], phrase: Phrase): number {
  let at = open.indexOf(phrase);
  while (at > 0 && (open[at - 1]!.role === 'possessor' || open[at - 1]!.role === 'modifier')) at--;
  return open[at]!.first;
}

/** "…," said Contoso chief Jane Doe */
function takeInvertedSubject(tokens: readonly Token[], clause: Clause, phrase: Phrase): void {
  if (clause.verb === undefined || clause.subject || !SPEECH.has(tokens[clause.verb]!.lemma)) return;
  if (phrase.role === 'object' && !phrase.describesNext && !phrase.afterPreposition) clause.subject = phrase;
}

function setRoles(phrases: readonly Phrase[], clauses: readonly Clause[]): void {
  // "Contoso, which makes chips, agreed": subject of a clause that goes on behind the relative one
  const resumed = new Set(clauses.filter(({ relativeTo }) => !relativeTo).map(({ subject }) => subject));
  phrases.forEach((phrase, i) => {
    const { subject } = clauses[phrase.clause]!;
    const isInner = phrase.role === 'possessor' || phrase.role === 'modifier';
    if (!isInner) {
      const joined = phrase.joinsPrevious && phrases[i - 1]?.role === 'subject';
      const isResumed = clauses[phrase.clause]!.verb === undefined && resumed.has(phrase);
      if (phrase === subject || joined || (isResumed && !phrase.afterPreposition)) phrase.role = 'subject';
      else if (phrase.afterPreposition) phrase.role = 'oblique';
    }
  });
  // backwards: what stands inside a subject phrase, or right before its head
  for (let i = phrases.length - 1; i >= 0; i--) {
    const phrase = phrases[i]!;
    const isInner = phrase.role === 'possessor' || phrase.role === 'modifier' || phrase.describesNext;
    phrase.inSubject = phrase.role === 'subject' || (isInner && phrases[i + 1]?.inSubject === true);
  }
}
