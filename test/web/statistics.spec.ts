import type { Browser } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application } from '../journeys/applications.js';
import { inOffice, type Office } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

const accepted = async (office: Office, day: string) =>
  office.record(await office.open(application({ occurredOn: day })), 'accepted', '2024-03-04');

describe('a figure', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'is found by its kind, opens to the records that it counted, leads to a case and back, and by month',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const first = await accepted(office, '2024-02-20');
      await accepted(office, '2024-03-01');
      await accepted(office, '2024-03-04');
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/');
      await signIn(page, 'statistician');
      await page.getByRole('link', { name: '统计', exact: true }).click();
      // What leaders look at: each tile and line of a table opens its records.
      const units = page.getByRole('region', { name: '各单位' });
      await units.getByRole('button', { name: '本级 3 件' }).click();
      await page.getByRole('dialog').getByText('已列出').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      const kinds = page.getByRole('region', { name: '分类' });
      await kinds.getByText('表', { exact: true }).click();
      await kinds
        .getByRole('row', { name: /^行政处罚/ })
        .getByRole('button', { name: '3 件' })
        .click();
      await page.getByRole('dialog', { name: '受理行政复议案件 · 行政处罚' }).getByText('已列出 3 条').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '统计指标' }).click();
      await page.getByLabel('案件类型、台账').selectOption({ label: '行政复议案件' });
      await page.getByLabel('查找指标').fill('收到');
      const row = page.getByRole('row', { name: /^收到行政复议申请 / });
      await row.getByRole('button', { name: '3 件' }).waitFor();
      expect(await findings(page)).toEqual([]);

      await row.getByRole('button').click();
      const side = page.getByRole('dialog', { name: '收到行政复议申请' });
      await side.getByText('已列出 3 条').waitFor();
      expect(await side.getByRole('row').count()).toBe(4);
      expect(await side.innerText()).toContain('计件数 = 3 件');
      expect(await findings(page)).toEqual([]);
      await side.getByRole('link', { name: first.number }).click();
      await page.getByRole('heading', { name: first.number }).waitFor();
      await page.goBack();

      await page.getByLabel('查找指标').fill('收到');
      await page.getByRole('link', { name: '收到行政复议申请', exact: true }).click();
      await page.getByRole('heading', { name: '收到行政复议申请', level: 1 }).waitFor();
      const march = page.getByRole('row', { name: '2024年3月' });
      expect(await march.innerText()).toMatch(/2 件$/);
      await page.getByRole('img', { name: '收到行政复议申请，按月' }).locator('svg').waitFor();
      expect(await findings(page)).toEqual([]);
      await march.getByRole('button').click();
      const month = page.getByRole('dialog', { name: '收到行政复议申请 · 2024年3月' });
      await month.getByText('已列出 2 条').waitFor();
      await page.keyboard.press('Escape');
      await month.waitFor({ state: 'detached' });

      await page.getByLabel('分组').selectOption({ label: '按单位' });
      await page.getByRole('row', { name: /^本级/ }).getByRole('button', { name: '3 件' }).waitFor();
      await page.getByLabel('范围').selectOption({ label: '漠河市司法局' });
      await page.getByText('没有记录。').waitFor();
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'of an official table stands in its cell, which opens to its records, by unit and by month',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const { number } = await office.open(application({ occurredOn: '2024-02-20' }));
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/statistics/tables');
      await signIn(page, 'statistician');
      await page.getByLabel('报表').selectOption({ label: '行政复议案件统计报表' });
      await page.getByRole('heading', { name: '行政复议案件统计报表' }).waitFor();
      await page.getByLabel('按什么分行').selectOption({ label: '月' });
      const february = page.getByRole('row', { name: /^2024年2月/ });
      await february.getByRole('button', { name: '1', exact: true }).first().click();
      const side = page.getByRole('dialog', { name: '2024年2月 · 本期新收' });
      await side.getByRole('link', { name: number }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await side.waitFor({ state: 'detached' });
      await page.getByLabel('按什么分行').selectOption({ label: '单位' });
      await page.getByRole('row', { name: /^漠河市司法局/ }).waitFor();
      expect(await findings(page)).toEqual([]);
      const file = await page.getByRole('link', { name: '下载 XLSX' }).getAttribute('href');
      expect(file).toContain('/api/tables/reconsideration/file?');
      expect(wrong).toEqual([]);
    }),
  );
});
