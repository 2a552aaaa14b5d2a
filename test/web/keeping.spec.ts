import { randomUUID } from 'node:crypto';
import { pino } from 'pino';
import type { Browser } from 'playwright-core';
import { registerExport } from '#platform';
import { jobsOf } from '../../apps/api/src/jobs/jobs-of.js';
import { freshOn } from '../harness/databases.js';
import { decided } from '../journeys/decided-case.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

describe('keeping the house on its pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'who looks after figures sees the night and the closed year; the audit is searched; code lists are read',
    inOffice(freshOn('sqlite'), '2024-05-06', async (office) => {
      await decided(office, 'uphold');
      office.today('2025-01-06');
      office.signOut();
      await withPassword(office);
      const { runs, runner } = jobsOf(office.system, pino({ enabled: false }));
      await runs.putDownDue();
      await runner.runOne({ job: 'year-end', period: '2024' });
      const { page, wrong } = await openPage(browser, office.address);
      const as = async (account: string) => {
        if ((await page.getByRole('button', { name: '退出登录' }).count()) > 0) {
          await page.getByRole('button', { name: '退出登录' }).click();
          await page.waitForURL('**/');
        }
        await signIn(page, account);
        await page.getByRole('button', { name: '退出登录' }).waitFor();
      };
      await page.goto('/');
      await as('statistician');
      const closing = page.getByRole('region', { name: '统计和报告' });
      await closing.getByText('2024 年度数据已导出').waitFor();
      await closing.getByText('2025-01-05 的夜间统计尚未完成').waitFor();
      expect(await findings(page)).toEqual([]);
      const file = page.waitForEvent('download');
      await closing.getByRole('link', { name: 'DOCX' }).click();
      expect((await file).suggestedFilename()).toBe('2024-report.docx');
      await closing.getByRole('link', { name: '查看草稿' }).click();
      await page.getByRole('heading', { name: /2024年工作总结/ }).waitFor();

      await as('sysadmin');
      await page.goto('/administration/jobs');
      const year = page.getByRole('region', { name: '年度数据导出' });
      expect(await findings(page)).toEqual([]);
      await year.getByRole('button', { name: /重新进行/ }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('textbox').fill('补录了十二月的台账');
      await dialog.getByRole('button', { name: '重新进行' }).click();
      await page.getByText('已列为待进行。').waitFor();
      await year.getByText('待进行').waitFor();

      await as('auditor');
      await page.goto('/administration/audit');
      await page.getByLabel('行为').selectOption({ label: '取定期工作的文件' });
      await page.getByRole('button', { name: '查询', exact: true }).first().click();
      await page.waitForURL(/action=job/);
      const line = page.getByRole('row', { name: /statistician .* 取定期工作的文件/ });
      await line.getByText('详情').click();
      await line.getByText('report.docx').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByText('某人的案件由谁看过').click();
      await page.getByLabel('当事人姓名或者名称（全称）').fill('王样本');
      await page.locator('.who-saw').getByRole('button', { name: '查询' }).click();
      await page.getByRole('cell', { name: '登记程序行为' }).first().waitFor();
      await page.goto('/administration/exports');
      await page.getByText('还没有导出。').waitFor();
      const made = {
        id: randomUUID(),
        kind: 'worklist',
        format: 'xlsx',
        purpose: '每周督办会',
        fields: ['案号', '类型'],
      };
      const exported = { ...made, filters: { view: 'overdue', organisation: '232700' }, rows: 37, persons: 41 };
      await office.system.database.unitOfWork.run({ account: 'supervisor', organisation: '232700' }, (work) =>
        registerExport(work, exported),
      );
      await page.reload();
      await page.getByRole('cell', { name: '已超期，大兴安岭地区司法局及其下级' }).waitFor();
      await page.getByRole('row', { name: /演示负责人.*37.*未取/ }).waitFor();
      expect(await findings(page)).toEqual([]);

      await page.goto('/administration/dictionaries');
      await page.getByLabel('查找字典').fill('纠纷类型');
      await page.getByRole('link', { name: '纠纷类型', exact: true }).click();
      await page.getByRole('rowheader', { name: '邻里纠纷' }).waitFor();
      expect(await findings(page)).toEqual([]);
      expect(wrong).toEqual([]);
    }),
  );
});
