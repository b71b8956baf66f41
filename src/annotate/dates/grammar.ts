import type { DateValue } from '../../model/value.ts';
import type { Period } from './calendar.ts';
import { canStartWith, type FirstUnits, firstUnits, unitNumberAt, unitsAt } from './first-units.ts';

/** What a rule may know beside its own words. */
export interface Scene {
  readonly text: string;
  /** Day number of the publication. */
  readonly published?: number;
  /** The year that heads the section: what "November 19" under "2025" is a day of. */
  readonly year?: number;
  /** The last resolved date before this place, in the block or before it. */
  readonly anchor?: Period;
  /** The last one that is a month or longer: what "a year earlier" is measured from. */
  readonly coarseAnchor?: Period;
}

/** A month or day that the text names without its year. */
export interface Yearless {
  readonly month: number;
  readonly day?: number;
  /** ISO weekday that the text names beside it: "Tuesday, May 6" is a year in which it was one. */
  readonly weekday?: number;
}

/** A date as one rule reads it; `end` is where its words end. */
export interface DateReading {
  readonly kind: 'date';
  readonly end: number;
  readonly foundBy: string;
  /** Absent where the words cannot be resolved, or stand for themselves. */
  readonly period?: Period;
  /** Last part of an interval that `period` begins. */
  readonly to?: Period;
  readonly mod?: DateValue['mod'];
  readonly basis?: DateValue['basis'];
  readonly fiscal?: true;
  readonly approximate?: true;
  /** Where it is not the rendering of `period`. */
  readonly timex3?: { readonly type: 'DATE' | 'TIME' | 'SET'; readonly value: string };
  /** Kept so that a range can lend its year: "March to May 2025". */
  readonly yearless?: Yearless;
}

/** A length of time, or a set of times, as one rule reads it. */
export interface DurationReading {
  readonly kind: 'duration';
  readonly end: number;
  readonly foundBy: string;
  readonly iso?: string;
  readonly approximate?: true;
  readonly bound?: 'at_most' | 'at_least';
  readonly timex3: { readonly type: 'DURATION' | 'SET'; readonly value: string };
}

export type Reading = DateReading | DurationReading;

/** One form that a date or duration takes: a sticky pattern and what it means. */
export interface Rule<R extends Reading = Reading> {
  /** "date/month-day"; becomes the mention's `foundBy`. */
  readonly id: string;
  readonly pattern: RegExp;
  /** What the match means; undefined where the context forbids it. `end` defaults to the end of the match. */
  readonly read: (match: RegExpExecArray, scene: Scene) => ReadingDraft<R> | undefined;
}

/** A reading without what the engine fills in. */
export type ReadingDraft<R extends Reading> = R extends Reading
  ? Omit<R, 'end' | 'foundBy'> & { readonly end?: number; readonly foundBy?: string }
  : never;

/** A rule over dates. Identity, for inference. */
export function dateRule(rule: Rule<DateReading>): Rule<DateReading> {
  return rule;
}

/** A pattern that matches only where it is put. */
export function sticky(source: string): RegExp {
  return new RegExp(source, 'iy');
}

/** Rules by what they can start with; see {@link firstUnits}. */
export interface RuleTable<R extends Reading = Reading> {
  readonly entries: readonly { readonly rule: Rule<R>; readonly first: FirstUnits }[];
  /** Rules by the number of the units that they can start with, as far as texts have asked for them. */
  readonly byStart: Map<number, readonly Rule<R>[]>;
}

/** Sorts rules by what they can start with, so that few are tried at any one place. */
export function buildTable<R extends Reading>(rules: readonly Rule<R>[]): RuleTable<R> {
  return { entries: rules.map((rule) => ({ rule, first: firstUnits(rule.pattern.source) })), byStart: new Map() };
}

/** The rules of several tables, in the order of the tables. */
export function joinTables<R extends Reading>(...tables: readonly RuleTable<R>[]): RuleTable<R> {
  return { entries: tables.flatMap(({ entries }) => entries), byStart: new Map() };
}

/** The rules that can start at a place. */
function rulesAt<R extends Reading>({ entries, byStart }: RuleTable<R>, text: string, at: number): readonly Rule<R>[] {
  const number = unitNumberAt(text, at);
  let rules = byStart.get(number);
  if (!rules) {
    const units = unitsAt(text, at);
    rules = entries.filter(({ first }) => canStartWith(first, units)).map(({ rule }) => rule);
    byStart.set(number, rules);
  }
  return rules;
}

/** The longest reading that any of the rules gives at a place; of equally long ones the first. */
export function longest<R extends Reading>(table: RuleTable<R>, scene: Scene, at: number): R | undefined {
  let best: R | undefined;
  for (const { id, pattern, read } of rulesAt(table, scene.text, at)) {
    pattern.lastIndex = at;
    const match = pattern.exec(scene.text);
    if (!match) continue;
    const draft = read(match, scene);
    if (!draft) continue;
    const reading = { end: at + match[0].length, foundBy: id, ...draft } as unknown as R;
    if (!best || reading.end > best.end) best = reading;
  }
  return best;
}
