import type { BlockKind, Diagnostic } from '../../model/article.ts';
import type { Certainty, ClaimTypeId, Status, Voucher } from '../../model/claim.ts';
import type { RelationKind, Standing } from '../../model/ledger.ts';
import type { Origin } from '../../model/source.ts';

/**
 * The JSON inside the page: what the renderer writes and the page's script reads. All strings are safe to show (no bidi
 * or other controls) and all offsets count UTF-16 code units of `PageSource.text`, as browsers do.
 */
export interface PageData {
  readonly sources: readonly PageSource[];
  readonly facts: readonly PageFact[];
}

/** An article with its claims in reading order. */
export interface PageSource {
  readonly id: string;
  readonly path: string;
  /** The article's headline, else its path. */
  readonly headline: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  /** ISO 8601: a day, or an instant with its offset. */
  readonly published?: string;
  readonly modified?: string;
  /** Only http and https. */
  readonly url?: string;
  /** A BCP 47 tag. */
  readonly language?: string;
  readonly words: number;
  readonly origins: readonly { readonly relation: Origin['relation']; readonly name: string }[];
  readonly diagnostics: readonly Pick<Diagnostic, 'severity' | 'message'>[];
  /** Absent where the source could not be read again; then the claims' own words are all there is. */
  readonly text?: string;
  readonly blocks?: readonly PageBlock[];
  readonly claims: readonly PageClaim[];
}

export interface PageBlock {
  readonly kind: BlockKind;
  readonly start: number;
  readonly end: number;
  /** Rank of a heading (1 to 6), nesting of a list item (from 1). */
  readonly level?: number;
}

export interface PageClaim {
  readonly id: string;
  readonly type: ClaimTypeId;
  readonly text: string;
  /** The measure that it turns on: "about 12%", "$3bn"; absent where it has none. */
  readonly value?: string;
  readonly parties: readonly string[];
  readonly status?: Status;
  readonly certainty: Certainty;
  readonly negated: boolean;
  readonly condition?: string;
  readonly date?: PageDate;
  readonly attribution: Voucher;
  /** Who passed the words on, from the innermost voucher's reporter outwards; names only. */
  readonly via: readonly string[];
  readonly slots: readonly PageSlot[];
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Absent without the article's text. */
  readonly start?: number;
  readonly end?: number;
  readonly line: number;
  readonly column: number;
  readonly foundBy: string;
  readonly reasons: readonly string[];
}

export interface PageDate {
  /** For people: "late Feb 2026". */
  readonly shown: string;
  readonly edtf?: string;
  readonly basis: 'stated' | 'published';
  /** The text or the normal form says "about". */
  readonly approximate?: true;
}

export interface PageSlot {
  readonly name: string;
  /** The normalised value, for people. */
  readonly shown: string;
  /** The words of the article, where they say it in another way. */
  readonly words?: string;
  readonly start?: number;
  readonly end?: number;
}

/** How the claims of a fact stand to one another, the most notable first. A fact may be several of them. */
export const agreements = ['contradicted', 'superseded', 'corroborated', 'single'] as const;
export type Agreement = (typeof agreements)[number];

/** Claims about the same thing: a fact of the ledger. */
export interface PageFact {
  readonly id: string;
  readonly type: ClaimTypeId;
  readonly title: string;
  readonly parties: readonly string[];
  /** Never empty. */
  readonly agreements: readonly Agreement[];
  /** Independent origins: ids of the sources that count as one, and what they share. */
  readonly origins: readonly { readonly sources: readonly string[]; readonly sharedBy: readonly string[] }[];
  /** In the order of the time for which they hold. */
  readonly values: readonly PageFactValue[];
  /** For each compared slot its values, the best supported first. */
  readonly support: readonly PageSupport[];
  /** The most independent origins that agree on one value. */
  readonly corroboration: number;
  readonly relations: readonly PageRelation[];
}

/** A value of one slot, and the ids of the sources that agree with it. */
export interface PageSupport {
  readonly slot: string;
  readonly shown: string;
  readonly origins: number;
  readonly sources: readonly string[];
}

/** One thing that claims of a fact assert, for the same time. */
export interface PageFactValue {
  /** What tells it from the others: "about 12%", "ended"; the whole line of a quotation. */
  readonly shown: string;
  /** Ids of claims. */
  readonly claims: readonly string[];
  readonly standing: Standing;
  readonly origins: number;
  /** When it holds. */
  readonly valid?: PageTime;
}

/** Days from 1 January 1970; `to` is the first day after it. What is absent is open or unknown. */
export interface PageTime {
  readonly from?: number;
  readonly to?: number;
  readonly basis: 'stated' | 'published' | 'unknown';
}

/** `from` and `to` are ids of claims. */
export interface PageRelation {
  readonly kind: RelationKind;
  readonly from: string;
  readonly to: string;
  readonly rule: string;
  readonly reason: string;
}
