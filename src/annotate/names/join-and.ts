import type { Token } from '../../model/annotation.ts';
import { isLegalSuffix } from '../../model/legal-suffixes.ts';
import { isOrdinaryWord, readingsOf } from '../words/lexicon.ts';
import type { JoinFacts } from './join-facts.ts';
import { isDefinite } from './join-parts.ts';
import type { Line } from './line.ts';
import { isDemonym } from './lists/demonyms.ts';
import { OF_HEADS, ORGANIZATION_HEADS } from './lists/organization-words.ts';

/** Those who stand behind "and" in the name of a firm: "Tarnby and Sons". */
const PARTNERS: ReadonlySet<string> = new Set(
  'sons daughters brothers bros associates partners company co co.'.split(' '),
);
/** Subjects of ministries and agencies that the lists of ordinary words lack. */
const COMMON_PARTS: ReadonlySet<string> = new Set('labor labour firearms monopolies fisheries'.split(' '));

/** "Food and Drug Administration", "Gulf and Western Inc", "Tarnby and Sons"; "Contoso and Fabrikam" are two. */
export function andJoins({ tokens, kinds }: Line, first: number, last: number, facts: JoinFacts): boolean {
  const [left, right] = [tokens[last]!, tokens[last + 2]!];
  // "a stake in Contoso and Contoso's contract"
  const isAgain = tokens[first - 1]?.tag === 'ADP' && /^['’]s$/.test(tokens[last + 3]?.lower ?? '');
  if ((left.lower === right.lower && !isAgain) || PARTNERS.has(right.lower)) return true;
  if (/^(?:called|named|dubbed)$/.test(tokens[first - 1]?.lower ?? '')) return true;
  let end = last + 2;
  while (kinds[end + 1] === 'name') end++;
  if (first === last && end === last + 2 && facts.acronyms.has(`${left.lower[0]}&${right.lower[0]}`)) return true;
  // "Bolt Velay and Newman Inc (BVN)"
  if (facts.acronyms.has(initialsOf([...tokens.slice(first, last + 1), ...tokens.slice(last + 2, end + 1)])))
    return true;
  if (facts.apart.has(left.lower)) return false;
  const isFirm = end > last + 2 && isLegalSuffix(tokens[end]!.lower);
  // "British and Commonwealth Shipping": an adjective of origin names nothing by itself
  if (first === last && isDemonym(left.lower)) return isFirm || isHead(tokens[end]!);
  // "Velay Oil and Gas Corp"
  if (isFirm && end === last + 3 && namesNoFirm(right)) return true;
  if (!isCommon(left) || !isCommon(right)) return false;
  const isObject = /^(?:of|for)$/i.test(tokens[first + 1]?.text ?? '') && OF_HEADS.has(tokens[first]!.lower);
  if (isObject || isPortfolio(tokens, first, last, end)) return !(last > first && isHead(left));
  return end > last + 2 && isHead(tokens[end]!) && !isWhole(tokens, first, last, end);
}

const initialsOf = (tokens: readonly Token[]): string =>
  tokens.flatMap(({ lower }) => (isLegalSuffix(lower) ? [] : lower[0]!)).join('');

const isCommon = ({ lower }: Token) => isOrdinaryWord(lower) || COMMON_PARTS.has(lower);
const isHead = ({ lower }: Token) => ORGANIZATION_HEADS.has(lower) || OF_HEADS.has(lower);
const isBody = ({ lower }: Token) =>
  OF_HEADS.has(lower) ||
  ORGANIZATION_HEADS.get(lower)?.some((kind) => /^(?:agency|body|education)$/.test(kind)) === true;

/** "Gas" in "Gas Corp": a line of business, or an adjective. */
const namesNoFirm = ({ lower }: Token) =>
  ORGANIZATION_HEADS.has(lower) || readingsOf(lower).every(({ tag }) => tag === 'ADJ');

/** "the Secretary of State for Trade and Industry": two words that an office is for. */
const isPortfolio = (tokens: readonly Token[], first: number, last: number, end: number) =>
  first === last &&
  end === last + 2 &&
  tokens[first - 1]?.lower === 'for' &&
  /^\p{Lu}/u.test(tokens[first - 2]?.text ?? '');

/** What stands before "and" is a name by itself: "the Treasury and Federal Reserve Board". */
function isWhole(tokens: readonly Token[], first: number, last: number, end: number): boolean {
  const left = tokens[last]!;
  if (!isHead(left)) return false;
  if (first === last) return isBody(left);
  return isBody(left) || !isBody(tokens[end]!) || !isDefinite(tokens, first);
}

/** "Rice, Hall, James and Associates": how many tokens behind `last` belong to such a list of partners. */
export function partnersBehind({ tokens, kinds }: Line, last: number): number {
  let at = last;
  while (tokens[at + 1]?.text === ',' && kinds[at + 2] === 'name' && kinds[at + 3] !== 'name' && at < last + 8) at += 2;
  const isList =
    at > last &&
    tokens[at + 1]?.lower === 'and' &&
    /^(?:associates|sons|partners|co\.?)$/.test(tokens[at + 2]?.lower ?? '');
  return isList ? at + 2 - last : 0;
}
