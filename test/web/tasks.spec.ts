import type { Browser } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

describe('long work', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'shows in the header while it runs; another one is refused with what to do; it can be called off',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const { page, wrong } = await openPage(browser, office.address);
      // Somebody's task that another process is at.
      await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
        work.change(
          `INSERT INTO task (id, account, organisation, kind, label, input_sealed, state, done, attempt, created_at, lease_until)
           VALUES ('00000000-0000-4000-8000-000000000001', 'supervisor', '232700', 'export', '导出样本', '', 'running', 40, 1, ?, ?)`,
          [work.at, '2024-03-06T00:00:00.000Z'],
        ),
      );
      await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
        work.change(
          `INSERT INTO task (id, account, organisation, kind, label, input_sealed, state, done, attempt, created_at, ended_at, failure)
           VALUES ('00000000-0000-4000-8000-000000000002', 'supervisor', '232700', 'export', '导出旧样本', '', 'failed', 40, 3, ?, ?, 'task.interrupted')`,
          ['2024-03-04T02:00:00.000Z', work.at],
        ),
      );
      await page.goto('/cases');
      await signIn(page, 'supervisor');
      await page.getByRole('link', { name: '1 项任务进行中' }).waitFor();
      await page.getByRole('button', { name: '导出' }).click();
      await page.getByLabel('用途').fill('样本');
      await page.getByRole('button', { name: '开始导出' }).click();
      await page.getByRole('alert').getByText('您还有任务正在进行').waitFor();
      expect(await page.getByLabel('用途').inputValue()).toBe('样本');
      await page.getByRole('dialog').getByRole('button', { name: '取消', exact: true }).click();
      await page.getByRole('link', { name: '1 项任务进行中' }).click();
      await page.getByText('已写入 40 件').waitFor();
      await page.getByRole('row', { name: '导出旧样本' }).getByText('任务多次中断，已停止。请稍后重试').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '取消“导出样本”' }).click();
      await page.getByRole('row').getByText('已取消').waitFor();
      expect(await page.getByText('项任务进行中').count()).toBe(0);
      await page.getByText('重新核对全部案件').click();
      await page.getByLabel('理由').fill('年度统计前核对');
      await page.getByRole('button', { name: '开始核对' }).click();
      await page.getByText('核对 0 件：不一致 0 件').waitFor();
      expect(await findings(page)).toEqual([]);
      expect(wrong).toEqual([]);
    }),
  );
});
