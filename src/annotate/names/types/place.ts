import { nameClassesOf } from '../../words/lexicon.ts';
import { COUNTRY_NAMES } from '../lists/countries.ts';
import { PLACE_HEADS, PLACE_NOUNS, UNLISTED_PLACES } from '../lists/type-cues.ts';
import type { NameRun } from '../name-runs.ts';
import { isInvestedIn, type NameContext } from './context.ts';
import type { TypeRules } from './rule.ts';

/** "Milan", "United States", "U.S.", "North America" */
function isListedPlace({ run }: NameContext): boolean {
  const text = textOf(run);
  return nameClassesOf(text).includes('place') || UNLISTED_PLACES.has(text);
}

const textOf = ({ line, first, last }: NameRun) =>
  line.tokens
    .slice(first, last + 1)
    .map((token) => token.lower)
    .join(' ')
    .replaceAll('.', '');

/** "LONDON, March 26 -" at the start of a block. */
function isDateline({ run, lower }: NameContext): boolean {
  const { tokens } = run.line;
  return (
    run.first === 0 &&
    /^\p{Lu}+$/u.test(tokens[run.last]!.text) &&
    /^[,(]$/.test(lower(1)) &&
    tokens.slice(run.last + 1, run.last + 8).some((token) => /^[-–—]$/.test(token.text))
  );
}

/** "the Redmond company" */
const isSeat = ({ words, owns, lower }: NameContext) =>
  words === 1 && !owns && lower(-1) === 'the' && GENERIC_COMPANY.test(lower(1));

const GENERIC_COMPANY = /^(?:company|firm|start-?up|giant)$/;

/** What shows a place. */
export const PLACE_RULES: TypeRules = {
  listed: [4, isListedPlace],
  country: [5, ({ run }) => COUNTRY_NAMES.has(textOf(run))],
  // "North Slope"
  'head-word': [3, ({ words, lastWord }) => words > 1 && PLACE_HEADS.has(lastWord)],
  // "Contoso, a town"
  apposition: [4, ({ apposition }) => PLACE_NOUNS.has(apposition ?? '')],
  // "the city of Redmond"
  'place-of': [4, (name) => name.lower(-1) === 'of' && PLACE_NOUNS.has(name.lower(-2))],
  // "in Redmond"
  in: [
    1,
    (name) =>
      /^(?:in|near|across|throughout|outside)$/.test(name.lower(-1)) &&
      !/^(?:stake|invest|investment|share|believe|interest|confidence)/.test(name.lemma(-2)) &&
      !isInvestedIn(name),
  ],
  dateline: [4, isDateline],
  // "the Redmond company": what a company is called by besides its name is where it is
  seat: [1, isSeat],
};
