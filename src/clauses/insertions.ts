import type { Token } from '../model/annotation.ts';
import type { TokenRange } from '../model/frame.ts';

/** Quantifiers of the subject and what stresses it ("was itself bought"), which say nothing more where they stand. */
export const FLOATING = /^(?:each|both|all|itself|themselves|himself|herself)$/;

/** How many words may stand between an auxiliary and its verb: "does, on the other hand, hold". */
const LONGEST = 8;

/** Whether an auxiliary takes a verb of this form. */
export function fits(auxiliary: Token, verb: Token): boolean {
  if (auxiliary.lemma === 'have') return verb.form === 'participle' || verb.form === 'past' || verb.form === 'base';
  if (auxiliary.lemma === 'be') return verb.form !== 's';
  return verb.form === 'base' || verb.form === 'participle';
}

/** What stands at token `at` between the auxiliary `main` and its verb, without the commas around it; none where the verb does not follow. */
export function findInsertion(tokens: readonly Token[], at: number, main: number): TokenRange | undefined {
  const auxiliary = tokens[main]!;
  if (auxiliary.tag !== 'AUX') return undefined;
  const first = tokens[at]!;
  if (first.text === ',') {
    const close = findClose(tokens, at);
    return close !== undefined && takes(tokens, auxiliary, close + 1) ? { from: at + 1, to: close } : undefined;
  }
  // "have each paid in", "will both own"
  if (FLOATING.test(first.lower)) return takes(tokens, auxiliary, at + 1) ? { from: at, to: at + 1 } : undefined;
  if (auxiliary.lemma === 'be' || !opensCircumstance(tokens, at)) return undefined;
  let to = at + 1;
  while (to < at + 5 && /^(?:ADP|ADJ|ADV|NOUN|NUM|DET)$/.test(tokens[to]?.tag ?? '')) to++;
  const verb = tokens[to];
  const isOwn = verb?.tag === 'VERB' && (auxiliary.lemma === 'have' ? verb.form !== 'base' : true);
  return isOwn && fits(auxiliary, verb) ? { from: at, to } : undefined;
}

/** "in time", "until now", "last year", "more than" doubled */
function opensCircumstance(tokens: readonly Token[], at: number): boolean {
  const { tag, lower } = tokens[at]!;
  if (tag === 'ADP') return true;
  const next = tokens[at + 1];
  return /^(?:last|this|next)$/.test(lower) ? next?.tag === 'NOUN' : lower === 'more' && next?.lower === 'than';
}

/** The comma that closes a parenthesis without a verb. */
function findClose(tokens: readonly Token[], comma: number): number | undefined {
  for (let k = comma + 1; k < Math.min(tokens.length, comma + 2 + LONGEST); k++) {
    const { text, tag } = tokens[k]!;
    if (text === ',') return k > comma + 1 ? k : undefined;
    if (tag === 'VERB' || tag === 'AUX' || tag === 'SCONJ' || /^[;:()]$/.test(text)) return undefined;
  }
  return undefined;
}

/** Whether the verb of the auxiliary stands there, behind adverbs. */
function takes(tokens: readonly Token[], auxiliary: Token, at: number): boolean {
  let k = at;
  while (tokens[k]?.tag === 'ADV') k++;
  const verb = tokens[k];
  return verb !== undefined && (verb.tag === 'VERB' || verb.tag === 'AUX') && fits(auxiliary, verb);
}
