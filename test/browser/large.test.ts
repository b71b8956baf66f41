import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { ArticleResult } from '../../src/model/result.ts';
import { startLedger } from '../../src/pipeline/start-ledger.ts';
import { html } from '../../src/report/html/html-report.ts';
import { renderReport } from '../../src/report/report.ts';
import { makeFiles } from '../cli/run-cli.ts';
import { claim, source } from '../report/sample.ts';
import { type Browser, describeInBrowser, startBrowser } from './browser.ts';

const sourceCount = 500;
const claimsPerSource = 10;

/** An article in which every sentence states another stake. */
function buildArticle(index: number): ArticleResult {
  const id = `source-${index}`;
  const sentences: string[] = [];
  const claims: Claim[] = [];
  const day = `${2000 + (index % 26)}-${String((index % 12) + 1).padStart(2, '0')}-11`;
  let start = 0;
  for (let number = 0; number < claimsPerSource; number++) {
    const holder = `Holder ${(index * 7 + number) % 211}`;
    const issuer = `Issuer ${(index + number * 13) % 97}`;
    const percent = ((index * 31 + number * 17) % 99) + 1;
    const exact = `${holder} holds ${percent}% of ${issuer}, as its annual report says`;
    const end = start + exact.length;
    claims.push({
      ...claim,
      id: `claim-${index}-${number}`,
      text: `${holder} holds ${percent}% of ${issuer}`,
      slots: {
        holder: { kind: 'entity', name: holder, text: holder, span: { start, end: start + holder.length } },
        issuer: { kind: 'entity', name: issuer },
        percent: { kind: 'percent', value: percent },
      },
      date: { edtf: day, basis: 'stated' },
      evidence: {
        ...claim.evidence,
        source: id,
        selector: [
          { type: 'TextQuoteSelector', exact, prefix: '', suffix: '.' },
          { type: 'TextPositionSelector', start, end },
          { type: 'DataPositionSelector', start, end },
        ],
      },
    });
    sentences.push(`${exact}.`, 'Nothing else was said about it on that day, nor on the day after. '.repeat(6).trim());
    start = sentences.join(' ').length + 1;
  }
  const text = sentences.join(' ');
  const metadata = { ...source.metadata, headline: { value: `Article ${index}`, foundIn: 'heading' as const } };
  return {
    source: { ...source, id, path: `${index}.txt`, metadata, claimCount: claims.length },
    claims,
    reading: { text, blocks: [{ kind: 'paragraph', span: { start: 0, end: text.length } }] },
  };
}

describeInBrowser(`a report of ${sourceCount * claimsPerSource} claims in ${sourceCount} sources`, () => {
  let browser: Browser;
  let report: string;

  beforeAll(async () => {
    const articles = Array.from({ length: sourceCount }, (_, index) => buildArticle(index));
    const ledger = startLedger();
    for (const article of articles) ledger.add(article);
    report = join(makeFiles({}), 'report.html');
    writeFileSync(report, renderReport(html, articles, ledger.build()));
    browser = await startBrowser();
  }, 60_000);

  afterAll(() => browser?.close());

  /** Until the next picture is on the screen. */
  const drawn = (page: Page) =>
    page.evaluate(() => new Promise<void>((done) => requestAnimationFrame(() => setTimeout(done))));

  test.each(['#overview', '#facts', '#timeline', '#claim-claim-250-5'])('%s opens in under 2 s', async (hash) => {
    const { page, cpuTime } = await browser.open(report, hash);
    await drawn(page);
    expect(await cpuTime()).toBeLessThan(2000);
    await page.close();
  });

  test.each(['#facts', '#timeline'])('%s filters in under 200 ms', async (hash) => {
    const { page, cpuTime } = await browser.open(report, hash);
    const field = page.getByLabel('Search');
    for (const words of ['h', 'holder 1', 'issuer 12', 'nothing at all', '']) {
      const before = await cpuTime();
      await field.fill(words);
      await drawn(page);
      expect((await cpuTime()) - before).toBeLessThan(200);
    }
    expect(await page.getByRole('status').first().textContent()).toMatch(/^[\d,]+ facts/);
    await page.close();
  });

  test('rows come as they are needed', async () => {
    const { page } = await browser.open(report, '#facts');
    const rows = page.locator('tr.row');
    const first = await rows.count();
    expect(first).toBeLessThan(200);
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect.poll(() => rows.count()).toBeGreaterThan(first);
    await page.close();
  });
});
