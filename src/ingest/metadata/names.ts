import { isOrganization, isPerson, parseNames } from './byline.ts';
import { cleanValue } from './reading.ts';

/** Values of author fields that name nobody. */
const nobody =
  /^(?:by|admin(?:istrator)?|author|editor|staff(?: writer)?|guest|webmaster|unknown|none|n\/a|null|undefined|user|wordpress|root)$/i;

/** The names in an author field: "By Jane Doe and John Smith", "Doe, Jane", "Jane Doe"; addresses and handles are none. */
export function cleanNames(text: string): string[] {
  const value = cleanValue(text)?.replace(/^(?:by|written by|author)\s*:?\s+/i, '');
  if (!value || value.length > 200 || nobody.test(value) || /^(?:https?:|www\.|@|\/)|@\S+\.|[<>{}]/i.test(value))
    return [];
  const surnameFirst = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}.'’-]*(?: \p{Lu}\.?){0,2})$/u.exec(value);
  if (surnameFirst) return [`${surnameFirst[2]} ${surnameFirst[1]}`];
  const parts = value.split(/,\s(?:and\s)?|\s(?:and|&)\s/);
  if (parts.length > 1 && parts.every(isPerson)) return parts;
  const parsed = parseNames(value, 0);
  const hasRole = parsed?.affiliation && (isOrganization(parsed.affiliation.value) || /\sfor\s/.test(value));
  return parsed && hasRole && parsed.end >= value.length ? parsed.names.map((name) => name.value) : [value];
}
