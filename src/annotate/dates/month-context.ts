import type { Scene } from './grammar.ts';
import { PLAIN_MONTH } from './lexicon.ts';

const TIME_BEFORE =
  /\b(?:in|since|until|till|through|during|early|late|mid|last|next|this|each|every|before|after|between|from|of|by|for|to|around|and|or|as of|ending|ended|beginning|starting|back in|the|that|throughout|following|previous|is|its|a|on|per|than)[ -]$/i;
const SURE_BEFORE =
  /\b(?:in|since|until|till|through|during|early|late|mid|last|next|this|throughout|as of|ending|ended|beginning|starting|back in|of)[ -]$/i;
/** Behind these words "May" is nobody's name, whatever stands behind it. */
const MONTH_BEFORE = /\b(?:in|since|until|till|through|during|early|late|mid|last|next|this|as of|back in)[ -]$/i;
const MONTH_NOUN_AFTER =
  /^(?:['’]s)? (?:report|data|sales|figures|survey|meeting|contract|delivery|deliveries|futures|results|earnings|election|elections|vote|deadline|launch|release|deal|filing|statement|ruling|quarter|period|referendum|agreement|announcement|auction|forecast|estimate|loss|profit|issue|cease-fire|ceasefire|attack|attacks|bombing|crash|meetings|summit|conference|hearing|trial|interview|memo|letter|email|poll|offering|ipo|reading|jobs|retail|inflation|price|prices|decision)\b/;
/** "Nov-Feb 2017" */
const RANGE_AFTER = /^(?:[-–]| to | through )(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/;
const NAME_AFTER = /^ (?!(?:The|A|In|On|But|And|We|It|He|She|They|This|That|I)\b)[A-Z][a-z]/;

/** Whether a month's name that stands alone is the month there: "in March", "the September loss"; not "Theresa May", "March ahead". */
export function isMonthThere({ text }: Scene, start: number, end: number): boolean {
  const word = text.slice(start, end);
  const before = text.slice(Math.max(0, start - 16), start);
  const after = text.slice(end, end + 16);
  if (/^[a-z]/.test(word) && !(PLAIN_MONTH.test(word) || /^(?:april|august)$/.test(word))) return false;
  if (/^-[a-z]/.test(after) && /^[A-Z][a-z]+-$/.test(before.slice(-8))) return false;
  if (RANGE_AFTER.test(after) && /^[A-Z]/.test(word)) return true;
  if (/^may$/i.test(word))
    return (
      SURE_BEFORE.test(before) &&
      !/^(?:['’]s\b| (?:be|have|not|also|well|only|or may)\b)/.test(after) &&
      // "in May Contoso sold", but not "of May Contoso"
      (!NAME_AFTER.test(after) || (MONTH_BEFORE.test(before) && !/^ (?:Day|Fair|Queen)\b/.test(after)))
    );
  if (NAME_AFTER.test(after) && !SURE_BEFORE.test(before)) return false;
  if (TIME_BEFORE.test(before) || /[(\u2013\u2014] ?$/.test(before))
    return !(
      /^(?:March|August)$/.test(word) &&
      /^ (?:ahead|on|body|company)\b/.test(after) &&
      !SURE_BEFORE.test(before)
    );
  if (/\b(?:jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.?(?:,| and| or| to|-) ?$/i.test(before)) return true;
  if (PLAIN_MONTH.test(word) && word.length > 4) return true;
  return MONTH_NOUN_AFTER.test(after);
}
