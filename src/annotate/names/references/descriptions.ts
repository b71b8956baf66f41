import type { Token } from '../../../model/annotation.ts';
import type { EntityType } from '../../../model/value.ts';
import { isOrganizationNoun, OWNERS } from '../lists/organization-words.ts';
import { TITLE_NOUNS } from '../lists/person-words.ts';
import { PRODUCT_NOUNS } from '../lists/type-cues.ts';
import { singularOf } from '../singular.ts';
import { placesOf } from './origins.ts';
import type { Phrase } from './phrases.ts';

/** A definite description that can stand for a named entity: "the software giant", "both companies", "the drug". */
export interface Description {
  readonly type: EntityType;
  /** The head in the singular: "giant", "company". */
  readonly head: string;
  /** Words before the head: "software", "Berlin-based", as they stand. */
  readonly modifiers: readonly string[];
  /** How many entities are meant; 0 for a plural without a number. */
  readonly count: number;
  /** Places that it says the entity is of, as {@link placesOf} writes them: "the US firm", "the Berlin-based group". */
  readonly origins: readonly string[];
  /** The town that it is called by: "seattle" in "the Seattle company". */
  readonly seat?: string;
}

/** Heads that say "a company" and nothing more. */
export const GENERIC_HEADS: ReadonlySet<string> = new Set(
  'company firm group business corporation organization organisation entity'.split(' '),
);

/** Whether the head calls something that trades: no regulator, court or university. */
export const isBusiness = (head: string): boolean =>
  /^(?:company|firm|business|giant|corporation|maker|airline|carrier|startup|start-up|insurer|retailer|bidder|lender|supplier|manufacturer|conglomerate)$/.test(
    head,
  );

/** Heads that a company is not called for want of a better word: something must show that it is one. */
const STRICT_HEADS: ReadonlySet<string> = new Set(
  'bank lender airline carrier retailer drugmaker carmaker automaker regulator watchdog agency ministry commission authority university union club label exchange bourse newspaper broadcaster'.split(
    ' ',
  ),
);

/** Whether a description with this head in the singular needs support from what the article says of the entity. */
export const isStrictHead = (head: string): boolean => STRICT_HEADS.has(head);

const GROUP_HEADS: ReadonlyMap<string, number> = new Map([
  ['pair', 2],
  ['duo', 2],
  ['trio', 3],
  ['two', 2],
  ['three', 3],
  ['former', 1],
  ['latter', 1],
]);
const PLURAL_HEADS: ReadonlySet<string> = new Set(
  'company firm partner side party entity business group organisation organization rival parent maker retailer bank airline carrier lender drugmaker carmaker automaker'.split(
    ' ',
  ),
);
/** What "the two tech giants" are called, with or without their trade. */
const GIANTS: ReadonlySet<string> = new Set(
  'company firm group giant titan heavyweight powerhouse player chipmaker startup start-up'.split(' '),
);
/** Nouns of products that deal news repeats with "the"; "the service", "the system" mean too many other things. */
const PRODUCT_HEADS: ReadonlySet<string> = new Set(
  'drug medicine vaccine gel pill app chatbot assistant chip processor phone jet aircraft airliner'.split(' '),
);
const NUMBERS: Readonly<Record<string, number>> = { both: 2, two: 2, three: 3, four: 4 };

/** Reads a common noun phrase as a description; none where it introduces, predicates or explains instead of referring. */
export function readDescription(
  tokens: readonly Token[],
  phrase: Phrase,
  previous: Phrase | undefined,
  isPlace: (phrase: Phrase) => boolean,
): Description | undefined {
  const isInside = previous?.role === 'modifier' && (isPlace(previous) || isMakerOf(tokens, phrase, previous));
  const outer = isInside ? previous : undefined;
  const isBest = isBestOf(tokens, phrase, previous, isPlace);
  const opener = isBest ? 'the' : openerOf(tokens, phrase, outer);
  // "becomes the maker's supplier" says something of the maker's supplier, and not of the maker
  const isSaidOf = phrase.role !== 'possessor' && explains(tokens, phrase, isBest ? previous!.first + 1 : outer?.first);
  if (opener === undefined || phrase.describesNext || isSaidOf) return undefined;
  // "the owner of the index", "the maker of the drug" say by themselves who is meant
  const behind = tokens[phrase.last + 1]?.lower ?? '';
  if (RELATIONAL.test(tokens[phrase.head]!.lower) && behind === 'of') return undefined;
  if (/^(?:who|which|that)$/.test(behind)) return undefined;
  const head = singularOf(tokens[phrase.head]!.lower);
  const words = tokens.slice(phrase.first, phrase.head).filter((token) => token.tag !== 'DET');
  const modifiers = words
    .filter(
      ({ tag, lower }) => !(isBest && tag === 'ADJ') && !/^(?:ADV|PUNCT)$/.test(tag) && !Object.hasOwn(NUMBERS, lower),
    )
    .map((token) => token.text);
  const count = numberOf(tokens, phrase);
  const origins = [
    ...words.flatMap((token) => placesOf(token.lower)),
    ...(outer ? placesOf(nameOf(tokens, outer)) : []),
  ];
  // "the hottest company", "the smaller company", "the first firm to" single one out that need not have been named
  if (!isBest && words.some(({ lower }) => SINGLES_OUT.test(lower))) return undefined;
  if (GROUP_HEADS.has(head)) return { type: 'organization', head, modifiers, origins, count: GROUP_HEADS.get(head)! };
  if (count !== 1)
    return (PLURAL_HEADS.has(head) && modifiers.length === 0) || (count > 1 && origins.length === 0 && GIANTS.has(head))
      ? { type: 'organization', head, modifiers, origins, count }
      : undefined;
  const type = OWNERS.has(head) ? 'organization' : typeOfHead(head);
  // "the Aria maker" of a product that nobody owns so far
  if (outer && !isPlace(outer)) modifiers.push(nameOf(tokens, outer));
  const seat = outer && isPlace(outer) && origins.length === 0 ? { seat: nameOf(tokens, outer) } : {};
  return type && { type, head, modifiers, origins, count, ...seat };
}

const SINGLES_OUT =
  /^(?:most|only|first|second|third|fourth|fifth|same|next|last|other|smaller|larger|bigger|combined|enlarged|merged|new|predecessor|former|old|original|unnamed|acquiring|surviving|resulting|rival|.{3,}est)$/;

/** "The country's oldest brewer said": singled out in the wide world, it is whom the article is about. */
function isBestOf(
  tokens: readonly Token[],
  { first, head, role }: Phrase,
  previous: Phrase | undefined,
  isPlace: (phrase: Phrase) => boolean,
): boolean {
  if (role !== 'subject' || previous?.role !== 'possessor') return false;
  const isWide = /^(?:world|country|nation|region|continent)$/.test(tokens[previous.head]!.lower) || isPlace(previous);
  return (
    isWide && tokens.slice(first, head).some(({ lower }) => /^(?:largest|biggest|oldest|leading|top)$/.test(lower))
  );
}

const isMakerOf = (tokens: readonly Token[], phrase: Phrase, before: Phrase): boolean =>
  before.kind === 'name' && before.last === phrase.head - 1 && OWNERS.has(tokens[phrase.head]!.lower);

const RELATIONAL = /^(?:owner|buyer|seller|parent|maker|developer|operator|manufacturer|producer|publisher|founder)$/;

const nameOf = (tokens: readonly Token[], { first, last }: Phrase) =>
  tokens
    .slice(first, last + 1)
    .map(({ lower }) => lower)
    .join(' ')
    .replaceAll('.', '');

function typeOfHead(head: string): EntityType | undefined {
  if (
    /^(?:unit|subsidiary|division|arm|venture|side|party|owner|target|investor|shareholder|team|leader|partner|competitor|rival|customer|client|vendor|parent|buyer|seller|bidder|host|entity|licensor|licensee|agency|institution|label|network|chain|studio|lab)$/.test(
      head,
    )
  ) {
    return /^(?:owner|buyer|seller|label|chain|studio|lab|agency|parent|network)$/.test(head)
      ? 'organization'
      : undefined;
  }
  if (isOrganizationNoun(head)) return 'organization';
  if (PRODUCT_HEADS.has(head) && PRODUCT_NOUNS.has(head)) return 'product';
  return TITLE_NOUNS.has(head) && head !== 'head' && head !== 'lead' && head !== 'chair' ? 'person' : undefined;
}

/** "the", "this", "both" before the phrase, or before a place that stands inside it: "the Zurich start-up". */
function openerOf(tokens: readonly Token[], phrase: Phrase, place: Phrase | undefined): string | undefined {
  const isOpener = (token: Token | undefined) => token !== undefined && /^(?:the|this|both|these)$/.test(token.lower);
  if (isOpener(tokens[phrase.first])) return tokens[phrase.first]!.lower;
  const isInside = place?.last === phrase.first - 1 && isOpener(tokens[place.first - 1]);
  return isInside ? tokens[place.first - 1]!.lower : undefined;
}

function numberOf(tokens: readonly Token[], phrase: Phrase): number {
  for (let i = phrase.first; i <= Math.min(phrase.first + 1, phrase.head); i++) {
    const number = NUMBERS[tokens[i]!.lower];
    if (number !== undefined) return number;
  }
  return phrase.isPlural ? 0 : 1;
}

/** "Contoso, the chip maker," explains a name and "is the chip maker" says something of it: neither refers back. */
function explains(tokens: readonly Token[], phrase: Phrase, place: number | undefined): boolean {
  // "Contoso, the Zurich start-up"
  const first = place === undefined ? phrase.first : place - 1;
  const before = tokens[first - 1];
  const next = tokens[phrase.last + 1];
  if (next?.tag === 'VERB' || next?.tag === 'AUX') return false;
  if (/^(?:be|become|remain|stay)$/.test(before?.lemma ?? '') || before?.lower === 'as') return true;
  return /^[,(–—]$/.test(before?.text ?? '') && /^[\p{Lu}>)]/u.test(tokens[first - 2]?.text ?? '');
}
