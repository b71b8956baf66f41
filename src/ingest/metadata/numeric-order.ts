import type { MetadataHints } from '../../model/hints.ts';
import { elementsNamed, type Page } from './page.ts';
import type { NumericOrder } from './parse-date.ts';

/** Regions that write the month first; in Canada and some others both orders are in use. */
const monthFirst = /^(?:US|PH|FM|MH|PW)$/;
const undecided = /^(?:CA|KE|ZA|CN|JP|KR|TW|HU|LT|MN)$/;

/** How the page writes 05/06/2026, as far as its language and region say: English alone says nothing. */
export function numericOrderOf(page: Page | undefined, hints: MetadataHints): NumericOrder {
  for (const tag of [...hints.map(({ values }) => values.language), ...(page ? declaredTags(page) : [])]) {
    const [language, ...subtags] = (tag ?? '').split(/[-_]/);
    if (!language) continue;
    const region = subtags.find((subtag) => /^[A-Z]{2}$/i.test(subtag))?.toUpperCase();
    if (region) return monthFirst.test(region) ? 'month-first' : undecided.test(region) ? undefined : 'day-first';
    if (/^(?:de|fr|es|it|pt|nl|sv|da|nb|no|fi|pl|cs|sk|ro|bg|el|tr|ru|uk|id|vi|he|ar)$/i.test(language))
      return 'day-first';
  }
  return undefined;
}

function declaredTags(page: Page): (string | undefined)[] {
  const locale = elementsNamed(page, 'meta')
    .filter(({ attribs }) => attribs.property === 'og:locale')
    .map(({ attribs }) => attribs.content);
  // A region decides, so the tag that has one is asked first: lang="en" with og:locale en_GB is a British page.
  const lang = elementsNamed(page, 'html').map(({ attribs }) => attribs.lang);
  return [...lang, ...locale].sort((a, b) => Number(/[-_]/.test(b ?? '')) - Number(/[-_]/.test(a ?? '')));
}
