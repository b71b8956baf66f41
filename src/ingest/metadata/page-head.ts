import { parseLanguage } from './meta-tags.ts';
import { elementsNamed, foundInAttribute, foundInElement, isCanonical, type Page, textOf } from './page.ts';
import { cleanValue, parseArticleUrl, type Reading } from './reading.ts';

/** The canonical link. */
export function readLinks(page: Page): Reading {
  const link = elementsNamed(page, 'link').find(
    (element) => isCanonical(element) && parseArticleUrl(element.attribs.href!),
  );
  if (!link) return {};
  return { url: foundInAttribute(page, link, 'href', 'link', link.attribs.href!.trim()) };
}

/** The language that the root element declares. */
export function readLanguageAttribute(page: Page): Reading {
  for (const element of [...elementsNamed(page, 'html'), ...elementsNamed(page, 'body')]) {
    const name = element.attribs.lang ? 'lang' : 'xml:lang';
    const language = parseLanguage(element.attribs[name] ?? '');
    if (language) return { inLanguage: foundInAttribute(page, element, name, 'lang-attribute', language) };
  }
  return {};
}

const suffix = /\s(?:[|·•–—-]|::|»)\s/g;

/**
 * The title element, cut where the site's name begins: after the page's own heading when the title repeats it, else at
 * the last bar or dash before a known site name. What is cut off then names the publisher.
 */
export function readTitleElement(page: Page, siteName: string | undefined): Reading {
  const element = elementsNamed(page, 'title').find(
    (title) => title.parent?.type !== 'tag' || title.parent.name !== 'svg',
  );
  const title = element && cleanValue(textOf(element));
  if (!title) return {};
  const headings = elementsNamed(page, 'h1').map((heading) => cleanValue(textOf(heading)));
  const cuts = [...title.matchAll(suffix)].map((match) => ({
    head: title.slice(0, match.index),
    tail: title.slice(match.index + match[0].length),
  }));
  const cut =
    cuts.find(({ head }) => headings.includes(head)) ??
    cuts.find(({ tail }) => tail.toLowerCase() === siteName?.toLowerCase());
  // "Headline - Business | Example Dispatch": the site's own name stands last.
  const site = cut?.tail.split(suffix).at(-1);
  return {
    headline: foundInElement(page, element, 'title-element', cut ? cut.head : title),
    publisher:
      site && site.length <= 40 && !/^by\s/i.test(site)
        ? foundInElement(page, element, 'title-element', site)
        : undefined,
  };
}
