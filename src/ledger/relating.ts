/** What two claims of one fact are to each other, before the rest of the fact is looked at. */
export interface Relating {
  readonly kind: 'supports' | 'contradicts' | 'supersedes';
  /** For `supersedes`: which of the two holds. */
  readonly newer?: 'first' | 'second';
  readonly slots: readonly string[];
  readonly rule: string;
  readonly reason: string;
  /** Holds only where the fact knows of one occurrence. */
  readonly isTentative?: true;
}
