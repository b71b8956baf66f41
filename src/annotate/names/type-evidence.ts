import type { EntityType } from '../../model/value.ts';
import { nameClassesOf } from '../words/lexicon.ts';
import { LEGAL_SUFFIXES, suffixKey } from './lists/legal-suffixes.ts';
import { isOrganizationNoun, OF_HEADS, ORGANIZATION_HEADS } from './lists/organization-words.ts';
import { HONORIFICS, TITLE_NOUNS } from './lists/person-words.ts';
import {
  COMPANY_OBJECT_VERBS,
  COMPANY_POSSESSIONS,
  COMPANY_VERBS,
  PLACE_HEADS,
  PLACE_NOUNS,
  PRODUCT_HEADS,
  PRODUCT_NOUNS,
} from './lists/type-cues.ts';
import type { NameRun } from './name-runs.ts';

/** A reason to take a name for a person, a company, a product or a place. */
export interface TypeEvidence {
  readonly type: EntityType;
  readonly weight: number;
  readonly rule: string;
}

/** One rule of evidence: what it looks at is in its name and its example. */
interface TypeRule extends TypeEvidence {
  readonly test: (run: NameRun) => boolean;
}

const tokenAt = (run: NameRun, i: number) => run.line.tokens[i];
const lowerAt = (run: NameRun, i: number) => tokenAt(run, i)?.lower ?? '';
const words = (run: NameRun) => run.last - run.first + 1;
const isPossessive = (lower: string) => /^['’]s?$/u.test(lower);
const lastWord = (run: NameRun) => lowerAt(run, run.last);
const isName = (run: NameRun, i: number) => run.line.kinds[i] === 'name';
const isSingular = (noun: string) => (noun.endsWith('s') ? noun.slice(0, -1) : noun);

/** The noun of an apposition behind the name: "Contoso, the privately held chip maker," → "maker". */
function appositionNoun(run: NameRun): string | undefined {
  if (lowerAt(run, run.last + 1) !== ',') return undefined;
  const opens = tokenAt(run, run.last + 2);
  const isOpen =
    opens && (opens.tag === 'DET' || /^\p{Ll}/u.test(opens.text) || run.line.kinds[run.last + 2] !== 'name');
  if (!isOpen || opens.tag === 'ADP' || opens.tag === 'VERB' || opens.tag === 'AUX') return undefined;
  return nounGroupHead(run, run.last + 2);
}

/** The last noun of the lower-case group that starts at `from`, before a preposition, verb or comma. */
function nounGroupHead(run: NameRun, from: number): string | undefined {
  let head: string | undefined;
  for (let i = from; i < from + 9; i++) {
    const token = tokenAt(run, i);
    if (!token || !/^(?:NOUN|ADJ|DET|NUM|ADV|PROPN|PART|CCONJ)$/.test(token.tag)) break;
    if (token.tag === 'CCONJ' && !TITLE_NOUNS.has(head ?? '')) break;
    if (token.tag === 'NOUN' || TITLE_NOUNS.has(token.lower)) head = token.lower;
  }
  return head;
}

/** "X is a chip maker", "X has been the supplier". */
function predicateNoun(run: NameRun): string | undefined {
  const verb = tokenAt(run, run.last + 1);
  if (verb?.lemma !== 'be' || tokenAt(run, run.last + 2)?.tag !== 'DET') return undefined;
  return nounGroupHead(run, run.last + 2);
}

/** Nouns with "such as", "like", "including" before the name, lists skipped: "rivals like A or B". */
function exampleNoun(run: NameRun): string | undefined {
  let i = run.first - 1;
  const floor = Math.max(0, run.first - 12);
  while (i > floor && (isName(run, i) || /^(?:,|and|or|&)$/.test(lowerAt(run, i)))) i--;
  if (lowerAt(run, i) === 'as' && lowerAt(run, i - 1) === 'such') i--;
  else if (!/^(?:like|including)$/.test(lowerAt(run, i))) return undefined;
  i--;
  if (lowerAt(run, i) === ',') i--;
  return tokenAt(run, i)?.tag === 'NOUN' ? lowerAt(run, i) : undefined;
}

/** The verb that the name is subject of, adverbs and auxiliaries skipped. */
function ownVerb(run: NameRun): string | undefined {
  for (let i = run.last + 1; i < run.last + 6; i++) {
    const token = tokenAt(run, i);
    if (token?.tag === 'VERB') return token.form === 'ing' && i === run.last + 1 ? undefined : token.lemma;
    if (token?.tag !== 'AUX' && token?.tag !== 'ADV' && token?.tag !== 'PART') return undefined;
  }
  return undefined;
}

const nounBehind = (run: NameRun) => {
  const at = isPossessive(lowerAt(run, run.last + 1)) ? run.last + 2 : run.last + 1;
  return tokenAt(run, at)?.tag === 'NOUN' || TITLE_NOUNS.has(lowerAt(run, at)) ? lowerAt(run, at) : '';
};
const isPlaceName = (run: NameRun) => {
  const text = run.line.tokens
    .slice(run.first, run.last + 1)
    .map((token) => token.lower)
    .join(' ');
  return nameClassesOf(text).includes('place') || /^(?:u\.?s\.?(?:a\.?)?|u\.?k\.?|eu|uae)$/.test(text);
};

const RULES: readonly TypeRule[] = [
  // "Mr Doe", "Sen. Jane Doe"
  rule('person', 6, 'honorific', (run) => HONORIFICS.has(suffixKey(lowerAt(run, run.first - 1)))),
  // "chief executive Jane Doe", "Contoso CEO Jane Doe"
  rule(
    'person',
    4,
    'title-before',
    (run) => TITLE_NOUNS.has(lowerAt(run, run.first - 1)) && !ORGANIZATION_HEADS.has(lastWord(run)),
  ),
  // "Jane Doe, an analyst at Contoso"
  rule(
    'person',
    4,
    'title-apposition',
    (run) => TITLE_NOUNS.has(appositionNoun(run) ?? '') && !isOrganizationNoun(appositionNoun(run)!),
  ),
  // "Jane Doe, who"
  rule(
    'person',
    4,
    'relative-who',
    (run) => lowerAt(run, run.last + 1) === ',' && lowerAt(run, run.last + 2) === 'who',
  ),
  // "Jane Doe, 45,"
  rule(
    'person',
    4,
    'age',
    (run) =>
      lowerAt(run, run.last + 1) === ',' &&
      /^\d\d$/.test(lowerAt(run, run.last + 2)) &&
      lowerAt(run, run.last + 3) === ',',
  ),
  // "Jane Doe": listed first name
  rule(
    'person',
    3,
    'first-name',
    (run) =>
      words(run) > 1 &&
      words(run) < 5 &&
      nameClassesOf(lowerAt(run, run.first)).includes('first-name') &&
      !ORGANIZATION_HEADS.has(lastWord(run)) &&
      !PRODUCT_HEADS.has(lastWord(run)),
  ),
  // "J. Doe", "Jane Q. Doe"
  rule(
    'person',
    2,
    'initial',
    (run) =>
      words(run) > 1 &&
      !ORGANIZATION_HEADS.has(lastWord(run)) &&
      /^\p{Lu}\.$/u.test(tokenAt(run, Math.max(run.first, run.last - 1))!.text),
  ),
  // "said Jane Doe"
  rule(
    'person',
    1,
    'speech-verb',
    (run) => words(run) === 2 && /^(?:say|tell|write|add|joke|explain)$/.test(tokenAt(run, run.first - 1)?.lemma ?? ''),
  ),

  // "Contoso Inc"
  rule('organization', 7, 'legal-suffix', (run) => words(run) > 1 && LEGAL_SUFFIXES.has(suffixKey(lastWord(run)))),
  // "Lakeland Oil", "Bank of America"
  rule(
    'organization',
    4,
    'head-word',
    (run) => words(run) > 1 && (ORGANIZATION_HEADS.has(lastWord(run)) || OF_HEADS.has(lowerAt(run, run.first))),
  ),
  // "Contoso (CTSO.N)"
  rule(
    'organization',
    5,
    'ticker',
    (run) =>
      /^[(<]$/.test(lowerAt(run, run.last + 1)) &&
      /^(?:\p{Lu}{1,5}\.\p{Lu}{1,3}|NASDAQ|Nasdaq|NYSE)$/u.test(tokenAt(run, run.last + 2)?.text ?? ''),
  ),
  // "Contoso shares", "Contoso's board"
  rule('organization', 2, 'possession', (run) => COMPANY_POSSESSIONS.has(nounBehind(run))),
  // "shares of Contoso", "a stake in Contoso"
  rule(
    'organization',
    3,
    'shares-of',
    (run) =>
      /^(?:of|in)$/.test(lowerAt(run, run.first - 1)) &&
      /^(?:shares?|stakes?|stock|invested|investments?)$/.test(lowerAt(run, run.first - 2)),
  ),
  // "Contoso agreed"
  rule('organization', 2, 'company-verb', (run) => COMPANY_VERBS.has(ownVerb(run) ?? '')),
  // "acquired Contoso"
  rule(
    'organization',
    2,
    'company-object',
    (run) =>
      tokenAt(run, run.first - 1)?.tag === 'VERB' && COMPANY_OBJECT_VERBS.has(tokenAt(run, run.first - 1)!.lemma),
  ),
  // "partnership with Contoso"
  rule(
    'organization',
    2,
    'counterparty',
    (run) =>
      /^(?:with|by|from)$/.test(lowerAt(run, run.first - 1)) &&
      /^(?:partnership|deal|agreement|contract|talks|venture|merger|alliance|owned|acquired|backed|founded)$/.test(
        lowerAt(run, run.first - 2),
      ),
  ),
  // "Contoso, a chip maker"
  rule('organization', 4, 'apposition', (run) => isOrganizationNoun(appositionNoun(run) ?? '')),
  // "Contoso is a chip maker"
  rule('organization', 4, 'predicate', (run) => isOrganizationNoun(predicateNoun(run) ?? '')),
  // "the car maker Contoso"
  rule(
    'organization',
    4,
    'noun-before',
    (run) => tokenAt(run, run.first - 1)?.tag === 'NOUN' && isOrganizationNoun(lowerAt(run, run.first - 1)),
  ),
  // "rivals like Contoso"
  rule('organization', 3, 'example', (run) =>
    isOrganizationNoun(isSingular(exampleNoun(run)?.replace(/ies$/, 'ys') ?? '')),
  ),
  // "analyst at Contoso"
  rule(
    'organization',
    3,
    'employer',
    (run) => /^(?:at|of|for)$/.test(lowerAt(run, run.first - 1)) && TITLE_NOUNS.has(lowerAt(run, run.first - 2)),
  ),
  // "told Contoso that", "according to Contoso"
  rule(
    'organization',
    1,
    'speaker',
    (run) => /^(?:say|tell)$/.test(ownVerb(run) ?? '') || tokenAt(run, run.first - 1)?.lemma === 'tell',
  ),

  // "the Aria assistant", "Claude models"
  rule(
    'product',
    3,
    'noun-behind',
    (run) => PRODUCT_NOUNS.has(lowerAt(run, run.last + 1)) && tokenAt(run, run.last + 1)!.tag === 'NOUN',
  ),
  // "Aria, an assistant"
  rule('product', 4, 'apposition', (run) => PRODUCT_NOUNS.has(appositionNoun(run) ?? '')),
  rule('product', 4, 'predicate', (run) => PRODUCT_NOUNS.has(predicateNoun(run) ?? '')),
  // "tools like Aria"
  rule('product', 3, 'example', (run) => PRODUCT_NOUNS.has(exampleNoun(run) ?? '')),
  // "the assistant Aria"
  rule(
    'product',
    3,
    'noun-before',
    (run) => tokenAt(run, run.first - 1)?.tag === 'NOUN' && PRODUCT_NOUNS.has(lowerAt(run, run.first - 1)),
  ),
  // "GPT-4", "A320", "Windows 11"
  rule(
    'product',
    3,
    'model-number',
    (run) => /^\p{L}[\p{L}-]*-?\d/u.test(lastWord(run)) || (words(run) > 1 && /^\d+$/.test(lastWord(run))),
  ),
  // "Contoso's Aria"
  rule('product', 2, 'owned', (run) => isPossessive(lowerAt(run, run.first - 1)) && isName(run, run.first - 2)),
  // "Contoso Cloud", "Aria Copilot"
  rule('product', 3, 'head-word', (run) => words(run) > 1 && PRODUCT_HEADS.has(lastWord(run))),
  // "runs on Aria"
  rule(
    'product',
    2,
    'runs-on',
    (run) =>
      /^(?:on|onto)$/.test(lowerAt(run, run.first - 1)) &&
      /^(?:run|host|build|train|deploy|launch|ship|stay|base|available|hosting|usage|workloads|live)$/.test(
        tokenAt(run, run.first - 2)?.lemma ?? '',
      ),
  ),
  // "marketed", "approval of": what is done to products only
  rule('product', 2, 'product-verb', (run) =>
    /^(?:launch|release|unveil|market|prescribe|download|rename)$/.test(tokenAt(run, run.first - 1)?.lemma ?? ''),
  ),

  // "Milan", "United States"
  rule('place', 4, 'listed', isPlaceName),
  // "the city of Contoso", "North Slope"
  rule('place', 3, 'head-word', (run) => words(run) > 1 && PLACE_HEADS.has(lastWord(run))),
  rule('place', 4, 'apposition', (run) => PLACE_NOUNS.has(appositionNoun(run) ?? '')),
  // "in Redmond"
  rule(
    'place',
    1,
    'in',
    (run) =>
      /^(?:in|near|across|throughout)$/.test(lowerAt(run, run.first - 1)) &&
      !/^(?:stake|invest|investment|share|believe|interest)/.test(tokenAt(run, run.first - 2)?.lemma ?? ''),
  ),
  // "LONDON, March 26 -"
  rule(
    'place',
    4,
    'dateline',
    (run) =>
      run.first === 0 &&
      /^[\p{Lu} ]+$/u.test(run.line.tokens[run.last]!.text) &&
      /^[,(]$/.test(lowerAt(run, run.last + 1)) &&
      run.line.tokens.slice(run.last + 1, run.last + 8).some((token) => /^[-–—]$/.test(token.text)),
  ),
];

function rule(type: EntityType, weight: number, name: string, test: (run: NameRun) => boolean): TypeRule {
  return { type, weight, rule: `${type}/${name}`, test };
}

/** Every reason that one mention gives for its type. */
export function typeEvidenceOf(run: NameRun): TypeEvidence[] {
  return RULES.filter((candidate) => candidate.test(run));
}
