// Takes the pictures of this folder from a running demonstration: node docs/screenshots/take.mjs http://127.0.0.1:3000 PASSWORD
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

const [address, password] = process.argv.slice(2);
if (!address || !password) {
  console.error('usage: node docs/screenshots/take.mjs ADDRESS PASSWORD');
  process.exit(2);
}

const executablePath = [process.env.CHROMIUM ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (file) => file !== '' && existsSync(file),
);
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu'],
});

async function signedIn(account) {
  const context = await browser.newContext({
    baseURL: address,
    locale: 'zh-CN',
    viewport: { width: 1440, height: 900 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto('/');
  await page.getByLabel('账号').fill(account);
  await page.getByLabel('密码', { exact: true }).fill(password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('link', { name: '案件', exact: true }).waitFor();
  return page;
}

async function picture(page, name) {
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: join(import.meta.dirname, `${name}.png`) });
  console.log(`${name}.png`);
}

/** The id of a case under review that lacks something, or of the first one. */
const caseId = (page) =>
  page.evaluate(async () => {
    const { items } = await (await fetch('/api/worklist')).json();
    const telling = ({ type, state, flags }) =>
      type === 'reconsideration' && state.code === 'under-review' && flags.length > 0;
    return (items.find(telling) ?? items[0]).id;
  });

const officer = await signedIn('caseworker');
await picture(officer, 'home');
const id = await caseId(officer);
await officer.goto(`/cases/${id}`);
await officer.locator('.due-card summary').click();
await picture(officer, 'case');
await officer.goto(`/cases/${id}/acts/suspended`);
await officer.getByLabel('中止事由').selectOption({ index: 1 });
for (const party of await officer.locator('input[name="field-notified"]').all()) await party.check();
await officer.getByRole('region', { name: '登记后的变化' }).getByRole('table').waitFor();
await picture(officer, 'act');
await officer.goto('/cases/new?type=reconsideration');
await officer.getByRole('button', { name: '添加当事人' }).waitFor();
await picture(officer, 'new-case');

const supervisor = await signedIn('supervisor');
await supervisor.goto('/cases');
await picture(supervisor, 'worklist');
await supervisor.goto('/board');
await picture(supervisor, 'board');
await supervisor.goto('/calendar/year');
await picture(supervisor, 'calendar');

// The demonstration tells of 2023.
const year = 'from=2023-01-01&to=2023-12-31';
const statistician = await signedIn('statistician');
await statistician.goto(`/statistics?${year}`);
await statistician.locator('.looks section').nth(3).locator('svg').waitFor();
await picture(statistician, 'statistics');
await statistician.goto('/reports/annual-2023');
await statistician.locator('.checks h2').waitFor();
await statistician.locator('[data-slot="recon-bureau-correction-rate"]').hover();
await picture(statistician, 'report');
await statistician.locator('[data-slot="recon-bureau-correction-rate"]').click();
await statistician.getByText(/^已列出/).waitFor();
await picture(statistician, 'figure');
await statistician.keyboard.press('Escape');
await statistician.goto(`/statistics/tables?${year}&table=reconsideration`);
await statistician.locator('table.official, .official').first().waitFor();
await picture(statistician, 'table');
await statistician.goto('/registers/lawyer');
await statistician.locator('tbody a').first().waitFor();
await picture(statistician, 'register');
await browser.close();
