import { suffixKey } from '../../../model/legal-suffixes.ts';
import { isListed, nameClassesOf } from '../../words/lexicon.ts';
import { COUNTRY } from '../join-parts.ts';
import type { Line } from '../line.ts';
import { isOrganizationNoun, ORGANIZATION_HEADS } from '../lists/organization-words.ts';
import { HONORIFICS, PERSON_NOUNS, TITLE_NOUNS } from '../lists/person-words.ts';
import { PRODUCT_HEADS } from '../lists/type-cues.ts';
import type { NameContext } from './context.ts';
import { isOfPlace, isPossessive } from './context.ts';
import type { TypeRules } from './rule.ts';

const SPEECH = /^(?:say|tell|write|add|joke|explain|argue|note|reckon|recall|warn)$/;

/** Two to four words of which none belongs to organisations or products. */
const hasPersonShape = ({ words, lastWord }: NameContext) =>
  words > 1 && words < 6 && !ORGANIZATION_HEADS.has(lastWord) && !PRODUCT_HEADS.has(lastWord);

const hasFirstName = (name: NameContext) =>
  hasPersonShape(name) && nameClassesOf(name.firstWord).includes('first-name');

const hasInitial = (name: NameContext) =>
  hasPersonShape(name) &&
  name.run.line.tokens
    .slice(name.run.first, name.run.last)
    .some((token) => /^(?:\p{Lu}\.)+$/u.test(token.text) && !COUNTRY.test(token.text));

/** Whether the words alone look like those of a person: "David Velay", "J. Velay". */
export const isPersonLike = (name: NameContext): boolean => hasFirstName(name) || hasInitial(name);

const isRare = ({ firstWord, lastWord }: NameContext) => !isListed(firstWord) && !isListed(lastWord);

/** Whether the capitals from a token on end in a word that ends the names of organisations. */
function endsAsOrganization({ tokens, kinds }: Line, from: number): boolean {
  let last = from;
  while (kinds[last + 1] === 'name') last++;
  return last > from && kinds[from] === 'name' && ORGANIZATION_HEADS.has(tokens[last]!.lower);
}

/** Whether the tokens before "," end in a person's title: "Contoso's founder, Jane Doe,", "its head of research, Jane Doe,". */
const titleBeforeComma = (name: NameContext) =>
  name.lower(-1) === ',' &&
  (TITLE_NOUNS.has(name.lower(-2)) ||
    (name.at(-2)?.tag === 'NOUN' && name.lower(-3) === 'of' && TITLE_NOUNS.has(name.lower(-4))));

/** What somebody is to somebody else, whatever the name is. */
const KIN = /^(?:son|daughter|wife|husband|father|mother|brother|sister|widow|widower|nephew|niece)$/;

/** What shows a person. */
export const PERSON_RULES: TypeRules = {
  // "Mr Doe", "Sen. Jane Doe"
  honorific: [6, (name) => HONORIFICS.has(suffixKey(name.lower(-1)))],
  // "chief executive Jane Doe", "Contoso CEO Jane Doe"
  'title-before': [
    4,
    (name) => TITLE_NOUNS.has(name.lower(-1)) && name.at(-1)?.tag !== 'VERB' && !ORGANIZATION_HEADS.has(name.lastWord),
  ],
  // "Contoso's founder, Jane Doe, said"
  'title-before-comma': [
    3,
    (name) => titleBeforeComma(name) && hasPersonShape(name) && /^(?:,|\.|said)$/.test(name.lower(1)),
  ],
  // "Jane Doe, an analyst at Contoso"
  'title-apposition': [
    4,
    ({ apposition, lastWord, firstWord }) =>
      apposition !== undefined &&
      TITLE_NOUNS.has(apposition) &&
      !isOrganizationNoun(apposition) &&
      // "Jane Press, vice president"
      (!ORGANIZATION_HEADS.has(lastWord) || nameClassesOf(firstWord).includes('first-name')),
  ],
  // "Doe, the son of the founder,"
  kin: [4, ({ apposition }) => KIN.test(apposition ?? '')],
  // "Jane Doe, an oil specialist", "campaign leader Jane Doe"
  'person-noun': [
    3,
    (name) =>
      hasPersonShape(name) &&
      isRare(name) &&
      (PERSON_NOUNS.has(name.apposition ?? '') || (PERSON_NOUNS.has(name.lower(-1)) && name.lower(-2) !== 'market')),
  ],
  // "Jane Doe's company"
  employer: [
    3,
    ({ owns, at, words, lastWord }) =>
      owns &&
      words < 4 &&
      !ORGANIZATION_HEADS.has(lastWord) &&
      /^(?:company|firm|startup|start-up|lab|employer)$/.test(at(2)?.lower ?? '') &&
      at(3)?.tag !== 'NOUN',
  ],
  // "Jane Doe, who"
  'relative-who': [4, (name) => name.lower(1) === ',' && name.lower(2) === 'who'],
  // "Jane Doe, 45,"
  age: [4, (name) => name.lower(1) === ',' && /^\d\d$/.test(name.lower(2)) && name.lower(3) === ','],
  // "Jane Doe": a listed first name
  'first-name': [3, hasFirstName],
  // "J. Doe", "Jane Q. Doe"
  initial: [2, hasInitial],
  // "said Jane Doe", "Jane Doe said"
  speech: [
    1,
    (name) =>
      name.words === 2 &&
      hasPersonShape(name) &&
      isRare(name) &&
      (SPEECH.test(name.lemma(-1)) || SPEECH.test(name.verb ?? '')),
  ],
  // "figures including Jane Doe"
  example: [
    3,
    ({ example }) =>
      /^(?:figures|people|executives|founders|leaders|investors|entrepreneurs|billionaires|directors)$/.test(
        example ?? '',
      ),
  ],
  // "Jane Doe of Contoso Capital"
  'of-employer': [
    3,
    (name) =>
      /^(?:of|at|from)$/.test(name.lower(1)) &&
      name.words === 2 &&
      hasPersonShape(name) &&
      isRare(name) &&
      endsAsOrganization(name.run.line, name.run.last + 2),
  ],
  // "Contoso's Jane Doe"
  'of-organization': [
    2,
    (name) =>
      isPossessive(name.lower(-1)) && !isOfPlace(name) && name.words === 2 && hasPersonShape(name) && isRare(name),
  ],
};
