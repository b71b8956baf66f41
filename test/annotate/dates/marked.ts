import type { DateContext } from '../../../src/annotate/dates/anchors.ts';
import { findDates } from '../../../src/annotate/dates/find-dates.ts';

/**
 * The text with every mention in brackets behind its value: "in [2024|in: early 2024]" is the span "early 2024" with the
 * operator `in`. Written back this way a test shows span, value and what was not found at one glance.
 */
export function mark(text: string, context: DateContext = {}): string {
  let marked = '';
  let at = 0;
  for (const { span, value } of findDates(text, context)) {
    const words = text.slice(span.start, span.end);
    marked += `${text.slice(at, span.start)}[${words}|${summary(value)}]`;
    at = span.end;
  }
  return marked + text.slice(at);
}

function summary(value: ReturnType<typeof findDates>[number]['value']): string {
  if (value.kind === 'duration') {
    const set = value.timex3?.type === 'SET' ? `set ${value.timex3.value}` : undefined;
    return [value.bound, value.approximate && 'about', value.iso ?? set ?? '?'].filter(Boolean).join(' ');
  }
  const { operator, mod, edtf, fiscal, approximate, basis, timex3 } = value;
  const set = timex3?.type === 'SET' ? `set ${timex3.value}` : undefined;
  const words = [operator, approximate && 'about', mod, fiscal && 'fiscal', edtf ?? set ?? '?'];
  return [...words, basis === 'text' && '(text)'].filter(Boolean).join(' ');
}

/** Takes the marks out: the text that {@link mark} was given. */
export function unmark(marked: string): string {
  return marked.replace(/\[([^|\]]*)\|[^\]]*\]/g, '$1');
}
