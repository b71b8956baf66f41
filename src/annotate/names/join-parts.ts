import type { Token } from '../../model/annotation.ts';
import { isLegalSuffix } from '../../model/legal-suffixes.ts';
import { isOrdinaryWord } from '../words/lexicon.ts';
import type { JoinFacts } from './join-facts.ts';
import type { Line } from './line.ts';
import { LABELS } from './lists/not-names.ts';
import { OF_HEADS, ORGANIZATION_HEADS } from './lists/organization-words.ts';

/** "the Davis family", "the controlling Davis family" */
export function isDefinite(tokens: readonly Token[], first: number): boolean {
  const before = tokens[first - 1];
  return (
    before?.tag === 'DET' || ((before?.tag === 'ADJ' || before?.tag === 'NOUN') && tokens[first - 2]?.tag === 'DET')
  );
}

/** "Windows 11", "Boeing 737 MAX", "Microsoft 365 Copilot", but not "Contoso 40 chips". */
export function numberJoins({ tokens, kinds }: Line, last: number): boolean {
  const next = tokens[last + 2];
  if (kinds[last + 2] === 'name') return true;
  if (/^(?:19|20)\d\d$/.test(tokens[last + 1]!.text)) return false;
  return !next || !/^(?:NOUN|ADJ|NUM|SYM)$/.test(next.tag) ? next?.text !== '%' : false;
}

/** "Meta AI", "Contoso AI Labs", "Contoso TV", but not "Contoso AI strategy". */
export function genericJoins({ tokens, kinds }: Line, last: number): boolean {
  if (kinds[last + 2] === 'name') return isHead(tokens[last + 2]!) || isCompanyEnd(tokens[last + 2]!);
  // "Velay Fund II", "Jane Moss III"
  if (/^(?:I{2,3}|I?V|VI{0,3})$/.test(tokens[last + 1]!.text)) return !LABELS.has(tokens[last]!.lower);
  const next = tokens[last + 2];
  if (tokens[last + 1]!.text === 'TV') return !next || !/^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
  return tokens[last + 1]!.text === 'AI' && !isDescribing(tokens, last + 1);
}

/** Whether the word says what kind of thing follows: "AI" in "AI strategy", "AI-powered", "AI and gaming chips". */
function isDescribing(tokens: readonly Token[], i: number): boolean {
  const next = tokens[i + 1];
  if (!next || TIME_WORDS.test(next.lower)) return false;
  const isJoint = next.tag === 'CCONJ' || next.text === ',' || next.text === '/';
  if (isJoint) return /^(?:NOUN|ADJ)$/.test(tokens[i + 2]?.tag ?? '');
  const isTight = next.tag === 'PUNCT' && next.span.start === tokens[i]!.span.end && /^[-–]$/.test(next.text);
  return isTight || /^(?:NOUN|ADJ|PROPN)$/.test(next.tag);
}

const TIME_WORDS = /^(?:last|this|next|early|earlier|late|later)$/;

/** "Rolls-Royce", "Doe-Roe" are one name; "Contoso-Fabrikam alliance" holds two that stand alone elsewhere. */
export function hyphenJoins({ tokens }: Line, last: number, facts: JoinFacts): boolean {
  const [left, hyphen, right] = [tokens[last]!, tokens[last + 1]!, tokens[last + 2]!];
  if (left.span.end !== hyphen.span.start || hyphen.span.end !== right.span.start) return false;
  const [a, b] = [facts.alone.has(left.lower), facts.alone.has(right.lower)];
  if (a && b) return false;
  return !((a || b) && RELATIONS.has(tokens[last + 3]?.lower ?? ''));
}

/** "the Contoso Fabrikam deal": two that stand alone elsewhere have something with each other. */
export function standApart({ tokens }: Line, last: number, { alone }: JoinFacts): boolean {
  const isBetween = RELATIONS.has(tokens[last + 2]?.lower ?? '');
  return isBetween && alone.has(tokens[last]!.lower) && alone.has(tokens[last + 1]!.lower);
}

const RELATIONS: ReadonlySet<string> = new Set(
  'alliance deal partnership merger venture tie-up pact agreement relationship talks combination contract collaboration joint rivalry war feud'.split(
    ' ',
  ),
);

/** "Bank of America", "Bank of the West", "Ministry of Finance", "Centers for Disease Control". */
export function ofJoins({ tokens, kinds }: Line, first: number, last: number): number {
  const head = tokens[last]!.lower;
  const known = OF_HEADS.has(head) || (tokens[last]!.text.endsWith('s') && OF_HEADS.has(head.slice(0, -1)));
  const lloyds = /^['’]s$/u.test(tokens[last]!.text) && last > first;
  if (!known && !lloyds) return 0;
  const isUpper = (at: number) => kinds[at] === 'name' || kinds[at] === 'demonym';
  if (isUpper(last + 2)) return 2;
  return tokens[last + 2]?.lower === 'the' && isUpper(last + 3) && known ? 3 : 0;
}

/** "Committee on Foreign Investment" */
export const onJoins = ({ tokens, kinds }: Line, last: number): number =>
  /^(?:committee|subcommittee|commission|council|conference|convention)$/.test(tokens[last]!.lower) &&
  kinds[last + 2] === 'name'
    ? 2
    : 0;

/** "McDonald's Corp", "Tate's Supermarkets"; in "Contoso's Aria" the owner ends. */
export function possessiveJoins({ tokens, kinds }: Line, first: number, last: number, facts: JoinFacts): boolean {
  if (first !== last && !(first + 1 === last && COUNTRY.test(tokens[first]!.text))) return false;
  if (isCompanyEnd(tokens[last + 2]!)) return true;
  if (!facts.apostrophe.has(tokens[last]!.lower)) return false;
  let end = last + 2;
  while (kinds[end + 1] === 'name') end++;
  return isCompanyEnd(tokens[end]!) || isHead(tokens[end]!);
}

/** "U.S.", "UK" before a name are places of their own. */
export const COUNTRY = /^(?:U\.?S\.?A?\.?|U\.?K\.?|E\.?U\.?)$/;

/** A word that organisations' names end in, or any ordinary word. */
export const isHead = (token: Token) => ORGANIZATION_HEADS.has(token.lower) || isOrdinaryWord(token.lower);

/** A legal suffix, or the "Group" and "Holdings" that companies end in. */
export const isCompanyEnd = (token: Token) =>
  /^\p{Lu}/u.test(token.text) && (isLegalSuffix(token.lower) || /^(?:group|holdings)$/.test(token.lower));
