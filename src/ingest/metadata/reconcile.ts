import type { Found, Origin } from '../../model/source.ts';
import { isWireAgency } from './agencies.ts';
import { isSameInstantElsewhere } from './calendar-day.ts';

/** "Contoso sells its stake | Example Dispatch" without the site's name. */
export function withoutSite(headline: Found, publisher: Found | undefined): Found {
  const site =
    publisher && headline.value.endsWith(publisher.value) && headline.value.slice(0, -publisher.value.length);
  const cut = site && /^(.+?)\s(?:[|·•–—-]|::|»)\s$/.exec(site)?.[1];
  return cut ? { ...headline, value: cut, text: headline.text ?? headline.value } : headline;
}

/** "Associated Press", "Le Monde with AFP": an author that is an agency is an origin too. */
export function wireInAuthor(author: Found): Origin[] {
  const parts = author.value.split(/\s(?:with|and|via|for|from)\s|\s?[,/|&]\s?/);
  const agency = parts.find(isWireAgency);
  return agency ? [{ ...author, value: agency, text: author.text ?? author.value, relation: 'wire' }] : [];
}

/** "AUSTIN (EXTV) —" in Example EXTV's own report credits nobody else. */
export function isOwnName({ relation, value }: Origin, publisher: Found | undefined): boolean {
  return relation === 'wire' && !isWireAgency(value) && publisher?.value.split(' ').includes(value) === true;
}

/**
 * "2026-11-09T03:28:35Z" of a page that calls itself the 8th: the day is the outlet's own, and "Wednesday" in the text
 * counts from it, so it takes the place of an instant whose offset nobody stated.
 */
export function inLocalDay(published: Found, others: readonly (Found | undefined)[]): Found {
  const isOwn = published.foundIn !== 'option' && published.foundIn !== 'sidecar' && published.foundIn !== 'record';
  const local = isOwn && others.find((other) => other && isSameInstantElsewhere(published.value, other.value));
  return local ? { ...local, value: local.value.slice(0, 10) } : published;
}
