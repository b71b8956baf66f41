import { type DateReading, type Rule, sticky } from './grammar.ts';

const WORDS: readonly (readonly [pattern: string, value: 'PRESENT_REF' | 'PAST_REF' | 'FUTURE_REF'])[] = [
  [
    'right now|just now|now|currently|at present|at the moment|at this time|at this point|these days|nowadays|(?<=\\bthe )current|current(?= \\w)',
    'PRESENT_REF',
  ],
  [
    '(?:more |most )?recently|lately|the recent past|the past(?! \\w)|(?<=\\bin )the past|not (?:so |too )?long ago|long ago',
    'PAST_REF',
  ],
  ['the (?:near |immediate |foreseeable )?future|the (?:near|short) term', 'FUTURE_REF'],
];

/** "now", "recently", "the future": counted by TempEval-3, of no use to a claim. */
export const VAGUE: readonly Rule<DateReading>[] = WORDS.map(([pattern, value]) => ({
  id: 'date/vague',
  pattern: sticky(`(?:${pattern})(?![\\w-])`),
  read: () => ({ kind: 'date', timex3: { type: 'DATE', value } }),
}));
