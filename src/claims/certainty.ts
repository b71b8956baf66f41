import type { Sentence } from '../model/annotation.ts';
import type { Certainty } from '../model/claim.ts';
import type { Frame } from '../model/frame.ts';
import { contains, type Span } from '../model/span.ts';
import type { Decision } from './decision.ts';
import { governorsOf, rumourOf, verbOf } from './governors.ts';
import { isFutureInPast } from './modality.ts';
import { isOfClass } from './verb-classes.ts';

const HEDGES = new Set(
  'reportedly allegedly purportedly apparently supposedly potentially possibly likely probably perhaps maybe presumably seemingly conceivably'.split(
    ' ',
  ),
);
const MODALS = new Set(['may', 'might', 'could', 'would', 'should']);
/** Words before a value that make it somebody's guess. */
const GUESSED = new Set(
  'reportedly estimated projected forecast forecasted expected anticipated rumoured rumored reported'.split(' '),
);

/** `hedged` where a hedge governs the predicate or one of the claim's values; "may" is none where it grants a right. */
export function decideCertainty(
  frame: Frame,
  values: readonly Span[],
  sentence: Sentence,
  isGrant: boolean,
): Decision<Certainty> {
  for (const link of [frame, ...governorsOf(frame)]) {
    const adverb = link.adverbs.find((word) => HEDGES.has(word));
    if (adverb) return { value: 'hedged', reason: `“${adverb}”` };
    const grants = isGrant && link === frame && link.modal === 'may';
    // "until now could run it": what was possible then
    const wasAble = link.modal === 'could' && link.adverbs.includes('until now');
    if (link.modal && MODALS.has(link.modal) && !grants && !wasAble && !isFutureInPast(link))
      return { value: 'hedged', reason: `“${link.modal}”` };
    if (link.predicative.some((word) => /^(?:likely|possible|expected|probable)$/.test(word)))
      return { value: 'hedged', reason: `“${link.predicative.join(' ')}”` };
    if (link === frame && frame.kind === 'noun') continue;
    const isImpersonal = link.voice === 'passive' && isOfClass(link.lemma, 'hedges');
    const isSomebodysView =
      link !== frame && isOfClass(link.lemma, 'hedges') && !/^(?:say|report|claim|understand)$/.test(link.lemma);
    if (isImpersonal || isSomebodysView) return { value: 'hedged', reason: `“${link.lemma}”` };
  }
  const rumour = rumourOf(verbOf(frame) ?? frame);
  if (rumour) return { value: 'hedged', reason: `“${rumour}”` };
  const modal = leadModal(frame);
  if (modal) return { value: 'hedged', reason: `“${modal}” before it` };
  const predicates = [frame, frame.governor, ...governorsOf(frame)].map((link) => link?.predicate);
  for (const value of values) {
    const word = wordBefore(value, sentence, predicates);
    if (word && GUESSED.has(word)) return { value: 'hedged', reason: `“${word}” before the value` };
  }
  return { value: 'asserted', reason: 'no hedge governs it' };
}

/** "may raise its stake, even buying it outright": the modal of the clause that a participle goes on with. */
function leadModal(frame: Frame): string | undefined {
  const verb = verbOf(frame);
  const goesOn = verb?.relation === 'adverbial' && !verb.tense && !verb.perfect && !verb.subordinator;
  const modal = goesOn && !verb.infinitive && verb.voice === 'active' ? verb.governor?.modal : undefined;
  return modal && MODALS.has(modal) ? modal : undefined;
}

/** A hedge in or right before the words of a value; "reported a 5% stake" is what happened. */
function wordBefore(value: Span, sentence: Sentence, predicates: readonly (Span | undefined)[]): string | undefined {
  const at = sentence.tokens.findIndex((token) => token.span.end > value.start);
  for (let i = Math.max(0, at - 2); i < sentence.tokens.length && sentence.tokens[i]!.span.start < value.end; i++) {
    const { lower, span } = sentence.tokens[i]!;
    if (GUESSED.has(lower) && !predicates.some((own) => own && contains(own, span))) return lower;
  }
  return undefined;
}
