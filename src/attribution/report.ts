import type { AttributedContent, FoundVoucher } from '../model/attribution.ts';
import type { Attitude, CueClass } from './cues.ts';
import type { FoundSource } from './find-source.ts';
import type { ItemRange } from './items.ts';
import type { Passage } from './passages.ts';

/** Somebody's words or thoughts in a passage: who, by which cue, and what. */
export interface Report {
  readonly cue: ItemRange;
  /** Absent where nobody is named: "it was reported that". */
  readonly source?: ItemRange;
  readonly contents: readonly ItemRange[];
  readonly attitude: Attitude;
  /** Its verb says that the source speaks, so that any noun may be one. */
  readonly spoken?: true;
  /** The report that passes this one on. */
  readonly via?: Report;
  readonly foundBy: string;
}

/** A verb that can attribute, with its source, before its content is looked for. */
export interface VerbCue {
  readonly at: number;
  readonly lemma: string;
  readonly cueClass: CueClass;
  readonly source: FoundSource;
}

/** A passage with what its own cues attribute. */
export interface ReadPassage {
  readonly passage: Passage;
  readonly contents: readonly AttributedContent[];
  /** Who speaks last in it. */
  readonly speaker?: FoundVoucher;
}
