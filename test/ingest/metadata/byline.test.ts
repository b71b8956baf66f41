import { describe, expect, test } from 'vitest';
import { parseByline } from '../../../src/ingest/metadata/byline.ts';

describe('parseByline', () => {
  test.each([
    ['By Jane Doe', ['Jane Doe'], undefined],
    ['by Jane Doe', ['Jane Doe'], undefined],
    ['By JANE DOE and John Smith, Example Wire', ['Jane Doe', 'John Smith'], 'Example Wire'],
    ['By Jane Doe, John Smith and Ann van der Berg', ['Jane Doe', 'John Smith', 'Ann van der Berg'], undefined],
    ['By Jane Doe, John Smith, and Ann Lee', ['Jane Doe', 'John Smith', 'Ann Lee'], undefined],
    ['By Jane Doe, Example Dispatch', ['Jane Doe'], 'Example Dispatch'],
    ['By Jane Doe & John Q. Smith | May 6, 2026', ['Jane Doe', 'John Q. Smith'], undefined],
    ['By Jane Doe for Example News', ['Jane Doe'], 'Example News'],
    ['By Jane Doe Senior Reporter', ['Jane Doe'], undefined],
    ['By JANE DOE, Associated Press', ['Jane Doe'], 'Associated Press'],
    ['By Reuters', ['Reuters'], undefined],
    ['By Example News Staff', ['Example News Staff'], undefined],
    ['By Jane DoePublished May 6, 2026', ['Jane Doe'], undefined],
    ["By Seán O'Brien-Doe May 6, 2026", ["Seán O'Brien-Doe"], undefined],
    ['Written by Jane Doe, Senior Contributing Editor Sept. 22, 2025', ['Jane Doe'], 'Senior Contributing Editor'],
    ['Author: Jane Doe', ['Jane Doe'], undefined],
    ['Authors: Jane Doe, John Smith, Ann Lee', ['Jane Doe', 'John Smith', 'Ann Lee'], undefined],
    ['By Élodie Müller', ['Élodie Müller'], undefined],
  ])('%s', (text, names, affiliation) => {
    const byline = parseByline(text);
    expect(byline?.names.map(({ value }) => value)).toEqual(names);
    expect(byline?.affiliation?.value).toBe(affiliation);
    for (const { value, start, end } of byline!.names)
      expect(text.slice(start, end).toLowerCase()).toBe(value.toLowerCase());
  });

  test.each([
    'By Monday, the deal was dead.',
    'By the end of the year',
    'By 2030',
    'By Contoso',
    'By far the largest',
    'Bye Jane Doe',
    'By',
    'By May 6',
  ])('%s is none', (text) => {
    expect(parseByline(text)).toBeUndefined();
  });
});
