import type { Scene } from './grammar.ts';

/** What names a code, a product, an index or an amount, not a year: "Windows 2000", "Section 1983", "$2000", "nearly 2000". */
const NOT_BEFORE =
  /(?:\b(?:section|sections|office|route|highway|room|flight|model|article|rule|title|chapter|page|pages|no\.?|number|suite|box|bus|series|class|iso|rs|usd|eur|gbp|nearly|almost|some|over|approximately|roughly|least|most|(?<!later |earlier )than|exactly|another|total of|as many as|up to|extension|ext\.?|call|dial|area|gate|street|st\.|avenue|ave\.|road|lot|at|to about|by about|worth|cost|costs|paid|pay) |[$£€¥#№+@&]\s?|(?:us|c|a|hk)\$|[\d.,] )$/i;
/** What makes the number before it a quantity. */
export const QUANTITY_AFTER =
  /^(?:[-‑](?:year|day|page|seat|strong|foot|mile|person|plus|point|acre|square)| (?:[a-z]+ )?(?:people|employees|workers|staff|shares|jobs|units|chips|servers|miles|kilomet(?:er|re)s|met(?:er|re)s|tons?|tonnes?|dollars|euros|pounds|yen|yuan|won|rupees|megawatts?|gigawatts?|mw|gw|kw|percent|per cent|points|hours|days|weeks|months|years|minutes|seconds|customers|users|stores|homes|troops|soldiers|prisoners|patients|students|members|votes|seats|square|feet|foot|acres|barrels|gallons|times|million|billion|trillion|thousand|hundred|companies|countries|cities|vehicles|planes|gpus?|cores|bits?|bytes?|mb|gb|tb|mhz|ghz|rpm|basis|words|pages|items)\b| (?:more|new|different|other|such|or (?:so|more|fewer)|a (?:day|week|month|year|share|barrel|ton|tonne|troy)|of (?:them|the|its|their|these|those|our))\b)/i;
/** "In 2020 other executives left": at the start of a sentence these say nothing of the number. */
const OPENS_IN = /(?:^|[.!?:;]["”’]? |\n)In $/;
const LOOSE_AFTER = /^ (?:more|new|different|other|such)\b/;
/** Words behind which any number from 1000 to 2199 is a year. */
const SURE_BEFORE =
  /\b(?:in|since|during|early|late|mid|fiscal|circa|throughout|(?:end|start|beginning|middle|half|quarter|part|summer|spring|autumn|fall|winter|act|class) of|(?:from|between|in) (?:1\d|20)\d\d (?:to|through|until|and))[ -]$/i;
/** A capitalised word makes a name of what follows ("Windows 2000", "Agenda 2030") unless it is one of these. */
const NAME_BEFORE =
  /(?:^|[^\p{L}'’-])(?!(?:In|By|Since|Until|Till|Through|To|From|Of|During|After|Before|For|The|A|Its|His|Her|Their|Our|And|Or|But|As|On|That|This|Early|Late|Mid|End|Throughout|Between|Around|Circa|Spring|Summer|Autumn|Fall|Winter|January|February|March|April|May|June|July|August|September|October|November|December|Fiscal|Year|FY|Due|When|While|With|Under|Over|Q[1-4]|H[12])[ -])\p{Lu}[\p{L}\d&.-]* $/u;

/**
 * Whether a bare number from 1000 to 2199 at a span is a year there. News writes "2,000 people": four figures without a
 * comma from 1900 to 2099 are a year unless the words around make them a quantity, a code or part of a name.
 */
export function isYearThere({ text }: Scene, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  const after = text.slice(end, end + 32);
  if (/^ (?:GMT|BST|UTC|EST|EDT|CET)\b/.test(after)) return false;
  if (QUANTITY_AFTER.test(after) && !(OPENS_IN.test(before) && LOOSE_AFTER.test(after))) return false;
  if (SURE_BEFORE.test(before)) return true;
  const year = Number(text.slice(start, end));
  if (year < 1900 || year > 2099 || NOT_BEFORE.test(before) || /^-\d/.test(after)) return false;
  return !NAME_BEFORE.test(before) || /[)\]]$/.test(before);
}
