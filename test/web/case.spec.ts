import type { Browser, Page } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application } from '../journeys/applications.js';
import { inOffice, type Office } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

/** A case under review, and the page of it in the browser of an officer. */
async function caseInBrowser(office: Office, browser: Browser) {
  await withPassword(office);
  const accepted = await office.record(await office.open(application()), 'accepted', '2024-03-06');
  const view = await office.record(accepted, 'copy-sent', '2024-03-08');
  const { page, wrong } = await openPage(browser, office.address);
  await page.goto(`/cases/${view.id}`);
  await signIn(page, 'caseworker');
  await page.getByRole('heading', { name: view.number }).waitFor();
  return { view, page, wrong };
}

/** Chooses an act, also of those that are folded away. */
async function act(page: Page, name: string): Promise<void> {
  const link = page.getByRole('link', { name, exact: true });
  if (!(await link.isVisible())) await page.getByText('其他程序行为').click();
  await link.click();
}

async function suspend(page: Page): Promise<void> {
  await act(page, '中止');
  await page.getByLabel('行为日期').fill('20240318');
  await page.getByLabel('中止事由').selectOption({ label: '须以其他案件的审理结果为依据' });
  await page.getByLabel('王样本（申请人）').check();
  await page.getByLabel('样本县公安局（被申请人）').check();
}

describe('the page of a case', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'shows where it stands and why it is due, and records an act that was looked at before',
    inOffice(freshOn('sqlite'), '2024-03-20', async (office) => {
      const { view, page, wrong } = await caseInBrowser(office, browser);
      expect(await page.locator('.due-card').innerText()).toContain('2024-05-06');
      await page.locator('.due-card summary').click();
      expect(await page.locator('.due-card').innerText()).toContain('顺延至2024-05-06');
      await page.locator('.due-card td.raw-end').waitFor();
      expect(await findings(page)).toEqual([]);
      for (const tab of ['当事人', '文书', '期限', '流转记录', '关联案件', '概况']) {
        await page.getByRole('tab', { name: tab }).click();
        await page.waitForLoadState('networkidle');
        expect([tab, await findings(page)]).toEqual([tab, []]);
      }
      await page.keyboard.press('ArrowRight');
      await page.getByRole('tab', { name: '当事人', selected: true }).waitFor();

      await act(page, '中止');
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('alert').getByText('请填写“中止事由”').click();
      expect(await page.locator('select:focus').count()).toBe(1);
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '返回案件' }).click();
      await suspend(page);
      const effect = page.getByRole('region', { name: '登记后的变化' });
      await effect.getByRole('row', { name: '审理期限 2024-05-06 届满 停止计算' }).waitFor();
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('heading', { name: '请核对后登记' }).waitFor();
      expect(await page.locator('.check').innerText()).toContain('须以其他案件的审理结果为依据');
      expect(await findings(page)).toEqual([]);
      expect((await office.read(view.id)).version).toBe(view.version);
      await page.getByRole('button', { name: '确认登记' }).click();
      await page.getByText('已登记“中止”。').waitFor();
      expect(await page.locator('.case-head').innerText()).toContain('已中止');
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'keeps what was typed when the connection breaks, the case was changed or the session ended, and records once',
    inOffice(freshOn('sqlite'), '2024-03-20', async (office) => {
      const { view, page } = await caseInBrowser(office, browser);
      await suspend(page);
      await page.getByRole('button', { name: '下一步：核对' }).click();
      const acts = '**/api/cases/*/acts';
      // The server does it, but its answer is lost.
      await page.route(acts, async (route) => {
        await route.fetch();
        await route.abort('connectionreset');
      });
      await page.getByRole('button', { name: '确认登记' }).click();
      await page.getByRole('alert').getByText('连接不上服务器').waitFor();
      await page.unroute(acts);
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('button', { name: '确认登记' }).click();
      await page.getByText('已登记“中止”。').waitFor();
      const suspended = await office.read(view.id);
      expect(suspended.acts.filter(({ code }) => code === 'suspended')).toHaveLength(1);

      await act(page, '恢复审理');
      await page.getByLabel('行为日期').fill('2024-03-20');
      await office.record(suspended, 'supervision-noted', '2024-03-19', { kind: 'urge', content: '请抓紧办理' });
      await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
        work.change('UPDATE user_session SET ended_at = ?', [work.at]),
      );
      office.signOut();
      for (const party of ['王样本（申请人）', '样本县公安局（被申请人）']) await page.getByLabel(party).check();
      await page.getByText('登录已失效').waitFor();
      await page.getByLabel('密码', { exact: true }).fill('Korb-Tisch-19-a');
      await page.getByRole('button', { name: '登录', exact: true }).click();
      await page.getByText('登录已失效').waitFor({ state: 'detached' });
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('button', { name: '确认登记' }).click();
      await page.getByText('案件已被他人更新').waitFor();
      expect(await page.getByRole('alert').innerText()).toContain('督办');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '以最新内容继续' }).click();
      const next = page.getByRole('button', { name: '下一步：核对' });
      if (await next.isVisible()) await next.click();
      await page.getByRole('button', { name: '确认登记' }).click();
      await page.getByText('已登记“恢复审理”。').waitFor();
    }),
  );
});
