/** Stems of the words of which every date or duration holds one, unless it holds a figure. */
const STEMS = [
  'jan feb mar apr may jun jul aug sep oct nov dec',
  'mon tue wed thu fri sat sun today tonight tomorrow yesterday',
  'year yr month week day quarter half hour hr minute min second sec decade centur fortnight period weekend',
  'morning afternoon evening night spring summer autumn fall winter',
  'annually hourly daily nightly biweekly bimonthly semiannually multi fy q[1-4] h[12]',
  'twenties thirties forties fifties sixties seventies eighties nineties seventeen eighteen nineteen',
  'christmas thanksgiving easter hallowe',
];
/** Phrases that would cost too much by their first word alone. */
const PHRASES = [
  ...['two thousand', 'twenty t', 'new year', 'independence d', 'labou?r d', 'earth d', 'columbus d', 'veterans d'],
  ...['international w', 'saint pat', 'st\\.? pat', 'valentine.s d', 'mother.s d', 'father.s d', 'presidents.? d'],
  ...['memorial d', 'good fri', 'black fri', 'cyber mon', 'boxing d', 'ash wed', 'martin l', 'mlk d'],
];
const VAGUE = [
  ...['now', 'current', 'at present', 'at the moment', 'at this', 'these days', 'recently', 'lately', 'long ago'],
  ...['the past', 'the future', 'the near', 'the short', 'the recent', 'the foreseeable', 'in future'],
  ...['noon', 'midnight', 'midday'],
];
const WORDS = [...STEMS.flatMap((line) => line.split(' ')), ...PHRASES];
const TRIGGER = new RegExp(`\\d|[½¼¾]|\\b(?:${WORDS.join('|')})`, 'gi');
const TRIGGER_VAGUE = new RegExp(`\\d|[½¼¾]|\\b(?:${[...WORDS, ...VAGUE].join('|')})`, 'gi');

/** The next place from `from` on that can hold a date or duration: the start of its telling word; -1 where there is none. */
export function nextTrigger(text: string, from: number, vague: boolean): number {
  const pattern = vague ? TRIGGER_VAGUE : TRIGGER;
  pattern.lastIndex = from;
  const match = pattern.exec(text);
  return match ? match.index : -1;
}

/** Words that can stand in a date before its telling word: "the first half of", "about two and a", "late last". */
const LEADING = new Set(
  (
    'the a an this that its their his her our last past next previous prior preceding coming upcoming following same subsequent ' +
    'current latest recent most early late mid couple middle midway earlier later end start beginning close outset opening closing conclusion tail very part latter ' +
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth final initial remaining of in on to way through ' +
    'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen ' +
    'twenty thirty forty fifty sixty seventy eighty ninety hundred thousand half quarter few several couple some many dozen dozens hundreds number handful multiple ' +
    'about around roughly nearly almost approximately at least more than over up less under fewer greater longer as long much within no minimum well just only ' +
    'all every each per any given other single once twice times another whole entire full fiscal financial calendar business working trading school academic tax ' +
    'straight consecutive successive and or additional solid short extra turbulent further year week weeks quarters months days day month sometime somewhat ' +
    'prior-year comparable corresponding like intervening passing tuesday monday wednesday thursday friday saturday sunday shortly before after good new 1st 2nd 3rd 4th'
  ).split(' '),
);
const MAX_LEADING = 8;
/** Before a year cut to two figures. */
const APOSTROPHES = new Set([0x27, 0x60, 0xb4, 0x2018, 0x2019]);

/** Places from which a date that holds the word at `trigger` may start, leftmost first; none before `floor`. */
export function startsBefore(text: string, trigger: number, floor: number): number[] {
  const starts = [trigger];
  let start = trigger;
  for (let words = 0; words < MAX_LEADING; words++) {
    const glue = text.charCodeAt(start - 1);
    if (words === 0 && start > floor && APOSTROPHES.has(glue)) starts.unshift(--start);
    if (words === 0 && start < trigger) continue;
    if (start - 1 < floor || (glue !== 0x20 && glue !== 0x2d)) break;
    let wordStart = start - 1;
    while (wordStart > floor && start - wordStart < 16 && isWordUnit(text.charCodeAt(wordStart - 1))) wordStart--;
    if (!LEADING.has(text.slice(wordStart, start - 1).toLowerCase())) break;
    starts.unshift(wordStart);
    start = wordStart;
  }
  return starts;
}

/** Letters and figures of ASCII. */
export function isWordUnit(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
