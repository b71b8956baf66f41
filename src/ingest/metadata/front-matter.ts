import type { Diagnostic } from '../../model/article.ts';
import type { Found } from '../../model/source.ts';
import type { ParsedSource } from '../parsed-source.ts';
import { parseByline } from './byline.ts';
import type { Entry, Scalar } from './flat-scalars.ts';
import { readToml } from './flat-toml.ts';
import { readYaml } from './flat-yaml.ts';
import { type NumericOrder, parseDate } from './parse-date.ts';
import { foundInRaw, parseArticleUrl, type Reading } from './reading.ts';

/** Keys as they are compared: lower case without "-" and "_". The first that is present wins. */
const keys = {
  headline: ['title', 'headline'],
  author: ['author', 'authors', 'byline', 'by'],
  publisher: ['publisher', 'site', 'sitename', 'outlet', 'publication', 'source'],
  datePublished: ['published', 'datepublished', 'publishedat', 'publishdate', 'pubdate', 'publicationdate', 'date'],
  dateModified: ['modified', 'updated', 'lastmod', 'lastmodified', 'lastmodifiedat', 'datemodified', 'updatedat'],
  url: ['canonical', 'canonicalurl', 'url', 'link', 'sourceurl', 'source'],
  inLanguage: ['lang', 'language', 'locale'],
} as const;

/** What the YAML or TOML head of a text says; lines that cannot be read are reported and lose nothing else. */
export function readFrontMatter(
  source: ParsedSource,
  order: NumericOrder,
): { reading: Reading; diagnostics: Diagnostic[] } {
  const { frontMatter } = source;
  if (!frontMatter) return { reading: {}, diagnostics: [] };
  const { entries, problems } = (frontMatter.format === 'toml' ? readToml : readYaml)(frontMatter.content);
  const lineAt = (offset: number) => source.raw.slice(0, frontMatter.contentStart + offset).split('\n').length;
  const diagnostics = problems.map(({ offset, message }): Diagnostic => {
    const line = lineAt(offset);
    return {
      code: 'invalid-front-matter',
      severity: 'warning',
      message: `front matter, line ${line}: ${message}`,
      line,
    };
  });
  const found = (scalar: Scalar, value: string): Found => {
    const start = frontMatter.contentStart + scalar.start;
    return foundInRaw(source, 'front-matter', value, start, frontMatter.contentStart + scalar.end);
  };
  const pick = (names: readonly string[], parse: (text: string) => string | undefined): Found | undefined => {
    for (const entry of inOrder(entries, names)) {
      const scalar = entry.values[0]!;
      const value = parse(scalar.value);
      if (value) return found(scalar, value);
    }
    return undefined;
  };
  const date = (names: readonly string[]): Found | undefined => {
    const value = pick(names, (text) => parseDate(text, order));
    const [invalid] = value ? [] : inOrder(entries, names);
    if (invalid) diagnostics.push(invalidDate(invalid, lineAt(invalid.values[0]!.start)));
    return value;
  };
  const isUrl = (text: string) => /^https?:\/\//i.test(text);
  const authors = inOrder(entries, keys.author)[0]?.values ?? [];
  const reading: Reading = {
    headline: pick(keys.headline, (text) => text || undefined),
    author: authors.flatMap((scalar) => authorNames(scalar.value).map((name) => found(scalar, name))),
    publisher: pick(keys.publisher, (text) => (isUrl(text) ? undefined : text)),
    datePublished: date(keys.datePublished),
    dateModified: date(keys.dateModified),
    url: pick(keys.url, parseArticleUrl),
    inLanguage: pick(keys.inLanguage, (text) =>
      /^[a-z]{2,3}(?:[-_][a-z\d]{2,8}){0,3}$/i.test(text) ? text.replaceAll('_', '-') : undefined,
    ),
  };
  return { reading, diagnostics };
}

/** "[[Jane Doe]]" of note programs, "By Jane Doe and John Smith", "Jane Doe". */
function authorNames(text: string): string[] {
  const name = text.replace(/^\[\[|\]\]$/g, '').trim();
  if (name === '') return [];
  const byline = parseByline(/^by\s/i.test(name) ? name : `By ${name}`);
  return byline && byline.names.length > 0 ? byline.names.map(({ value }) => value) : [name];
}

/** The entries with these keys that hold something, in the order of the keys. */
function inOrder(entries: readonly Entry[], names: readonly string[]): Entry[] {
  const normalized = (key: string) => key.toLowerCase().replace(/[-_]/g, '');
  return names.flatMap((name) => entries.filter(({ key, values }) => normalized(key) === name && values[0]?.value));
}

function invalidDate({ key, values }: Entry, line: number): Diagnostic {
  const words = JSON.stringify(values[0]!.value.slice(0, 60));
  const message = `front matter, line ${line}: "${key}" is ${words}, no full date; write it as 2026-05-06 or 2026-05-06T14:25:00Z`;
  return { code: 'invalid-date', severity: 'warning', message, line };
}
