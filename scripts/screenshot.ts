// npm run screenshot: docs/report.png for the README, from the fixtures of one deal in six outlets. Needs a build and Chromium.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const root = new URL('../', import.meta.url);
const pathOf = (name: string) => fileURLToPath(new URL(name, root));
const folder = mkdtempSync(join(tmpdir(), 'report-'));
const out = join(folder, 'out');

run('--out', out, pathOf('fixtures/one-deal'));
run('report', out, '--title', 'Halden and Orrin: one deal in six outlets');
await takePicture(join(out, 'report.html'), pathOf('docs/report.png'));
rmSync(folder, { recursive: true, force: true });

function run(...args: readonly string[]): void {
  const { status } = spawnSync(process.execPath, [pathOf('dist/cli.js'), ...args], { stdio: 'inherit' });
  if (status !== 0) throw new Error(`extract ${args.join(' ')} failed`);
}

async function takePicture(report: string, picture: string): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking'],
  });
  const page = await browser.newPage({ viewport: { width: 1280, height: 980 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(report).href);
  await page.waitForSelector('.overview');
  await page.screenshot({ path: picture });
  await browser.close();
}
