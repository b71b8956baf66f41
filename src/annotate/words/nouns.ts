import type { Token } from '../../model/annotation.ts';
import { isForeseen, isHelped, isLetDo, isSeenToMove, takesBareInfinitive } from './bare-infinitive.ts';
import { chooseBehindConjunction } from './behind-conjunction.ts';
import { COLLECTIVE, MODALS, POSSESSIVES } from './closed-class.ts';
import {
  COMPLEMENTS,
  endsInS,
  finiteAhead,
  HEADLINE_VERBS,
  isYear,
  lastContent,
  looksPlural,
  opensNounPhrase,
  type State,
  waitingAuxiliary,
} from './context.ts';
import type { Reading } from './lexicon.ts';
import { endsItself, GIVES, isOnlyVerb, resumesBehindContact } from './only-verb.ts';
import { isBehindWhat, isParenthetic, isSubject } from './parenthetic.ts';
import { opensFigure, showsSum } from './sum-words.ts';

/** "stake", "shares", "plans": the neighbours decide; where they do not, each clause gets its one finite verb. */
export function chooseNounOrVerb(
  state: State,
  i: number,
  noun: Reading | undefined,
  base: Reading | undefined,
  third: Reading | undefined,
  past: Reading | undefined,
): Reading | undefined {
  const verb = base ?? third ?? past;
  if (!noun || !verb) return undefined;
  const before = state.tagged[i - 1];
  const next = state.readings[i + 1] ?? [];
  // "is free to “serve its products”"
  const isQuoted = base && /^["“‘]$/.test(before?.text ?? '') && state.tagged[i - 2]?.lower === 'to';
  if (isQuoted && state.tagged[i - 2]!.tag === 'PART') return base;
  // "its standard cut of 30 percent": nobody cuts of anything
  if (past && state.words[i + 1]?.lower === 'of' && before?.tag === 'NOUN') return noun;
  if (third && SAYS_THAT.has(third.lemma) && isParenthetic(state, i)) return third;
  const isThird = isBehindWhat(state, i) || endsItself(state, i, third) || resumesBehindContact(state, i);
  const known = isThird ? third : isSubject(state, i) ? noun : undefined;
  if (known) return known;
  // "its oil imports will be": no auxiliary stands right behind a verb
  if (third && before?.tag === 'NOUN' && next.some(isFiniteAuxiliary)) return noun;
  const waiting = base && waitingAuxiliary(state, i);
  if (waiting && (MODALS.has(waiting.lower) || waiting.lemma === 'do')) return base;
  if (!before) return base && next.some((r) => r.tag === 'DET' || r.tag === 'PRON') ? base : noun;
  if (base && isBehindSharing(state, i) && next.some((r) => OPENS_FIGURE.has(r.tag))) return base;
  // "Roe's runs a chain": nothing that is owned has an article behind it
  if (third && /^['’]s$/.test(before.lower) && next.some((r) => r.tag === 'DET')) return third;
  // "that pushes the total": no plural stands behind "that" or "this"
  if (third && /^th(?:at|is)$/.test(before.lower) && next.some((r) => OPENERS.has(r.tag))) return third;
  // "a third of the Contoso 500 use the service"
  if (
    base &&
    before.tag === 'NUM' &&
    state.tagged[i - 2]?.tag === 'PROPN' &&
    !state.hasFinite &&
    next[0]?.tag === 'DET'
  )
    return base;
  if (base && (isSeenToMove(state, i) || isHelped(state, i))) return base;
  // "expect coffee prices to rise"
  if (third && isForeseen(state, before) && isInfinitive(state, i + 1)) return noun;
  if (third && showsSum(state, i) && next.some((r) => r.tag === 'ADP')) return third;
  if (opensNounPhrase(before) || before.tag === 'ADP' || before.tag === 'SYM') return noun;
  if (before.tag === 'PART' && before.lower === 'to') return base ?? noun;
  const last = lastContent(state, i);
  if (last?.tag === 'AUX') return base && last.lemma !== 'be' && last.lemma !== 'have' ? base : noun;
  // "gives it access to"
  if (before.tag === 'PRON' && GIVES.has(state.tagged[i - 2]?.lemma ?? '')) return noun;
  if (last?.tag === 'PRON' && !POSSESSIVES.has(last.lower)) return past ?? verb;
  // "the engines, however, stay"
  const isBehindAdverb = before.lower === ',' && last !== undefined && last !== before && !state.hasFinite;
  if (isBehindAdverb && /^(?:NOUN|PROPN)$/.test(last.tag)) return (looksPlural(last) ? base : third) ?? past ?? noun;
  if (before.tag === 'VERB') return noun;
  // "to directly supply parts"
  if (before.tag === 'ADV' && base && state.tagged[i - 2]?.tag === 'PART' && state.tagged[i - 2]!.lower === 'to')
    return base;
  // "the firms no longer share a plant"
  if (base && before.lower === 'longer' && state.tagged[i - 2]?.lower === 'no' && !state.hasFinite) return base;
  // "The licence runs to 2032", "rights now run through 2032": what lasts has its end behind it
  if (last && lasts(state, i, verb, last)) return (looksPlural(last) ? base : third) ?? verb;
  // "the pair also sign a contract"
  const isOpen = before.tag === 'ADV' && base !== undefined && !state.hasFinite;
  if (isOpen && next[0]?.tag === 'DET' && state.words[i + 1]!.lower !== 'that') return past ?? base;
  // "its models officially land on", "investors now value Contoso at", "products still appear first on"
  const isOfPlural = state.tagged[i - 2]?.tag === 'NOUN' && looksPlural(state.tagged[i - 2]!);
  const goesOn = /^(?:ADP|PROPN|PRON|ADV)$/.test(next[0]?.tag ?? '') || state.words[i + 1]?.lower === 'first';
  if (isOpen && isOfPlural && goesOn && !finiteAhead(state, i)) return base;
  if (before.tag === 'ADV') return !state.hasFinite && (third || past) ? (past ?? third) : noun;
  if (before.tag === 'CCONJ') return chooseBehindConjunction(state, noun, base, past ?? third, next);
  // "the deal, which runs to 2030, ends in May": behind the inner clause the outer one has its verb
  const opens = next[0]?.tag;
  const isPlain =
    opens === 'ADP' || opens === 'DET' || opens === 'PART' || opens === 'ADV' || opens === 'PUNCT' || opens === 'PRON';
  if (before.lower === ',' && state.isResuming && !state.hasFinite && (isPlain || isBareObject(state, i)))
    return (state.aroundPlural ? base : third) ?? past ?? noun;
  if (third && isOfVerbList(state, i)) return third;
  // "and, thanks to its B shares, controls 44%"
  if (before.lower === ',' && third && (opens === 'NUM' || opens === 'SYM')) return third;
  if (third && third.lemma !== 'share' && isNameOfClause(state, i) && opensFigure(state, i + 1)) return third;
  // "Contoso Systems set up a joint venture"
  const takesParticle = PARTICLES.has(state.words[i + 1]?.lower ?? '') && state.readings[i + 2]?.[0]?.tag === 'DET';
  if (takesParticle && past && base && !state.hasFinite) return past;
  // "its shares hit an all-time low": no article stands right behind a noun
  if (opens === 'DET' && !state.hasFinite && (third || past) && state.words[i + 1]!.lower !== 'that')
    return third ?? past;
  // "the board hold a stake"
  if (opens === 'DET' && !state.hasFinite && base && COLLECTIVE.test(before.lower)) return base;
  // "analysts estimate that it": a noun of saying only where the clause has its verb
  if (!state.hasFinite && state.words[i + 1]?.lower === 'that' && SAYS_THAT.has(verb.lemma)) return verb;
  // "A, B and Contoso stay on"
  const opensObject = isPlain || opens === 'NUM' || opens === 'SYM' || isHeldPlural(state, i);
  const opensDeal = HEADLINE_VERBS.has(base?.lemma ?? '') && /^(?:NOUN|ADJ|VERB)$/.test(opens ?? '');
  if (base && !state.hasFinite && isJoined(state, i) && (opensObject || opensDeal) && !finiteAhead(state, i))
    return base;
  // "and Contoso shares revenue with Fabrikam"
  if (third?.lemma === 'share' && before.tag === 'PROPN' && opens === 'NOUN' && state.words[i + 2]?.lower === 'with')
    return third;
  // "Contoso stops sharing its revenue"
  if (
    third &&
    CEASES.has(third.lemma) &&
    before.tag === 'PROPN' &&
    !state.hasFinite &&
    next.some((r) => r.form === 'ing')
  )
    return third;
  // "the newspaper chains Contoso and Fabrikam"
  if (third && next[0]?.tag === 'PROPN' && KINDS.has(noun.lemma)) return noun;
  // "with Contoso shares recently trading"
  const isLoose = next[0]?.tag === 'ADV' && state.readings[i + 2]?.some((r) => r.form === 'ing');
  if (third && isLoose) return noun;
  // "before production starts": what a subordinator opens ends with its verb
  if (third && !state.hasFinite && (opens === undefined || opens === 'PUNCT') && isSubjectOfClause(state, i))
    return third;
  // "its licence to Contoso models runs through 2032"
  const isNextLasting =
    next.some((r) => r.form === 's' && LASTS.has(r.lemma)) && state.readings[i + 2]?.[0]?.tag === 'ADP';
  if (third && isNextLasting) return noun;
  // "Contoso models officially land on"
  const isNextBase =
    state.readings[i + 2]?.some((r) => r.tag === 'VERB' && r.form === 'base') &&
    (state.readings[i + 3] ?? []).some((r) => r.tag === 'ADP' || r.tag === 'DET');
  if (third && next[0]?.tag === 'ADV' && isNextBase) return noun;
  // "Contoso shares closed up": the verb is the next one
  if (third && next.some((r) => r.form === 'past')) return noun;
  // "Northwind cut prices": an object without an article
  const isBarePlural =
    next[0]?.tag === 'NOUN' && (endsInS(state.words[i + 1]!.text) || state.words[i + 1]!.lower === 'data');
  const takesObject =
    next.some((r) => COMPLEMENTS.has(r.tag)) ||
    ((past !== undefined || third !== undefined) && isBarePlural && (past !== undefined || isHeldPlural(state, i)));
  if (third && isOnlyVerb(state, i, third)) return third;
  // number: "the firms cut", "the firm cuts", "the firm cut"
  const agreeing = looksPlural(before) && !(third && hasSingularHead(state, i)) ? (base ?? past) : (third ?? past);
  if (base && takesBareInfinitive(state) && next.some((r) => OPENERS.has(r.tag))) return base;
  if (base && isLetDo(state, before, next)) return base;
  const opensClause =
    isBehindNewSubject(state, i) &&
    (opens === 'DET' || (opens === 'SYM' && (past || third)) || isInfinitive(state, i + 1));
  const isWanted = opensClause || (!state.hasFinite && (state.inRelative || !finiteAhead(state, i)));
  return agreeing && (takesObject || state.inRelative || opensClause) && isWanted ? agreeing : noun;
}

/** "ends the claim, | converts its licence, and drops the fee": verbs of one subject, of which the last has its "and". */
function isOfVerbList({ tagged, words, readings, lastVerb }: State, i: number): boolean {
  if (tagged[i - 1]?.lower !== ',' || lastVerb?.form !== 's') return false;
  if (!/^(?:DET|PRON|PROPN|ADJ|NOUN)$/.test(readings[i + 1]?.[0]?.tag ?? '')) return false;
  for (let at = i + 2; at < words.length && at < i + 30; at++)
    if (words[at]!.lower === 'and' && words[at - 1]!.lower === ',')
      return readings[at + 1]?.some(({ tag, form }) => tag === 'VERB' && form === 's') === true;
  return false;
}

const isFiniteAuxiliary = ({ tag, form, lemma }: Reading): boolean =>
  tag === 'AUX' && (form === 'base' || form === 'past' || form === 's') && lemma !== 'not';

/** "…, rents | chips.": a plural without an article, at the end of its clause. */
function isBareObject({ words, readings }: State, i: number): boolean {
  const isPlural = readings[i + 1]?.[0]?.tag === 'NOUN' && endsInS(words[i + 1]!.text);
  return isPlural && /^(?:ADP|PUNCT|CCONJ)$/.test(readings[i + 2]?.[0]?.tag ?? 'PUNCT');
}

/** Nouns in the plural that are verbs where what begins or ends stands behind them. */
const CEASES: ReadonlySet<string> = new Set(['stop', 'start', 'finish']);

/** Whether a noun stands before, and a time to which something lasts behind. */
function lasts(state: State, i: number, { lemma, form }: Reading, { tag }: Token): boolean {
  if (!LASTS.has(lemma) || (tag !== 'NOUN' && tag !== 'PROPN')) return false;
  const [next, time] = [state.words[i + 1]?.lower ?? '', state.words[i + 2]?.lower ?? ''];
  // "owes it 12%, and those payments run through 2031", "serves all, and its licence for products runs through 2032"
  if (state.hasFinite && !isBehindNewSubject(state, i))
    return form === 's' && /^(?:until|till|through|to)$/.test(next) && isYear(time);
  // "its rights to research expire once the jury has decided"
  if (/^(?:lapse|expire)$/.test(lemma))
    return /^(?:once|when|if|unless|after)$/.test(next) || (next === 'in' && isYear(time));
  return /^(?:until|till|through)$/.test(next) || (next === 'to' && isYear(time));
}

const LASTS: ReadonlySet<string> = new Set('run last extend continue stay hold lapse expire'.split(' '));

/** ", Contoso | holds roughly 27%": a name with nothing but the mark or word before it that joins two clauses. */
function isNameOfClause({ tagged }: State, i: number): boolean {
  let at = i - 1;
  while (tagged[at]?.tag === 'PROPN') at--;
  if (at < i - 1 && tagged[at]?.tag === 'DET') at--;
  return at < i - 1 && (/^[,;]$/.test(tagged[at]?.lower ?? '') || tagged[at]?.tag === 'CCONJ');
}

/** Words that make one verb with the verb before: "set up", "cut off". */
const PARTICLES: ReadonlySet<string> = new Set(['up', 'off', 'out', 'down']);

/** Kinds of company that a name follows. */
const KINDS: ReadonlySet<string> = new Set('chain group bank firm brand unit rival giant studio label'.split(' '));

/** "and managements | struggle to": a noun with nothing but its adjectives and article behind a conjunction. */
export function isBehindNewSubject({ tagged }: State, i: number): boolean {
  let at = i - 1;
  if (!/^(?:NOUN|PROPN)$/.test(tagged[at]?.tag ?? '')) return false;
  while (at > i - 5 && /^(?:NOUN|PROPN|ADJ|DET)$/.test(tagged[at]?.tag ?? '')) at--;
  // "and its sales dropped"
  if (POSSESSIVES.has(tagged[at]?.lower ?? '')) at--;
  return (
    tagged[at]?.tag === 'CCONJ' && tagged[at]!.lower !== 'or' && /^(?:VERB|ADV|PUNCT)$/.test(tagged[at - 1]?.tag ?? '')
  );
}

/** "to raise" */
const isInfinitive = ({ words, readings }: State, at: number): boolean =>
  words[at]?.lower === 'to' && (readings[at + 1] ?? []).some((r) => r.form === 'base');

/** Verbs of saying that are nouns as well. */
const SAYS_THAT: ReadonlySet<string> = new Set([
  'estimate',
  'claim',
  'report',
  'forecast',
  'hope',
  'project',
  'fear',
  'note',
]);

/** Whether nothing but a singular phrase stands between the word and the subordinator of its clause. */
function isSubjectOfClause(state: State, i: number): boolean {
  let at = i - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET)$/.test(state.tagged[at]?.tag ?? '')) at--;
  return at < i - 1 && state.tagged[at]?.tag === 'SCONJ' && !looksPlural(state.tagged[i - 1]!);
}

/** "the licence to its patents | runs": whether the plural before completes a singular, with which the verb agrees. */
function hasSingularHead({ tagged }: State, i: number): boolean {
  let at = i - 1;
  while (/^(?:NOUN|PROPN|ADJ|PRON|PART|NUM)$/.test(tagged[at]?.tag ?? '')) at--;
  const head = tagged[at - 1];
  return tagged[at]?.tag === 'ADP' && head?.tag === 'NOUN' && head.lower === head.lemma;
}

/** Whether the name before is the last of several that nothing but names and commas joins. */
function isJoined(state: State, i: number): boolean {
  let at = i - 1;
  while (state.tagged[at]?.tag === 'PROPN') at--;
  return at < i - 1 && state.tagged[at]?.lower === 'and' && state.tagged[at - 1]?.tag === 'PROPN';
}

/** "the two companies each | hold 30%", "will each | hold", "Contoso and Fabrikam together | hold 30%" */
export function isBehindSharing({ tagged, hasFinite }: State, i: number): boolean {
  if (!SHARING.has(tagged[i - 1]?.lower ?? '')) return false;
  const owner = tagged[i - 2];
  return MODALS.has(owner?.lower ?? '') || (!hasFinite && /^(?:PROPN|NOUN|NUM)$/.test(owner?.tag ?? ''));
}

/** Who does something, one by one or as one. */
export const SHARING: ReadonlySet<string> = new Set(['each', 'both', 'together', 'jointly', 'collectively']);

const OPENS_FIGURE: ReadonlySet<string> = new Set(['NUM', 'SYM', 'DET']);

/** "Contoso and Fabrikam hold | stakes in": a plural with its preposition behind it. */
function isHeldPlural({ words, readings }: State, i: number): boolean {
  const isPlural = readings[i + 1]?.some(({ tag }) => tag === 'NOUN') && endsInS(words[i + 1]!.text);
  return isPlural === true && readings[i + 2]?.[0]?.tag === 'ADP';
}

/** Tags that open an object. */
const OPENERS: ReadonlySet<string> = new Set(['DET', 'NUM', 'SYM', 'PROPN', 'PRON']);
