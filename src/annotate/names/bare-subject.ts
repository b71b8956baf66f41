import type { Token } from '../../model/annotation.ts';
import type { Line } from './line.ts';
import { CAPITALISED_NOUNS, OPENERS } from './lists/not-names.ts';
import { FRONT_KINDS, isOrganizationNoun, ORGANIZATION_HEADS } from './lists/organization-words.ts';
import { HONORIFICS, PERSON_NOUNS, TITLE_MODIFIERS, TITLE_NOUNS } from './lists/person-words.ts';

/** What companies do and things do not: a bare noun before it is hardly ever a common one. */
const DEALT: ReadonlySet<string> = new Set(
  (
    'announce unveil disclose agree plan intend sign ink negotiate renegotiate buy acquire purchase sell divest own license pledge commit invest pay spend hire ' +
    'appoint decline refuse file sue lease order secure launch clinch outbid'
  ).split(' '),
);

/** What companies own; things have causes, effects and ends. */
const OWNED: ReadonlySet<string> = new Set(
  (
    'share shares stock revenue revenues profit profits earnings sales board ceo cfo chief chairman president founder investors shareholders headquarters ' +
    'subsidiary stake investment acquisition purchase takeover cloud customers suppliers employees workers spokesman spokeswoman spokesperson backlog capex'
  ).split(' '),
);

/** Bodies, crowds, parties of contracts and goods that English names without an article: "Management agreed". */
const UNCOUNTED: ReadonlySet<string> = new Set(
  (
    'management leadership government congress parliament council court counsel cabinet labor labour staff personnel police press media industry business commerce ' +
    'opposition prosecution defense defence law science research academia nature history society humanity everybody everyone nobody work trade consensus ' +
    'tenant landlord lessee lessor licensee licensor borrower purchaser issuer guarantor capital money cash market tech hardware'
  ).split(' '),
);

/**
 * Whether an ordinary word that opens a sentence does what only a name does without an article: "Anchor signed a deal",
 * "Anchor's shares". Headlines leave articles out, so only full sentences count.
 */
export function isBareSubject({ tokens, block }: Line, i: number, covered: readonly boolean[]): boolean {
  const { lower, tag } = tokens[i]!;
  const next = tokens[i + 1];
  if (i > 0 || !next || block === 'heading' || block === 'headline') return false;
  if (!/^[.!?]["”’]?$/u.test(tokens.at(-1)!.text)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(tag) || !/^\p{Ll}{3,}$/u.test(lower) || /[^s]s$/u.test(lower) || isCommon(lower))
    return false;
  if (/^['’]s$/u.test(next.text)) return OWNED.has(tokens[i + 2]?.lower ?? '');
  let at = i + 1;
  while (tokens[at]?.tag === 'ADV' || covered[at]) at++;
  const auxiliary = tokens[at]?.tag === 'AUX' ? tokens[at] : undefined;
  if (auxiliary) at++;
  while (tokens[at]?.tag === 'ADV') at++;
  const verb = tokens[at];
  if (!verb) return false;
  if (auxiliary) return DEALT.has(verb.lemma) && isActive(auxiliary, verb);
  if (verb.lower === 'said') return tokens[at + 1]?.lower !== 'by';
  return DEALT.has(verb.lemma) && /^(?:s|past)$/.test(verb.form ?? '') && takesObject(tokens, at + 1, covered);
}

/** "has agreed", "is buying", "will buy"; but "is sold" is done to things. */
function isActive(auxiliary: Token, { form }: Token): boolean {
  if (auxiliary.lemma === 'be') return form === 'ing';
  return auxiliary.lemma === 'have' ? /^(?:past|participle)$/.test(form ?? '') : form === 'base';
}

/** "bought a stake", "agreed to buy"; but "land sold by a bank", "software licensed on Monday" are no clauses. */
function takesObject(tokens: readonly Token[], at: number, covered: readonly boolean[]): boolean {
  const object = tokens[at];
  if (object?.lower === 'to') return tokens[at + 1]?.form === 'base';
  if (object?.lower === 'that') return true;
  return (
    /^(?:SYM|NUM)$/.test(object?.tag ?? '') || (/^(?:DET|PRON|NOUN|ADJ|PROPN)$/.test(object?.tag ?? '') && !covered[at])
  );
}

/** A noun that calls somebody what he is, which notes and headlines use without an article, or one that takes none. */
const isCommon = (noun: string) =>
  isOrganizationNoun(noun) ||
  FRONT_KINDS.test(noun) ||
  ORGANIZATION_HEADS.has(noun) ||
  [TITLE_NOUNS, TITLE_MODIFIERS, PERSON_NOUNS, HONORIFICS, CAPITALISED_NOUNS, OPENERS, UNCOUNTED].some((list) =>
    list.has(noun),
  );
