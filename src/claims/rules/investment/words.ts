import type { Condition } from '../../define.ts';

/** "booked a $3 billion loss from its investment": what it brings in the books is not what was put in. */
export const NOT_BOOKED: Condition = {
  governor: 'record | book | report | post | take | suffer | swallow | recognise | recognize | attribute',
  role: 'prep',
  not: true,
};

/** What a financing round is called, each with the words of the text that say so. */
export const ROUND_WORDS: Readonly<Record<string, string>> = {
  'series a': 'series a',
  'series b': 'series b',
  'series c': 'series c',
  'series d': 'series d',
  'series e': 'series e',
  'series f': 'series f',
  'series g': 'series g',
  'series h': 'series h',
  'series i': 'series i',
  'series j': 'series j',
  'series k': 'series k',
  'pre-seed': 'pre-seed',
  seed: 'seed',
  ipo: 'ipo | public offering | flotation | listing',
  'rights issue': 'rights issue',
};

/** What whoever puts in most does to a round. */
export const LEADS = 'lead | co-lead | anchor | spearhead';
