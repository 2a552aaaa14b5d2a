import type { Browser } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

const csv = (...lines: string[]) => ({
  name: '培训.csv',
  mimeType: 'text/csv',
  buffer: Buffer.from(`${lines.join('\r\n')}\r\n`),
});

describe('registers on their pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'an entry is made, put right and taken back, with its history and the figures in which it counts',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/registers');
      await signIn(page, 'caseworker');
      await page.getByLabel('查找台账').fill('接待');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '来访接待' }).click();
      await page.getByText('没有记录。').waitFor();
      await page.getByRole('link', { name: '登记一条' }).click();
      await page.getByRole('button', { name: '登记', exact: true }).click();
      await page.getByRole('link', { name: '请填写“来访日期”' }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('来访日期').fill('2024-03-04');
      await page.getByLabel('来访人数（人次）').fill('3');
      await page.getByRole('radio', { name: '行政复议' }).check();
      await page.getByRole('radio', { name: '否' }).check();
      await page.getByRole('button', { name: '登记', exact: true }).click();
      await page.getByText('已登记。').waitFor();
      await page.getByRole('heading', { name: /^计入的指标/ }).waitFor();
      await page.locator('.counted').getByRole('link', { name: /来访/ }).first().waitFor();
      expect(await findings(page)).toEqual([]);

      await page.getByRole('link', { name: '更正', exact: true }).click();
      expect(await page.getByLabel('来访人数（人次）').inputValue()).toBe('3');
      await page.getByLabel('来访人数（人次）').fill('5');
      await page.getByRole('button', { name: '更正', exact: true }).click();
      await page.getByRole('link', { name: '请填写“更正理由”' }).waitFor();
      expect(await page.getByLabel('来访人数（人次）').inputValue()).toBe('5');
      await page.getByLabel('更正理由').fill('漏记两人');
      await page.getByRole('button', { name: '更正', exact: true }).click();
      await page.getByText('已更正。').waitFor();
      const history = page.locator('.history');
      expect(await history.innerText()).toContain('来访人数（人次）：3 → 5');
      expect(await history.innerText()).toContain('理由：漏记两人');

      await page.getByRole('button', { name: '作废' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('与另一条重复');
      await dialog.getByRole('button', { name: '作废' }).click();
      await dialog.waitFor({ state: 'detached' });
      await page.getByText('⚠ 已作废').waitFor();
      await page.getByRole('link', { name: '返回“来访接待”' }).click();
      await page.getByText('没有记录。').waitFor();
      await page.getByRole('checkbox', { name: '包括已作废的' }).click();
      await page.getByText('（已作废）').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.setViewportSize({ width: 1024, height: 768 });
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(1024);
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'a table is imported: columns are named, a bad row stops all of it, and mended it comes in once',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/registers/visit-reception/import');
      await signIn(page, 'caseworker');
      const file = page.getByLabel('选择文件（XLSX');
      const choose = (...rows: string[]) =>
        file.setInputFiles(csv('来访日,来访人数（人次）,接待窗口,群体性事件,备注', ...rows));
      await choose('2024-02-01,2,行政复议接待,否,', '2024-02-30,1,行政复议接待,否,');
      await page.getByText('文件的栏目与模板不同').waitFor();
      expect(await findings(page)).toEqual([]);
      const named = async () => {
        await page.getByLabel('来访日', { exact: true }).selectOption({ label: '来访日期（必填）' });
        await page.getByLabel('备注', { exact: true }).selectOption({ label: '不导入' });
      };
      await named();
      await page.getByText('1 处错误，没有登记任何内容').waitFor();
      const bad = page.getByRole('region', { name: '错在哪里' }).getByRole('row').nth(1);
      expect(await bad.innerText()).toMatch(/^3\s+来访日期\s/);
      expect(await findings(page)).toEqual([]);

      await choose('2024-02-01,2,行政复议接待,否,', '2024-02-29,1,行政复议接待,否,');
      await named();
      await page.getByText('共 2 行，没有错误').waitFor();
      await page.getByRole('button', { name: '导入 2 行' }).click();
      await page.getByText('已导入。').waitFor();
      await page.getByRole('link', { name: '查看台账' }).click();
      await page.getByText('已列出 2 条').waitFor();
      const entries = '/api/registers/visit-reception/entries';
      expect((await office.get<{ items: object[] }>(entries)).body.items).toHaveLength(2);

      // The same file once more is told.
      await page.getByRole('link', { name: '从表格导入' }).click();
      await choose('2024-02-01,2,行政复议接待,否,', '2024-02-29,1,行政复议接待,否,');
      await named();
      await page.getByText('再次导入会重复登记').waitFor();
      expect(await page.getByRole('button', { name: '导入 2 行' }).isDisabled()).toBe(true);
      expect(wrong).toEqual([]);
    }),
  );
});
