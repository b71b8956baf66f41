import type { Token } from '../../model/annotation.ts';
import { COUNTRY_NAMES } from '../names/lists/countries.ts';
import { isOpenedByPast, isOwnerNext } from './behind-conjunction.ts';
import { MODALS, POSSESSIVES } from './closed-class.ts';
import {
  behindTime,
  COMMA,
  endsInS,
  finiteAhead,
  finiteBehindNextComma,
  hasObject,
  isFiniteVerb,
  isOfApposition,
  isYear,
  lastContent,
  nextMark,
  opensNounPhrase,
  opensSum,
  type State,
  TAKES_COMPANIES,
  waitingAuxiliary,
} from './context.ts';
import type { Reading } from './lexicon.ts';
import { isBehindNewSubject, SHARING } from './nouns.ts';
import { isBehindPassive, isBehindShare, isOfContact, isSaidOf, opensCompound } from './participle-clues.ts';

/** "Contoso's reported $3 billion contract": what sums are said to be. */
const REPORTED: ReadonlySet<string> = new Set(
  'reported planned proposed announced rumoured rumored estimated expected agreed pledged promised committed combined'.split(
    ' ',
  ),
);

/** "-ed" and the like: after have or be a participle, before a noun an adjective, else the finite verb if one is wanting. */
export function chooseParticiple(
  state: State,
  i: number,
  past: Reading | undefined,
  participle: Reading | undefined,
  adjective: Reading | undefined,
  noun: Reading | undefined,
): Reading | undefined {
  if (!participle) return undefined;
  const [before, next, { lower }] = [lastContent(state, i), state.readings[i + 1] ?? [], state.words[i]!];
  // "will cut", "the cut": forms that are a base or a noun too are for the next rule
  if (
    state.readings[i]!.some((r) => r.form === 'base') &&
    before &&
    (MODALS.has(before.lower) || before.lemma === 'do' || before.lower === 'to')
  )
    return undefined;
  // "is half owned"
  const isHalf = /^(?:half|part)$/.test(before?.lower ?? '') && state.tagged[i - 2]?.lemma === 'be';
  if (isHalf || before?.tag === 'AUX' || waitingAuxiliary(state, i)?.lemma === 'have') return participle;
  if (noun && past) return undefined;
  // "38% said prices were too high": no "said prices"
  if (past?.lemma === 'say' && /^(?:%|percent|cent|pct)$/.test(before?.lower ?? '')) return past;
  const beforeNoun =
    next.some((r) => r.tag === 'NOUN' || r.tag === 'PROPN' || r.tag === 'ADJ') && next[0]?.tag !== 'DET';
  const beforeSum = next[0]?.tag === 'NUM' || next[0]?.tag === 'SYM';
  const opener = state.tagged[i - 1]?.lower ?? '';
  const isDetermined = /^(?:an?|the|this|['’]s?)$/.test(opener) || POSSESSIVES.has(opener);
  // "Contoso and Fabrikam both made chips"
  const floats =
    past && SHARING.has(opener) && /^(?:PROPN|NOUN|PRON)$/.test(state.tagged[i - 2]?.tag ?? '') && !state.hasFinite;
  if (floats && !finiteAhead(state, i)) return past;
  const isOwned = /^['’]s$/.test(opener) && REPORTED.has(lower);
  if ((opensNounPhrase(state.tagged[i - 1]) && beforeNoun) || ((isDetermined || isOwned) && beforeSum))
    return adjective ?? { tag: 'ADJ', lemma: lower };
  // "paid for it, then licensed matches": what comes next
  const goesOn =
    /^(?:then|later|subsequently|promptly)$/.test(opener) && /^(?:,|and|but)$/.test(state.tagged[i - 2]?.lower ?? '');
  if (past && goesOn && state.hasFinite) return past;
  // "a publicly traded special purpose company"
  const isQualified = state.tagged[i - 1]?.tag === 'ADV' && opensNounPhrase(state.tagged[i - 2]) && beforeNoun;
  // "Contoso also added staff": the clause wants a verb
  const isWanted =
    past && !state.hasFinite && /^(?:PROPN|NOUN|PRON)$/.test(before?.tag ?? '') && !finiteAhead(state, i);
  if (isQualified || (state.tagged[i - 1]?.tag === 'ADV' && next[0]?.tag === 'NOUN' && !isWanted))
    return adjective ?? { tag: 'ADJ', lemma: lower };
  if (noun && opensNounPhrase(state.tagged[i - 1])) return noun;
  if (next[0]?.tag === 'NOUN' && isBehindShare(state, i)) return adjective ?? { tag: 'ADJ', lemma: lower };
  if (before?.tag === 'VERB' && ['be', 'get', 'become', 'remain', 'stay', 'seem', 'see', 'have'].includes(before.lemma))
    return participle;
  if (!past) return participle;
  // "Founded in 1998, Contoso is"
  const opens = before === undefined && next[0]?.tag === 'ADP';
  if (opens && nextMark(state, i, 12, COMMA) !== undefined) return participle;
  if (before?.tag === 'PRON' || before === undefined)
    return before === undefined && beforeNoun ? (adjective ?? participle) : past;
  const nominal = before.tag === 'NOUN' || before.tag === 'PROPN' || before.tag === 'PUNCT' || before.tag === 'NUM';
  // "signed here on Thursday", "sold locally in October"
  const skips = next[0]?.tag === 'ADV' && state.words[i + 2]?.lower !== 'to';
  // "launched earlier this year in"
  const afterTime = behindTime(state, i + 1);
  const behind = afterTime === i + 1 && skips ? i + 2 : afterTime;
  const complement = state.readings[behind] ?? [];
  // "sales dropped because the shops were shut": the finite verb ahead is that of another clause
  const isFollowed = !state.hasFinite && SUBORDINATES.has(state.words[i + 1]?.lower ?? '');
  const complementAhead = !isFollowed && complement.some((r) => r.tag === 'ADP' || r.tag === 'SCONJ');
  // "Contoso, the group that makes it, agreed to buy": nobody is agreed to buy
  if (
    INTENDS.has(past.lemma) &&
    state.words[behind]?.lower === 'to' &&
    state.readings[behind + 1]?.some((r) => r.form === 'base')
  )
    return past;
  // "funds managed by Contoso": an agent, and no figure, stands behind
  if (nominal && state.words[i + 1]?.lower === 'by' && state.readings[i + 2]?.[0]?.tag === 'PROPN') return participle;
  // "bought a start-up called Contoso"
  const isCalled = nominal && NAMES.has(past.lemma) && next[0]?.tag === 'PROPN';
  if (isCalled && (state.hasFinite || finiteAhead(state, i))) return participle;
  // "a report released last week found"
  const isNextFinite = behind > i + 1 && complement[0] !== undefined && isFiniteVerb(complement[0]);
  if (before.tag === 'NOUN' && isNextFinite && !skips && !state.hasFinite && past.lemma !== 'say') return participle;
  // "the largest deal ever announced will give"
  if (nominal && next[0]?.tag === 'AUX' && isFiniteVerb(next[0]) && !state.inRelative) return participle;
  // "is backed by Contoso and raised $5 million": what has a sum as its object is no passive
  const hasSum = (next[0]?.tag === 'ADV' ? state.readings[i + 2] : next)?.[0]?.tag === 'SYM' && !GIVEN.has(past.lemma);
  if (before.tag === 'CCONJ' && !beforeNoun && !hasSum && isBehindPassive(state)) return participle;
  // "…), and Fabrikam laid off 200"
  const isOfClause = nominal && isBehindNewSubject(state, i) && state.words[i + 1]?.lower !== 'by';
  if (isOfClause && !finiteAhead(state, i)) return past;
  // "Contoso, majority owned by"
  if (isMeasured(state, i)) return participle;
  // "Contoso, founded in 2015, is": a reduced relative, as the clause has another finite verb; "say" makes none
  const isOfRelative = (state.inRelative && before.tag !== 'PUNCT') || isOfContact(state, i);
  if (nominal && complementAhead && !isOfRelative && past.lemma !== 'say' && (state.hasFinite || finiteAhead(state, i)))
    return participle;
  if (before.tag === 'NOUN' && complementAhead && isFronted(state, i)) return participle;
  const isSetOff = before.lower === ',' || isOfApposition(state, i);
  if (isSetOff && !state.hasFinite && finiteBehindNextComma(state, i)) return participle;
  if (before.lower === ',' && complementAhead && isFronted(state, i)) return participle;
  // "said adjusted earnings rose": what is said has its own finite verb behind
  const hasVerb = isReport(before.lemma) ? finiteAhead(state, i) : state.hasFinite || before.lemma === 'expect';
  if (before.tag === 'VERB' && hasVerb && beforeNoun) return adjective ?? { tag: 'ADJ', lemma: lower };
  if (before.tag === 'ADP' && beforeNoun) return adjective ?? { tag: 'ADJ', lemma: lower };
  // "invested a sum and integrated Contoso's models"
  if (before.tag === 'CCONJ' && isOwnerNext(state, i) && state.lastVerb?.form === 'past') return past;
  if (before.tag === 'CCONJ' && adjective && beforeNoun) return isOpenedByPast(state, i) ? past : adjective;
  return past;
}

/** "…, majority owned", "…, 40% owned" */
function isMeasured({ tagged }: State, i: number): boolean {
  const measure = tagged[i - 1];
  if (!measure || !/^(?:majority|minority|part|%|percent|cent|pct)$/.test(measure.lower)) return false;
  const first = tagged.slice(Math.max(0, i - 5), i).findLastIndex(({ lower }) => lower === ',');
  return first >= 0;
}

const isReport = (lemma: string) => /^(?:say|believe|think|add|hope|report|announce)$/.test(lemma);

const SUBORDINATES: ReadonlySet<string> = new Set('after before when while because although though if'.split(' '));

/** Verbs whose subject does what the infinitive says, so that they make no passive with one. */
const INTENDS: ReadonlySet<string> = new Set(
  'agree decide seek refuse decline try vow hope fail threaten attempt manage aim opt wish want pledge undertake begin continue'.split(
    ' ',
  ),
);

const NAMES: ReadonlySet<string> = new Set(['call', 'name', 'dub', 'title', 'entitle']);
const MARKS: ReadonlySet<string> = new Set(',;:—–');

/** "Under a pact signed in June, Contoso will pay": the clause opens with a preposition, and its verb is behind the comma. */
function isFronted(state: State, i: number): boolean {
  const comma = nextMark(state, i, 12, MARKS);
  if (comma === undefined || state.words[comma]!.text !== ',' || !finiteAhead(state, comma)) return false;
  const isMark = (token: Token) => token.tag === 'PUNCT';
  let mark = state.tagged.findLastIndex(isMark);
  // "Under the swap, first agreed in January, Contoso will": the comma in front of the participle is no start
  if (mark >= i - 2) mark = state.tagged.slice(0, mark).findLastIndex(isMark);
  return state.tagged[mark + 1]?.tag === 'ADP';
}

/** Verbs whose passive keeps an object: "was fined and paid $5". */
const GIVEN: ReadonlySet<string> = new Set('give pay award grant offer owe hand lend promise assure charge'.split(' '));

/** Verbs whose object is a thing and nothing that is done. */
const TAKES_THINGS: ReadonlySet<string> = new Set(
  'make receive raise secure announce provide obtain attract win land double grant give award acquire buy sell hold retain gain'.split(
    ' ',
  ),
);

/** "-ing": a noun or adjective inside a noun phrase, else a verb. */
export function chooseGerund(
  state: State,
  i: number,
  verb: Reading | undefined,
  noun: Reading | undefined,
  adjective: Reading | undefined,
): Reading | undefined {
  if (!verb) return undefined;
  const before = lastContent(state, i);
  const next = state.readings[i + 1] ?? [];
  const { lower } = state.words[i]!;
  if (before?.tag === 'AUX' || before?.lower === 'those') return verb;
  // "a $250M+ licensing deal"; "existing shareholders": verbs that take no object
  if (
    (WITHOUT_OBJECT.has(lower) || before?.lower === '+') &&
    next.some((r) => r.tag === 'NOUN' || r.tag === 'PROPN' || r.tag === 'ADJ')
  )
    return adjective ?? { tag: 'ADJ', lemma: lower };
  // "its US gaming division", "US gaming consortium Fabrikam": the place says where a business is
  const isBehindPlace = before?.tag === 'PROPN' && COUNTRY_NAMES.has(before.lower.replaceAll('.', ''));
  if (isBehindPlace && next[0]?.tag === 'NOUN') return adjective ?? { tag: 'ADJ', lemma: lower };
  // "operating income", "chief operating officer"
  if (opensCompound(state, i)) return adjective ?? { tag: 'ADJ', lemma: lower };
  // "made funding commitments"
  if ((noun ?? adjective) && next[0]?.tag === 'NOUN' && before?.tag === 'VERB' && TAKES_THINGS.has(before.lemma))
    return adjective ?? { tag: 'ADJ', lemma: lower };
  // "At closing Contoso would own": the name has a verb of its own
  const isNamed = next[0]?.tag === 'PROPN' && state.readings[i + 2]?.[0]?.tag === 'AUX';
  const isAt = /^(?:at|upon)$/.test(before?.lower ?? '');
  if (i === 1 && isAt && isNamed) return noun ?? { tag: 'NOUN', lemma: lower };
  // "pays $3 million at signing"
  if (isAt && /^(?:sign|clos)ing$/.test(lower) && (next.length === 0 || /^(?:PUNCT|ADP|CCONJ)$/.test(next[0]!.tag)))
    return noun ?? { tag: 'NOUN', lemma: lower };
  // "nonvoting stock"
  if (/^non-?[a-z]/.test(lower)) return adjective ?? { tag: 'ADJ', lemma: lower };
  // "Spending on research doubled", "Closing is subject to": the verb behind it wants a subject
  const isCompleted = noun && next.some((r) => r.tag === 'ADP') && finiteAhead(state, i, true);
  if (
    (!before || isSaidOf(before)) &&
    (isCompleted || next.some((r) => r.tag === 'AUX' || r.form === 's' || r.form === 'past'))
  )
    return noun ?? { tag: 'NOUN', lemma: lower };
  // "and existing backer Contoso": listed as an adjective, in front of a noun
  const phraseGoesOn = next[0]?.tag === 'NOUN' || (next[0]?.tag === 'ADJ' && state.readings[i + 2]?.[0]?.tag !== 'ADP');
  if (adjective && phraseGoesOn && before?.tag === 'CCONJ') return adjective;
  // "of remaining readers"
  if (adjective && next[0]?.tag === 'NOUN' && before?.tag === 'ADP' && before.lower !== 'by') return adjective;
  if (modifiesSubject(state, i, before)) return adjective ?? { tag: 'ADJ', lemma: lower };
  // "spent $3 billion buying Fabrikam"
  if (before?.tag === 'NUM' && next.some((r) => r.tag === 'PROPN' || r.tag === 'DET')) return verb;
  // "the 2025 restructuring"
  const isDated = before?.tag === 'NUM' && opensNounPhrase(state.tagged[i - 2]) && isYear(before.lower);
  if (opensNounPhrase(before) || isDated) {
    const insidePhrase = next.some((r) => ['NOUN', 'NUM', 'SYM'].includes(r.tag)) || state.tagged[i - 1]?.tag === 'ADV';
    return insidePhrase ? (adjective ?? { tag: 'ADJ', lemma: lower }) : (noun ?? { tag: 'NOUN', lemma: lower });
  }
  // "a memorandum of understanding with": a noun has a noun as its complement, and no object follows
  const takesObject = next.some((r) => ['DET', 'NOUN', 'PROPN', 'PRON', 'ADJ', 'NUM', 'SYM'].includes(r.tag));
  if (noun && before?.lower === 'of' && state.tagged.at(-2)?.tag === 'NOUN' && !takesObject) return noun;
  // "spent $10 million on training", "on housing and sanitation"
  const isJoined = next[0]?.tag === 'CCONJ' && state.readings[i + 2]?.[0]?.tag === 'NOUN';
  if (/^(?:on|for)$/.test(before?.lower ?? '') && (isJoined || (noun && (next[0]?.tag ?? 'PUNCT') === 'PUNCT')))
    return noun ?? { tag: 'NOUN', lemma: lower };
  // "$2 billion in funding to"
  const isSum = before?.lower === 'in' && ['NUM', 'SYM'].includes(state.tagged.at(-2)?.tag ?? '');
  if (noun && isSum && !hasObject(next)) return noun;
  // "a Series A fundraising of $13 million"
  const takesOf = /^(?:dispos|consist|think|dream|speak|approv)ing$/.test(lower);
  if (before?.tag !== 'PUNCT' && before?.tag !== 'VERB' && state.words[i + 1]?.lower === 'of' && !takesOf)
    return noun ?? { tag: 'NOUN', lemma: lower };
  // "engineering group Contoso", "Streaming: …"
  const isOfName = state.readings[i + 2]?.[0]?.tag === 'PROPN';
  const isSingular = next[0]?.tag === 'NOUN' && !endsInS(state.words[i + 1]!.text);
  // "acquiring coding startup Contoso"
  const isTaken = before?.tag === 'VERB' && TAKES_COMPANIES.has(before.lemma);
  if (isSingular && isOfName && (!before || before.tag === 'ADP' || before.tag === 'CCONJ' || isTaken))
    return adjective ?? { tag: 'ADJ', lemma: lower };
  if (!before && state.words[i + 1]?.lower === ':') return noun ?? { tag: 'NOUN', lemma: lower };
  // "its 12.5% holding in"
  if (noun && /^(?:%|percent|cent|pct)$/.test(state.tagged[i - 1]?.lower ?? '') && !hasObject(next)) return noun;
  // "sales and marketing", "the training, marketing and sales rights"
  const isListed = before?.tag === 'CCONJ' ? !hasObject(next) : before?.lower === ',' && next[0]?.tag === 'CCONJ';
  if (noun && isListed && state.tagged[i - 2]?.tag === 'NOUN') return noun;
  if (!noun || !(before?.tag === 'NOUN' || before?.tag === 'PROPN')) return verb;
  // "a capitalization hovering near": a noun that no list knows
  if (state.readings[i]![0]!.tag === 'VERB' && next[0]?.tag === 'ADP' && state.words[i + 1]!.lower !== 'of')
    return verb;
  const isAdjacent = before.span.end + 1 === state.spans[i]!.start;
  // "a licence running for three years"
  const lasts = LASTS.has(lower) && (state.words[i + 1]?.lower === 'at' || state.readings[i + 2]?.[0]?.tag === 'NUM');
  // "accounts generating over $100,000"
  const takesBound = next[0]?.tag === 'ADP' && opensSum(state, i + 2);
  const hasComplement = lasts || takesBound || hasObject(next) || state.words[i + 1]?.text === 'as';
  return isAdjacent && !hasComplement ? noun : verb;
}

/** What something does for some time, or until some day. */
const LASTS: ReadonlySet<string> = new Set(['running', 'lasting', 'starting', 'beginning', 'ending', 'expiring']);

const WITHOUT_OBJECT: ReadonlySet<string> = new Set(
  'existing remaining outstanding ongoing upcoming qualifying participating'.split(' '),
);

/** "Operating profit fell", "but recurring costs have": at the start of a clause, before a noun that the finite verb agrees with. */
function modifiesSubject(state: State, i: number, before: Token | undefined): boolean {
  if (before && before.tag !== 'CCONJ' && before.tag !== 'SCONJ') return false;
  const isNoun = (state.readings[i + 1] ?? [])[0]?.tag === 'NOUN';
  const finite = state.readings[i + 2]?.find((r) => isFiniteVerb(r));
  if (!isNoun || !finite) return false;
  return finite.form !== 's' || !endsInS(state.words[i + 1]!.text);
}
