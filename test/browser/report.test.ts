import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeFiles, runCli } from '../cli/run-cli.ts';
import { type Browser, describeInBrowser, startBrowser } from './browser.ts';

const fixtures = fileURLToPath(new URL('../../fixtures/', import.meta.url));

describeInBrowser('the report of the fixtures', () => {
  let browser: Browser;
  let report: string;

  beforeAll(async () => {
    const out = join(makeFiles({}), 'out');
    const run = await runCli([join(fixtures, 'articles'), join(fixtures, 'one-deal'), '--out', out]);
    expect(run).toMatchObject({ code: 0 });
    report = join(out, 'report.html');
    browser = await startBrowser();
  }, 60_000);

  afterAll(() => browser?.close());

  const shownFacts = (page: Page) => page.locator('tr.row:visible').count();

  test('opens without a request, an error or a warning', async () => {
    const { page, requests, complaints } = await browser.open(report);
    for (const view of ['Facts', 'Timeline', 'Reader', 'Overview']) {
      await page.getByRole('link', { name: view, exact: true }).first().click();
      await page.waitForSelector(`nav a[aria-current]:text-is("${view}")`);
    }
    expect([requests, complaints]).toEqual([[pathToFileURL(report).href], []]);
    await page.close();
  });

  test('overview: what the sources agree on and what not leads to the facts', async () => {
    const { page } = await browser.open(report);
    const clash = page.locator('.contradicted .card').first();
    expect(await clash.locator('blockquote').count()).toBe(2);
    await page.getByRole('link', { name: /Contradicted/ }).click();
    await page.waitForSelector('.facts');
    expect(new URL(page.url()).hash).toBe('#facts?agreement=contradicted');
    expect(await shownFacts(page)).toBe(await page.locator('tr.row .badge[data-agreement="contradicted"]').count());
    await page.close();
  });

  test('facts: search, filter, clear', async () => {
    const { page } = await browser.open(report, '#facts');
    const all = await page.getByRole('status').textContent();
    await page.getByLabel('Search').fill('orrin 27%');
    expect(await page.locator('tr.row th').allTextContents()).toContainEqual(expect.stringContaining('Orrin holds'));
    const searched = await shownFacts(page);
    await page.getByLabel('Type').selectOption('equity_stake');
    const filtered = await shownFacts(page);
    expect(filtered).toBeGreaterThan(0);
    expect(filtered).toBeLessThanOrEqual(searched);
    expect(new Set(await page.locator('tr.row .type').allTextContents())).toEqual(new Set(['Equity stake']));
    expect(new URL(page.url()).hash).toBe('#facts?q=orrin+27%25&type=equity_stake');
    await page.getByLabel('Party').fill('nobody of that name');
    expect(await page.getByRole('status').textContent()).toMatch(/^0 facts of \d/);
    await page.getByRole('button', { name: 'Clear' }).click();
    expect(await page.getByRole('status').textContent()).toBe(all);
    await page.close();
  });

  test('facts: sort by a column, both ways', async () => {
    const { page } = await browser.open(report, '#facts?type=ownership');
    const button = page.getByRole('columnheader', { name: 'Fact' }).getByRole('button');
    const titles = () => page.locator('tr.row th .open').allTextContents();
    const byName = (a: string, b: string) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1);
    await button.click();
    expect(await titles()).toEqual((await titles()).sort(byName));
    await button.click();
    expect(await titles()).toEqual((await titles()).sort(byName).reverse());
    expect(await page.getByRole('columnheader', { name: 'Fact' }).getAttribute('aria-sort')).toBe('descending');
    await page.close();
  });

  test('facts: one opens to its history, from there into the reader, and back', async () => {
    const { page } = await browser.open(report, '#facts?q=orrin+holds&agreement=contradicted');
    const button = page.locator('tr.row .open').first();
    await button.focus();
    await page.keyboard.press('Enter');
    expect(await button.getAttribute('aria-expanded')).toBe('true');
    const history = page.locator('tr.detail:visible');
    expect(await history.locator('.value').count()).toBeGreaterThan(2);
    expect(await history.locator('.relations [data-kind="contradicts"] .reason').first().textContent()).toMatch(
      /27.*34|34.*27/,
    );
    await history.locator('figcaption a').first().click();
    await page.waitForSelector('.reader');
    expect(page.url()).toContain('#claim-');
    const focused = page.locator('.reference:focus');
    expect(await focused.getAttribute('id')).toBe(new URL(page.url()).hash.slice(1));
    expect(await page.locator('.panel .is-active .claim-detail').isVisible()).toBe(true);
    await page.getByRole('link', { name: 'Its fact and history' }).click();
    await page.waitForSelector('.facts');
    expect(await page.locator('.open:focus').getAttribute('aria-expanded')).toBe('true');
    await page.close();
  });

  test('reader: marks say exactly what the claims quote', async () => {
    const { page } = await browser.open(report, '#reader');
    const wrong = await page.evaluate(() => {
      const { sources } = JSON.parse(document.getElementById('data')!.textContent!);
      const source = sources.reduce((a: typeof sources, b: typeof sources) =>
        a.claims.length >= b.claims.length ? a : b,
      );
      return source.claims.flatMap((claim: { exact: string }, index: number) => {
        const pieces = [...document.querySelectorAll<HTMLElement>('mark[data-claims]')].filter((piece) =>
          piece.dataset.claims!.split(' ').includes(String(index)),
        );
        const words = pieces.map((piece) => piece.textContent).join('');
        return words.replace(/\s+/g, '').includes(claim.exact.replace(/\s+/g, '')) ? [] : [[words, claim.exact]];
      });
    });
    expect(wrong).toEqual([]);
    expect(await page.locator('mark.slot').count()).toBeGreaterThan(5);
    await page.close();
  });

  test('reader: by keyboard from claim to claim, speaker and status in a tip, Escape takes it away', async () => {
    const { page } = await browser.open(report, '#reader');
    await page.getByRole('link', { name: 'Reader', exact: true }).focus();
    await page.locator('#view-title').focus();
    const numbers: (string | null)[] = [];
    for (const key of ['j', 'j', 'j', 'k']) {
      await page.keyboard.press(key);
      numbers.push(await page.locator('.reference:focus').textContent());
    }
    expect(numbers).toEqual(['1', '2', '3', '2']);
    expect(await page.locator('.position').textContent()).toMatch(/^2 of \d+ claims$/);
    const tip = page.getByRole('tooltip');
    expect(await tip.textContent()).toMatch(/On the word of \S/);
    await page.keyboard.press('Escape');
    expect(await tip.isVisible()).toBe(false);
    await page.locator('mark').first().hover();
    expect(await tip.isVisible()).toBe(true);
    await page.close();
  });

  test('reader: a live page is linked with a text fragment, and nothing else', async () => {
    const { page } = await browser.open(report, '#reader');
    await page.locator('.sources a', { hasText: 'Orrin gives up its grip' }).click();
    await page.locator('.panel li a').first().click();
    const link = page.getByRole('link', { name: 'These words on the live page' });
    expect(await link.getAttribute('href')).toMatch(
      /^https:\/\/meridian\.example\/business\/orrin-halden#:~:text=\S+$/,
    );
    expect(await link.getAttribute('rel')).toContain('noopener');
    await page.close();
  });

  test('timeline: zooms by button and key, marks contradictions', async () => {
    const { page } = await browser.open(report, '#timeline?party=Halden');
    const labels = () => page.locator('.axis text').allTextContents();
    const before = await labels();
    await page.getByRole('button', { name: 'Zoom in' }).click();
    const near = await labels();
    expect(near).not.toEqual(before);
    await page.keyboard.press('0');
    expect(await labels()).not.toEqual(near);
    expect(await page.locator('.mark.contradicted').count()).toBeGreaterThan(0);
    expect(await page.locator('.mark rect').count()).toBeGreaterThan(0);
    expect(await page.locator('.mark circle').count()).toBeGreaterThan(0);
    await page.close();
  });

  test('theme: follows the system, takes a choice, remembers it', async () => {
    const { page } = await browser.open(report, '', { colorScheme: 'dark' });
    const background = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const dark = await background();
    await page.getByLabel('Theme').selectOption('light');
    const light = await background();
    expect(light).not.toBe(dark);
    await page.reload();
    await page.waitForSelector('#main section');
    expect(await background()).toBe(light);
    await page.getByLabel('Theme').selectOption('auto');
    expect(await background()).toBe(dark);
    await page.close();
  });

  test('print: on light paper, without controls', async () => {
    const { page } = await browser.open(report, '#timeline', { colorScheme: 'dark' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
    expect(await page.locator('.filters').isVisible()).toBe(false);
    expect(await page.locator('.lane .marks').first().isVisible()).toBe(true);
    await page.close();
  });

  test.each(['#overview', '#facts', '#timeline', '#reader'])('%s fits a narrow screen', async (hash) => {
    const { page } = await browser.open(report, hash, { width: 390 });
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(390);
    await page.close();
  });

  test.each([
    ['#overview', 1440, 'light'],
    ['#overview', 390, 'dark'],
    ['#facts', 1440, 'dark'],
    ['#facts', 390, 'light'],
    ['#timeline', 1440, 'light'],
    ['#timeline', 390, 'dark'],
    ['#reader', 1440, 'light'],
    ['#reader', 390, 'dark'],
  ] as const)('axe finds nothing serious in %s at %i pixels, %s', async (hash, width, colorScheme) => {
    const { page } = await browser.open(report, hash, { width, colorScheme });
    if (hash === '#facts') await page.locator('.open').first().click();
    if (hash === '#reader') await page.locator('.panel li a').first().click();
    await page.evaluate(axe.source);
    const { violations } = await page.evaluate<axe.AxeResults>('axe.run()');
    const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    expect(serious.map(({ id, nodes }) => [id, nodes.slice(0, 3).map(({ html }) => html)])).toEqual([]);
    await page.close();
  });
});
