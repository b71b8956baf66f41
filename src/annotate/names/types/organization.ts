import { isLegalSuffix } from '../../../model/legal-suffixes.ts';
import { COUNTRY } from '../join-parts.ts';
import { FRONT_HEADS, isOrganizationNoun, OF_HEADS, ORGANIZATION_HEADS } from '../lists/organization-words.ts';
import { PERSON_NOUNS, TITLE_NOUNS } from '../lists/person-words.ts';
import { COMPANY_OBJECT_VERBS, COMPANY_POSSESSIONS, COMPANY_VERBS, PRODUCT_NOUNS } from '../lists/type-cues.ts';
import { singularOf } from '../singular.ts';
import { isTickerAt } from '../tickers.ts';
import { isInvestedIn, isOfPlace, type NameContext } from './context.ts';
import { isPersonLike } from './person.ts';
import type { TypeRules } from './rule.ts';

/** Whether the noun that is said of the name calls it a company; "the partner Jane Doe" is none. */
function isOrganization(noun: string | undefined, name: NameContext): boolean {
  if (noun === undefined || !isOrganizationNoun(singularOf(noun))) return false;
  // "Orla Velay, a designer": two words are a person's more often than those of a designer of chips
  if (singularOf(noun) === 'designer') return name.words === 1;
  return !(PERSON_NOUNS.has(singularOf(noun)) && isPersonLike(name));
}

/** The word that "of" follows: "Ministry" in "U.K. Ministry of Trade". */
const ofHead = ({ run, firstWord }: NameContext) =>
  COUNTRY.test(run.line.tokens[run.first]!.text) ? run.line.tokens[run.first + 1]!.lower : firstWord;

/** Whether the next word but a bracket, a comma, "is" and "now" is an "owned" with its owner behind it. */
function isOwned(name: NameContext): boolean {
  let n = 1;
  while (
    n < 5 &&
    /^(?:[(,]|is|was|are|were|now|then|still|also|which|that|wholly|partly|jointly|currently)$/.test(name.lower(n))
  )
    n++;
  return name.lower(n) === 'owned' && name.lower(n + 1) === 'by';
}

/** What shows a company, an agency or another organisation. */
export const ORGANIZATION_RULES: TypeRules = {
  // "Contoso Inc"
  'legal-suffix': [7, ({ words, lastWord }) => words > 1 && isLegalSuffix(lastWord)],
  // "Lakeland Oil", "Bank of America"
  'head-word': [
    4,
    (name) =>
      name.words > 1 &&
      (ORGANIZATION_HEADS.has(name.lastWord) || OF_HEADS.has(ofHead(name)) || FRONT_HEADS.has(name.firstWord)),
  ],
  // "Contoso AI"
  'ai-company': [1, ({ words, lastWord }) => words > 1 && lastWord === 'ai'],
  ticker: [5, ({ run }) => isTickerAt(run.line.tokens, run.last + 1)],
  // "Contoso shares", "Contoso's board"
  possession: [2, ({ nounBehind }) => COMPANY_POSSESSIONS.has(nounBehind ?? '')],
  // "Contoso's models"; a product owns little
  maker: [2, ({ owns, nounBehind }) => owns && PRODUCT_NOUNS.has(nounBehind ?? '')],
  // "shares of Contoso", "a stake in Contoso", "a round in Contoso"
  'shares-of': [
    3,
    (name) =>
      /^(?:of|in)$/.test(name.lower(-1)) &&
      /^(?:shares?|stakes?|stock|invest|investments?|round)$/.test(name.lemma(-2)),
  ],
  'invested-in': [3, isInvestedIn],
  // "Contoso agreed"
  'company-verb': [2, ({ verb }) => COMPANY_VERBS.has(verb ?? '')],
  // "Contoso, which holds"
  'relative-verb': [
    3,
    (name) =>
      name.lower(1) === ',' &&
      name.lower(2) === 'which' &&
      (COMPANY_VERBS.has(name.lemma(3)) || name.lemma(3) === 'hold'),
  ],
  // "acquired Contoso"
  'company-object': [2, (name) => name.at(-1)?.tag === 'VERB' && COMPANY_OBJECT_VERBS.has(name.lemma(-1))],
  // "partnership with Contoso", "owned by Contoso"
  counterparty: [
    2,
    (name) =>
      /^(?:with|by|from)$/.test(name.lower(-1)) &&
      /^(?:partnership|deal|agreement|contract|talks|venture|merger|alliance|relationship|collaboration|own|acquire|back|found|lead)$/.test(
        name.lemma(-2),
      ),
  ],
  // "Contoso (now owned by Fabrikam)", "Contoso is owned by Fabrikam"
  owned: [3, isOwned],
  // "Contoso, a chip maker"
  apposition: [4, (name) => isOrganization(name.apposition, name)],
  // "Contoso is a chip maker"
  predicate: [4, (name) => isOrganization(name.predicate, name)],
  // "the car maker Contoso", "marques Contoso and Fabrikam"
  'noun-before': [
    4,
    (name) => isOrganization(name.lower(-1), name) && name.run.line.kinds[name.run.first - 1] !== 'name',
  ],
  // "its parent, Contoso,"
  'noun-before-comma': [
    3,
    (name) =>
      name.lower(-1) === ',' &&
      /^[,.]$/.test(name.lower(1)) &&
      isOrganization(name.lower(-2), name) &&
      name.lower(-2) !== 'investor',
  ],
  // "rivals like Contoso"
  example: [3, (name) => isOrganization(name.example, name)],
  // "analyst at Contoso"
  employer: [3, (name) => /^(?:at|of|for)$/.test(name.lower(-1)) && TITLE_NOUNS.has(name.lower(-2))],
  // "Norway's Contoso"
  'of-place': [1, (name) => isOfPlace(name) && !isPersonLike(name)],
  // "Contoso said", "told Contoso", "according to Contoso"
  speaker: [
    1,
    (name) =>
      /^(?:say|tell)$/.test(name.verb ?? '') ||
      name.lemma(-1) === 'tell' ||
      (name.lower(-1) === 'to' && name.lower(-2) === 'according'),
  ],
  // "described by Contoso"
  agent: [1, (name) => name.lower(-1) === 'by' && name.at(-2)?.tag === 'VERB'],
  // "Contoso's ambitions", "Contoso faces": things that own and act
  actor: [1, ({ owns, verb, words }) => words < 4 && (owns || (verb !== undefined && verb !== 'be'))],
  // "Doe & Roe", "Doe & Sons"
  ampersand: [3, ({ run }) => run.line.tokens.slice(run.first, run.last).some((token) => token.text === '&')],
  // "the Doe family": it holds and sells as a company does
  family: [3, ({ lastWord, words }) => words > 1 && /^(?:family|brothers|sons|bros)$/.test(lastWord)],
  // "BBC"
  acronym: [0.5, ({ words, run }) => words === 1 && /^\p{Lu}{2,5}$/u.test(run.line.tokens[run.first]!.text)],
  // "G7", "G20"
  'group-of-nations': [5, ({ words, run }) => words === 1 && /^G\d{1,2}$/.test(run.line.tokens[run.first]!.text)],
};
