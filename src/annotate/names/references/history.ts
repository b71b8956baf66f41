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
  readonly phrase: Phrase;
}

/** Mentions further back than this are not looked at, however short the sentences. */
const WINDOW = 80;

/** What was mentioned in a sentence and up to `back` sentences before it, the latest first. */
export function recentMentions(history: readonly Mentioned[], sentence: number, back: number): Mentioned[] {
  const recent: Mentioned[] = [];
  for (let i = history.length - 1; i >= 0 && recent.length < WINDOW; i--) {
    if (history[i]!.sentence < sentence - back) break;
    recent.push(history[i]!);
  }
  return recent;
}

const ROLE_POINTS: Readonly<Record<Role, number>> = { subject: 24, object: 8, oblique: 6, possessor: 6, modifier: 0 };
/** Inside a subject: "Contoso's board said", "Contoso shares rose". */
const INNER_POINTS: Readonly<Partial<Record<Role, number>>> = { possessor: 14, modifier: 10 };
const DISTANCE_POINTS: readonly number[] = [70, 40, 22, 10];

/** How present a mention still is in a later sentence: nearness, and what it did in its clause. */
export function presence(mention: Mentioned, sentence: number): number {
  const inner = mention.inSubject ? INNER_POINTS[mention.role] : undefined;
  const role = inner ?? ROLE_POINTS[mention.role];
  return (DISTANCE_POINTS[sentence - mention.sentence] ?? 0) + role;
}
