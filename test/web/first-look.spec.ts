import type { Browser } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application, parties } from '../journeys/applications.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { password, signIn, withPassword } from './signing-in.js';

describe('the pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'let someone in, tell the day in sentences, and open each number to its cases',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      await office.open(application({ occurredOn: '2024-02-21', parties: parties('王样本') }));
      await office.open(
        application({ parties: parties('赵受害').map((each, i) => (i === 0 ? { ...each, victim: true } : each)) }),
      );
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/');
      await page.getByText('演示系统').waitFor();
      expect(await findings(page)).toEqual([]);
      await signIn(page, 'caseworker', 'wrong');
      await page.getByRole('alert').getByText('不正确').waitFor();
      expect(await page.getByLabel('账号').inputValue()).toBe('caseworker');
      await signIn(page, 'caseworker');
      await page.getByRole('heading', { name: '我的案件' }).waitFor();
      expect(await page.locator('main').innerText()).toMatch(/大兴安岭地区司法局有\s*2 件在办/);
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '1 件已超期' }).first().click();
      await page.getByText('大行复〔2024〕1号').waitFor();
      expect(await page.locator('tbody tr[data-row-key]').count()).toBe(1);
      expect(new URL(page.url()).search).toContain('view=overdue');
      await page.getByRole('link', { name: '全部 2' }).click();
      await page.getByText('大行复〔2024〕2号').waitFor();
      const list = await page.locator('table').innerText();
      expect(list).toContain('赵*');
      expect(list).not.toContain('赵受害');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '退出登录' }).click();
      await page.getByLabel('账号').waitFor();
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'ask for the password over the page when a session has ended',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const { page } = await openPage(browser, office.address);
      await page.goto('/cases?view=overdue');
      await signIn(page, 'mohe');
      await page.getByText('没有符合条件的案件').waitFor();
      await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
        work.change('UPDATE user_session SET ended_at = ?', [work.at]),
      );
      await page.getByRole('link', { name: '首页' }).click();
      await page.getByText('登录已失效').waitFor();
      expect(await findings(page)).toEqual([]);
      expect(await page.getByLabel('账号').inputValue()).toBe('mohe');
      await page.getByLabel('密码', { exact: true }).fill(password);
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.getByRole('heading', { name: '我的案件' }).waitFor();
    }),
  );
});
