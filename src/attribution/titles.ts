import type { EntityMention, Token } from '../model/annotation.ts';
import { contains } from '../model/span.ts';
import { DEGREES, HONORIFICS, ORGANIZATIONS } from './nouns.ts';
import { entityOf, mentionAt, type SourcePhrase, textOfTokens } from './phrase.ts';

/** What somebody does, and for whom. */
export interface Role {
  readonly title?: string;
  readonly organization?: string;
}

const ORGANIZATION_PREPOSITION = /^(?:at|of|for|with|from)$/;

/** "Contoso chief executive Jane Doe", "Contoso's chief executive, Jane Doe": the words before a name. */
export function roleBefore(phrase: SourcePhrase, tokens: readonly Token[]): Role {
  const own = tokens.filter((token) => token.tag !== 'DET' && !HONORIFICS.has(token.lower) && !isPossessive(token));
  const organization = own.map((token) => organizationAt(phrase, token)).findLast((name) => name !== undefined);
  const title = own.filter((token) => mentionAt(phrase.mentions, token)?.form !== 'name');
  const start = title.findIndex(({ tag }) => !/^(?:ADV|CCONJ|SCONJ|PUNCT|ADP|PRON)$/.test(tag));
  const words = start < 0 ? [] : title.slice(start);
  const unknown = organization ? 0 : leadingName(words);
  const rest = words.slice(unknown);
  const employer = organization ?? (unknown > 0 ? textOfTokens(phrase.annotation, words.slice(0, unknown)) : undefined);
  const isTitle = /^(?:NOUN|PROPN|ADJ)$/.test(rest.at(-1)?.tag ?? '');
  return {
    ...(isTitle ? { title: textOfTitle(phrase, rest, own) } : {}),
    ...(employer ? { organization: employer } : {}),
  };
}

/** "former Contoso chairman" → "former chairman": the words of a title without the name that stands between them. */
function textOfTitle({ annotation, mentions }: SourcePhrase, words: readonly Token[], own: readonly Token[]): string {
  const gap = words.findIndex((word, i) => i > 0 && own[own.indexOf(word) - 1] !== words[i - 1]);
  const isName = gap > 0 && mentionAt(mentions, own[own.indexOf(words[gap]!) - 1])?.form === 'name';
  if (!isName) return textOfTokens(annotation, words);
  return `${textOfTokens(annotation, words.slice(0, gap))} ${textOfTokens(annotation, words.slice(gap))}`;
}

/** "Contoso analyst", where the name is no entity: how many capitalised words stand before the noun of the title. */
function leadingName(words: readonly Token[]): number {
  const noun = words.findIndex(({ tag, text }) => tag !== 'PROPN' || /^\p{Lu}{2,4}$/u.test(text));
  const isName = noun > 0 && words[noun]!.tag === 'NOUN' && !PERSONAL_TITLE.test(words[0]!.text);
  return isName ? noun : 0;
}

/** Capitalised words that open a title, not the name of an employer. */
const PERSONAL_TITLE =
  /^(?:President|Vice|Chief|Sen|Senator|Rep|Representative|Gov|Governor|Secretary|Prime|Minister|Mayor|Judge|Justice|Professor|Prof|Dr|Mr|Mrs|Ms|General|Gen|Democratic|Republican|Chairman|Chair|Co|Executive|Senior|Former|[A-Z][a-z]+(?:ish|ian|ese|an)|Dutch|French|Greek|Swiss|Czech|Thai|U\.?[SK]\.?)(?![\p{L}\d])/u;

const isPossessive = (token: Token) => /^['’]s?$/.test(token.lower);

/** "VP analyst at Contoso", "founder of research firm Contoso", "Contoso's chief executive": the words behind a name. */
export function roleBehind(phrase: SourcePhrase): Role {
  const tokens = fromTitle(phrase.apposition);
  if (tokens.length === 0 || callsOrganization(tokens)) return {};
  const owned = roleOfOwned(phrase, tokens);
  if (owned) return owned;
  for (const [i, token] of tokens.entries()) {
    if (!ORGANIZATION_PREPOSITION.test(token.lower) || i === 0) continue;
    const organization = organizationBehind(phrase, tokens, i + 1);
    if (!organization) continue;
    const title = textOfTokens(phrase.annotation, withoutComma(tokens.slice(0, i)));
    return { ...(title ? { title } : {}), organization };
  }
  const comma = tokens.findIndex(({ text, lower }) => text === ',' || lower === 'who' || lower === 'which');
  if (comma < 0) return roleBefore(phrase, tokens);
  const role = roleBefore(phrase, tokens.slice(0, comma));
  const organization = role.title && tokens[comma]!.text === ',' ? employerAt(phrase, tokens, comma + 1) : undefined;
  return { ...(organization ? { organization } : {}), ...role };
}

/** "Contoso's head of Trade Policy": whose office it is stands in front of it. */
function roleOfOwned(phrase: SourcePhrase, tokens: readonly Token[]): Role | undefined {
  const mark = tokens.findIndex((token) => isPossessive(token) || token.tag === 'ADP' || token.text === ',');
  const organization = mark > 0 && isPossessive(tokens[mark]!) ? organizationAt(phrase, tokens[mark - 1]!) : undefined;
  if (!organization) return undefined;
  const behind = tokens.slice(mark + 1);
  const end = behind.findIndex(({ text, lower }) => text === ',' || lower === 'who' || lower === 'which');
  const words = end < 0 ? behind : behind.slice(0, end);
  const preposition = words.findIndex(({ tag, lower }) => tag === 'ADP' && !/^(?:of|for)$/.test(lower));
  const title = textOfTokens(phrase.annotation, preposition > 0 ? words.slice(0, preposition) : words);
  return { ...(title ? { title } : {}), organization };
}

/** "Jane Doe of Contoso, a citizen action group": what is set off is what Contoso is. */
function callsOrganization(tokens: readonly Token[]): boolean {
  const end = tokens.findIndex(
    ({ tag, text, lower }) => tag === 'ADP' || text === ',' || /^(?:who|which|that)$/.test(lower),
  );
  return ORGANIZATIONS.has((end < 0 ? tokens.at(-1) : tokens[end - 1])?.lemma ?? '');
}

/** "president, Contoso,": the organization that a comma sets off behind a title, and nothing else. */
function employerAt(phrase: SourcePhrase, tokens: readonly Token[], from: number): string | undefined {
  const mention = mentionAt(phrase.mentions, tokens[from]);
  if (mention?.form !== 'name') return undefined;
  const next = tokens.find(({ span }) => span.start >= mention.span.end);
  return next === undefined || next.text === ',' ? organizationAt(phrase, tokens[from]!) : undefined;
}

/** Past articles, ages, degrees and clauses: where the title of an apposition starts. */
function fromTitle(tokens: readonly Token[]): readonly Token[] {
  let at = 0;
  const isBefore = ({ tag, text, lower }: Token) =>
    tag === 'DET' || tag === 'NUM' || text === ',' || DEGREES.has(lower);
  while (tokens[at] && isBefore(tokens[at]!)) at++;
  const first = tokens[at];
  if (!first || /^(?:who|which|whose|with|in|on|from)$/.test(first.lower) || first.tag === 'VERB') return [];
  return tokens.slice(at);
}

/** The organization behind a preposition, in the same phrase: "research firm Contoso". */
function organizationBehind(phrase: SourcePhrase, tokens: readonly Token[], from: number): string | undefined {
  for (let i = from; i < tokens.length && i < from + 8 && tokens[i]!.text !== ','; i++) {
    const name = organizationAt(phrase, tokens[i]!);
    if (name) return name;
    if (tokens[i]!.tag === 'ADP') return undefined;
  }
  return undefined;
}

/** The canonical name of the organization that a word belongs to. */
export function organizationAt({ annotation, mentions }: SourcePhrase, token: Token): string | undefined {
  const mention = mentionAt(mentions, token);
  const entity = entityOf(annotation, mention);
  return entity && entity.type !== 'person' && entity.type !== 'place' ? entity.name : undefined;
}

const withoutComma = (tokens: readonly Token[]) => (tokens.at(-1)?.text === ',' ? tokens.slice(0, -1) : tokens);

/** The person's names in a run of words, in order. */
export function personsIn(phrase: SourcePhrase, tokens: readonly Token[]): EntityMention[] {
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return [];
  const span = { start: first.span.start, end: last.span.end };
  return phrase.mentions.filter(
    (mention) =>
      mention.form === 'name' &&
      contains(span, mention.span) &&
      entityOf(phrase.annotation, mention)?.type === 'person',
  );
}
