import { annotate } from '../annotate/annotate.ts';
import { attribute } from '../attribution/attribute.ts';
import { resolveFirstPerson } from '../attribution/first-person.ts';
import { continueLists } from '../clauses/continue-lists.ts';
import { findFrames } from '../clauses/find-frames.ts';
import type { Annotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Attributions } from '../model/attribution.ts';
import type { Frame } from '../model/frame.ts';

/** What is known of an article before the rules for claims are tried. */
export interface Analysis {
  readonly annotation: Annotation;
  /** By sentence. */
  readonly frames: readonly (readonly Frame[])[];
  readonly attributions: Attributions;
}

/** The stages from an article's text to what claims are made of. */
export function analyseArticle(article: Article): Analysis {
  const annotation = annotate(article);
  const frames = findFrames(annotation);
  const attributions = attribute(annotation, frames);
  const spoken = resolveFirstPerson(annotation, attributions);
  return { ...continueLists({ annotation: spoken, frames }), attributions };
}
