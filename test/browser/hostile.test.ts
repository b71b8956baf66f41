import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { html } from '../../src/report/html/html-report.ts';
import { renderReport } from '../../src/report/report.ts';
import { makeFiles, runCli } from '../cli/run-cli.ts';
import { claim, source } from '../report/sample.ts';
import { type Browser, describeInBrowser, type OpenPage, startBrowser } from './browser.ts';

const attack = [
  '<script>window.broken = 1</script>',
  '<img src="https://attacker.example/x.png" onerror="window.broken = 2">',
  '<svg onload="window.broken = 3"><a href="javascript:window.broken = 4">here</a></svg>',
  '</script><script>window.broken = 5</script>',
  '<!--<script>',
  '<style>* { display: none }</style>',
  '<iframe srcdoc="<script>parent.broken = 6</script>"></iframe>',
  '{{constructor.constructor("window.broken = 7")()}} <b onclick="window.broken = 8">bold</b>',
].join(' ');
/** A right-to-left override, an isolate and a null. */
const controls = '\u202egnp.exe\u2066\u0000';

const article = (name: string) =>
  `${name} ${attack}\n\nContoso holds a 12% stake in Fabrikam, said ${attack}.\n\nContoso owns 9% of Tailspin${controls}.\n`;

describeInBrowser('a report of hostile articles', () => {
  let browser: Browser;
  let report: string;
  let cwd: string;

  beforeAll(async () => {
    const records = [
      {
        title: attack,
        url: 'javascript:window.broken=9',
        publisher: controls,
        author: attack,
        text: article('Record'),
      },
      { title: controls, url: `https://a.example/"onclick="x`, publisher: attack, text: article('Other') },
    ];
    cwd = makeFiles({
      'in/a plain.txt': article('Plain'),
      'in/records.ndjson': records.map((record) => `${JSON.stringify(record)}\n`).join(''),
      'in/page.html': `<title>${attack}</title><article><h1>Page</h1><p>${article('Page').replaceAll('<', '&lt;')}</p></article>`,
    });
    const run = await runCli(['in', '--quiet'], { cwd });
    expect(run).toMatchObject({ code: 0, stderr: '' });
    const titled = await runCli(['report', 'out', '--title', attack], { cwd });
    expect(titled.code).toBe(0);
    report = join(cwd, 'out', 'report.html');
    browser = await startBrowser();
  }, 60_000);

  afterAll(() => browser?.close());

  const isUnharmed = async ({ page, requests, complaints }: OpenPage) => {
    expect(await page.evaluate(() => (window as { broken?: number }).broken)).toBeUndefined();
    const foreign =
      'script:not([id=data]):not(body > script), iframe, img, style:not(head > style), [onerror], [onload], [onclick]';
    expect(await page.locator(foreign).count()).toBe(0);
    expect(await page.locator('a:not([href^="#"]):not([href^="https://a.example/"])').count()).toBe(0);
    expect(requests).toEqual([pathToFileURL(report).href]);
    expect(complaints).toEqual([]);
  };

  test.each(['Plain', 'Record', 'Other', 'Page'])('the article %s is text', async (name) => {
    const opened = await browser.open(report, '#reader');
    const { page } = opened;
    const texts: string[] = [];
    const count = await page.locator('.sources li a').count();
    for (let index = 0; index < count; index++) {
      await page.locator('.sources li a').nth(index).click();
      await page.waitForSelector(`.sources li:nth-child(${index + 1}) a[aria-current]`);
      texts.push((await page.locator('.article').textContent()) ?? '');
    }
    const text = texts.find((content) => content.includes(`${name} <script>`)) ?? '';
    for (const words of ['<script>window.broken = 1</script>', 'onerror="window.broken = 2"', '</script><script>']) {
      expect(text).toContain(words);
    }
    expect(text).not.toMatch(/[\u202e\u2066\u0000]/);
    await isUnharmed(opened);
    await page.close();
  });

  test.each(['#overview', '#facts', '#timeline'])('%s shows it as text', async (hash) => {
    const opened = await browser.open(report, hash);
    expect(await opened.page.title()).toContain('<script>window.broken = 1</script>');
    for (const button of await opened.page.locator('tr .open').all()) await button.click();
    await isUnharmed(opened);
    await opened.page.close();
  });

  test.each([
    '#claim-"><script>window.broken=1</script>',
    '#source-%',
    '#fact-%E0%A4%A',
    '#facts?q=%3Cimg src=x onerror=broken%3E',
    '#__proto__',
  ])('the address %s does no harm', async (hash) => {
    const opened = await browser.open(report, hash);
    await isUnharmed(opened);
    await opened.page.close();
  });

  test('a paragraph of a megabyte with two thousand claims opens in the reader', async () => {
    const sentence = 'Contoso holds a 12% stake in Fabrikam. ';
    const text = sentence.repeat(26_000);
    const [quote, , data] = claim.evidence.selector;
    const claims = Array.from({ length: 2000 }, (_, index): Claim => {
      const start = index * 13 * sentence.length;
      const position = { type: 'TextPositionSelector', start, end: start + sentence.length - 2 } as const;
      return {
        ...claim,
        id: `c${index}`,
        slots: {},
        evidence: { ...claim.evidence, selector: [quote, position, data] },
      };
    });
    const blocks = [{ kind: 'paragraph', span: { start: 0, end: text.length } }] as const;
    const path = join(cwd, 'megabyte.html');
    writeFileSync(path, renderReport(html, [{ source, claims, reading: { text, blocks } }]));
    const { page, complaints } = await browser.open(path, '#claim-c1999');
    const length = await page.evaluate(() => document.querySelector('.text .paragraph')!.textContent!.length);
    expect(length).toBeGreaterThan(1_000_000);
    expect(await page.locator('mark').count()).toBe(2000);
    expect(await page.locator('.reference:focus').textContent()).toBe('2000');
    expect(complaints).toEqual([]);
    await page.close();
  });
});
