import type { EntityMention, Token } from '../model/annotation.ts';
import type { Voucher } from '../model/claim.ts';
import { contains, type Span } from '../model/span.ts';
import { ANONYMOUS, DOCUMENTS, isAgent, OFFICERS, SPOKESPEOPLE } from './nouns.ts';
import { entityOf, headOf, mentionAt, type SourcePhrase, textOfTokens } from './phrase.ts';
import { organizationAt, personsIn, type Role, roleBefore, roleBehind } from './titles.ts';

/** Whom the words of a source stand for. */
export interface Source {
  readonly voucher: Voucher;
  readonly span: Span;
  /** The pronoun that was left open, in lower case. */
  readonly pronoun?: string;
  /** The pronoun that stands for whom the voucher names, in lower case. */
  readonly stands?: string;
  /** "the companies", "both": several under one description. */
  readonly collective?: true;
  /** Nothing that could speak: "the cap", "his comments". */
  readonly thing?: true;
  /** The noun that was left open: "analyst" of "the analyst". */
  readonly description?: string;
}

/** Reads the words of a source: joint speakers, a person, a spokesperson, an organization, a paper, or nobody named. */
export function readSource(phrase: SourcePhrase): Source {
  const { core, mentions, span } = phrase;
  const head = headOf(core, mentions);
  const token = core[head];
  if (!token) return { voucher: { kind: 'anonymous' }, span };
  const mention = mentionAt(mentions, token);
  return (
    readJoint(phrase, mention) ??
    readPerson(phrase, head, mention) ??
    readSpokesperson(phrase, token) ??
    readNamed(phrase, mention) ??
    readApposed(phrase, head) ??
    readOpen(phrase, head)
  );
}

/** "Doe and Roe", "both companies": all of them as one speaker. */
function readJoint(phrase: SourcePhrase, mention: EntityMention | undefined): Source | undefined {
  const { annotation, core, span } = phrase;
  if (mention?.members && mention.members.length > 1) {
    const members = mention.members.map((index) => annotation.entities[index]!);
    const kind = members.every(({ type }) => type === 'person') ? 'person' : 'organization';
    const name = listNames(members.map((member) => member.name));
    return { voucher: { kind, name }, span, ...(mention.form === 'description' ? { collective: true } : {}) };
  }
  const and = core.findIndex(({ lower }) => lower === 'and');
  if (and <= 0) return undefined;
  const persons = personsIn(phrase, core);
  // "Doe of Contoso and Roe of Fabrikam"
  const isNameOrEmployer = (token: Token) =>
    /^(?:of|at|and|,|the)$/.test(token.lower) || mentionAt(phrase.mentions, token)?.form === 'name';
  const isList =
    persons.length > 1 &&
    (persons.at(-1)!.span.end === core.at(-1)!.span.end || core.every(isNameOrEmployer)) &&
    persons[0]!.span.start < core[and]!.span.start;
  const others = isList ? persons : organizationsIn(phrase, core);
  if (others.length < 2) return undefined;
  const names = [...new Set(others.map((each) => entityOf(annotation, each)!.name))];
  const before = core.filter((token) => token.span.end <= others[0]!.span.start);
  const role = isList ? roleBefore(phrase, before) : {};
  return { voucher: { kind: isList ? 'person' : 'organization', name: listNames(names), ...role }, span };
}

/** "Contoso and Fabrikam": nothing but names. */
function organizationsIn({ mentions }: SourcePhrase, core: readonly Token[]): EntityMention[] {
  const { start, end } = { start: core[0]!.span.start, end: core.at(-1)!.span.end };
  const names = mentions.filter(
    ({ form, entity, span }) => form === 'name' && entity !== undefined && contains({ start, end }, span),
  );
  const isBare = core.every(
    (token) => /^(?:,|and|both|the)$/.test(token.lower) || names.some(({ span }) => contains(span, token.span)),
  );
  return isBare ? names : [];
}

const listNames = (names: readonly string[]): string =>
  names.length < 3 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;

function readPerson(phrase: SourcePhrase, head: number, mention: EntityMention | undefined): Source | undefined {
  const entity = entityOf(phrase.annotation, mention);
  if (!entity || !mention || mention.form === 'pronoun') return undefined;
  const behind = roleBehind(phrase);
  const before = roleBefore(
    phrase,
    phrase.core.slice(0, head + 1).filter(({ span }) => span.end <= mention.span.start),
  );
  // a name of unknown type that holds an office is a person's
  const isPerson = entity.type === 'person' || (entity.type === 'other' && behind.title && behind.organization);
  if (!isPerson) return undefined;
  return person(phrase, mention, { ...roleOfPrepositional(phrase, head), ...withTitle(before, behind) });
}

const withTitle = (before: Role, behind: Role): Role =>
  before.title ? { ...behind, ...before } : { ...before, ...behind };

/** "Jane Doe of Contoso". */
function roleOfPrepositional(phrase: SourcePhrase, head: number): Role {
  const [preposition, ...behind] = phrase.core.slice(head + 1, head + 8);
  if (!preposition || !/^(?:of|at|from|with)$/.test(preposition.lower)) return {};
  // "of the broker Contoso"
  const name = behind.find(({ tag }) => !/^(?:DET|NOUN|ADJ)$/.test(tag));
  const organization = name && organizationAt(phrase, name);
  return organization ? { organization } : {};
}

function person({ annotation, span }: SourcePhrase, mention: EntityMention, role: Role): Source {
  return {
    voucher: { kind: 'person', name: annotation.entities[mention.entity!]!.name, ...role },
    span,
  };
}

/** "a Contoso spokesperson", "a spokesman for Contoso": the organization speaks. */
function readSpokesperson(phrase: SourcePhrase, head: Token): Source | undefined {
  const { core, span } = phrase;
  if (!SPOKESPEOPLE.has(head.lemma) && !SPOKESPEOPLE.has(head.lower)) return undefined;
  const title = head.lower;
  const [named] = personsIn(phrase, phrase.apposition.slice(0, 6));
  const token = core.findLast((each) => organizationAt(phrase, each) !== undefined);
  const organization = token && organizationAt(phrase, token);
  if (named && named.span.start === phrase.apposition[0]?.span.start)
    return person(phrase, named, { title, ...(organization ? { organization } : {}) });
  if (!organization) return { voucher: { kind: 'anonymous', name: nounPhrase(phrase, core) }, span };
  return { voucher: { kind: 'organization', name: organization, title, organization }, span };
}

/** An organization's name, or a description or pronoun that stands for somebody. */
function readNamed({ annotation, span }: SourcePhrase, mention: EntityMention | undefined): Source | undefined {
  const entity = entityOf(annotation, mention);
  if (!entity || !mention) return undefined;
  const kind = entity.type === 'person' ? 'person' : 'organization';
  const stands = mention.form === 'pronoun' ? annotation.article.text.slice(mention.span.start, mention.span.end) : '';
  return { voucher: { kind, name: entity.name }, span, ...(stands ? { stands: stands.toLowerCase() } : {}) };
}

/** A name of unknown kind that is set off behind an office: its holder's. */
function strangerIn({ annotation, mentions }: SourcePhrase, apposition: readonly Token[]): EntityMention | undefined {
  const [first, last] = [apposition[0], apposition.at(-1)];
  return mentions.find(
    (mention) =>
      mention.form === 'name' &&
      first !== last &&
      mention.span.start === first?.span.start &&
      mention.span.end === last?.span.end &&
      entityOf(annotation, mention)?.type === 'other',
  );
}

/** "the chief executive of Contoso, Jane Doe,": the name that follows. */
function readApposed(phrase: SourcePhrase, head: number): Source | undefined {
  const { apposition, core } = phrase;
  const isHeldByOne = core.some(({ lower }) => OFFICERS.has(lower));
  const named =
    personsIn(phrase, apposition.slice(0, 6))[0] ?? (isHeldByOne ? strangerIn(phrase, apposition) : undefined);
  if (!named || named.span.start !== apposition[0]?.span.start || DOCUMENTS.has(core[head]!.lemma)) return undefined;
  const organization = core.map((token) => organizationAt(phrase, token)).find((name) => name !== undefined);
  // "head of research", but "chief executive of Contoso"
  const tail = core.slice(head + 1);
  const isTitle = tail[0]?.lower === 'of' && tail.every((token) => organizationAt(phrase, token) === undefined);
  const role = roleBefore(phrase, isTitle ? core : core.slice(0, head + 1));
  return person(phrase, named, { ...role, ...(organization ? { organization } : {}) });
}

/** Papers, groups and people without a name, and pronouns that nobody could be found for. */
function readOpen(phrase: SourcePhrase, head: number): Source {
  const { core, span } = phrase;
  const token = core[head]!;
  if (token.tag === 'PRON' && !ANONYMOUS.has(token.lower)) {
    const kind = /^(?:he|she|who|i)$/.test(token.lower)
      ? 'person'
      : token.lower === 'it'
        ? 'organization'
        : 'anonymous';
    return { voucher: { kind }, span, pronoun: token.lower };
  }
  const organization = core.map((each) => organizationAt(phrase, each)).find((name) => name !== undefined);
  if (DOCUMENTS.has(token.lemma)) {
    const name = nounPhrase(phrase, core.slice(0, head + 1));
    return { voucher: { kind: 'document', name, ...(organization ? { organization } : {}) }, span };
  }
  const name = nounPhrase(phrase, core);
  // "similar to the cash"
  const isQuality = token.tag === 'ADJ' && core[0]!.tag === 'ADJ' && core.length > 1;
  if ((token.tag === 'NOUN' || isQuality) && !isAgent(token.lemma))
    return { voucher: { kind: 'anonymous', ...(name ? { name } : {}) }, span, thing: true };
  // "the Contoso chief executive", "a director of Contoso"
  const isOfficer = organization !== undefined && OFFICERS.has(token.lower);
  const { title } = isOfficer ? roleBefore(phrase, core.slice(0, head + 1)) : {};
  const isFullName = core.length > 1 && core.length < 5 && core.every(({ tag }) => tag === 'PROPN');
  if (isFullName) return { voucher: { kind: 'person', name }, span };
  const isDefinite = core[0]?.lower === 'the';
  const isPlural = token.lower.endsWith('s');
  return {
    voucher: { kind: 'anonymous', ...(name ? { name } : {}), ...(title ? { title, organization } : {}) },
    span,
    ...(isDefinite && isPlural ? { collective: true } : {}),
    ...(isDefinite && !isPlural ? { description: token.lemma } : {}),
  };
}

/** The words of a phrase without articles, quantifiers and possessors: "a joint statement" → "joint statement". */
function nounPhrase(phrase: SourcePhrase, tokens: readonly Token[]): string {
  const possessive = tokens.findLastIndex((token, i) => /^['’]s?$/.test(token.lower) && i < tokens.length - 1);
  let from = possessive + 1;
  // "one of its investors" is no "of its investors"
  const isOpening = (i: number) =>
    /^(?:DET|NUM|ADV|CCONJ|SCONJ)$/.test(tokens[i]!.tag) && tokens[i + 1]?.lower !== 'of';
  while (tokens[from] && from < tokens.length - 1 && isOpening(from)) from++;
  if (/^(?:its|their|his|her|our|my)$/.test(tokens[from]?.lower ?? '') && tokens[from + 1]) from++;
  return textOfTokens(phrase.annotation, tokens.slice(from));
}
