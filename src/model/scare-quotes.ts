import type { Span } from './span.ts';

interface Word {
  readonly text: string;
  readonly lower: string;
  readonly span: Span;
}

/** How many tokens stand between quotation marks that only pick out a phrase, a comma or full stop at its end included. */
const LONGEST = 7;

/** Words of which a statement is made, which is a quotation and no phrase. */
const STATES = new Set(
  (
    'i we you he she it they that this there who what is are was were be been being am will would can could shall should may might must ' +
    'has have had do does did not no yes'
  ).split(' '),
);

/** The tokens that are marks around a phrase that a sentence goes on with: 'its "preferred" partner', "a 'right of first refusal' on". */
export function scareMarks(tokens: readonly Word[]): ReadonlySet<number> {
  let marks: Set<number> | undefined;
  for (let i = 1; i < tokens.length; i++) {
    const close = opensPhrase(tokens, i) ? closingMark(tokens, i) : undefined;
    if (close === undefined) continue;
    (marks ??= new Set()).add(i).add(close);
    i = close;
  }
  return marks ?? NONE;
}

const NONE: ReadonlySet<number> = new Set();

export const opensMark = (text: string): boolean => /^["“‘']$/.test(text);

/** A mark right in front of a word, behind a word that nothing stops. */
function opensPhrase(tokens: readonly Word[], i: number): boolean {
  const [before, mark, next] = [tokens[i - 1]!, tokens[i]!, tokens[i + 1]];
  if (!opensMark(mark.text) || next === undefined || next.span.start !== mark.span.end) return false;
  return before.lower !== 'to' && before.span.end < mark.span.start && /[\p{L}\p{N}]$/u.test(before.text);
}

function closingMark(tokens: readonly Word[], open: number): number | undefined {
  const closes = /^["“]$/.test(tokens[open]!.text) ? /^["”]$/ : /^['’]$/;
  const end = Math.min(tokens.length, open + LONGEST + 2);
  for (let k = open + 1; k < end; k++) {
    const { text, lower } = tokens[k]!;
    if (closes.test(text)) return k > open + 1 ? k : undefined;
    if (STATES.has(lower) || (/^[.,;:!?]$/.test(text) && !closes.test(tokens[k + 1]?.text ?? ''))) return undefined;
  }
  return undefined;
}
