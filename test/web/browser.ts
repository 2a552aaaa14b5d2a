import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { chromiumIsThere } from '../harness/chromium.js';

export { chromiumIsThere, openBrowser } from '../harness/chromium.js';

if (!chromiumIsThere && process.env['CI'] === 'true') throw new Error('No Chromium: CI must test the pages');

/** A test that needs a browser: skipped only where there is none and it is not CI. */
export const inBrowser = chromiumIsThere ? it : it.skip;

/** The table measures the scroll bars of the browser by a style without a nonce, and does without when that is refused. */
const measuring = 'Applying inline style violates';

/** A page in Chinese that tells what went wrong in it: errors of scripts, and what the security policy refused. */
export async function openPage(browser: Browser, baseURL: string): Promise<{ page: Page; wrong: string[] }> {
  const context = await browser.newContext({
    reducedMotion: 'reduce',
    baseURL,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
  });
  context.setDefaultTimeout(60_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    const isExpected = /status of 4\d\d/.test(message.text()) || message.text().includes(measuring);
    if (message.type() === 'error' && !isExpected) wrong.push(message.text());
  });
  return { page, wrong };
}

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What stands in the way of people who cannot see or use a mouse: serious or critical findings, with where they are. */
export async function findings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  return page.evaluate(async () => {
    interface Violation {
      id: string;
      impact: string;
      nodes: { target: string[] }[];
    }
    interface Axe {
      run(options: object): Promise<{ violations: Violation[] }>;
    }
    const { axe } = globalThis as unknown as { axe: Axe };
    // What is in order is not told one by one.
    const { violations } = await axe.run({ resultTypes: ['violations'] });
    return violations
      .filter(({ impact }) => ['serious', 'critical'].includes(impact))
      .map(({ id, nodes }) => `${id}: ${nodes[0]?.target.join(' ')}`);
  });
}
