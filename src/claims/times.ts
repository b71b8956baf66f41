import type { Sentence, ValueMention } from '../model/annotation.ts';
import type { Frame, NounPhrase } from '../model/frame.ts';
import { contains, overlaps, type Span } from '../model/span.ts';
import type { ClaimType } from './define.ts';
import type { Filler } from './filler.ts';
import { verbOf } from './governors.ts';
import { isKeptUntil, isOfThing, isRecord, type TimeMention } from './no-day.ts';
import { isOfClass } from './verb-classes.ts';
import { isElsewhen } from './when.ts';

/** Whether a value is a date or a duration. */
export const isTime = (mention: ValueMention): mention is TimeMention =>
  mention.value.kind === 'date' || mention.value.kind === 'duration';

/** Slots that a date fills by the preposition before it; the rest go to `date`. */
const UNTIL = new Set(['until', 'before', 'by']);

/** "have used it since its launch in May 2025": the date of what something is before or since. */
function isOfOnset(time: Span, { preps, predicate }: Frame): boolean {
  return preps.some(
    ({ preposition, object, span }) =>
      (/^(?:since|until|before|despite|ahead of)$/.test(preposition) ||
        // "After the launch in May, staff left"
        (/^(?:after|following|amid)$/.test(preposition) && span.start < predicate.start)) &&
      object?.preps.some((prep) => prep.object && overlaps(prep.object.span, time)),
  );
}

const isOnset = ({ value }: TimeMention) => value.kind === 'date' && value.operator === 'since';

/** "before 2030", "beyond the quarter" is no day of anything; "before the end of 2030" is some day of it. */
function isOpen({ value, span, foundBy }: TimeMention, { tokens }: Sentence): boolean {
  const isEnd = () =>
    tokens.some((token) => overlaps(token.span, span) && /^(?:end|year-end|christmas)$/.test(token.lower));
  if (value.kind === 'date' && value.operator === 'before') return !isEnd();
  return (value.kind === 'date' && value.operator === 'after') || foundBy === 'date/the-period';
}

/** Adds `date`, `asOf`, `until` and `duration` to what a pattern found: the times of the frame, else of what governs it. */
export function addTimes(
  type: ClaimType,
  frame: Frame,
  slots: Record<string, readonly Filler[]>,
  sentence: Sentence,
  /** Those of the sentence. */
  times: readonly TimeMention[],
  siblings: readonly Span[] = [],
): void {
  const taken = Object.values(slots)
    .flat()
    .filter((filler) => filler.value.kind !== 'term')
    .map((filler) => filler.span);
  const figures = figuresOf(slots);
  const action = slots.action?.[0]?.value;
  const isOver = action?.kind === 'term' && action.value === 'ended';
  const isOthers = ({ span }: TimeMention) =>
    taken.some((own) => overlaps(own, span)) ||
    (type.ownDate === true && isOfOnset(span, frame)) ||
    isOfSibling(span, figures, siblings) ||
    isOfPart(span, figures, sentence) ||
    isOfComparison(span, figures, sentence);
  const mentions = timesOf(frame, times, type.ownDate === true, isOthers);
  // "the chairman since 2001 will step down in May"
  if (type.ownDate) mentions.sort((a, b) => Number(isOnset(a)) - Number(isOnset(b)));
  for (const mention of mentions) {
    if ((type.ownDate && isOpen(mention, sentence)) || isPer(mention, sentence) || isDistance(mention, sentence))
      continue;
    if (isWithin(mention, sentence) || isOfPrice(mention, sentence) || isRecord(mention, sentence)) continue;
    if (type.ownDate && (isKeptUntil(frame, mention) || isOfThing(mention, sentence))) continue;
    const slot = isFormer(type, mention, slots, sentence)
      ? 'fromDate'
      : slotFor(
          type,
          mention,
          slots,
          isOver || isReached(frame, mention) ? undefined : runsOut(frame) || isNewEnd(frame, mention, sentence),
        );
    if (slot) slots[slot] = [{ value: mention.value, span: mention.span }];
  }
}

/** "its licence runs out in 2031": the date that the clause gives is when it is over. */
function runsOut(frame: Frame): boolean {
  const verb = verbOf(frame);
  return verb !== undefined && RUNS_OUT.has(verb.lemma) && verb.tense !== 'past' && frame.role === 'subject';
}

/** "By Monday its models were there": the day on which it was so. */
const isReached = (frame: Frame, { value }: TimeMention): boolean =>
  value.kind === 'date' && value.operator === 'by' && verbOf(frame)?.tense === 'past';

/** "was extended to 2035" */
function isNewEnd(frame: Frame, { span }: TimeMention, { tokens }: Sentence): boolean {
  const verb = verbOf(frame);
  const before = tokens.findLast((token) => token.span.end <= span.start);
  return verb !== undefined && EXTENDS.has(verb.lemma) && before?.lower === 'to';
}

const EXTENDS = new Set(['extend', 'renew', 'prolong', 'lengthen']);
const RUNS_OUT = new Set(['expire', 'run out', 'lapse', 'run', 'last', 'end']);

/** "2 million tonnes a year": how often, not how long. */
function isPer({ value, span }: TimeMention, { tokens }: Sentence): boolean {
  const first = tokens.findIndex((token) => token.span.end > span.start);
  if (value.kind !== 'duration' || !/^(?:an?|per)$/.test(tokens[first]!.lower)) return false;
  return /^(?:NOUN|PROPN|NUM|SYM)$/.test(tokens[first - 1]?.tag ?? '');
}

/** "less than four years after it was founded": how far apart two days are, not how long something takes. */
function isDistance({ value, span }: TimeMention, { tokens }: Sentence): boolean {
  if (value.kind !== 'duration') return false;
  const next = tokens.find((token) => token.span.start >= span.end);
  return next !== undefined && /^(?:after|before|since|ago|earlier|later|apart)$/.test(next.lower);
}

/** "within 24 hours it was gone": how soon, not how long. */
function isWithin({ value, span }: TimeMention, { tokens }: Sentence): boolean {
  const at = tokens.findIndex((token) => token.span.end > span.start);
  return value.kind === 'duration' && (tokens[at]?.lower === 'within' || tokens[at - 1]?.lower === 'within');
}

/** "a premium of 22% to Monday's close": the day of a price that another one is compared with. */
function isOfPrice({ span }: TimeMention, { tokens }: Sentence): boolean {
  const next = tokens.findIndex((token) => token.span.start >= span.end);
  const first = tokens.findIndex((token) => token.span.end > span.start);
  const isPrice = /^(?:close|closing|price|share|level)$/.test(tokens[next + 1]?.lower ?? '');
  return (
    isPrice && /^['’]s$/.test(tokens[next]?.lower ?? '') && /^(?:to|on|over)$/.test(tokens[first - 1]?.lower ?? '')
  );
}

const figuresOf = (slots: Readonly<Record<string, readonly Filler[]>>): Span[] =>
  Object.values(slots)
    .flat()
    .filter(({ value }) => value.kind === 'money' || value.kind === 'percent' || value.kind === 'count')
    .map(({ span }) => span);

/** "$1 billion in 2019 and $10 billion in 2023": a time belongs to the figure before it. */
function isOfSibling(time: Span, own: readonly Span[], siblings: readonly Span[]): boolean {
  const lastBefore = (spans: readonly Span[]) =>
    Math.max(-1, ...spans.filter(({ end }) => end <= time.start).map(({ end }) => end));
  return lastBefore(siblings) > lastBefore(own);
}

/** "$3 billion, including $2 billion in 2023": the date of a part. */
function isOfPart(time: Span, own: readonly Span[], { tokens, values }: Sentence): boolean {
  const part = values.findLast(({ span, value }) => span.end <= time.start && value.kind === 'money');
  const [whole] = own;
  if (!part || !whole || own.some((span) => overlaps(span, part.span))) return false;
  return tokens.some(
    ({ lower, span }) => lower === 'including' && span.start >= whole.end && span.end <= part.span.start,
  );
}

/** "up from $400 million in 2024", "$19 billion in the spring, had sunk to": the date of a figure that is not the claim's. */
function isOfComparison(time: Span, own: readonly Span[], { tokens, values }: Sentence): boolean {
  const figure = values.findLast(({ span, value }) => span.end <= time.start && value.kind !== 'date');
  if (!figure || own.some((span) => overlaps(span, figure.span))) return false;
  const first = tokens.findIndex((token) => token.span.end > figure.span.start);
  const between = tokens.filter(({ span }) => span.start >= figure.span.end && span.end <= time.start);
  // "up from its $40 billion valuation"
  const at = tokens[first - 1]?.lower === 'its' ? first - 2 : first - 1;
  const compares = /^(?:from|against|versus)$/.test(tokens[at]?.lower ?? '') || tokens[at - 1]?.lower === 'compared';
  const isOther = compares || (own.length > 0 && own.every((span) => span.start > time.end));
  return isOther && between.every(({ lower }) => LEADS_IN.has(lower));
}

/** "from $3 billion a year earlier", "compared with last year", "since 2019": when it was what it is compared with. */
function isFormer(
  type: ClaimType,
  { span, value }: TimeMention,
  slots: Readonly<Record<string, readonly Filler[]>>,
  { tokens }: Sentence,
): boolean {
  if (!('fromDate' in type.slots) || slots.fromDate || value.kind !== 'date') return false;
  let at = tokens.findIndex((token) => token.span.end > span.start);
  if (COMPARES.has(tokens[at]?.lower ?? '')) return true;
  // "12% down on the same stage last year"
  while (SAME.has(tokens[at - 1]?.lower ?? '')) at--;
  // "up 10% on 2003", "compared to 2003", but not "up on Tuesday"
  const compares = `${tokens[at - 2]?.lower} ${tokens[at - 1]?.lower}`;
  if (/^(?:(?:%|up|down) on|compared to)$/.test(compares) && !/day$/.test(tokens[at]!.lower)) return true;
  while (at > 0 && LEADS_IN.has(tokens[at - 1]!.lower)) at--;
  // "from £50 million ($95 million) in 2017"
  if (tokens[at - 1]?.text === ')')
    at = Math.max(
      at - 6,
      tokens.slice(0, at).findLastIndex(({ text }) => text === '('),
    );
  const before = tokens[at - 1];
  if (!before) return false;
  // "twice as many as in February"
  if (before.lower === 'as' && tokens[at - 3]?.lower === 'as') return true;
  // "against a $2 billion loss a year earlier"
  while (at > 0 && tokens[at - 1]!.tag === 'NOUN') at--;
  const figure = tokens[at - 1];
  return (
    COMPARES.has(before.lower) ||
    (figure !== undefined && (slots.from?.some((from) => overlaps(from.span, figure.span)) ?? false))
  );
}

const COMPARES = new Set(['from', 'since', 'than', 'with', 'versus', 'against']);
const SAME = new Set(['the', 'same', 'time', 'period', 'point', 'stage']);
const LEADS_IN = new Set('in at on for the a that its their end start of valuation'.split(' '));

function slotFor(
  type: ClaimType,
  { value, foundBy }: TimeMention,
  filled: Readonly<Record<string, unknown>>,
  /** Absent where what is over ended on the date. */
  isEnd: boolean | undefined,
): string | undefined {
  const free = (slot: string) => slot in type.slots && !filled[slot];
  if (foundBy === 'date/set' || foundBy === 'date/vague') return undefined;
  if (value.kind === 'duration') return free('duration') ? 'duration' : undefined;
  const operator = value.operator ?? '';
  const ends =
    isEnd !== undefined && (isEnd || (UNTIL.has(operator) && (operator === 'until' || type.status === 'right')));
  if (ends && 'until' in type.slots) return free('until') ? 'until' : undefined;
  if ('asOf' in type.slots) return free('asOf') && operator !== 'until' ? 'asOf' : undefined;
  return filled.date ? undefined : 'date';
}

/** Dates and durations, the nearest first: in the noun's own complements, in its clause, in the clauses that govern it. */
function timesOf(
  frame: Frame,
  times: readonly TimeMention[],
  ownOnly: boolean,
  isOthers: (mention: TimeMention) => boolean,
): TimeMention[] {
  const found: TimeMention[] = [];
  const visited = new Set<Frame>();
  let link: Frame | undefined = frame;
  while (link && !visited.has(link)) {
    visited.add(link);
    for (const span of timeSpans(link)) {
      for (const mention of times)
        if (
          touches(span, mention.span) &&
          !found.includes(mention) &&
          !isOthers(mention) &&
          !(isOfOther(frame, link, mention) && isUntil(mention))
        )
          found.push(mention);
    }
    if (
      (ownOnly && (found.length > 0 || !isNews(link))) ||
      isReported(link) ||
      isElsewhen(link) ||
      found.some((mention) => mention.value.kind === 'date')
    )
      break;
    link = link.governor;
  }
  return found;
}

const isUntil = ({ value }: TimeMention): boolean => value.kind === 'date' && value.operator === 'until';

/**
 * "the licence runs to 2032, and Contoso becomes its supplier", "keeps its licence until 2032 but loses exclusivity": how
 * long one lasts says nothing of what another does.
 */
function isOfOther(frame: Frame, link: Frame, { span }: TimeMention): boolean {
  const verb = verbOf(frame);
  if (!verb?.subject || verb === link || frame === link) return false;
  const isBefore = verb.governor === link && span.end <= verb.predicate.start;
  if (verb.relation === 'conjunct' && isBefore && isOfClass(verb.lemma, 'ends')) return true;
  // "until 1988, when it sold 120,000 copies"
  return verb.subject !== link.subject && verb.subordinator !== 'when';
}

/** "announced in April that it had opened an inquiry": what is news was done when it was announced. */
const isNews = ({ relation, governor, tense, perfect }: Frame) =>
  relation === 'complement' && governor?.lemma === 'announce' && tense === 'past' && perfect === true;

/** "Newsline reported on Thursday that": the day of the report is not the day of what it tells. */
const isReported = ({ relation, governor }: Frame) => relation === 'complement' && governor?.lemma === 'report';

function timeSpans(frame: Frame): Span[] {
  // "December's rise in sales"
  const own = [frame.phrase, frame.phrase?.possessor].flatMap((phrase) => (phrase ? [phrase.span] : []));
  // "a licence to use its patents until 2030": what is to be done lasts as long as the right
  const doing = frame.kind === 'noun' ? frame.preps.flatMap((prep) => prep.frame?.preps ?? []) : [];
  const preps = [...frame.preps, ...doing];
  const phrases: (NounPhrase | undefined)[] = [...frame.times, ...preps.map((prep) => prep.object), frame.object];
  return [...own, ...phrases.filter((phrase) => phrase !== undefined).map((phrase) => phrase.span)];
}

const touches = (span: Span, time: Span) => contains(span, time) || overlaps(span, time);
