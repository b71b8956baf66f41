import { LEGAL_SUFFIXES, suffixKey } from '../lists/legal-suffixes.ts';
import { isOrganizationNoun, OF_HEADS, ORGANIZATION_HEADS } from '../lists/organization-words.ts';
import { TITLE_NOUNS } from '../lists/person-words.ts';
import { COMPANY_OBJECT_VERBS, COMPANY_POSSESSIONS, COMPANY_VERBS, PRODUCT_NOUNS } from '../lists/type-cues.ts';
import { singularOf } from '../singular.ts';
import { isInvestedIn, type NameContext } from './context.ts';
import type { TypeRules } from './rule.ts';

const isOrganization = (noun: string | undefined) => noun !== undefined && isOrganizationNoun(singularOf(noun));

/** "(CTSO.N)", "<CTSO.L>", "(NASDAQ: CTSO)" behind the name. */
const hasTicker = (name: NameContext) =>
  /^[(<]$/.test(name.lower(1)) && /^(?:\p{Lu}{1,5}\.\p{Lu}{1,3}|NASDAQ|Nasdaq|NYSE|LSE)$/u.test(name.at(2)?.text ?? '');

/** Words that open the names of companies abroad: "Banco Ibarra". */
const FRONT_HEADS: ReadonlySet<string> = new Set(
  'banco banca banque bank grupo groupe gruppo compagnie deutsche societe société'.split(' '),
);

/** What shows a company, an agency or another organisation. */
export const ORGANIZATION_RULES: TypeRules = {
  // "Contoso Inc"
  'legal-suffix': [7, ({ words, lastWord }) => words > 1 && LEGAL_SUFFIXES.has(suffixKey(lastWord))],
  // "Lakeland Oil", "Bank of America"
  'head-word': [
    4,
    ({ words, firstWord, lastWord }) =>
      words > 1 && (ORGANIZATION_HEADS.has(lastWord) || OF_HEADS.has(firstWord) || FRONT_HEADS.has(firstWord)),
  ],
  ticker: [5, hasTicker],
  // "Contoso shares", "Contoso's board"
  possession: [2, ({ nounBehind }) => COMPANY_POSSESSIONS.has(nounBehind ?? '')],
  // "Contoso's models"; a product owns little
  maker: [2, ({ owns, nounBehind }) => owns && PRODUCT_NOUNS.has(nounBehind ?? '')],
  // "shares of Contoso", "a stake in Contoso"
  'shares-of': [
    3,
    (name) =>
      /^(?:of|in)$/.test(name.lower(-1)) && /^(?:shares?|stakes?|stock|invest|investments?)$/.test(name.lemma(-2)),
  ],
  'invested-in': [3, isInvestedIn],
  // "Contoso agreed"
  'company-verb': [2, ({ verb }) => COMPANY_VERBS.has(verb ?? '')],
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
  // "Contoso, a chip maker"
  apposition: [4, ({ apposition }) => isOrganization(apposition)],
  // "Contoso is a chip maker"
  predicate: [4, ({ predicate }) => isOrganization(predicate)],
  // "the car maker Contoso", "marques Contoso and Fabrikam"
  'noun-before': [4, (name) => isOrganization(name.lower(-1)) && name.run.line.kinds[name.run.first - 1] !== 'name'],
  // "its parent, Contoso,"
  'noun-before-comma': [
    3,
    (name) =>
      name.lower(-1) === ',' &&
      /^[,.]$/.test(name.lower(1)) &&
      isOrganization(name.lower(-2)) &&
      name.lower(-2) !== 'investor',
  ],
  // "rivals like Contoso"
  example: [3, ({ example }) => isOrganization(example)],
  // "analyst at Contoso"
  employer: [3, (name) => /^(?:at|of|for)$/.test(name.lower(-1)) && TITLE_NOUNS.has(name.lower(-2))],
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
};
