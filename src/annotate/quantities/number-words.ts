/** What a word does in a number that is written out. */
export type NumberWord =
  | { readonly kind: 'zero' | 'unit' | 'teen' | 'ten' | 'hundred' | 'scale'; readonly value: number }
  | { readonly kind: 'and' | 'a' | 'point' }
  /** "third", "quarters": what a fraction divides by. `compound` only after a ten: "twenty-firsts". */
  | { readonly kind: 'denominator'; readonly value: number; readonly plural: boolean; readonly compound: boolean };

const UNITS = 'one two three four five six seven eight nine'.split(' ');
const TEENS = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

/** Denominators that may stand alone, with what they divide by. */
const DENOMINATORS: Readonly<Record<string, number>> = {
  third: 3,
  quarter: 4,
  fourth: 4,
  fifth: 5,
  sixth: 6,
  seventh: 7,
  eighth: 8,
  ninth: 9,
  tenth: 10,
  eleventh: 11,
  twelfth: 12,
  thirteenth: 13,
  fourteenth: 14,
  fifteenth: 15,
  sixteenth: 16,
  seventeenth: 17,
  eighteenth: 18,
  nineteenth: 19,
  twentieth: 20,
  thirtieth: 30,
  fortieth: 40,
  fiftieth: 50,
  sixtieth: 60,
  seventieth: 70,
  eightieth: 80,
  ninetieth: 90,
  hundredth: 1e2,
  thousandth: 1e3,
  millionth: 1e6,
  billionth: 1e9,
  trillionth: 1e12,
};

function* entries(): Generator<[string, NumberWord]> {
  for (const word of ['zero', 'nought', 'naught']) yield [word, { kind: 'zero', value: 0 }];
  for (const [i, word] of UNITS.entries()) yield [word, { kind: 'unit', value: i + 1 }];
  for (const [i, word] of TEENS.entries()) yield [word, { kind: 'teen', value: i + 10 }];
  for (const [i, word] of TENS.entries()) yield [word, { kind: 'ten', value: i * 10 + 20 }];
  yield ['fourty', { kind: 'ten', value: 40 }];
  yield ['hundred', { kind: 'hundred', value: 100 }];
  yield ['thousand', { kind: 'scale', value: 1e3 }];
  yield ['lakh', { kind: 'scale', value: 1e5 }];
  yield ['million', { kind: 'scale', value: 1e6 }];
  yield ['crore', { kind: 'scale', value: 1e7 }];
  yield ['billion', { kind: 'scale', value: 1e9 }];
  yield ['trillion', { kind: 'scale', value: 1e12 }];
  yield ['dozen', { kind: 'scale', value: 12 }];
  yield ['dozens', { kind: 'scale', value: 12 }];
  yield ['mln', { kind: 'scale', value: 1e6 }];
  yield ['bln', { kind: 'scale', value: 1e9 }];
  yield ['and', { kind: 'and' }];
  yield ['a', { kind: 'a' }];
  yield ['point', { kind: 'point' }];
  yield ['half', { kind: 'denominator', value: 2, plural: false, compound: false }];
  yield ['halves', { kind: 'denominator', value: 2, plural: true, compound: false }];
  for (const [word, value] of Object.entries(DENOMINATORS)) {
    yield [word, { kind: 'denominator', value, plural: false, compound: false }];
    yield [`${word}s`, { kind: 'denominator', value, plural: true, compound: false }];
  }
  for (const [word, value] of [['first', 1] as const, ['second', 2] as const]) {
    yield [word, { kind: 'denominator', value, plural: false, compound: true }];
    yield [`${word}s`, { kind: 'denominator', value, plural: true, compound: true }];
  }
}

/** Every word that a written-out number may hold. */
export const NUMBER_WORDS: ReadonlyMap<string, NumberWord> = new Map(entries());

/** Words that a written-out number starts with (an article before them is looked for backwards). */
export const STARTING_WORDS: readonly string[] = [
  'zero',
  'nought',
  'naught',
  ...UNITS,
  ...TEENS,
  ...TENS,
  'hundred',
  'thousand',
  'lakh',
  'million',
  'crore',
  'billion',
  'trillion',
  'dozen',
  'half',
  ...Object.keys(DENOMINATORS).filter((word) => DENOMINATORS[word]! <= 10 || DENOMINATORS[word]! >= 100),
];

/** Vulgar fractions of Unicode. */
export const VULGAR_FRACTIONS: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
};
