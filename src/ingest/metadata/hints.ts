import type { Diagnostic } from '../../model/article.ts';
import type { Hint } from '../../model/hints.ts';
import type { Found } from '../../model/source.ts';
import { parseDate } from './parse-date.ts';
import { cleanValue, type Reading } from './reading.ts';

/** What an option, a sidecar or a record says; a date that is none is reported and loses nothing else. */
export function readHint({ foundIn, label, values }: Hint): { reading: Reading; diagnostics: Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const found = (text: string | undefined): Found | undefined => {
    const value = text && cleanValue(text);
    return value ? { value, foundIn } : undefined;
  };
  const date = (key: 'published' | 'modified'): Found | undefined => {
    const text = found(values[key])?.value;
    if (text === undefined) return undefined;
    const value = parseDate(text);
    if (!value) diagnostics.push(invalidDate(foundIn, label, key, text));
    return value ? { value, foundIn, ...(value === text ? {} : { text }) } : undefined;
  };
  const authors = typeof values.author === 'string' ? [values.author] : (values.author ?? []);
  const reading: Reading = {
    headline: found(values.title),
    author: authors.flatMap((name) => found(name) ?? []),
    publisher: found(values.publisher),
    datePublished: date('published'),
    dateModified: date('modified'),
    url: found(values.url),
    inLanguage: found(values.language),
  };
  return { reading, diagnostics };
}

function invalidDate(foundIn: Hint['foundIn'], label: string, key: string, text: string): Diagnostic {
  const place = foundIn === 'option' ? label : `${label}: "${key}"`;
  const words = JSON.stringify(text.slice(0, 60));
  const message = `${place} is ${words}, no full and unambiguous date; write it as 2026-05-06 or 2026-05-06T14:25:00Z`;
  return { code: 'invalid-date', severity: 'warning', message };
}
