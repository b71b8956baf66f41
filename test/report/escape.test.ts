import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { escapeControls, escapeCsv, escapeJson, escapeMarkdown } from '../../src/report/escape.ts';

test.each([
  ['plain – text, “quoted” 😀', 'plain – text, “quoted” 😀'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['\u009b31m', '\\u{9b}31m'],
  ['a\r\nb\tc\u0000', 'a\\u{d}\\u{a}b\\u{9}c\\u{0}'],
  ['\u202egnp.exe\u2066', '\\u{202e}gnp.exe\\u{2066}'],
  ['lone \ud83d surrogate', 'lone \\u{d83d} surrogate'],
])('escapeControls(%j)', (text, shown) => expect(escapeControls(text)).toBe(shown));

test('nothing that steers a terminal passes', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(escapeControls(text)).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
      expect(JSON.parse(escapeJson(JSON.stringify(text)))).toBe(text);
    }),
  );
});

describe('escapeCsv', () => {
  test.each([
    ['Contoso', 'Contoso'],
    ['a, b', '"a, b"'],
    ['say "yes"', '"say ""yes"""'],
    ['=HYPERLINK("http://x")', '"\'=HYPERLINK(""http://x"")"'],
    ['+1', "'+1"],
    ['-3', "'-3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1', "'\\u{9}=1"],
    ['\r=1', "'\\u{d}=1"],
    ['＝1', "'＝1"],
    ['two\nlines', 'two lines'],
  ])('%j', (text, cell) => expect(escapeCsv(text)).toBe(cell));
});

describe('escapeMarkdown', () => {
  test.each([
    ['12% of $3bn', '12% of \\$3bn'],
    ['<img src=x onerror=alert(1)>', '\\<img src=x onerror=alert(1)\\>'],
    ['[link](javascript:x) *b* _i_ `c` #h |', '\\[link\\](javascript:x) \\*b\\* \\_i\\_ \\`c\\` \\#h \\|'],
    ['see https://x.example and www.x.example', 'see https\\://x.example and www\\.x.example'],
    ['&amp; a\nb', '\\&amp; a\\\\u{a}b'],
  ])('%j', (text, shown) => expect(escapeMarkdown(text)).toBe(shown));
});
