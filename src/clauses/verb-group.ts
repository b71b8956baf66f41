import type { Token } from '../model/annotation.ts';
import type { Tense, TokenRange } from '../model/frame.ts';
import { findInsertion, fits } from './insertions.ts';

/** A verb with its auxiliaries, adverbs and particle: "will not have been bought", "to give up". */
export interface VerbGroup {
  /** Index of the main verb's token. */
  readonly main: number;
  /** "give up" where the verb takes a particle. */
  readonly lemma: string;
  readonly form: 'finite' | 'infinitive' | 'ing' | 'participle' | 'bare';
  readonly passive: boolean;
  readonly tense?: Tense;
  readonly perfect: boolean;
  readonly progressive: boolean;
  readonly modal?: string;
  readonly negated: boolean;
  readonly adverbs: readonly string[];
}

/** Adverbs that stand directly after a verb as part of it, and may have an object behind them ("gave up control"). */
const PARTICLES = new Set(['up', 'off', 'out', 'down', 'away', 'back', 'over']);
/** "brought in $8 billion" */
const BRINGS_IN = new Set(['bring', 'rake', 'haul']);
/** "pulled together $2 billion" */
const GATHERS = new Set(['pull', 'scrape', 'cobble', 'stitch', 'bring']);
const PUTS_IN = new Set(['put', 'pay', 'chip', 'throw', 'take', 'pump', 'kick', 'pour', 'plow', 'plough']);
/** Verbs of trading, which say how the day went. */
const GOES = new Set(['close', 'end', 'finish', 'open', 'trade', 'settle', 'start', 'be']);
const FUTURE = new Set(['will', 'shall']);

/** A verb group up to token `to`, with what stands inside it and says nothing of the verb itself. */
export interface ReadGroup {
  readonly group: VerbGroup;
  readonly to: number;
  readonly inserted?: TokenRange;
}

/** Reads the verb group that starts at token `i`, if one does; `auxiliary` is one that stands before the subject ("should it be sold"). */
export function readVerbGroup(tokens: readonly Token[], i: number, auxiliary?: number): ReadGroup | undefined {
  const first = tokens[i]!;
  const startsGroup =
    first.tag === 'VERB' ||
    first.tag === 'AUX' ||
    (first.lower === 'to' && first.tag === 'PART') ||
    startsWithAdverb(tokens, i) ||
    // "had it also bought"
    (auxiliary !== undefined && first.tag === 'ADV');
  if (!startsGroup) return undefined;
  const words: Token[] = auxiliary === undefined ? [] : [tokens[auxiliary]!];
  let main = auxiliary ?? -1;
  let to = i;
  let inserted: TokenRange | undefined;
  for (let k = i; k < tokens.length; k++) {
    const token = tokens[k]!;
    const verbal = token.tag === 'VERB' || token.tag === 'AUX';
    if (verbal) {
      if (main >= 0 && tokens[main]!.tag === 'VERB') break;
      // "have exclusive access", "is set": an auxiliary takes the next verb in only where its form fits
      if (main >= 0 && token.tag === 'VERB' && !fits(tokens[main]!, token)) break;
      main = k;
    } else if (!isInside(tokens, k, i) && !isQuoteInside(tokens, k, main)) {
      const range = main >= 0 && !inserted ? findInsertion(tokens, k, main) : undefined;
      if (!range) break;
      inserted = range;
      k = tokens[range.to]?.text === ',' ? range.to : range.to - 1;
      continue;
    }
    words.push(token);
    to = k + 1;
  }
  if (main < 0 || main === auxiliary) return undefined;
  // adverbs behind the main verb belong to the clause, "not" behind "is" to the verb
  const least = tokens[main]!.tag === 'AUX' && tokens[main + 1]?.lemma === 'not' ? main + 2 : main + 1;
  while (to > least) {
    to--;
    words.pop();
  }
  const particle = readParticle(tokens, main);
  if (particle) to = main + 1 + particle.split(' ').length;
  const built = buildGroup(tokens, words, main, particle);
  // "may in no case exceed"
  const isRuledOut = inserted !== undefined && tokens[inserted.from + 1]?.lower === 'no';
  const group = isRuledOut ? { ...built, negated: true } : built;
  return inserted && inserted.to <= main ? { group, to, inserted } : { group, to };
}

/** "officially announced", "not buy", "no longer owns": adverbs that open a verb group. */
function startsWithAdverb(tokens: readonly Token[], i: number): boolean {
  for (let k = i; k < i + 3; k++) {
    const token = tokens[k];
    if (!token) return false;
    if (k > i && (token.tag === 'VERB' || token.tag === 'AUX'))
      return token.form !== 'participle' || token.tag === 'AUX' || tokens[i]!.lower === 'not';
    if (k > i && isInfinitiveBehindNot(tokens, k)) return tokens[k + 1]?.tag === 'VERB' || tokens[k + 1]?.tag === 'AUX';
    if (token.tag !== 'ADV' && token.lemma !== 'not' && !isNoLonger(tokens, k)) return false;
  }
  return false;
}

/** "undertook not to sell" */
const isInfinitiveBehindNot = (tokens: readonly Token[], k: number) =>
  tokens[k]!.lower === 'to' && tokens[k]!.tag === 'PART' && tokens[k - 1]?.lower === 'not';

const isNoLonger = (tokens: readonly Token[], k: number) =>
  (tokens[k]!.lower === 'no' && tokens[k + 1]?.lower === 'longer') ||
  (tokens[k]!.lower === 'longer' && tokens[k - 1]?.lower === 'no');

/** "was “considering", "can “freely choose": a quotation that begins inside the group. */
function isQuoteInside(tokens: readonly Token[], k: number, main: number): boolean {
  const before = main < 0 ? tokens[k - 1] : tokens[main]!;
  // "to “serve its products”"
  const opens = before?.tag === 'AUX' || (main < 0 && before?.tag === 'PART' && before.lower === 'to');
  if (!opens || !/^["“‘]$/.test(tokens[k]!.text)) return false;
  let verb = k + 1;
  while (tokens[verb]?.tag === 'ADV') verb++;
  return tokens[verb]?.tag === 'VERB';
}

/** Words that may stand between auxiliaries and verb. */
function isInside(tokens: readonly Token[], k: number, start: number): boolean {
  const token = tokens[k]!;
  if (token.tag === 'ADV' || token.lemma === 'not' || isNoLonger(tokens, k)) return true;
  // "is half owned by"
  if (/^(?:half|part)$/.test(token.lower) && tokens[k - 1]?.tag === 'AUX' && tokens[k + 1]?.lower === 'owned')
    return true;
  if (token.lower !== 'to' || token.tag !== 'PART') return false;
  // "to buy" opens a group; "is to pay", "has to sell" and "ought to" go on with one
  const before = tokens[/^(?:each|both)$/.test(tokens[k - 1]?.lower ?? '') ? k - 2 : k - 1];
  return (
    k === start ||
    isInfinitiveBehindNot(tokens, k) ||
    (before?.tag === 'AUX' && ['be', 'have', 'ought'].includes(before.lemma))
  );
}

/** Particles that go with a verb where no object follows. */
const INTRANSITIVE: ReadonlySet<string> = new Set([
  'fall through',
  'fall apart',
  'come apart',
  'pay in',
  'come about',
  'be over',
  'be off',
]);

/** What a figure may open with: "as much as $2 billion", "roughly $3 billion". */
const BEFORE_FIGURE =
  /^(?:as|much|about|roughly|around|nearly|almost|up|to|more|less|than|at|least|an?|another|additional|further|over|some|approximately|only|just|the|first|last|its?)$/;

function isFigureAt(tokens: readonly Token[], at: number): boolean {
  let k = at;
  while (k < at + 5 && BEFORE_FIGURE.test(tokens[k]?.lower ?? '')) k++;
  // "put in Rs 83 crore"
  if (/^(?:Rs\.?|[A-Z]{2,3})$/.test(tokens[k]?.text ?? '') && /^(?:NUM|SYM)$/.test(tokens[k + 1]?.tag ?? ''))
    return true;
  return /^(?:NUM|SYM)$/.test(tokens[k]?.tag ?? '') && !/^(?:19|20)\d\d$/.test(tokens[k]!.lower);
}

/** Verbs that take their object with words of their own: "got rid of it", "was done away with". */
const BEFORE_OBJECT: ReadonlyMap<string, string> = new Map([
  ['do', 'away with'],
  ['get', 'rid of'],
  ['dispense', 'with'],
  ['walk', 'away with'],
  ['come', 'away with'],
]);

function readParticle(tokens: readonly Token[], main: number): string | undefined {
  const next = tokens[main + 1];
  const words = BEFORE_OBJECT.get(tokens[main]!.lemma);
  if (words?.split(' ').every((word, i) => tokens[main + 1 + i]?.lower === word)) return words;
  // "that clause is no more"
  const isNoMore = tokens[main]!.lemma === 'be' && next?.lower === 'no' && tokens[main + 2]?.lower === 'more';
  if (isNoMore && /^(?:PUNCT|CCONJ)$/.test(tokens[main + 3]?.tag ?? 'PUNCT')) return 'no more';
  if (next?.lower === 'in' && BRINGS_IN.has(tokens[main]!.lemma)) return 'in';
  if (next?.lower === 'together' && GATHERS.has(tokens[main]!.lemma)) return 'together';
  // "put in $50 million", "have each paid in 1.5 billion"
  if (next?.lower === 'in' && PUTS_IN.has(tokens[main]!.lemma) && isFigureAt(tokens, main + 2)) return 'in';
  // "the deal fell through", "the alliance came about in 2000"
  const after = tokens[main + 2]?.tag;
  const isAlone = !after || /^(?:PUNCT|ADP|CCONJ|SCONJ)$/.test(after);
  if (next && isAlone && INTRANSITIVE.has(`${tokens[main]!.lemma} ${next.lower}`)) return next.lower;
  if (!next || !PARTICLES.has(next.lower) || tokens[main]!.tag !== 'VERB') return undefined;
  if (next.lower === 'over' && !/^(?:take|hand|turn|fork|sign|roll)$/.test(tokens[main]!.lemma)) return undefined;
  // "closed up 2.3%", "ended down 4 points": the way it went
  const goesOn = /^(?:with|as|in)$/.test(tokens[main + 2]?.lower ?? ''); // "ended up with 30%"
  if (/^(?:up|down)$/.test(next.lower) && GOES.has(tokens[main]!.lemma) && !goesOn) return undefined;
  if (next.lower === 'out' && tokens[main + 2]?.lower === 'of') return undefined;
  // "up to $50 billion" is a bound, "teaming up to develop" and "went up to $9" have none
  const to = tokens[main + 2];
  const isBound = to?.lower === 'to' && to.tag !== 'PART' && next.lower === 'up' && tokens[main]!.lemma !== 'go';
  return isBound ? undefined : next.lower;
}

function buildGroup(
  tokens: readonly Token[],
  words: readonly Token[],
  main: number,
  particle: string | undefined,
): VerbGroup {
  const verb = tokens[main]!;
  const auxiliaries = words.filter((word) => word.tag === 'AUX' && word !== verb);
  const has = (lemma: string) => auxiliaries.some((word) => word.lemma === lemma);
  const lastAuxiliary = auxiliaries.at(-1);
  const isInfinitive = words.find((word) => word.tag !== 'ADV' && word.lemma !== 'not')?.lower === 'to';
  const goesOnWithTo = !isInfinitive && words.some((word) => word.lower === 'to' && word.tag === 'PART');
  // "would have to be confirmed"
  const isObliged = words.some((word, i) => word.lemma === 'have' && words[i + 1]?.lower === 'to');
  const modal = auxiliaries
    .find((word) => word.form === 'base' && !['be', 'have', 'do'].includes(word.lemma))
    ?.lemma.replace('cannot', 'can');
  const form = isInfinitive ? 'infinitive' : formOf(verb, auxiliaries);
  const tense = tenseOf(auxiliaries[0] ?? verb, form, modal, goesOnWithTo);
  return {
    main,
    lemma: particle ? `${verb.lemma} ${particle}` : verb.lemma,
    form,
    passive:
      verb.form === 'participle' &&
      (lastAuxiliary?.lemma === 'be' || (auxiliaries.length === 0 && form === 'participle')),
    ...(tense === undefined ? {} : { tense }),
    perfect: has('have') && !isObliged && (verb.form === 'participle' || verb.form === 'past' || has('be')),
    progressive: auxiliaries.some((word) => word.form === 'ing') || (verb.form === 'ing' && has('be')),
    ...(modal === undefined || FUTURE.has(modal) ? {} : { modal }),
    negated: words.some(
      (word, i) =>
        // "does not just sell" sells
        (word.lemma === 'not' && !/^(?:just|only|merely|simply)$/.test(words[i + 1]?.lower ?? '')) ||
        word.lower === 'never' ||
        word.lower === 'cannot',
    ),
    adverbs: adverbsOf(words),
  };
}

function formOf(verb: Token, auxiliaries: readonly Token[]): VerbGroup['form'] {
  const first = auxiliaries[0] ?? verb;
  if (first.form === 'ing') return 'ing';
  if (first.form === 'participle') return 'participle';
  if (first.tag === 'VERB' && first.form === 'base') return 'bare';
  return 'finite';
}

function tenseOf(
  first: Token,
  form: VerbGroup['form'],
  modal: string | undefined,
  goesOnWithTo: boolean,
): Tense | undefined {
  if (form === 'infinitive' || form === 'ing' || form === 'participle') return undefined;
  if ((modal !== undefined && FUTURE.has(modal)) || (goesOnWithTo && first.lemma === 'be')) return 'future';
  return first.form === 'past' ? 'past' : 'present';
}

function adverbsOf(words: readonly Token[]): string[] {
  const adverbs = words.filter((word) => word.tag === 'ADV').map((word) => word.lower);
  if (words.some((word) => word.lower === 'longer')) adverbs.push('no longer');
  if (adverbs.includes('until')) adverbs.push('until now');
  return adverbs;
}
