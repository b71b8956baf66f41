import type { Entity, Token } from '../../../model/annotation.ts';
import type { Span } from '../../../model/span.ts';
import type { NameRun } from '../name-runs.ts';
import type { Clause } from './clauses.ts';
import type { Mentioned } from './history.ts';
import type { Phrase } from './phrases.ts';
import type { Profile } from './profiles.ts';

/** All that is known when one description or pronoun is resolved. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly phrases: readonly Phrase[];
  readonly clauses: readonly Clause[];
  /** Index of the sentence. */
  readonly sentence: number;
  readonly phrase: Phrase;
  /** Number of the direct speech that the phrase stands in. */
  readonly speech: number | undefined;
  readonly history: readonly Mentioned[];
  readonly mentionOf: ReadonlyMap<Phrase, Mentioned>;
  readonly entities: readonly Entity[];
  readonly entityOf: ReadonlyMap<NameRun, number>;
  readonly profiles: readonly Profile[];
  /** The organisations that the article is about, the most mentioned first; two in most deal news. */
  readonly topics: readonly number[];
  /** The organisation that the article names first. */
  readonly lead: number | undefined;
}

/** What a description or pronoun stands for, the rule that says so, and the mention that it goes back to. */
export interface Resolved {
  readonly entities: readonly number[];
  readonly rule: string;
  readonly antecedent: Span;
}

/** The subject of the phrase's own clause as it was mentioned; none where the phrase itself is, or stands inside, the subject. */
export function ownSubject({ clauses, phrase, mentionOf }: Scene): Mentioned | undefined {
  const subject = clauses[phrase.clause]!.subject;
  return !subject || subject === phrase || phrase.inSubject || subject.first > phrase.first
    ? undefined
    : mentionOf.get(subject);
}

/** The one entity of a mention; none for groups and common nouns. */
export function soleEntity(mention: Mentioned | undefined): number | undefined {
  return mention?.entities.length === 1 ? mention.entities[0] : undefined;
}

/** Whether a place does or owns something, as organisations do: "China said", "China's exports fell". */
export const acts = ({ role, inSubject }: Mentioned): boolean =>
  role === 'subject' || (role === 'possessor' && inSubject);

/** A mention with those that are joined to it behind: "Contoso and Fabrikam". */
export function withJoined({ phrases, mentionOf }: Scene, mention: Mentioned): Mentioned[] {
  const joined = [mention];
  // a mention of another sentence has no phrases here to be joined to
  if (phrases[mention.phrase.index] !== mention.phrase) return joined;
  for (let i = mention.phrase.index + 1; i < phrases.length; i++) {
    const { role, joinsPrevious } = phrases[i]!;
    if (role === 'possessor' || role === 'modifier' || phrases[i]!.describesNext) continue;
    const next = joinsPrevious ? mentionOf.get(phrases[i]!) : undefined;
    if (!next) break;
    joined.push(next);
  }
  return joined;
}

/** Phrases on one side of the scene's phrase, the nearest first; far ones of endless sentences are left out. */
export function phrasesBeside({ phrases, phrase }: Scene, side: 'before' | 'behind'): Phrase[] {
  return side === 'before'
    ? phrases.slice(Math.max(0, phrase.index - FARTHEST), phrase.index).reverse()
    : phrases.slice(phrase.index + 1, phrase.index + 1 + FARTHEST);
}

const FARTHEST = 40;

/** The name right before the phrase and its comma: "Contoso, its supplier". */
export function nameBeforeComma({ tokens, phrases, phrase }: Scene): Phrase | undefined {
  const before = phrases[phrase.index - 1];
  return before?.run && before.last === phrase.first - 2 && tokens[phrase.first - 1]!.text === ',' ? before : undefined;
}
