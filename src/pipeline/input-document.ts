import type { Diagnostic, MediaType } from '../model/article.ts';
import type { MetadataHints } from '../model/hints.ts';

/** One article on its way into the pipeline. */
export interface InputDocument {
  /** The name that outputs use: relative to the given folder, with forward slashes. */
  readonly path: string;
  /** Absent where it could not be read; `diagnostics` then says why. */
  readonly bytes?: Uint8Array;
  /** Where it is known from elsewhere than the path and the bytes. */
  readonly mediaType?: MediaType;
  /** What is known about the source from outside its file, the strongest first. */
  readonly hints: MetadataHints;
  /** Found while reading the file and its sidecar. */
  readonly diagnostics: readonly Diagnostic[];
  /** The line of an NDJSON file that it came from. */
  readonly record?: { readonly path: string; readonly line: number };
}
