import type { Amount } from './amount.ts';
import type { Numeral } from './numeral.ts';

/** "of the year", "of 2026": the fraction is of a stretch of time. */
const OF_TIME =
  /^ (?:of )?(?:(?:the|this|last|next|that|an?|each|every|its|their|his) )?(?:(?:fiscal|calendar|financial|current|previous|following|past|\d{1,2}(?:st|nd|rd|th)|first|last|twentieth|trading|academic) )*(?:year|decade|century|month|week|day|hour|minute|season|quarter|term|time|night|game|match|battle|way|fiscal|FY|\d{4}|hours|years|months|days)\b/i;

const PERIOD_BEFORE =
  /(?:\b(?:first|second|third|fourth|latter|former|last|past|next|previous|this|that|other|better|each|every|final|top|bottom|front|back|latest|same|per|two|three|consecutive|straight|northern|southern|eastern|western)|\d|\band a)[ -]$/i;

/** Words that make a fraction a share or a change even without "of": "by a third", "nearly half". */
const CUE_BEFORE =
  /\b(?:by|in|than|about|around|roughly|approximately|nearly|almost|over|under|up to|some|at least|only|just|is|was|are|were|owns?|owned|holds?|held|buys?|bought|acquired|sold|sells?|with|to) (?:an? |one |over |about )?$/i;

const BOUNDARY =
  /^(?:[.,;:)!?"”]|$| (?:in|on|to|from|by|at|since|after|before|over|during|this|last|compared|when|while|and|or|as|more|less|fewer|higher|lower|million|stake|share|interest|ownership|majority)\b)/i;

const DETERMINER = /^ (?:of\b|its\b|their\b|his\b|her\b|our\b|your\b|my\b|the\b|that\b|as (?:many|much)\b)/i;

/** A fraction that is a share of something: "half its finance arm", "a quarter of", "two-thirds"; not "the second half", "half an hour". */
export function readShare(text: string, numeral: Numeral): Amount | undefined {
  if (numeral.form !== 'fraction' || numeral.value <= 0) return undefined;
  const words = text.slice(numeral.start, numeral.end);
  const before = text.slice(Math.max(0, numeral.start - 24), numeral.start);
  const after = text.slice(numeral.end, numeral.end + 40);
  // "the other two-thirds of it", "the other third of the year"
  const isPeriod = PERIOD_BEFORE.test(before) && !(/ther $/.test(before) && words.endsWith('s'));
  const isOwned = /^half$/i.test(words) && /^[- ]owned\b/.test(after);
  if (!isOwned && (isPeriod || OF_TIME.test(after) || /^[-/]/.test(after))) return undefined;
  if (!isOwned && !isShare(words, before, after)) return undefined;
  return {
    kind: 'percent',
    numeral,
    start: numeral.start,
    end: numeral.end,
    value: Math.round(numeral.value * 10_000) / 100,
    foundBy: 'percent/fraction',
  };
}

function isShare(words: string, before: string, after: string): boolean {
  const ofSomething = /^ of (?!an? (?:cent|penny|point|mile|inch|second|century|percent))/i.test(after);
  if (/\d|[½⅓⅔¼¾]/.test(words)) return ofSomething && !/^ of an? /i.test(after);
  if (/half$/i.test(words)) {
    if (/^ (?:an?|past|the (?:time|battle|story|fun))\b/i.test(after)) return false;
    return (
      ofSomething ||
      DETERMINER.test(after) ||
      (CUE_BEFORE.test(before) && /^(?: [a-z]+s\b| people\b)/.test(after)) ||
      (CUE_BEFORE.test(before) && BOUNDARY.test(after))
    );
  }
  if (
    /^(?:one|two|three|four|five|six|seven|eight|nine)[- ](?:third|fifth|sixth|seventh|eighth|ninth|tenth)s?$/i.test(
      words,
    )
  ) {
    return ofSomething || words.includes('-') || BOUNDARY.test(after);
  }
  return ofSomething || OF_STAKE.test(after) || (CUE_BEFORE.test(before) && BOUNDARY.test(after));
}

/** "a quarter stake" */
const OF_STAKE = /^ (?:stake|share|interest|holding|shareholding)\b/i;

const MODAL_BEFORE =
  /\b(?:to|will|would|could|can|may|might|should|must|nearly|almost|roughly|than|about|expected to|not|and) $/i;
const NOT_A_CHANGE =
  /^(?:-| (?:down|check|act|agent|as|up|over|back|bogey|play|room|bed|figures?|digits?|standards?|whammy)\b)/i;

/** "doubled" is a change of 100 percent, "halving" one of -50, "a tenfold increase" one of 900. */
export function readMultiple(text: string, numeral: Numeral): Amount | undefined {
  if (numeral.form !== 'multiple') return undefined;
  const word = text.slice(numeral.start, numeral.end).toLowerCase();
  const after = text.slice(numeral.end, numeral.end + 12);
  if (NOT_A_CHANGE.test(after) || text[numeral.start - 1] === '-') return undefined;
  const isBase = /(?:le|ve)$/.test(word);
  if (isBase && !MODAL_BEFORE.test(text.slice(Math.max(0, numeral.start - 14), numeral.start))) return undefined;
  return {
    kind: 'percent',
    numeral,
    start: numeral.start,
    end: numeral.end,
    value: (numeral.value - 1) * 100,
    foundBy: 'percent/multiple',
  };
}

const RATIO_GAP = /^ (?:in|over|out of|of every|in every|out of every) $/;
const TIME_AFTER = /^ (?:years?|months?|weeks?|days?|hours?|minutes?|quarters?|decades?|seconds?)\b/i;

/** "one in five", "nine out of ten": two numbers that are one share. */
export function readRatio(text: string, part: Numeral, whole: Numeral): Amount | undefined {
  if (!RATIO_GAP.test(text.slice(part.end, whole.start))) return undefined;
  if (part.scale !== 1 || part.value < 1 || !Number.isInteger(part.value) || part.form === 'vague') return undefined;
  if (part.value >= whole.value || part.value > 99 || whole.value > 1e6 || whole.form === 'fraction') return undefined;
  const plainIn = text.slice(part.end, whole.start) === ' in ';
  if (plainIn && (part.value > 9 || /^\d{4}$/.test(text.slice(whole.start, whole.end)))) return undefined;
  const after = text.slice(whole.end, whole.end + 10);
  if (text.startsWith(' over ', part.end) && !/^(?:[.,;:?!)]|$)/.test(after)) return undefined;
  if (TIME_AFTER.test(after) || /^(?:[%\d]|-| percent| per cent| million| billion)/.test(after)) return undefined;
  return {
    kind: 'percent',
    numeral: { ...part, end: whole.end },
    start: part.start,
    end: whole.end,
    value: Math.round((part.value / whole.value) * 1e6) / 1e4,
    foundBy: 'percent/ratio',
  };
}
