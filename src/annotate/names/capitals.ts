import type { Token } from '../../model/annotation.ts';
import type { BlockKind } from '../../model/article.ts';
import { isPlainLower, startsUpper, startsWithLetters } from '../words/letters.ts';

/**
 * What a token's capital says: nothing is there; it tells of a name; it merely opens a sentence, a quotation or a list
 * item; or it stands where everything is capitalised (title case, block capitals).
 */
export type Capital = 'none' | 'telling' | 'opening' | 'display';

/** "Contoso", "eBay", "x.AI", "GPT-4", "U.S.", "al-Masri", "d'Aubry"; no "iv" and nothing glued together by a lost space. */
const CAPITAL = /^(?:\p{Lu}|\p{Ll}{1,2}\.?\p{Lu}|(?:[aeu]l|a[dnrst]|ibn|bin|abu|dell|[dlo])[-‐‑'’]\p{Lu}\p{Ll})/u;
/** Capitals inside the word, or a dot: no ordinary word looks like that, wherever it stands. */
const DISTINCTIVE = /^(?:\p{Lu}[\p{L}\d]*\p{Ll}\p{Lu}|\p{Ll}{1,4}[-‐‑.'’]?\p{Lu}|\p{Lu}[\p{L}\d]+\.\p{L}{2,})/u;
/** Marks, bullets and pictures that something new starts behind. */
const OPENING_MARK = /^(?:["“‘«:•*–—]|\.{2,}|-{1,3}|[^\p{L}\p{N}\p{P}$€£¥<>=+^~`|]\p{M}?)$/u;

/** Whether the token starts with a capital, or like "eBay". */
export const isCapitalised = ({ text }: Token): boolean =>
  !isPlainLower(text) && (startsUpper(text) || CAPITAL.test(text));

/** Whether the shape alone shows a name: "NimbusAI", "Nimbus.ai", "eBay". */
export const isDistinctive = ({ text }: Token): boolean =>
  // "bank" and "Bank" show nothing
  !isPlainLower(text, startsUpper(text) ? 1 : 0) && DISTINCTIVE.test(text);

/** What each token's capital says, by its place in the sentence and by how the others are written. */
export function readCapitals(tokens: readonly Token[], block: BlockKind): Capital[] {
  const display = isDisplay(tokens, block) ? tokens.length : leadIn(tokens);
  return tokens.map((token, i) => {
    if (!isCapitalised(token) || token.tag === 'PUNCT') return 'none';
    if (i < display) return 'display';
    return opens(tokens, i) ? 'opening' : 'telling';
  });
}

/** Title case or block capitals throughout. Headings are short, so fewer words decide. */
function isDisplay(tokens: readonly Token[], block: BlockKind): boolean {
  const words = tokens.filter((token) => startsWithLetters(token.text, 2));
  if (
    words.length >= 3 &&
    words.filter(({ text }) => startsUpper(text) && /^[\p{Lu}\d.'’&-]+$/u.test(text)).length > 0.8 * words.length
  ) {
    return true;
  }
  const heading = block === 'headline' || block === 'heading';
  // a sentence full of names is no title
  if (!heading && tokens.at(-1)?.text === '.') return false;
  const long = words.filter((word) => startsWithLetters(word.text, 4));
  return long.length >= (heading ? 2 : 4) && long.filter(isCapitalised).length > 0.7 * long.length;
}

/** Length of a title-case label before a colon: "2019: The Inaugural Investment: Contoso paid". */
function leadIn(tokens: readonly Token[]): number {
  let end = 0;
  for (let i = 0; i < Math.min(tokens.length, 14); i++) {
    if (tokens[i]!.text === '(') return end;
    if (tokens[i]!.text !== ':') continue;
    const words = tokens.slice(end, i).filter((token) => startsWithLetters(token.text, 4));
    if (words.length > 0 && !words.every(isCapitalised)) return end;
    end = i;
  }
  return end;
}

function opens(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  if (before === undefined) return true;
  if (before.text === '(' || /^[.)]$/.test(before.text)) return i === 1 || /^\d{1,3}$/.test(tokens[0]!.text);
  const glued = before.span.end === tokens[i]!.span.start && tokens[i - 2]?.span.end === before.span.start;
  if (glued && before.text !== ':') return false;
  if (/^[–—-]/u.test(before.text)) return i === 1;
  return OPENING_MARK.test(before.text) && !closesQuotation(tokens, i - 1);
}

/** A straight mark that hangs on the word before it ends what was said: `"It is due," Contoso said`. */
function closesQuotation(tokens: readonly Token[], i: number): boolean {
  const mark = tokens[i]!;
  return mark.text === '"' && tokens[i - 1]?.span.end === mark.span.start && tokens[i + 1]!.span.start > mark.span.end;
}
