import { periodAt } from './calendar.ts';
import { type DateReading, type Rule, type Scene, sticky } from './grammar.ts';
import { calendarUnit, unresolved } from './relative.ts';
import { renderTimex3 } from './timex3.ts';

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

/** "for the year", "in the latest quarter", "during the week": the one of the text, else that of the publication. */
const THE_PERIOD: Rule<DateReading> = {
  id: 'date/vague',
  pattern: sticky(
    '(?:the (?:latest |full |whole |fiscal |most recent )?(?:fiscal )?(?<unit>quarter|year|week|day|month)|the latest (?<period>period))(?![\\w-])(?! (?:of|to|before|after|that|in which|earlier|ago|[a-z]+ing)\\b)',
  ),
  read(match, scene) {
    const { unit, period } = match.groups!;
    const latest = period !== undefined || /latest|recent/i.test(match[0]);
    if (
      !latest &&
      !/\b(?:for|in|during|of|throughout|end|as|on|over) $|^$/i.test(
        scene.text.slice(Math.max(0, match.index - 11), match.index),
      )
    )
      return undefined;
    if (
      /^ (?:ended|ending)\b/.test(scene.text.slice(match.index + match[0].length, match.index + match[0].length + 8))
    ) {
      return { kind: 'date', timex3: { type: 'DATE', value: unit === 'quarter' ? 'P1Q' : 'P1Y' } };
    }
    return { kind: 'date', timex3: { type: 'DATE', value: thePeriod(scene, unit ?? 'quarter') } };
  },
};

function thePeriod({ published, coarseAnchor }: Scene, word: string): string {
  const unit = calendarUnit(word);
  if (coarseAnchor?.unit === unit && unit !== 'year') return renderTimex3(coarseAnchor);
  if (published === undefined) return unresolved(unit);
  const { index } = periodAt(unit, published);
  // A quarter is reported on when it is over.
  return renderTimex3({ unit, index: unit === 'quarter' ? index - 1 : index });
}

/** "now", "recently", "the future", "the year": counted by TempEval-3, of no use to a claim. */
export const VAGUE: readonly Rule<DateReading>[] = [
  ...WORDS.map(
    ([pattern, value]): Rule<DateReading> => ({
      id: 'date/vague',
      pattern: sticky(`(?:${pattern})(?![\\w-])`),
      read: () => ({ kind: 'date', timex3: { type: 'DATE', value } }),
    }),
  ),
  THE_PERIOD,
];
