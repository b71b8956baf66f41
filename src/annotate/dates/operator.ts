import type { DateValue } from '../../model/value.ts';

type Operator = NonNullable<DateValue['operator']>;

const OPERATORS: readonly (readonly [words: RegExp, operator: Operator])[] = [
  [/\b(?:no later than|not later than|at the latest by|on or before|by)(?: the)? $/i, 'by'],
  [
    /\b(?:until|till|through|thru|through to|up to|expir(?:es?|ing|ed)(?: in| on)?|ending(?: in| on)?)(?: the)? $/i,
    'until',
  ],
  [/\b(?:since|ever since)(?: the)? $/i, 'since'],
  [/\b(?:before|prior to|ahead of|earlier than|up until)(?: the)? $/i, 'before'],
  [/\b(?:after|following|later than|beyond)(?: the)? $/i, 'after'],
  [/\b(?:from|starting(?: in| on| from)?|beginning(?: in| on)?|effective(?: from| on)?|as from)(?: the)? $/i, 'from'],
  [/\b(?:on|dated|as of|as at)(?: the)? $/i, 'on'],
  [/\b(?:in|during|throughout|within)(?: the)? $/i, 'in'],
];
const LONGEST = 40;

/** The preposition that stands before a date and bounds it. */
export function operatorBefore(text: string, start: number): Operator | undefined {
  const before = text.slice(Math.max(0, start - LONGEST), start);
  return OPERATORS.find(([words]) => words.test(before))?.[1];
}

const FISCAL_END =
  /\b(?:(?:year|quarter|half|months|weeks|period)(?: that)? (?:ended|ending|ends)(?: on)?|the (?:[a-z]+ ){0,2}(?:year|quarter|half|months|period) to) $/i;

/** Whether a date before which these words stand is the end of a reporting period: "the year to March 21". */
export function endsFiscalPeriod(text: string, start: number): boolean {
  return FISCAL_END.test(text.slice(Math.max(0, start - LONGEST), start));
}
