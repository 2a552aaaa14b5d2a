import { existsSync } from 'node:fs';
import { type Browser, chromium, type Page } from 'playwright-core';

const executablePath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (file) => file !== '' && existsSync(file),
);
if (executablePath === undefined && process.env['CI'] === 'true')
  throw new Error('No Chromium: CI must test the pages');

/** Whether pages can be tested here. */
export const chromiumIsThere = executablePath !== undefined;

const args = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** A browser for the tests of one file. */
export const openBrowser = (): Promise<Browser> =>
  chromium.launch({ ...(executablePath && { executablePath }), args, headless: true });

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
  context.setDefaultTimeout(8_000);
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on('pageerror', (error) => wrong.push(error.message));
  page.on('console', (message) => {
    const isExpected = message.text().includes('status of 401') || message.text().includes(measuring);
    if (message.type() === 'error' && !isExpected) wrong.push(message.text());
  });
  return { page, wrong };
}
