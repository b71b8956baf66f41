import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ArticleResult } from '../../src/model/result.ts';
import { buildPageSource } from '../../src/report/html/build-page-source.ts';
import { cleanText } from '../../src/report/html/clean-text.ts';
import { embedJson } from '../../src/report/html/embed-json.ts';
import { html, htmlReport } from '../../src/report/html/html-report.ts';
import type { PageData } from '../../src/report/html/page-data.ts';
import { renderReport } from '../../src/report/report.ts';
import { claim, sampleResult, source } from '../report/sample.ts';

/** The data of a page, as its script reads it. */
function dataOf(page: string): PageData {
  const match = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(page);
  return JSON.parse(match![1]!);
}

describe('the page', () => {
  const page = renderReport(html, [sampleResult()]);

  test('allows its own style and script by their hashes and nothing else', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)![1]!;
    const hashOf = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`;
    const style = /<style>([\s\S]*?)<\/style>/.exec(page)![1]!;
    const script = /<script>([\s\S]*?)<\/script>/.exec(page)![1]!;
    expect(policy.split('; ')).toEqual([
      "default-src 'none'",
      `script-src '${hashOf(script)}'`,
      `style-src '${hashOf(style)}'`,
      'img-src data:',
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
  });

  test('loads nothing', () => {
    const own = page.replace(/<script type="application\/json"[\s\S]*?<\/script>/, '');
    expect(own.match(/\bsrc=|@import|url\(|href="(?!#|data:)/g)).toBeNull();
  });

  test('without any article is one too', () => {
    expect(dataOf(renderReport(html, []))).toEqual({ sources: [], facts: [] });
  });

  test('shows its title as text', () => {
    const { head } = htmlReport('Deals </title><script>x()</script> & "more" \u202e');
    expect(head).toContain(
      '<h1>Deals &lt;/title&gt;&lt;script&gt;x()&lt;/script&gt; &amp; &quot;more&quot; \ufffd</h1>',
    );
  });
});

describe('data of the page', () => {
  test('cannot end its element, whatever it says', () => {
    const words = '</script><!--<script>\u2028&amp;';
    const page = renderReport(html, [sampleResult({ text: words }, { path: words })]);
    expect(dataOf(page).sources[0]!.claims[0]!.text).toBe('</script><!--<script>\ufffd&amp;');
    expect(page.match(/<\/script/g)).toHaveLength(2);
  });

  test('any string comes back from JSON as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const json = embedJson({ text });
        expect(json).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(json)).toEqual({ text });
      }),
    );
  });

  test('text stays as long as it was and has no controls', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const clean = cleanText(text);
        expect(clean).toHaveLength(text.length);
        expect(clean).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]/);
        expect(Buffer.from(clean).toString()).toBe(clean);
      }),
    );
  });
});

describe('an article of the page', () => {
  // A character beyond the 16-bit plane before the evidence: code points and offsets differ by one.
  const text = '😀 The retailer holds about 12% of Fabrikam.';
  const [quote, , data] = claim.evidence.selector;
  const placed: ArticleResult = {
    ...sampleResult({
      slots: { percent: { kind: 'percent', value: 12, text: 'about 12%', span: { start: 21, end: 30 } } },
      evidence: {
        ...claim.evidence,
        selector: [quote, { type: 'TextPositionSelector', start: 2, end: 42 }, data],
      },
    }),
    reading: { text, blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }] },
  };

  test('places claims and slots by the offsets of its text', () => {
    const { claims, text: shown = '' } = buildPageSource(placed);
    const [{ start, end, slots }] = claims as [(typeof claims)[number]];
    expect(shown.slice(start, end)).toBe('The retailer holds about 12% of Fabrikam');
    expect(slots.map((slot) => [slot.name, slot.shown, slot.words, shown.slice(slot.start, slot.end)])).toEqual([
      ['percent', '12%', 'about 12%', 'about 12%'],
    ]);
  });

  test('without its text has the claims without their places', () => {
    const page = buildPageSource(sampleResult());
    expect([page.text, page.blocks, page.claims[0]!.start]).toEqual([undefined, undefined, undefined]);
    expect(page.claims[0]!.exact).toBe('The retailer holds about 12% of Fabrikam');
  });

  test.each([
    ['https://news.example/a?b=c#d', 'https://news.example/a?b=c#d'],
    ['HTTP://news.example', 'http://news.example/'],
    ['javascript:alert(1)', undefined],
    ['\u0001javascript:alert(1)', undefined],
    ['data:text/html,<script>alert(1)</script>', undefined],
    ['file:///etc/passwd', undefined],
    ['/relative', undefined],
  ])('the address %j is linked as %j', (value, url) => {
    const metadata = { ...source.metadata, url: { value, foundIn: 'meta' as const } };
    expect(buildPageSource(sampleResult({}, { metadata })).url).toBe(url);
  });

  test.each([
    ['en-GB', 'en-GB'],
    ['"onclick', undefined],
  ])('the language %j is given as %j', (value, language) => {
    const metadata = { ...source.metadata, inLanguage: { value, foundIn: 'meta' as const } };
    expect(buildPageSource(sampleResult({}, { metadata })).language).toBe(language);
  });
});
