import { oneOf } from './patterns.ts';

/** Verbs and adverbs that put a minus before the percentage that follows. */
const FALL_BEFORE = new RegExp(
  `\\b(?:${oneOf(
    'fell fall falls fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing ' +
      'slid slide slides sliding slip slips slipped slipping sank sink sinks sunk tumble tumbled tumbles tumbling plunge plunged plunges ' +
      'plunging plummet plummets plummeted plummeting shed sheds shedding lose loses lost losing shrink shrinks shrank shrunk shrinking ' +
      'contract contracts contracted contracting dip dips dipped dipping slump slumped slumps slumping crashed dived dove nosedived retreated ' +
      'tanked tanks cratered weakened eased down lower off cut cuts cutting reduce reduces reduced reducing slashed slashing trimmed lowered lowering sagged ' +
      'skidded depreciated devalued underperformed',
  )})(?: (?:in value|sharply|slightly|steeply|further|another|more))?(?: by)? (?:an? )?$`,
  'i',
);

/** "cut its costs by 20%": the verb has an object. */
const CUT_BY = new RegExp(
  `\\b(?:${oneOf(
    'cut cuts cutting reduce reduces reduced reducing lower lowers lowered lowering slash slashes slashed slashing trim trims trimmed shrink ' +
      'shrinks shrank decrease decreased devalue devalued drop dropped fell fall decline declined down',
  )})(?: [\\w’'&-]{1,18}){1,8} by $`,
  'i',
);

/** "a decline of 3%", "a drop in sales of 5 percent". */
const FALL_OF =
  /\b(?:decline|drop|fall|decrease|loss|slump|plunge|slide|dip|reduction|cut|contraction|slowdown|downturn|setback|depreciation|devaluation)(?: in(?: [\w’'-]{1,18}){1,4})? of (?:an? )?$/i;

/** "a 3% decline", "20% lower", "43 percent less". */
const FALL_AFTER =
  /^(?: (?:year-on-year|year-over-year|annual|quarterly|monthly|overall|sharp|share|stock|price|net|further|daily|one-day|sequential)){0,2} (?:decline|drop|fall|decrease|slump|plunge|slide|dip|reduction|cut|contraction|(?:fewer|less)(?= than| of|[.,;:)]|$)|lower|smaller|cheaper|slower|below|depreciation|devaluation|job cuts?|pay cut|price cut)\b/i;

/** "takes a cut of 2%": what is somebody's. */
const TAKES_CUT =
  /(?:\b(?:take[sn]?|taking|took|gets?|getting|keeps?|keeping|earns?|receives?|pockets?|charges?|collects?|wants?|demands?|its|their)|['’]s) (?:an? )?(?:[a-z]{1,16} )?cut of (?:an? )?$/i;

const RISE_BETWEEN = /\b(?:rose|rise|increase[ds]?|grew|grow|gain(?:ed)?|up|raised?|boost(?:ed)?)\b[^,;:.]{0,60}$/i;

/** Whether the percentage that stands at [start, end) is a fall: by the verb or noun that governs it. */
export function isFall(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 90), start);
  if (FALL_AFTER.test(text.slice(end, end + 48))) return true;
  if (FALL_BEFORE.test(before)) return !/\b(?:no|not|cut-)(?: [a-z]{1,10})? $/i.test(before);
  if (FALL_OF.test(before)) return !TAKES_CUT.test(before);
  const cut = before.endsWith(' by ') ? CUT_BY.exec(before) : null;
  return cut !== null && !RISE_BETWEEN.test(cut[0].slice(0, -4));
}

/** "cut by half", "in half": a fraction that something shrank by. */
export function isCutInHalf(text: string, start: number): boolean {
  return /\b(?:cut|cuts|cutting|slashed|reduced|fell|fallen|dropped|shrank|shrunk|down)(?: [\w’'&-]{1,18}){0,10} (?:by|in) $/i.test(
    text.slice(Math.max(0, start - 90), start),
  );
}
