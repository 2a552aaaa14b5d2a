import { readFile } from 'node:fs/promises';
import type { Browser } from 'playwright-core';
import { instant } from '#legal-time';
import { freshOn } from '../harness/databases.js';
import { sheetOfWorkbook } from '../harness/read-tables.js';
import { application, parties } from '../journeys/applications.js';
import { inOffice } from '../journeys/office.js';
import { addCases } from '../journeys/tasks.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { password, signIn, withPassword } from './signing-in.js';

describe('an export', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'is begun on a list, left, found again among the tasks, and taken away as a file',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      await office.open(application({ parties: parties('王样本') }));
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/cases?view=open');
      await signIn(page, 'caseworker');
      await page.getByText('大行复〔2024〕1号').waitFor();
      await page.emulateMedia({ media: 'print' });
      await page.getByText(/^全部\s+截至 20\d\d年.*（北京时间）\s+打印人：演示承办人$/).waitFor();
      for (const control of ['navigation', 'button'] as const) expect(await page.getByRole(control).count()).toBe(0);
      expect(await page.evaluate("getComputedStyle(document.querySelector('thead')).display")).toBe(
        'table-header-group',
      );
      await page.emulateMedia({ media: 'screen' });
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByRole('dialog').getByText('文件格式').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '开始导出' }).click();
      await page.getByRole('alert').getByText('请填写用途').waitFor();
      await page.getByLabel('用途').fill('每周督办会');
      await page.getByRole('button', { name: '开始导出' }).click();
      await page.getByRole('dialog').getByText('导出完成，共 1 件').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '关闭', exact: true }).last().click();
      expect(await page.evaluate('document.activeElement.textContent')).toBe('导出');
      await page.getByRole('link', { name: '首页' }).click();
      await page.getByRole('heading', { name: '我的案件' }).waitFor();

      await page.getByRole('link', { name: '任务', exact: true }).click();
      await page.getByText('用途：每周督办会').waitFor();
      expect(await page.getByRole('row').last().innerText()).toContain('✓ 已完成');
      expect(await findings(page)).toEqual([]);
      const coming = page.waitForEvent('download');
      await page.getByRole('link', { name: /^下载/ }).click();
      const download = await coming;
      expect(download.suggestedFilename()).toBe('在办案件列表-2024-03-05.xlsx');
      const rows = sheetOfWorkbook(await readFile(await download.path()));
      expect(rows.slice(1).map((row) => [row['A']?.value, row['C']?.value])).toEqual([
        ['大行复〔2024〕1号', expect.stringContaining('王样本')],
      ]);
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'of more than a thousand persons asks for the password once more, and goes on with what was typed',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      await addCases(office, await office.open(application()), 1_000);
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/cases');
      await signIn(page, 'caseworker');
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByLabel('用途').fill('样本');
      office.clock.moveTo(instant('2024-03-05T02:06:00.000Z'));
      await page.getByRole('button', { name: '开始导出' }).click();
      await page.getByText('请再次输入密码').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('密码', { exact: true }).fill('wrong');
      await page.getByRole('button', { name: '开始导出' }).click();
      await page.getByRole('alert').getByText('不正确').waitFor();
      await page.getByLabel('密码', { exact: true }).fill(password);
      await page.getByRole('button', { name: '开始导出' }).click();
      await page.getByText('导出完成，共 1001 件').waitFor();
      expect(wrong).toEqual([]);
    }),
  );
});
