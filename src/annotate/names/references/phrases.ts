import type { Token } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import { POSSESSIVES } from '../../words/closed-class.ts';
import { isFiniteVerb } from '../../words/context.ts';
import { endsBehindApostrophe } from '../join-facts.ts';
import { isOrganizationNoun } from '../lists/organization-words.ts';
import { TITLE_NOUNS } from '../lists/person-words.ts';
import type { NameRun } from '../name-runs.ts';
import { isPossessive } from '../types/context.ts';

/** What a phrase does in its clause. A possessor or modifier stands inside another phrase: "Contoso's board", "Contoso shares". */
export type Role = 'subject' | 'object' | 'oblique' | 'possessor' | 'modifier';

/** A noun phrase without what follows its head: a name, a pronoun, or a common noun with what stands before it. */
export interface Phrase {
  readonly kind: 'name' | 'pronoun' | 'common';
  /** Its place among the phrases of the sentence. */
  readonly index: number;
  /** Token indexes, both inside. The head is the last noun; on names the last word. */
  readonly first: number;
  readonly last: number;
  readonly head: number;
  readonly run?: NameRun | undefined;
  readonly isPlural: boolean;
  /** A preposition governs it. */
  readonly afterPreposition: boolean;
  /** Nothing but a name follows its noun: "the car maker" in "the car maker Contoso". */
  readonly describesNext: boolean;
  /** Joined to the phrase before it by "and", "or", "&" or a comma in a list. */
  readonly joinsPrevious: boolean;
  role: Role;
  /** It stands inside the subject of its clause. */
  inSubject: boolean;
  /** Number of its clause in the sentence. */
  clause: number;
}

const PERSONAL: ReadonlySet<string> = new Set(
  'it itself they them themselves he him himself she her herself who whom which both'.split(' '),
);

/** The noun phrases of a sentence, left to right. Roles are set by {@link readClauses}. */
export function findPhrases(tokens: readonly Token[], runs: readonly NameRun[]): Phrase[] {
  const phrases: Phrase[] = [];
  const starts = new Map(runs.map((run) => [run.first, run]));
  for (let i = 0; i < tokens.length; i++) {
    const run = starts.get(i);
    const token = tokens[i]!;
    let last: number | undefined;
    if (run) {
      last = run.last;
      phrases.push(makePhrase(tokens, phrases, { kind: 'name', first: i, last, head: last, run }, starts));
    } else if (
      isBoth(tokens, i) ||
      (token.tag === 'PRON' && (PERSONAL.has(token.lower) || POSSESSIVES.has(token.lower)))
    ) {
      last = i;
      phrases.push(makePhrase(tokens, phrases, { kind: 'pronoun', first: i, last, head: i }, starts));
    } else {
      const group = nounGroup(tokens, i, starts);
      if (!group) continue;
      last = group.last;
      phrases.push(makePhrase(tokens, phrases, { kind: 'common', first: i, ...group }, starts));
    }
    i = last;
  }
  return phrases;
}

/** "both" before its verb stands alone, whatever its tag. */
const isBoth = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === 'both' && /^(?:VERB|AUX)$/.test(tokens[i + 1]?.tag ?? '');

/** Longest noun group that is read; longer ones are lists of nouns or noise. */
const LONGEST_GROUP = 12;

/** "the privately held software giant": determiner, adjectives, nouns; it ends before a name. */
function nounGroup(
  tokens: readonly Token[],
  first: number,
  starts: ReadonlyMap<number, NameRun>,
): { last: number; head: number } | undefined {
  let head = -1;
  let i = first;
  for (; i < Math.min(tokens.length, first + LONGEST_GROUP); i++) {
    const { tag } = tokens[i]!;
    if (starts.has(i)) break;
    if (tag === 'NOUN' || tag === 'PROPN' || isNounByMeaning(tokens, i)) head = i;
    else if (tag === 'DET' ? i > first : !isInside(tokens, i)) break;
    // "the company last year": no adjective follows its noun
    else if (head >= first && (tag === 'ADJ' || tag === 'NUM' || tag === 'ADV')) break;
  }
  if (head < first && isElliptic(tokens, first)) head = first + 1;
  return head < first ? undefined : { last: head, head };
}

/** "co-founders", "major" are nouns where no noun follows, whatever their tag. */
function isNounByMeaning(tokens: readonly Token[], i: number): boolean {
  const { tag, lower } = tokens[i]!;
  return TITLE_NOUNS.has(lower) || (tag === 'ADJ' && isOrganizationNoun(lower) && tokens[i + 1]?.tag !== 'NOUN');
}

/** "the two", "the former" with no noun behind. */
function isElliptic(tokens: readonly Token[], first: number): boolean {
  return tokens[first]!.lower === 'the' && /^(?:two|three|former|latter)$/.test(tokens[first + 1]?.lower ?? '');
}

function isInside(tokens: readonly Token[], i: number): boolean {
  const { tag, text } = tokens[i]!;
  if (tag === 'ADJ' || tag === 'NUM' || tag === 'SYM') return true;
  const next = tokens[i + 1];
  if (tag === 'ADV') return next?.tag === 'ADJ' || next?.tag === 'NUM';
  // "the Contoso–Fabrikam deal", "US-German firm"
  return /^[-‐‑]$/u.test(text) && next !== undefined && next.span.start === tokens[i]!.span.end;
}

type Core = Pick<Phrase, 'kind' | 'first' | 'last' | 'head' | 'run'>;

function makePhrase(
  tokens: readonly Token[],
  before: readonly Phrase[],
  core: Core,
  starts: ReadonlyMap<number, NameRun>,
): Phrase {
  const previous = before.at(-1);
  const next = tokens[core.last + 1];
  // "Contoso and the lender Fabrikam": what describes a name joins for it
  const isDescribed = previous?.describesNext === true && previous.last === core.first - 1;
  const joinsPrevious =
    previous !== undefined && (isDescribed ? previous.joinsPrevious : isJoined(tokens, previous, core));
  const owns =
    (isPossessive(next?.lower ?? '') && !endsBehindApostrophe(tokens[core.last + 2])) ||
    (core.kind === 'pronoun' && POSSESSIVES.has(tokens[core.first]!.lower));
  const modifies = core.kind === 'name' && next !== undefined && isModified(tokens, core.last + 1);
  const inner = previous && (previous.role === 'possessor' || previous.role === 'modifier');
  const { kind, first, last, head, run } = core;
  // spelled out, for copies of objects of different shapes are what costs most here
  return {
    kind,
    first,
    last,
    head,
    run,
    index: before.length,
    isPlural: isPlural(tokens, core),
    afterPreposition:
      !isSubjectForm(tokens, core) &&
      (tokens[core.first - 1]?.tag === 'ADP' ||
        tokens[core.first - 1]?.lower === 'to' ||
        isPartOf(tokens, core.first) ||
        (previous !== undefined && (joinsPrevious || inner === true) && previous.afterPreposition)),
    describesNext: core.kind === 'common' && starts.has(core.last + 1),
    joinsPrevious,
    role: owns ? 'possessor' : modifies ? 'modifier' : 'object',
    inSubject: false,
    clause: 0,
  };
}

/** "as part of the deal": one preposition, however it is tagged. */
const isPartOf = (tokens: readonly Token[], i: number) =>
  tokens[i]!.lower === 'part' && tokens[i - 1]?.lower === 'as' && tokens[i + 1]?.lower === 'of';

/** "as it moves": a pronoun right before its verb, whatever stands before it. */
function isSubjectForm(tokens: readonly Token[], { kind, last }: Core): boolean {
  const next = tokens[last + 1];
  return (
    kind === 'pronoun' && (next?.tag === 'AUX' || (next?.tag === 'VERB' && (next.form === 's' || next.form === 'past')))
  );
}

/** A noun follows the name, or an adjective and a noun: "Contoso shares", "Contoso ordinary shares". */
function isModified(tokens: readonly Token[], i: number): boolean {
  const isNoun = (token: Token | undefined) => token?.tag === 'NOUN' || TITLE_NOUNS.has(token?.lower ?? '');
  return isNoun(tokens[i]) || (tokens[i]!.tag === 'ADJ' && isNoun(tokens[i + 1]));
}

/** "A and B", "A, B and C"; a lone comma separates: "For Contoso, Fabrikam is". */
function isJoined(tokens: readonly Token[], previous: Phrase, { kind, first, last }: Core): boolean {
  const between = tokens.slice(previous.last + 1, first);
  if (between.length === 0 || between.length > 2 || !between.every((token) => /^(?:and|or|&|,|-)$/.test(token.lower)))
    return false;
  if (between.length > 1 && !previous.joinsPrevious && opensNewClause(tokens, previous.first, last)) return false;
  if (between.length > 1 || between[0]!.text !== ',') return true;
  return kind === 'name' && previous.kind === 'name' && /^(?:and|or|,)$/.test(tokens[last + 1]?.lower ?? '');
}

/** "Contoso owns a part of Fabrikam, and the bank has": a verb on either side of the comma. */
function opensNewClause(tokens: readonly Token[], before: number, last: number): boolean {
  const next = tokens[last + 1];
  if (next === undefined || !isFiniteVerb(next)) return false;
  return tokens.slice(Math.max(0, before - FARTHEST_VERB), before).some(isFiniteVerb);
}

/** Tokens that are looked through for a verb; endless sentences must not be read again and again. */
const FARTHEST_VERB = 40;

function isPlural(tokens: readonly Token[], { kind, first, head }: Core): boolean {
  const { lower, lemma } = tokens[head]!;
  if (kind === 'name') return false;
  if (kind === 'pronoun') return /^(?:they|them|themselves|their|both)$/.test(lower);
  if (/^(?:both|these|those|many|several)$/.test(tokens[first]!.lower) || /^(?:two|three|pair|duo|trio)$/.test(lower))
    return true;
  return lemma !== lower && lower.endsWith('s');
}

/** The span of a phrase in the article. */
export function spanOf(tokens: readonly Token[], phrase: Phrase): Span {
  return { start: tokens[phrase.first]!.span.start, end: tokens[phrase.last]!.span.end };
}
