import type { Browser } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application } from '../journeys/applications.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { password, signIn, withPassword } from './signing-in.js';

describe('the units of a house', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'are added, renamed and closed on their page; what stands against it is said there',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      await office.post('/api/cases', application({ organisation: '232701-02' }));
      const { page, wrong } = await openPage(browser, office.address);
      const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
      const row = (name: string) => page.getByRole('row').filter({ has: page.getByRole('rowheader', { name }) });
      await page.goto('/administration/organisations');
      await signIn(page, 'sysadmin');
      await page.getByRole('heading', { name: '机构', exact: true }).waitFor();
      await page.getByText('还没有变更。机构新设、更名、撤销时').waitFor();
      expect(await page.getByRole('row').count()).toBe(52);
      expect(await row('漠河市图强司法所').innerText()).toMatch(/232701-02\s+司法所\s+漠图强\s+随上级\s+存续中\s+1/);
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('显示已撤销的（1）').check();
      await page.getByRole('rowheader', { name: '塔河县绣峰司法所' }).waitFor();
      expect(await row('塔河县绣峰司法所').innerText()).toMatch(/✕ 已撤销 至 2022-12-31/);
      expect(await row('塔河县绣峰司法所').getByRole('button').count()).toBe(0);

      // A station more.
      await press('在漠河市司法局之下新设机构');
      await page.getByRole('heading', { name: '在漠河市司法局之下新设机构' }).waitFor();
      await press('新设');
      for (const name of [
        '请输入机构名称，至少 2 个字',
        '机构代码应为“232701-”加两位数字',
        '字号首字应为 1 至 10 个汉字',
      ]) {
        await page.getByRole('link', { name }).waitFor();
      }
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('机构名称').fill('漠河市洛古河司法所');
      await page.getByLabel('机构代码').fill('232701-02');
      await page.getByLabel('字号首字').fill('漠洛古河');
      await page.getByLabel('依据和理由').fill('样函〔2024〕1号');
      await page.getByLabel('设立日').fill('2024-03-06');
      await press('新设');
      await page.getByRole('link', { name: '设立日不能晚于今天' }).waitFor();
      await page.getByLabel('设立日').fill('20240304');
      await press('新设');
      await page.getByRole('link', { name: '机构代码“232701-02”已被使用' }).click();
      await page.getByLabel('机构代码').fill('232701-08');
      await press('新设');
      await page.getByText('✓ 已新设“漠河市洛古河司法所”').waitFor();
      await page.getByRole('cell', { name: '自 2024-03-04', exact: true }).waitFor();
      expect(await findings(page)).toEqual([]);

      // Somebody else renames it meanwhile.
      await press('漠河市洛古河司法所更名');
      await page.getByLabel('机构名称').fill('漠河市北极村司法所');
      await page.getByLabel('依据和理由').fill('样函〔2024〕2号');
      const body = { name: '漠河市洛古司法所', reason: '笔误' };
      const sending = { as: 'sysadmin', seen: 1 };
      expect((await office.post('/api/organisations/232701-08/renaming', body, sending)).status).toBe(201);
      await press('更名');
      await page.getByRole('heading', { name: '漠河市洛古司法所更名' }).waitFor();
      await page.getByText('机构已被他人更改，已取得最新内容').waitFor();
      expect(await page.getByLabel('机构名称').inputValue()).toBe('漠河市北极村司法所');
      expect(await findings(page)).toEqual([]);
      await press('更名');
      await page.getByText('✓ 已更名为“漠河市北极村司法所”').waitFor();

      // What still has cases, or units below, is not closed.
      await press('撤销漠河市图强司法所');
      await page.getByText('现有 1 件在办案件').waitFor();
      await page.getByLabel('依据和理由').fill('样函〔2024〕3号');
      await press('撤销机构');
      await page.getByText('还有 1 件在办案件，不能撤销').waitFor();
      expect(await findings(page)).toEqual([]);
      await press('取消');
      const focused = page.locator(':focus');
      expect(await focused.getAttribute('aria-label')).toBe('撤销漠河市图强司法所');
      await press('撤销漠河市北极村司法所');
      await page.getByLabel('依据和理由').fill('样函〔2024〕4号');
      await press('撤销机构');
      await page.getByText('✓ 已撤销“漠河市北极村司法所”').waitFor();
      await page.getByLabel('显示已撤销的（2）').waitFor();
      const history = page.locator('.history tbody tr');
      expect(await history.count()).toBe(4);
      expect(await history.first().innerText()).toMatch(
        /撤销“漠河市北极村司法所”（232701-08），至 2024-03-05\s+样函〔2024〕4号\s+系统管理员/,
      );
      expect(await findings(page)).toEqual([]);

      // Who audits reads it, and finds nothing to press; whoever works on cases does not find it.
      await press('退出登录');
      await signIn(page, 'auditor', password);
      await page.getByRole('link', { name: '机构', exact: true }).click();
      await page.getByRole('cell', { name: '样函〔2024〕4号' }).waitFor();
      expect(await page.getByRole('table', { name: '机构' }).getByRole('button').count()).toBe(0);
      expect(await findings(page)).toEqual([]);
      await press('退出登录');
      await signIn(page, 'supervisor', password);
      await page.getByRole('link', { name: '系统管理' }).click();
      await page.getByRole('link', { name: '移交' }).waitFor();
      expect(await page.getByRole('link', { name: '机构', exact: true }).count()).toBe(0);
      await page.goto('/administration/organisations');
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
      expect(wrong).toEqual([]);
    }),
  );
});
