import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/ingest/read-article.ts';
import { checkArticle } from './check-article.ts';

/** Words with what makes offsets go astray: pairs, combining marks, invisible characters, quotes, other scripts. */
const word = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('Contoso', 'paid', '$5', 'million', 'for', '12%', 'of', 'Fabrikam.') },
  fc.constantFrom(
    'naïve',
    'cafe\u0301',
    '“deal”',
    '👩‍💻',
    '𝒳',
    '日本語',
    'co\u00adop',
    'a\u200bb',
    'x\ufe0f',
    '€3',
    'İ',
    'ß',
  ),
);
const space = fc.constantFrom(' ', '  ', '\n', '\r\n', '\r', '\t', '\u00a0', ' \u200b ', '\u2009');
const run = fc.array(fc.tuple(word, space), { minLength: 1, maxLength: 12 }).map((pairs) => pairs.flat().join(''));
const bom = fc.constantFrom('', '\ufeff');

const entity = fc.constantFrom(
  '&amp;',
  '&amp',
  '&nbsp;',
  '&#8217;',
  '&#x80;',
  '&eacute;',
  '&fjlig;',
  '&notit;',
  '&bogus;',
  '&#128512;',
  '&shy;',
  '&',
  '<',
  '&lt;',
);
const tag = fc.constantFrom(
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<i class="x">',
  '</i>',
  '<br>',
  '<br/><br>',
  '<div>',
  '</div>',
  '<!-- c -->',
  '<li>',
  '<td>',
  '</span>',
  '<script>var a = "<p>&amp;";</script>',
  '<h2>',
  '</h2>',
  '<a href="?a&b">',
  '</a>',
  '<blockquote>',
  '<svg><text>x</text></svg>',
  '</ul>',
  '<table>',
  '<![CDATA[x]]>',
  '<textarea>&amp;</textarea>',
  '<ul>',
  '<p',
  '<section hidden>',
);
const page = fc.array(fc.oneof(run, run, tag, entity), { maxLength: 40 }).map((parts) => parts.join(''));

const mark = fc.constantFrom(
  '**',
  '*',
  '_',
  '`',
  '``',
  ' [ ',
  ' ] ',
  '[Contoso paid](http://x.example/a_b)',
  '[$5](<u> "t (x)")',
  '[of *Fabrikam*][1]',
  '![a picture](x.png)',
  '[^1]',
  '\\*',
  '\\ ',
  '&pound;',
  '<br>',
  '<b>',
  '~~',
  '<https://x.example>',
  '&nbsp;',
  '<!-- c -->',
  '<SNB.L>',
);
const lineStart = fc.constantFrom(
  '',
  '',
  '# ',
  '- ',
  '  - ',
  '1. ',
  '> ',
  '> > ',
  '| ',
  '    ',
  '---\n',
  '[1]: http://x.example\n',
  '[^1]: ',
  '<!-- ',
);
const markdown = fc
  .array(
    fc.tuple(lineStart, fc.array(fc.oneof(run, run, mark), { maxLength: 6 }), fc.constantFrom('\n', '\n\n', '\r\n')),
    { maxLength: 12 },
  )
  .map((lines) => lines.map(([start, parts, end]) => start + parts.join('') + end).join(''));

describe('every word leads back to the bytes that say it', () => {
  it('in pages', () => {
    fc.assert(
      fc.property(bom, page, (mark, source) => void checkArticle(mark + source, 'text/html')),
      { numRuns: 120 },
    );
  });

  it('in plain text', () => {
    const text = fc.array(fc.tuple(fc.constantFrom('', '- ', '> ', '    ', '\n', '# '), run), { maxLength: 12 });
    const source = text.map((lines) => lines.flat().join(''));
    fc.assert(
      fc.property(bom, source, (mark, lines) => void checkArticle(mark + lines, 'text/plain')),
      { numRuns: 120 },
    );
  });

  it('in UTF-16', () => {
    const wide = (source: string) => new Uint8Array(Buffer.from(`\ufeff${source}`, 'utf16le'));
    fc.assert(
      fc.property(page, (source) => void checkArticle(wide(source), 'text/html')),
      { numRuns: 40 },
    );
  });

  it('in Markdown, its marks apart', () => {
    fc.assert(
      fc.property(bom, markdown, (mark, source) => void checkArticle(mark + source, 'text/markdown')),
      { numRuns: 150 },
    );
  });
});

describe('any bytes', () => {
  it('give ranges in order and inside the file, under any charset', () => {
    const charset = fc.constantFrom(
      'utf-8',
      'windows-1252',
      'koi8-r',
      'shift_jis',
      'gb18030',
      'big5',
      'euc-kr',
      'iso-2022-jp',
      'utf-16be',
    );
    const byte = fc.oneof(
      fc.integer({ min: 0x20, max: 0x7e }),
      fc.integer({ min: 0x80, max: 0xff }),
      fc.constant(0x1b),
    );
    const mediaType = fc.constantFrom('text/plain' as const, 'text/markdown' as const, 'text/html' as const);
    fc.assert(
      fc.property(fc.array(byte, { maxLength: 80 }), charset, mediaType, (list, name, type) => {
        const article = readArticle(new Uint8Array(list), { mediaType: type, charset: name });
        let last = 0;
        for (let i = 0; i < article.text.length; i++) {
          const { start, end } = article.bytesOf({ start: i, end: i + 1 });
          expect(start).toBeLessThanOrEqual(end);
          expect(end).toBeGreaterThanOrEqual(last);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(list.length);
      }),
      { numRuns: 150 },
    );
  });
});
