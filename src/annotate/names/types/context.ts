import type { Token } from '../../../model/annotation.ts';
import { POSSESSIVES } from '../../words/closed-class.ts';
import { nameClassesOf } from '../../words/lexicon.ts';
import { COUNTRY_NAMES } from '../lists/countries.ts';
import { isOrganizationNoun } from '../lists/organization-words.ts';
import { TITLE_NOUNS } from '../lists/person-words.ts';
import type { NameRun } from '../name-runs.ts';

/** What stands around one mention of a name; the type rules ask for nothing else. */
export interface NameContext {
  readonly run: NameRun;
  /** The token `n` places behind the name (1 is the next) or before it (-1). */
  readonly at: (n: number) => Token | undefined;
  /** Its text in lower case; empty beyond the sentence. */
  readonly lower: (n: number) => string;
  readonly lemma: (n: number) => string;
  readonly words: number;
  readonly firstWord: string;
  readonly lastWord: string;
  /** The noun of an apposition behind it: "Contoso, the privately held chip maker," → "maker". */
  readonly apposition?: string;
  /** "Contoso is a chip maker" → "maker". */
  readonly predicate?: string;
  /** "rivals such as Contoso" → "rivals"; lists and brackets are skipped: "models (Aria, Nova)". */
  readonly example?: string;
  /** The verb that it is subject of: "Contoso has reportedly agreed" → "agree". */
  readonly verb?: string;
  /** The noun behind it or behind its "'s", adjectives skipped: "Contoso's first shares" → "shares". */
  readonly nounBehind?: string;
  /** "'s" stands behind the name. */
  readonly owns: boolean;
}

/** Reads the context of one mention once for all rules. */
export function readContext(run: NameRun): NameContext {
  const { tokens } = run.line;
  const at = (n: number) => (n > 0 ? tokens[run.last + n] : tokens[run.first + n]);
  const lower = (n: number) => at(n)?.lower ?? '';
  const owns = isPossessive(lower(1));
  return {
    run,
    at,
    lower,
    lemma: (n) => at(n)?.lemma ?? '',
    words: run.last - run.first + 1,
    firstWord: tokens[run.first]!.lower,
    lastWord: tokens[run.last]!.lower,
    apposition: appositionNoun(run),
    predicate: predicateNoun(run),
    example: exampleNoun(run),
    verb: ownVerb(run),
    nounBehind: nounBehind(run, owns),
    owns,
  };
}

export const isPossessive = (lower: string): boolean => /^['’]s?$/u.test(lower);

/** "Norway's Contoso" */
export const isOfPlace = (name: NameContext): boolean =>
  isPossessive(name.lower(-1)) &&
  [name.lower(-2), `${name.lower(-3)} ${name.lower(-2)}`].some(
    (place) => COUNTRY_NAMES.has(place) || nameClassesOf(place).includes('place'),
  );

function appositionNoun(run: NameRun): string | undefined {
  const { tokens, kinds } = run.line;
  const opens = tokens[run.last + 2];
  if (!/^[,(–—-]$/.test(tokens[run.last + 1]?.lower ?? '') || !opens) return undefined;
  if (/^(?:ADP|VERB|AUX|CCONJ|SCONJ)$/.test(opens.tag)) return undefined;
  // "Contoso, whose models" says nothing of what Contoso is
  if (opens.lower === 'whose') return undefined;
  // "Contoso, its sole supplier"
  if (opens.tag === 'PRON') return POSSESSIVES.has(opens.lower) ? nounGroupHead(run, run.last + 3) : undefined;
  const head = nounGroupHead(run, run.last + 2);
  // "Contoso, Fabrikam CEO": behind a further name that owns nothing only a person's title is an apposition
  const isOther = kinds[run.last + 2] === 'name' && !isPossessive(tokens[run.last + 3]?.lower ?? '');
  return isOther && !(head && TITLE_NOUNS.has(head)) ? undefined : head;
}

/** The last noun of the group that starts at `from`, before a preposition, verb or comma; titles may be joined by "and". */
function nounGroupHead({ line: { tokens, kinds } }: NameRun, from: number): string | undefined {
  let head: string | undefined;
  for (let i = from; i < from + 10; i++) {
    const token = tokens[i];
    if (!token || !/^(?:NOUN|ADJ|DET|NUM|ADV|PROPN|PART|CCONJ)$/.test(token.tag)) break;
    if (token.tag === 'CCONJ' && !TITLE_NOUNS.has(head ?? '')) break;
    // "the maker Contoso": the name that follows is no part of the group
    if (head && kinds[i] === 'name' && (isOrganizationNoun(head) || TITLE_NOUNS.has(head))) break;
    if (token.tag === 'NOUN' || TITLE_NOUNS.has(token.lower)) head = token.lower;
  }
  return head;
}

function predicateNoun(run: NameRun): string | undefined {
  const { tokens } = run.line;
  let i = run.last + 1;
  if (tokens[i]?.lemma !== 'be' && tokens[i]?.lemma !== 'become') return undefined;
  // "is no longer its exclusive host"
  while (
    i < run.last + 4 &&
    /^(?:ADV|no|longer|now)$/.test(tokens[i + 1]?.tag === 'ADV' ? 'ADV' : (tokens[i + 1]?.lower ?? ''))
  )
    i++;
  const opens = tokens[i + 1];
  return opens?.tag === 'DET' || POSSESSIVES.has(opens?.lower ?? '') ? nounGroupHead(run, i + 2) : undefined;
}

function exampleNoun({ line: { tokens, kinds }, first, last }: NameRun): string | undefined {
  // "firms including Contoso's Fabrikam"
  if (isPossessive(tokens[last + 1]?.lower ?? '') && kinds[last + 2] === 'name') return undefined;
  let i = first - 1;
  const floor = Math.max(0, first - 12);
  while (i > floor && (kinds[i] === 'name' || /^(?:,|and|or|&|\(|e\.g\.?|i\.e\.?)$/.test(tokens[i]!.lower))) i--;
  const cue = tokens[i]?.lower ?? '';
  if (cue === 'as' && tokens[i - 1]?.lower === 'such') i -= 2;
  else if (/^(?:like|including|includes?|included)$/.test(cue)) i--;
  else if (tokens[first - 1]?.text !== '(' && !/^(?:e\.g\.?)$/.test(tokens[first - 1]?.lower ?? '')) return undefined;
  while (tokens[i]?.text === ',' || tokens[i]?.tag === 'ADV') i--;
  return tokens[i]?.tag === 'NOUN' ? tokens[i]!.lower : undefined;
}

function ownVerb({ line: { tokens }, first, last }: NameRun): string | undefined {
  if (tokens[first - 1]?.tag === 'ADP') return undefined;
  for (let i = last + 1; i < last + 6; i++) {
    const token = tokens[i];
    if (token?.tag === 'VERB') return token.form === 'ing' && i === last + 1 ? undefined : token.lemma;
    if (/^(?:last|this|next|week|month|year|yesterday|today)$/.test(token?.lower ?? '')) continue;
    if (token?.tag !== 'AUX' && token?.tag !== 'ADV' && token?.lemma !== 'not' && token?.lower !== 'to')
      return undefined;
  }
  return undefined;
}

function nounBehind({ line: { tokens }, last }: NameRun, owns: boolean): string | undefined {
  let i = owns ? last + 2 : last + 1;
  for (let skipped = 0; owns && skipped < 3 && /^(?:ADJ|NUM)$/.test(tokens[i]?.tag ?? ''); skipped++) i++;
  const token = tokens[i];
  return token && (token.tag === 'NOUN' || TITLE_NOUNS.has(token.lower)) ? token.lower : undefined;
}

const INVESTS: ReadonlySet<string> = new Set(
  'invest reinvest pour inject plough plow pump stake holding shareholding investment infusion injection'.split(' '),
);

/** "invested $3 billion in Contoso", "a 12% stake in Contoso": money goes into companies more often than into places. */
export function isInvestedIn(name: NameContext): boolean {
  // "invested in Contoso", but "in Doe's lab"
  if (!/^(?:in|into)$/.test(name.lower(-1)) || name.owns) return false;
  for (let back = 2; back <= 24; back++) {
    if (INVESTS.has(name.lemma(-back) ?? '')) return true;
    // "invests $2 billion in Contoso and $5 billion in Fabrikam"
    if (back > 8 && !/^(?:NUM|SYM|PROPN|CCONJ|ADP|ADV|PUNCT)$/.test(name.at(-back)?.tag ?? '')) return false;
  }
  return false;
}
