import { suffixKey } from '../../../model/legal-suffixes.ts';
import { isOrdinaryWord, nameClassesOf } from '../../words/lexicon.ts';
import { COUNTRY_NAMES } from '../lists/countries.ts';
import { isDemonym } from '../lists/demonyms.ts';
import { FRONT_HEADS, ORGANIZATION_HEADS } from '../lists/organization-words.ts';
import { HONORIFICS, PARTICLES } from '../lists/person-words.ts';
import { PRODUCT_HEADS, THING_HEADS } from '../lists/type-cues.ts';
import { addEvidence, type NameGroup, typeOf } from '../name-groups.ts';
import { SPEECH } from '../references/speech.ts';
import { readContext } from './context.ts';

/** Longest name of a person that is shortened to its surname: "Ana Maria de la Roe". */
const LONGEST_NAME = 5;

/**
 * "Roe said" behind "Tolu Roe": companies are shortened to how their names begin, people to how they end. So a name that
 * the text goes on to use by its last words alone, as a speaker, is a person's whatever first name it has.
 */
export function addSurnameTypes(groups: readonly NameGroup[]): void {
  const byKey = new Map(groups.map((group) => [group.key, group]));
  const speakers = new Map<NameGroup, boolean>();
  // many names may share a surname
  const speaks = (short: NameGroup) => {
    const known = speakers.get(short) ?? speaksAsPerson(short);
    speakers.set(short, known);
    return known;
  };
  for (const group of groups) {
    if (!mayBePerson(group)) continue;
    const short = surnameOf(group, byKey);
    if (short && short.firstAt > group.firstAt && !byKey.has(group.parts[0]!) && speaks(short))
      addEvidence(group, { type: 'person', weight: 10, rule: 'person/surname' });
  }
}

/** What stands alone of a name: its last word, with the particles before it. "Republican Jane Roe" is no name of that kind. */
function surnameOf({ parts }: NameGroup, byKey: ReadonlyMap<string, NameGroup>): NameGroup | undefined {
  const rest = byKey.get(parts.slice(1).join(' '));
  const isSurname = rest && (rest.parts.length === 1 || PARTICLES.has(rest.parts[0]!));
  return rest ? (isSurname ? rest : undefined) : byKey.get(parts.at(-1)!);
}

/** Several words of which none belongs to companies, places or things, and nothing that says outright what it is. */
function mayBePerson(group: NameGroup): boolean {
  const { parts, evidence, hasSuffix } = group;
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (parts.length < 2 || parts.length > LONGEST_NAME || hasSuffix || TELLING.some((rule) => evidence.has(rule)))
    return false;
  if (ORGANIZATION_HEADS.has(last) || PRODUCT_HEADS.has(last) || THING_HEADS.has(last)) return false;
  return !opensCompany(first, group) && typeOf(group) !== 'place';
}

/** "Groupe Velay", "Royal Velay", "Saudi Velay", "BNV Velay" are called "Velay" as well. */
function opensCompany(first: string, { runs: [run] }: NameGroup): boolean {
  const { text } = run!.line.tokens[run!.first]!;
  if (nameClassesOf(first).includes('first-name')) return false;
  const isPlace = COUNTRY_NAMES.has(first) || isDemonym(first) || nameClassesOf(first).includes('place');
  return isPlace || FRONT_HEADS.has(first) || isOrdinaryWord(first) || /^\p{Lu}{2,}$/u.test(text);
}

/** Evidence that a name is an organisation's, which no surname outweighs. */
const TELLING = ['legal-suffix', 'ticker', 'known', 'apposition', 'predicate', 'head-word', 'possession'].map(
  (rule) => `organization/${rule}`,
);

/** "Roe said", "Mr Roe", "investor Roe", never "shares of Roe". */
function speaksAsPerson({ evidence, runs }: NameGroup): boolean {
  if (TELLING.some((rule) => evidence.has(rule)) || evidence.has('place/listed')) return false;
  return runs.some((run) => {
    const { lower, lemma, verb } = readContext(run);
    return SPEECH.has(verb ?? '') || SPEECH.has(lemma(-1)) || HONORIFICS.has(suffixKey(lower(-1)));
  });
}
