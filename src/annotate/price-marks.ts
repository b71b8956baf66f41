import { isLegalSuffix } from '../model/legal-suffixes.ts';
import { GENERIC_ACRONYMS } from './names/lists/not-names.ts';

/** A bare code with what its share has done today, behind a capitalised word: "Contoso CTSO -0.95% Plc". */
const PRICE_MARK = / ([A-Z]{1,5}) ([+−-]?)\d{1,3}\.\d{1,2}%(?=[ ,.;]|$)(?: (\p{L}{2,12}))?/gmu;
const NAME_BEFORE = /\p{Lu}[\p{L}\d&.’'-]*(?: (?:(?:of|and|&) )?\p{Lu}[\p{L}\d&.’'-]*){0,4},?$/u;
/** No longer name is looked back for. */
const LONGEST_NAME = 60;

/** The text with spaces for the price marks that finance pages put inside and behind names, so that every word stands where it stood. */
export function blankPriceMarks(text: string): string {
  return text.replace(PRICE_MARK, (mark: string, code: string, sign: string, after: string | undefined, at: number) => {
    const before = NAME_BEFORE.exec(text.slice(Math.max(0, at - LONGEST_NAME), at))?.[0];
    const isSuffix = after !== undefined && isLegalSuffix(after.toLowerCase());
    if (before === undefined || GENERIC_ACRONYMS.has(code.toLowerCase())) return mark;
    if (!isSuffix && !(sign !== '' && abbreviates(code.toLowerCase(), before.toLowerCase()))) return mark;
    return ' '.repeat(mark.length - (after?.length ?? 0)) + (after ?? '');
  });
}

/** Whether the letters of a code stand in a name in their order, and open a word of it. */
function abbreviates(code: string, name: string): boolean {
  return name.split(/[\s-]+/).some((_, i, words) => {
    const rest = words.slice(i).join('');
    let at = 0;
    return rest[0] === code[0] && [...code].every((letter) => (at = rest.indexOf(letter, at) + 1) > 0);
  });
}
