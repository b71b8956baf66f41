/** A verb form that looks ahead takes its verb with it, so that "to be held" is not "held". */
const FUTURE =
  "(?:[Ww]ill|won['’]t|shall|would|to|should|must) (?:not )?be (?:[a-z]+ly )?[a-z]+|[Ww]ill|won['’]t|shall|would|expects?|expected|expecting|plans?|planned|planning|scheduled|schedules?|due|slated|set (?:to|for)|upcoming|going to|aims?|intends?|hopes?|expires?|expire|matures?|maturing|ahead of|payable|targets?|targeted|targeting|begins?|starts?|next|until|till|through|deadline|forthcoming|(?:is|are) to|agreed to|effective|as (?:soon|early|late) as|(?:is|are) [a-z]+ing|[’']ll";
const PAST =
  'was|were|had|has|have|did|said|told|met|held|made|took|came|went|saw|fell|rose|won|lost|left|began|became|got|gave|sold|bought|wrote|paid|hit|cut|grew|spoke|led|ran|kept|sent|found|knew|brought|broke|withdrew|struck|drew|threw|chose|rang|swung|sank|shrank|[Ss]ince|ago|last|[a-z]{2,14}(?<!e|hundr)ed';
const CUE = new RegExp(`(?<![\\w-])(?:(?<future>${FUTURE})|(?<past>${PAST}))(?![\\w-])`, 'g');
const LEFT = 90;
const RIGHT = 60;

/**
 * Whether the words around a span speak of the past (-1), the future (1) or do not tell (0): the nearest cue before it in
 * its sentence ("will close in March"), else the first one after it ("in March it will").
 */
export function directionAround(text: string, start: number, end: number): -1 | 0 | 1 {
  const last = cueBefore(sentenceBefore(text, start));
  return last ? directionOf(last) : cueBehind(text, end);
}

function cueBehind(text: string, end: number): -1 | 0 | 1 {
  const after = text.slice(end, end + RIGHT).split(/[.;!?](?: |$)/, 1)[0]!;
  CUE.lastIndex = 0;
  const cue = CUE.exec(after);
  // "On Wednesday Contoso agreed to pay": that was done then, whenever it pays
  return cue ? (cue[0] === 'agreed to' ? -1 : directionOf(cue)) : 0;
}

/** The nearest cue before a span, in what stands before it in its sentence. */
function cueBefore(before: string): RegExpExecArray | undefined {
  let last: RegExpExecArray | undefined;
  CUE.lastIndex = 0;
  for (let cue = CUE.exec(before); cue; cue = CUE.exec(before)) last = cue;
  return last;
}

function directionOf(cue: RegExpExecArray): -1 | 1 {
  return cue.groups?.past ? -1 : 1;
}

const sentenceBefore = (text: string, start: number) => sentenceTail(text.slice(Math.max(0, start - LEFT), start));

function sentenceTail(before: string): string {
  const cut = Math.max(before.lastIndexOf('; '), before.lastIndexOf('? '), before.lastIndexOf('! '), lastStop(before));
  return cut < 0 ? before : before.slice(cut + 2);
}

/** The last full stop that ends a sentence: behind a word of four letters or more, so that "Oct. 5" and "Inc. said" hold. */
function lastStop(before: string): number {
  for (let at = before.lastIndexOf('. '); at > 0; at = before.lastIndexOf('. ', at - 1)) {
    if (/[a-z]{4}[”"')]?$/.test(before.slice(Math.max(0, at - 6), at))) return at;
  }
  return -1;
}

/** A candidate against the direction of the text must be so many times nearer to win ("said the Feb. 1 deadline"). */
const AGAINST = 4;
/** Where something else than speech is told in the past ("bought it in August"), it is hardly ever ahead. */
const AGAINST_DEED = 12;
/** What is said, what was so, and forms that are no past behind a modal tell less: "would cut earnings if it closes in June". */
const WEAK =
  /^(?:said|told|reported|announced|added|warned|predicted|expected|noted|confirmed|was|were|had|has|have|last|cut|hit)$/;

/** How much nearer a candidate against the direction around a span must be. */
export function weightAgainst(text: string, start: number, end: number): number {
  const before = sentenceBefore(text, start);
  const last = cueBefore(before);
  if (last?.groups?.past === undefined || WEAK.test(last[0])) return AGAINST;
  // "the deal, signed in 2019, ends in May"
  if (before.includes(',', last.index)) return AGAINST;
  // "rooms were opened, and from December nurses will visit"
  return cueBehind(text, end) > 0 ? AGAINST : AGAINST_DEED;
}

/** Where the text does not tell, the past is likelier: news reports what has happened. */
const AHEAD = 1.3;

/**
 * The candidate nearest to the publication, those against the direction of the text counted farther off.
 * `distances` are signed, in any unit; returns the index of the winner.
 */
export function nearest(distances: readonly number[], direction: -1 | 0 | 1, weight = AGAINST): number {
  let best = 0;
  let bestCost = Number.POSITIVE_INFINITY;
  distances.forEach((distance, index) => {
    const against = direction !== 0 && distance !== 0 && Math.sign(distance) !== direction;
    const factor = against ? weight : direction === 0 && distance > 0 ? AHEAD : 1;
    const cost = Math.abs(distance) * factor;
    if (cost < bestCost) {
      best = index;
      bestCost = cost;
    }
  });
  return best;
}
