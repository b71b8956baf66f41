import type { Span } from '../../../model/span.ts';
import type { Phrase, Role } from './phrases.ts';

/** Something that was mentioned: an entity, several of them, or a common noun that names none. */
export interface Mentioned {
  readonly entities: readonly number[];
  readonly span: Span;
  readonly sentence: number;
  readonly clause: number;
  readonly role: Role;
  readonly inSubject: boolean;
  readonly isPlural: boolean;
  readonly joinsPrevious: boolean;
  /** A description that was left open: somebody is meant, and we do not know who. */
  readonly isOpen: boolean;
  /** Named in passing: an example, or whom an analyst works for. */
  readonly isAside: boolean;
  /** Who says something: "Contoso said", "according to Contoso". */
  readonly speaks: boolean;
  /** It stands in a relative clause: "the chips that Contoso designs". */
  readonly isInner: boolean;
  /** Number of the direct speech that it stands in. */
  readonly speech: number | undefined;
  readonly phrase: Phrase;
  /** Its last noun in lower case. */
  readonly head: string;
  /** "a company", "two companies": it brings in somebody new. */
  readonly isIndefinite: boolean;
}

/** Mentions further back than this are not looked at, however short the sentences. */
const WINDOW = 80;

/**
 * What was mentioned in a sentence and up to `back` sentences before it, the latest first; of what somebody says only what
 * the same speech mentions.
 */
export function recentMentions(
  history: readonly Mentioned[],
  sentence: number,
  back: number,
  speech?: number,
): Mentioned[] {
  const recent: Mentioned[] = [];
  for (let i = history.length - 1; i >= 0 && recent.length < WINDOW; i--) {
    if (history[i]!.sentence < sentence - back) break;
    if (speech === undefined || history[i]!.speech === speech) recent.push(history[i]!);
  }
  return recent;
}

const ROLE_POINTS: Readonly<Record<Role, number>> = { subject: 24, object: 8, oblique: 6, possessor: 6, modifier: 0 };
/** Inside a subject: "Contoso's board said", "Contoso shares rose". */
const INNER_POINTS: Readonly<Partial<Record<Role, number>>> = { possessor: 14, modifier: 10 };
const DISTANCE_POINTS: readonly number[] = [70, 40, 22, 10];

const ASIDE_POINTS = -24;
/** A relative clause says something of somebody else. */
const INNER_CLAUSE_POINTS = -10;

/** How present a mention still is in a later sentence: nearness, and what it did in its clause. */
export function presence(mention: Mentioned, sentence: number): number {
  const inner = mention.inSubject ? INNER_POINTS[mention.role] : undefined;
  const role = mention.speaks ? ROLE_POINTS.subject : (inner ?? ROLE_POINTS[mention.role]);
  const passing =
    (mention.isAside ? ASIDE_POINTS : 0) + (mention.isInner && sentence > mention.sentence ? INNER_CLAUSE_POINTS : 0);
  return (DISTANCE_POINTS[sentence - mention.sentence] ?? 0) + role + passing;
}

/** Points for what the sentence before refers to again and again: it is what that is about. */
export function steadiness(recent: readonly Mentioned[], entity: number, sentence: number): number {
  const times = recent.filter(
    (mention) =>
      mention.sentence === sentence - 1 &&
      mention.entities.length === 1 &&
      mention.entities[0] === entity &&
      (mention.inSubject || mention.phrase.kind !== 'name'),
  );
  return 5 * Math.min(2, Math.max(0, times.length - 1));
}
