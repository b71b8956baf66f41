import type { PartOfSpeech, VerbForm } from '../../model/annotation.ts';

/** What kind of name a capitalised word can be, by compromise's lists of first names, last names and places. */
export type NameClass = 'first-name' | 'last-name' | 'place' | 'demonym' | 'month' | 'weekday';

/** The tags of compromise's lists that are forms of verbs; "Past", "Present" and "Adj" stand in its lists of choices. */
export const VERB_FORMS: Readonly<Record<string, readonly VerbForm[]>> = {
  PastTense: ['past', 'participle'],
  Past: ['past', 'participle'],
  Participle: ['participle'],
  Infinitive: ['base'],
  Present: ['base'],
  PresentTense: ['s'],
  Gerund: ['ing'],
  Imperative: ['base'],
};

/** Those that are other parts of speech. */
export const PARTS_OF_SPEECH: Readonly<Record<string, PartOfSpeech>> = {
  Singular: 'NOUN',
  Plural: 'NOUN',
  Noun: 'NOUN',
  Uncountable: 'NOUN',
  Actor: 'NOUN',
  Unit: 'NOUN',
  Duration: 'NOUN',
  Currency: 'NOUN',
  Date: 'NOUN',
  Adjective: 'ADJ',
  Adj: 'ADJ',
  Demonym: 'ADJ',
  Comparative: 'ADJ',
  Superlative: 'ADJ',
  Ordinal: 'ADJ',
  Adverb: 'ADV',
  Cardinal: 'NUM',
  Multiple: 'NUM',
  Fraction: 'NOUN',
  Expression: 'INTJ',
  Honorific: 'NOUN',
};

/** Those that are kinds of names. */
export const NAME_CLASSES: Readonly<Record<string, NameClass>> = {
  MaleName: 'first-name',
  FemaleName: 'first-name',
  FirstName: 'first-name',
  LastName: 'last-name',
  Place: 'place',
  City: 'place',
  Region: 'place',
  Country: 'place',
  Demonym: 'demonym',
  Month: 'month',
  WeekDay: 'weekday',
};
