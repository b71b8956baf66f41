import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { describe } from 'vitest';

const candidates = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];
const executablePath = candidates.find((path) => path !== undefined && existsSync(path));

/** Where a browser has to be there, as in the CI, its absence is a failure; elsewhere the tests say that they were skipped. */
const isRequired = process.env.REQUIRE_BROWSER === '1';

/** Tests that need Chromium. Without one they are skipped, by a name that says so. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (executablePath !== undefined || isRequired) describe(name, tests);
  else describe.skip(`${name} (skipped: no Chromium found; install it or set CHROMIUM to its path)`, tests);
}

const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export interface Browser {
  /** A new page on the file at `path`, at the place `hash`. */
  open(path: string, hash?: string, options?: { width?: number; colorScheme?: 'light' | 'dark' }): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  /** Everything that the page asked for. */
  readonly requests: readonly string[];
  /** Errors and warnings of the console, and exceptions. */
  readonly complaints: readonly string[];
  /** Milliseconds of processor time that the page has used so far, which other programs do not stretch as they do the clock. */
  cpuTime(): Promise<number>;
}

/** Starts Chromium with an empty profile and without a network. */
export async function startBrowser(): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'report-browser-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: executablePath ?? '/usr/bin/chromium',
    headless: true,
    offline: true,
    args: flags,
  });
  return {
    open: async (path, hash = '', { width = 1440, colorScheme = 'light' } = {}) => {
      const page = await context.newPage();
      const requests: string[] = [];
      const complaints: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      page.on('pageerror', (error) => complaints.push(error.message));
      const session = await context.newCDPSession(page);
      await session.send('Performance.enable', { timeDomain: 'threadTicks' });
      const cpuTime = async () => {
        const { metrics } = await session.send('Performance.getMetrics');
        return metrics.find(({ name }) => name === 'TaskDuration')!.value * 1000;
      };
      await page.setViewportSize({ width, height: 900 });
      await page.emulateMedia({ colorScheme });
      await page.goto(pathToFileURL(path).href + hash);
      await page.waitForSelector('#main section');
      return { page, requests, complaints, cpuTime };
    },
    close: async () => {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
