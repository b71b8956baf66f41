import { describe, expect, test } from 'vitest';
import { parseDateline } from '../../../src/ingest/metadata/dateline.ts';

describe('parseDateline', () => {
  test.each([
    ['LONDON, April 9 (Reuters) - Contoso said', 'LONDON', '4-9', 'Reuters', 'wire'],
    ['LONDON/NEW YORK, April 9 2026 (Reuters) - Contoso said', 'LONDON/NEW YORK', '2026-4-9', 'Reuters', 'wire'],
    ['NEW YORK — Contoso said', 'NEW YORK', undefined, undefined, undefined],
    ['PARIS (AP) – Contoso said', 'PARIS', undefined, 'AP', 'wire'],
    ['Paris (AFP) - Contoso said', 'Paris', undefined, 'AFP', 'wire'],
    ['WASHINGTON, D.C. — The board', 'WASHINGTON, D.C.', undefined, undefined, undefined],
    ['April 9 (Reuters) - Contoso said', undefined, '4-9', 'Reuters', 'wire'],
    ['(Bloomberg) -- Contoso said', undefined, undefined, 'Bloomberg', 'wire'],
    ['CHICAGO, May 6, 2026 /PRNewswire/ -- Contoso', 'CHICAGO', '2026-5-6', 'PRNewswire', 'release'],
    ['SAN JOSE, Calif.--(BUSINESS WIRE)--Contoso', 'SAN JOSE, Calif.', undefined, 'BUSINESS WIRE', 'release'],
    [
      'SAN JOSE, Calif., May 06, 2026 (GLOBE NEWSWIRE) -- Contoso',
      'SAN JOSE, Calif.',
      '2026-5-6',
      'GLOBE NEWSWIRE',
      'release',
    ],
    ['AUSTIN, TX / ACCESSWIRE / May 6, 2026 / Contoso', 'AUSTIN, TX', '2026-5-6', 'ACCESSWIRE', 'release'],
    ['Berlin, 9 May – Contoso said', 'Berlin', '5-9', undefined, undefined],
    ['TEL AVIV -- "We are', 'TEL AVIV', undefined, undefined, undefined],
  ])('%s', (text, location, day, agency, relation) => {
    const dateline = parseDateline(text);
    expect(dateline?.location?.value).toBe(location);
    expect(dateline?.day && [dateline.day.year, dateline.day.month, dateline.day.day].filter(Boolean).join('-')).toBe(
      day,
    );
    expect([dateline?.agency?.value, dateline?.agency?.relation]).toEqual([agency, relation]);
  });

  test.each([
    'NEW YORK-based Contoso said',
    'Contoso (NASDAQ: CTSO) - the retailer',
    'Contoso — the retailer — said',
    'AI — The next wave',
    'UPDATE — Contoso shares fell',
    'Contoso Corp (CTSO.N) said',
    'LONDON is calling',
    'May 6 — Contoso',
    '(Reuters) said',
    '',
  ])('%s has none', (text) => {
    expect(parseDateline(text)).toBeUndefined();
  });
});
