import type { Token } from '../model/annotation.ts';
import type { TokenRange } from '../model/frame.ts';
import { DITRANSITIVE } from './control.ts';
import { isGivenBare, isGivenOwned, isRegion } from './given-names.ts';
import { namesFollow } from './named-kinds.ts';
import {
  acronymEnd,
  conversionEnd,
  describesAfterSum,
  describesBeforeSum,
  expectsIt,
  isMeansOfPayment,
  isPluralSubject,
  isSeason,
  isTimesThat,
  joinsAdjectives,
  joinsKinds,
  joinsNames,
  joinsValues,
  lastModifier,
  legalFormEnd,
  nounFollows,
  type ValueRange,
} from './phrase-joins.ts';

/** A noun phrase without its complements; `head` is the index of its last noun or number. */
export interface NounChunk {
  readonly kind: 'noun';
  readonly range: TokenRange;
  readonly head: number;
  readonly isPossessor: boolean;
  readonly isTime: boolean;
}

const OPENS = new Set(['DET', 'ADJ', 'NUM', 'SYM', 'NOUN', 'PROPN']);
const QUOTE = /^["“”‘'«»„<]$/;

/** A hyphen and a participle between a share and the noun that it describes. */
function isOwnedUnit(tokens: readonly Token[], at: number, end: number): boolean {
  const [hyphen, participle, noun] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  if (hyphen.text !== '-' || at !== end || participle?.tag !== 'VERB' || participle.form === 'ing') return false;
  const isTight = tokens[at - 1]?.span.end === hyphen.span.start && hyphen.span.end === participle.span.start;
  return isTight && (noun?.tag === 'NOUN' || noun?.tag === 'PROPN' || noun?.tag === 'ADJ');
}

/** Determiner, numbers, adjectives and nouns up to the last noun; a value mention counts as a number. */
export function readNounPhrase(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  i: number,
): NounChunk | undefined {
  const first = tokens[i]!;
  if (first.tag === 'PRON') return readPronounPhrase(tokens, values, i);
  if (first.lower === 'each' && tokens[i + 1]?.lower === 'other')
    return {
      kind: 'noun',
      range: { from: i, to: i + 2 },
      head: i + 1,
      isPossessor: isPossessive(tokens, i + 2),
      isTime: false,
    };
  if (first.lower === 'no' && tokens[i + 1]?.lower === 'longer') return undefined;
  let to = i;
  let end = i;
  let head = -1;
  let isTime = false;
  while (to < tokens.length) {
    const token = tokens[to]!;
    if (joinsValues(tokens, values, i, to)) {
      to++;
      continue;
    }
    if (head >= 0 && head === to - 1) {
      const shortened = acronymEnd(tokens, to) ?? conversionEnd(tokens, values, to) ?? lastModifier(tokens, i, to);
      if (shortened !== undefined || joinsNames(tokens, i, to) || joinsKinds(tokens, i, to)) {
        to = shortened ?? to + 1;
        continue;
      }
      const named = legalFormEnd(tokens, to);
      if (named !== undefined) {
        to = end = named;
        continue;
      }
    }
    const value = values.get(to);
    if (value && ((tokens[to - 1]?.text === ',' && to - 1 > i) || (head < 0 && isTimesThat(tokens, value)))) {
      to = value.to;
      continue;
    }
    // "came online | last month"
    if (value?.isTime && head < 0 && first.tag === 'ADJ' && to > i && /^(?:last|this|next)$/.test(token.lower)) break;
    if (value) {
      // "sold Contoso | 40 aircraft": behind a verb of giving a name and what it gets
      const isGiven = head === i && first.tag === 'PROPN' && tokens[i - 1]?.tag === 'VERB' && value.to - to > 1;
      if (isGiven && DITRANSITIVE.has(tokens[i - 1]!.lemma)) break;
      // "in 1986 it": a date is a phrase of its own unless a noun follows ("October 2025 agreement")
      const isEnd = value.isTime && !describesAfterSum(tokens, values, to, value);
      if (head >= 0 && (isEnd || !['NOUN', 'PROPN'].includes(tokens[value.to]?.tag ?? ''))) break;
      const isBareTime = value.isTime && to === i;
      to = value.to;
      head = value.head;
      end = to;
      isTime = value.isTime;
      // "the 1997 Asia-wide crisis"
      const isInside = first.tag === 'DET' && tokens[to]?.tag === 'ADJ' && nounFollows(tokens, to);
      const goesOn = isInside || ['NOUN', 'PROPN'].includes(tokens[to]?.tag ?? '') || tokens[to]?.lower === '-';
      if (describesBeforeSum(tokens, values, i, to)) {
        to++;
        continue;
      }
      if (isTime && !goesOn) break;
      // "In 2023 | Contoso, which", "Last week | Contoso and Fabrikam"
      if (isBareTime && tokens[to]?.tag === 'PROPN' && opensSentence(tokens, i)) break;
      if (tokens[to] && (isTime || isFronted(tokens, i)) && opensClause(tokens, to, isFronted(tokens, i))) break;
      if (isTime && isFronted(tokens, i) && isPluralSubject(tokens, to)) break;
      continue;
    }
    // "a 49%-owned unit"
    if (isOwnedUnit(tokens, to, end)) {
      to += 2;
      continue;
    }
    if (head >= 0 && token.tag === 'DET') break;
    // "gave Contoso | exclusive rights": behind a verb a name and what it gets
    if (
      token.tag === 'ADJ' &&
      head >= 0 &&
      !isRegion(tokens, to) &&
      (tokens[i - 1]?.tag === 'VERB' || isGivenOwned(tokens, i))
    ) {
      // "gave the company | exclusive rights", but "the New York-based company"
      const isName = tokens[head]!.tag === 'PROPN';
      const isPlain =
        head === to - 1 && tokens[head]!.tag === 'NOUN' && !/^(?:percent|pct|cent)$/.test(tokens[head]!.lemma);
      // "operate Contoso quick-service restaurants"
      const isCompound = token.text.includes('-') && !DITRANSITIVE.has(tokens[i - 1]!.lemma);
      const isOpen = !isCompound && !/^\p{Lu}.*-/u.test(token.text);
      if (isName ? isOpen : first.tag === 'DET' && isPlain && nounFollows(tokens, to)) break;
    }
    // "gives Contoso | control of": what is given needs no article
    if (head === to - 1 && isGivenBare(tokens, i, to)) break;
    // "grew 20% | year on year"
    const isYearly = token.lower === 'year' && tokens[to + 2]?.lower === 'year';
    if (isYearly && head >= 0 && /^(?:on|over)$/.test(tokens[to + 1]!.lower)) break;
    // "34 games last season": nothing describes what has been counted from behind
    if (token.tag === 'ADJ' && isCounted(tokens, values, i, to)) break;
    // "the $3 billion | Contoso put in"
    const isSum =
      head >= 0 && head === to - 1 && first.lower === 'the' && !isTime && /^(?:NUM|SYM)$/.test(tokens[head]!.tag);
    if (isSum && (opensClause(tokens, to) || expectsIt(tokens, to))) break;
    if (head >= 0 && tokens[head]!.tag === 'NOUN' && opensClause(tokens, to)) {
      // "Under the deal | Contoso will pay", "the stake | Contoso holds", but "the insurance group Contoso will pay"
      if (isFronted(tokens, i) || !namesFollow(tokens[head]!)) break;
    }
    // "By comparison | German clubs earn"
    if (head >= 0 && token.tag === 'ADJ' && /^\p{Lu}/u.test(token.text) && isFronted(tokens, i)) break;
    // "217 million dollars cash": how it is paid
    if (isMeansOfPayment(tokens, values, to)) {
      end = to + 1;
      break;
    }
    const isNumbered = token.tag === 'NUM' && head === to - 1 && tokens[head]?.tag === 'PROPN'; // "the FTSE 100"
    if (head >= 0 && ['ADJ', 'NUM'].includes(token.tag) && !isNumbered && !goesOnToNoun(tokens, to)) break;
    if (token.tag === 'NOUN' || token.tag === 'PROPN' || (token.tag === 'NUM' && !nounFollows(tokens, to))) {
      head = to;
      end = to + 1;
      isTime = false;
    } else if (!continuesPhrase(tokens, i, to)) break;
    to++;
  }
  if (head < 0) return loneDeterminer(tokens, i);
  const isWhen = isTime || isSeason(tokens, i, head);
  return { kind: 'noun', range: { from: i, to: end }, head, isPossessor: isPossessive(tokens, end), isTime: isWhen };
}

/** "500,000 | small and medium-sized businesses" */
const goesOnToNoun = (tokens: readonly Token[], at: number) =>
  nounFollows(tokens, at) || (tokens[at + 1]?.tag === 'CCONJ' && joinsAdjectives(tokens, at + 1));

/** Whether a count with its unit ends right before `at`. */
function isCounted(
  tokens: readonly Token[],
  values: ReadonlyMap<number, ValueRange>,
  from: number,
  at: number,
): boolean {
  const unit = tokens[at - 1];
  if (unit?.tag !== 'NOUN' || /^(?:percent|pct|cent|point)$/.test(unit.lemma)) return false;
  for (let k = from; k < at; k++) if (values.get(k)?.to === at && at - k > 1) return true;
  return false;
}

/** Whether nothing but prepositional phrases stands between a phrase behind a preposition and the start of its clause. */
function isFronted(tokens: readonly Token[], from: number): boolean {
  if (tokens[from - 1]?.tag !== 'ADP') return false;
  let at = from - 1;
  while (at > 0 && at > from - FARTHEST && INSIDE.has(tokens[at - 1]!.tag)) at--;
  return tokens[at]!.tag === 'ADP' && (at === 0 || ['PUNCT', 'CCONJ', 'SCONJ'].includes(tokens[at - 1]!.tag));
}

/** "In 2023", "Last week": whether a date opens its clause. */
const opensSentence = (tokens: readonly Token[], at: number) =>
  isFronted(tokens, at) || (at === 0 && /^(?:last|this|next|earlier|late|early)$/.test(tokens[0]!.lower));

/** How far back a clause may begin with prepositional phrases. */
const FARTHEST = 12;
const INSIDE: ReadonlySet<string> = new Set(['ADP', 'DET', 'ADJ', 'NOUN', 'PROPN', 'NUM', 'SYM', 'PART']);

/** "Under the deal | Contoso will pay", "In September | A, B and C sold": a name, or several, with a verb behind a common noun. */
function opensClause(tokens: readonly Token[], at: number, isList = false): boolean {
  // "Package B went to"
  if (tokens[at]!.tag !== 'PROPN' || /^[A-WYZ]$/.test(tokens[at]!.text)) return false;
  let to = at;
  while (tokens[to]?.tag === 'PROPN' || joinsName(tokens, to, isList)) to++;
  while (tokens[to]?.tag === 'ADV') to++;
  const next = tokens[to];
  return next !== undefined && (next.tag === 'AUX' || (next.tag === 'VERB' && next.form !== 'ing'));
}

/** The "and" between two names, and in a list the comma too. */
const joinsName = (tokens: readonly Token[], at: number, isList: boolean) =>
  tokens[at - 1]?.tag === 'PROPN' || tokens[at - 1]?.text === ','
    ? (tokens[at]?.lower === 'and' && tokens[at + 1]?.tag === 'PROPN') ||
      (isList && tokens[at]?.text === ',' && [tokens[at + 1], tokens[at + 2]].some((next) => next?.tag === 'PROPN'))
    : false;

/** "its only supplier", "Contoso's only supplier": what stands before goes with the noun behind. */
const isDetermined = (tokens: readonly Token[], at: number) =>
  ['PRON', 'PART', 'DET'].includes(tokens[at - 1]?.tag ?? '') && tokens[at - 1]!.lower !== 'to';

/** Whether a word that is no noun can stand inside a phrase that began at `from`. */
function continuesPhrase(tokens: readonly Token[], from: number, at: number): boolean {
  const token = tokens[at]!;
  if (OPENS.has(token.tag)) return true;
  const after = tokens[at + 1];
  if (!after) return false;
  const tight = token.span.end === after.span.start && at > from && tokens[at - 1]!.span.end === token.span.start;
  if (/^[-–‑/]$/.test(token.text)) return tight; // "Contoso-Litware", "30–40%"
  // "the <Contoso Ltd> car parts group"
  if (token.text === '>') return at > from && after.tag === 'NOUN';
  if (QUOTE.test(token.text)) {
    if (at === from || !OPENS.has(after.tag)) return false;
    const before = tokens[at - 1]!.tag;
    return (before !== 'NOUN' && before !== 'PROPN') || (after.tag === 'NOUN' && closesName(tokens, from, at));
  }
  // "its biggest ever contract"
  if (/^(?:ever|yet)$/.test(token.lower) && after.tag === 'NOUN')
    return at > from && /(?:est|first|last|only)$/.test(tokens[at - 1]!.lower);
  if (token.lower === 'only' && after.tag === 'NOUN') return at > from || isDetermined(tokens, at);
  if (token.tag === 'ADV')
    return at === from
      ? after.tag === 'ADJ' || after.tag === 'NUM' || after.tag === 'SYM'
      : after.tag === 'ADJ' || after.tag === 'NUM';
  if (token.tag === 'CCONJ' || token.lower === ',') return at > from && joinsAdjectives(tokens, at);
  return false;
}

/** "its “Contoso” car parts venture": a mark behind a name that another one opened. */
function closesName(tokens: readonly Token[], from: number, at: number): boolean {
  let first = at;
  while (first > from && tokens[first - 1]!.tag === 'PROPN') first--;
  return first < at && QUOTE.test(tokens[first - 1]?.text ?? '');
}

/** "its new deal" opens a phrase with a possessor of its own; "it" and "they" are phrases. */
function readPronounPhrase(tokens: readonly Token[], values: ReadonlyMap<number, ValueRange>, i: number): NounChunk {
  const next = tokens[i + 1];
  const isPossessor =
    /^(?:my|your|his|its|our|their|whose)$/.test(tokens[i]!.lower) ||
    (tokens[i]!.lower === 'her' &&
      next !== undefined &&
      next.tag !== 'DET' &&
      readNounPhrase(tokens, values, i + 1) !== undefined);
  return { kind: 'noun', range: { from: i, to: i + 1 }, head: i, isPossessor, isTime: false };
}

/** "both said", "another 550m": a determiner that stands for a noun. */
function loneDeterminer(tokens: readonly Token[], i: number): NounChunk | undefined {
  if (
    /^(?:SCONJ|ADV)$/.test(tokens[i]!.tag) ||
    !/^(?:both|this|that|these|those|all|some|another|most|each|many|several|half|neither|either|others)$/.test(
      tokens[i]!.lower,
    )
  )
    return undefined;
  return { kind: 'noun', range: { from: i, to: i + 1 }, head: i, isPossessor: false, isTime: false };
}

/** "'s", or the apostrophe of a plural before the rest of a phrase ("enterprises’ data"). */
function isPossessive(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.tag === 'PART' && token.text.length > 1) return /^['’]s$/i.test(token.text);
  const isApostrophe = token !== undefined && /^['’]$/.test(token.text);
  return isApostrophe && tokens[at - 1]!.lower.endsWith('s') && OPENS.has(tokens[at + 1]?.tag ?? '');
}
