import type { PartOfSpeech } from '../../model/annotation.ts';
import { MODALS, POSSESSIVES } from './closed-class.ts';
import { endsInS, finiteAhead, isFiniteVerb, isUnlisted, lastContent, opensNounPhrase, type State } from './context.ts';
import { chooseApostrophe, chooseD } from './contractions.ts';
import type { Reading } from './lexicon.ts';
import { SHARING } from './nouns.ts';
import { chooseOnce, chooseSubordinator, chooseUntil } from './subordinators.ts';
import {
  chooseBack,
  chooseBeforeFigure,
  chooseHit,
  chooseMeasuring,
  chooseNet,
  chooseOverall,
  chooseSpend,
  chooseTotal,
  chooseWon,
  isFigure,
  opensFigure,
} from './sum-words.ts';

/** "will unwind", "to evade the": a word that no list knows is a verb after a modal or the particle. */
export function chooseUnlistedVerb(state: State, i: number): Reading | undefined {
  const lower = state.words[i]!.text;
  const last = lastContent(state, i);
  const wantsVerb =
    last && ((last.tag === 'AUX' && MODALS.has(last.lower)) || (last.tag === 'PART' && last.lower === 'to'));
  return wantsVerb && isUnlisted(lower) ? { tag: 'VERB', form: 'base', lemma: lower } : undefined;
}

type Chooser = (state: State, i: number, readings: readonly Reading[]) => Reading | undefined;

/** "that", "to", "as", "'s": closed classes that share a form, and a few forms that only their neighbours tell. */
export function chooseFunctionWord(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  const { lower } = state.words[i]!;
  // "majority-owned by"
  const joined = state.words[i + 1]?.lower === 'by' ? /^[a-z]+-(own|control)l?ed$/.exec(lower) : null;
  if (joined) return { tag: 'VERB', form: 'participle', lemma: joined[1]! };
  if (lower === 'co-led')
    return { tag: 'VERB', form: state.words[i + 1]?.lower === 'by' ? 'participle' : 'past', lemma: 'co-lead' };
  if (SHARING.has(lower) && isInsideVerb(state, i)) return { tag: 'ADV', lemma: lower };
  const before = lastContent(state, i);
  const more = lower === 'than' ? i - 1 : i;
  if (before && /^(?:to|AUX)$/.test(before.tag === 'AUX' ? 'AUX' : before.lower) && isMoreThanVerb(state, more))
    return { tag: 'ADV', lemma: lower };
  if (state.tagged[i - 1]?.lower === 'than' && state.tagged[i - 1]!.tag === 'ADV')
    return readings.find(({ tag, form }) => tag === 'VERB' && form === (before?.tag === 'AUX' ? 'participle' : 'base'));
  if (lower === 'most' && state.readings[i + 1]?.[0]?.tag === 'ADV') return { tag: 'ADV', lemma: lower };
  // "from now on Contoso has": what opens no phrase
  if ((lower === 'from' || lower === 'on') && isFromNowOn(state, i)) return { tag: 'ADV', lemma: lower };
  return CHOOSERS.get(lower)?.(state, i, readings);
}

/** Two words before and behind its first or its last word. */
const FROM_NOW_ON = /(?:^\S+ \S+ from (?:now|then) on|^from (?:now|then) on )/;

function isFromNowOn({ words }: State, i: number): boolean {
  return FROM_NOW_ON.test([i - 2, i - 1, i, i + 1, i + 2].map((at) => words[at]?.lower ?? '.').join(' '));
}

/** "to more than double its capacity": "more than" in front of a verb with an object of its own. */
function isMoreThanVerb({ words, readings }: State, i: number): boolean {
  if (!/^(?:more|less)$/.test(words[i]?.lower ?? '') || words[i + 1]?.lower !== 'than') return false;
  if (!readings[i + 2]?.some(({ tag, form }) => tag === 'VERB' && (form === 'base' || form === 'participle')))
    return false;
  return (
    POSSESSIVES.has(words[i + 3]?.lower ?? '') ||
    /^(?:the|sales|revenue|output|production|capacity|profits?)$/.test(words[i + 3]?.lower ?? '')
  );
}

/** "will each put", "have both agreed", "are each to pay": between an auxiliary and its verb. */
function isInsideVerb({ tagged, readings, words }: State, i: number): boolean {
  const before = tagged[i - 1];
  if (before?.tag !== 'AUX') return false;
  if (before.lemma === 'be' && words[i + 1]?.lower === 'to') return true;
  const forms = before.lemma === 'be' ? ['ing', 'participle'] : before.lemma === 'have' ? ['participle'] : ['base'];
  return (readings[i + 1] ?? []).some(({ tag, form }) => tag === 'VERB' && forms.includes(form ?? ''));
}

const NO_READINGS: readonly Reading[] = [];
const behind = (state: State, i: number) => state.readings[i + 1] ?? NO_READINGS;
const withTag = (readings: readonly Reading[], tag: PartOfSpeech) => readings.find((r) => r.tag === tag);
const isParticiple = (r: Reading) => r.form === 'participle';

/** "these rose", "all of" against "these shares". */
function choosePronounOrDeterminer(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  const standsAlone = behind(state, i).every(
    (r) => r.tag === 'AUX' || r.tag === 'PUNCT' || r.tag === 'ADP' || r.form === 's',
  );
  return standsAlone ? { tag: 'PRON', lemma: state.words[i]!.lower } : withTag(readings, 'DET');
}

/** "worth $3 billion", but "Contoso's worth" */
function chooseWorth({ tagged, readings }: State, i: number): Reading | undefined {
  const isOwned = /^['’]s?$/.test(tagged[i - 1]?.lower ?? '') && !/^(?:SYM|NUM)$/.test(readings[i + 1]?.[0]?.tag ?? '');
  return isOwned ? { tag: 'NOUN', lemma: 'worth' } : withTag(readings[i]!, 'ADP');
}

/** "Contoso's earlier investment", "its later purchases" */
function chooseEarlier({ tagged, words, readings }: State, i: number): Reading | undefined {
  const isInside = opensNounPhrase(tagged[i - 1]) && /^(?:NOUN|ADJ)$/.test(readings[i + 1]?.[0]?.tag ?? '');
  return isInside ? { tag: 'ADJ', lemma: words[i]!.lower } : undefined;
}

/** "a mine", "the Contoso mine" */
function chooseMine(state: State, i: number): Reading | undefined {
  const before = state.tagged[i - 1]?.tag;
  const isNoun = before === 'DET' || before === 'ADJ' || before === 'PROPN' || before === 'NOUN';
  return isNoun ? { tag: 'NOUN', lemma: 'mine' } : undefined;
}

/** "about 40" */
function chooseAbout(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  return behind(state, i).some(isFigure) ? withTag(readings, 'ADV') : undefined;
}

/** "has until now run" */
/** "the following year" against "following the deal" */
function chooseAdjectiveOrPreposition(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  const isAdjective = state.tagged[i - 1]?.tag === 'DET';
  return isAdjective ? { tag: 'ADJ', lemma: state.words[i]!.lower } : withTag(readings, 'ADP');
}

/** "the two each own 50%" */
function chooseOwn(state: State, i: number): Reading | undefined {
  const before = state.tagged[i - 1];
  const isNamed = before?.tag === 'PROPN' || (before?.tag === 'NOUN' && before.lower !== before.lemma);
  const opensShare = (r: Reading) => /^(?:NUM|DET)$/.test(r.tag) || /^(?:half|most|stake|share|holding)$/.test(r.lemma);
  const isShared = (isNamed || SHARING.has(before?.lower ?? '')) && behind(state, i).some(opensShare);
  // "Contoso and Fabrikam own Northwind"
  const isJoint =
    before?.tag === 'PROPN' &&
    /^\p{Lu}/u.test(state.words[i + 1]?.text ?? '') &&
    state.tagged.slice(Math.max(0, i - 5), i).some(({ lower }) => lower === 'and');
  // "to develop, own and operate it"
  const isListed =
    /^(?:,|to) (?:,|and|or)$/.test(`${before?.lower} ${state.words[i + 1]?.lower}`) &&
    state.readings[i + 2]?.some(({ form }) => form === 'base') === true;
  return isShared || isJoint || isListed ? { tag: 'VERB', form: 'base', lemma: 'own' } : undefined;
}

const SHARE_SIGNS: ReadonlySet<string> = new Set(['%', 'percent', 'pct', 'cent']);

/** "40%-owned by", "with the other 30% held by" */
function chooseOwned(state: State, i: number, readings: readonly Reading[]): Reading | undefined {
  const before = state.tagged[i - 1];
  const isGlued = before?.lower === '-' && before.span.end === state.spans[i]!.start;
  const isShare = SHARE_SIGNS.has(before?.lower ?? '') && state.words[i + 1]?.lower === 'by';
  return isGlued || isShare ? (readings.find(isParticiple) ?? readings[0]) : undefined;
}

/** What somebody has who is asked or served before others. */
const FIRSTS: ReadonlySet<string> = new Set('call claim refusal dibs access priority pick option rights'.split(' '));

/** "was last valued at", "was first announced", "would likely increase" */
function chooseBetweenVerbs(state: State, i: number): Reading | undefined {
  const before = state.tagged[i - 1];
  // "will have first call on"
  if (state.words[i]!.lower === 'first' && FIRSTS.has(state.words[i + 1]?.lower ?? ''))
    return { tag: 'ADJ', lemma: 'first' };
  const isAdverb = before?.tag === 'AUX' && behind(state, i).some(({ tag, form }) => tag === 'VERB' && form !== 's');
  const isModal = before !== undefined && MODALS.has(before.lower);
  const { lower } = state.words[i]!;
  // "Contoso first invested in 2017"
  const isSubject = before?.tag === 'PROPN' || (before?.tag === 'PRON' && before.lower !== 'its');
  if (lower === 'first' && isSubject && behind(state, i).some(({ form }) => form === 'past'))
    return { tag: 'ADV', lemma: lower };
  return isAdverb && (lower !== 'likely' || isModal) ? { tag: 'ADV', lemma: lower } : undefined;
}

/** "Contoso alone accounts for" */
function chooseAlone(state: State, i: number): Reading | undefined {
  const before = state.tagged[i - 1]?.tag;
  return before === 'PROPN' || before === 'NOUN' ? { tag: 'ADV', lemma: 'alone' } : undefined;
}

/** "Contoso managing director Jane Doe" */
function chooseManaging(state: State, i: number): Reading | undefined {
  return MANAGERS.has(state.words[i + 1]?.lower ?? '') ? { tag: 'ADJ', lemma: 'managing' } : undefined;
}

const MANAGERS: ReadonlySet<string> = new Set(['director', 'directors', 'partner', 'partners', 'editor', 'member']);

/** "to license its products" (particle) against "access to research" (preposition). */
function chooseTo(state: State, i: number): Reading {
  // "is free to “serve its products”"
  const isQuoted = /^["“‘]$/.test(state.words[i + 1]?.text ?? '');
  const first = isMoreThanVerb(state, i + 1) ? i + 3 : isQuoted ? i + 2 : i + 1;
  const opening = state.readings[first] ?? [];
  const isAdverb = opening[0]?.tag === 'ADV' && !opening.some(({ form }) => form === 'base');
  const at = first === i + 1 && isAdverb ? i + 2 : first;
  const next = state.readings[at] ?? [];
  const after = state.readings[at + 1]?.[0]?.tag;
  const before = state.tagged[i - 1];
  // "5 million sold to date"
  if (state.words[at]?.lower === 'date' && after !== 'DET') return { tag: 'ADP', lemma: 'to' };
  const objectAhead = after !== undefined && ['DET', 'PRON', 'PROPN', 'SYM'].includes(after);
  if (objectAhead && isUnlisted(state.words[at]!.text)) return { tag: 'PART', lemma: 'to' };
  const isVerb = next.some(
    (r) => (r.tag === 'VERB' && r.form === 'base') || r.lemma === 'be' || r.lemma === 'have' || r.lemma === 'do',
  );
  // "the end of the year to pay down debt"
  const isParticle = PARTICLES.has(state.words[at + 1]?.lower ?? '');
  const isRight = before !== undefined && MAY.has(before.lemma);
  // "expect prices to rise by 6%"
  const isMove = /^(?:by|from|below|above)$/.test(state.words[at + 1]?.lower ?? '') && opensFigure(state, at + 2);
  const isNounToo =
    !isRight &&
    !isMove &&
    next[0]?.tag === 'NOUN' &&
    before?.tag === 'NOUN' &&
    !isParticle &&
    !(after === 'CCONJ' && isPlainVerb(state.readings[at + 2])) &&
    (after === 'ADP' || after === 'PUNCT' || after === 'CCONJ' || after === undefined);
  return isVerb && !isNounToo ? { tag: 'PART', lemma: 'to' } : { tag: 'ADP', lemma: 'to' };
}

/** Nouns that an infinitive says more of. */
const MAY: ReadonlySet<string> = new Set(
  'right option plan ability freedom obligation permission decision attempt money chance opportunity intention effort'.split(
    ' ',
  ),
);

/** "to produce and distribute" */
const isPlainVerb = (readings: readonly Reading[] = []) => readings[0]?.tag === 'VERB' && readings[0].form === 'base';

const PARTICLES: ReadonlySet<string> = new Set(['up', 'down', 'off', 'out', 'back', 'away']);

/** "the deal that", "said that", "that deal": pronoun, conjunction or determiner. */
function chooseThat(state: State, i: number): Reading {
  const next = behind(state, i);
  const before = state.tagged[i - 1];
  const isVerbal = next.some((r) => r.tag === 'AUX' || r.tag === 'VERB');
  const nounAhead = next.some((r) => r.tag === 'NOUN' || r.tag === 'ADJ');
  if ((before?.tag === 'ADP' && nounAhead) || ((!before || before.lower === ';') && nounAhead))
    return { tag: 'DET', lemma: 'that' };
  // "will reduce that share to 8%": a verb that reports nothing has an object
  const isObject =
    before?.tag === 'VERB' && nounAhead && !next.some(isFiniteVerb) && state.lastReport !== state.lastVerb;
  if (isObject && !endsInS(state.words[i + 1]!.text) && !finiteAhead(state, i)) return { tag: 'DET', lemma: 'that' };
  if (before?.tag === 'VERB' || before?.tag === 'ADJ') return { tag: 'SCONJ', lemma: 'that' };
  if (before && /^(?:NOUN|PROPN|NUM)$/.test(before.tag)) {
    // "said on its site that Contoso had": what is said, not which site
    const verb = state.lastVerb;
    const opensClause = !isVerbal && next.some((r) => ['PROPN', 'PRON', 'DET'].includes(r.tag));
    return { tag: opensClause && verb && TELLS.has(verb.lemma) ? 'SCONJ' : 'PRON', lemma: 'that' };
  }
  // "said that …, and that", "told us that"
  const goesOn = before?.tag === 'CCONJ' || before?.tag === 'PRON';
  if (goesOn && !isVerbal && state.lastReport && (before.tag === 'CCONJ' || state.lastReport === state.lastVerb))
    return { tag: 'SCONJ', lemma: 'that' };
  return nounAhead && !isVerbal ? { tag: 'DET', lemma: 'that' } : { tag: 'PRON', lemma: 'that' };
}

/** Verbs of saying whose clause may stand behind whom it is told, or where. */
export const TELLS: ReadonlySet<string> = new Set(
  'say tell insist announce report warn inform assure remind write add confirm deny reveal disclose'.split(' '),
);

/** "to whichever cloud it prefers" */
const chooseWhichever = (state: State, i: number): Reading | undefined =>
  behind(state, i)[0]?.tag === 'NOUN' ? { tag: 'DET', lemma: 'which' } : undefined;

const CHOOSERS: ReadonlyMap<string, Chooser> = new Map<string, Chooser>([
  ['that', chooseThat],
  ['to', chooseTo],
  ['about', chooseAbout],
  ...entries(['whichever', 'whatever'], chooseWhichever),
  ['mine', chooseMine],
  ...entries(['amount', 'number'], chooseMeasuring),
  ['own', chooseOwn],
  ['won', chooseWon],
  ['alone', chooseAlone],
  ['once', chooseOnce],
  ['managing', chooseManaging],
  ...entries(['first', 'last', 'next', 'likely'], chooseBetweenVerbs),
  ...entries(['record', 'top'], chooseBeforeFigure),
  ['total', chooseTotal],
  ['net', chooseNet],
  ['overall', chooseOverall],
  ['hit', chooseHit],
  ['spend', chooseSpend],
  ['worth', chooseWorth],
  ...entries(['earlier', 'later'], chooseEarlier),
  ['back', chooseBack],
  ...entries(["'s", '’s'], chooseApostrophe),
  ...entries(["'d", '’d'], chooseD),
  ...entries(['this', 'these', 'those', 'both', 'all', 'some'], choosePronounOrDeterminer),
  ...entries(['until', 'till'], chooseUntil),
  ...entries(['after', 'before', 'since', 'as'], chooseSubordinator),
  ...entries(['following', 'including', 'like'], chooseAdjectiveOrPreposition),
  ...entries(['owned', 'held', 'controlled'], chooseOwned),
]);

function entries(words: readonly string[], chooser: Chooser): (readonly [string, Chooser])[] {
  return words.map((word) => [word, chooser]);
}
