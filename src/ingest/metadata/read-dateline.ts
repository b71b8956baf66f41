import type { Found, Origin } from '../../model/source.ts';
import type { Span } from '../../model/span.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { completeDay } from './calendar-day.ts';
import { parseDateline } from './dateline.ts';
import { foundInText, type Reading } from './reading.ts';

/** Paragraphs among which the dateline is looked for: a summary and a picture may come before it. */
const paragraphs = 6;

/** No dateline is longer. */
const longest = 200;

/**
 * Place, day and agency of the dateline. A day without a year takes the one that puts it last before `known`, a date
 * of the source that is known from elsewhere, and says nothing where there is none.
 */
export function readDateline(source: ParsedSource, known: Found | undefined): Reading {
  const heads = source.blocks.filter(({ kind }) => kind === 'paragraph' || kind === 'quotation').slice(0, paragraphs);
  for (const { span } of heads) {
    const dateline = parseDateline(source.text.slice(span.start, Math.min(span.end, span.start + longest)));
    if (!dateline) continue;
    const { location, day, agency } = dateline;
    const found = (value: string, run: Span) =>
      foundInText(source, 'dateline', value, { start: span.start + run.start, end: span.start + run.end });
    const iso = day && completeDay(day, known?.value);
    const origin: Origin[] = agency ? [{ ...found(agency.value, agency), relation: agency.relation }] : [];
    return {
      locationCreated: location && found(location.value, location),
      datePublished: day && iso ? found(iso, day) : undefined,
      isBasedOn: origin,
    };
  }
  return {};
}
