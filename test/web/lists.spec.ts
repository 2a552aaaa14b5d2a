import type { Browser } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application, applicationFields, parties } from '../journeys/applications.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

describe('lists of cases', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'are narrowed, sorted, kept under a name, and several cases are given to one officer',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const fields = applicationFields({ handler: 'caseworker2' });
      const first = await office.open(application({ occurredOn: '2024-02-21', fields }));
      await office.open(application({ parties: parties('演示承办人') }));
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/cases');
      await signIn(page, 'supervisor');
      const rows = page.locator('tbody tr[data-row-key]');
      await page.getByText('大行复〔2024〕1号').waitFor();
      expect(await rows.count()).toBe(2);
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '已超期 1' }).click();
      await page.getByText('大行复〔2024〕2号').waitFor({ state: 'detached' });
      expect(new URL(page.url()).search).toBe('?view=overdue');
      await page.getByRole('link', { name: '未分配 1' }).click();
      await page.getByText('大行复〔2024〕2号').waitFor();
      expect(await rows.count()).toBe(1);
      await page.getByRole('link', { name: '关注 0' }).click();
      await page.getByText('还没有关注的案件').waitFor();
      await page.getByRole('navigation', { name: '列表' }).getByRole('link', { name: '全部' }).click();
      await page.getByRole('link', { name: '全部 2' }).click();
      await page.getByLabel('承办人').selectOption({ label: '演示承办人乙' });
      await page.getByText('承办人：演示承办人乙').waitFor();
      await page.getByText('大行复〔2024〕2号').waitFor({ state: 'detached' });
      await page.getByText('常用筛选').click();
      await page.getByLabel('名称').fill('乙的案件');
      await page.getByRole('button', { name: '保存当前筛选' }).click();
      await page.getByRole('link', { name: '乙的案件' }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByText('常用筛选').click();
      await page.getByRole('button', { name: '全部清除' }).click();
      await page.getByText('大行复〔2024〕2号').waitFor();
      await page.getByRole('button', { name: /案号/ }).click();
      await page.getByRole('button', { name: /案号/ }).click();
      await page
        .getByRole('row', { name: /大行复〔2024〕2号/ })
        .first()
        .waitFor();
      expect(new URL(page.url()).search).toContain('direction=desc');

      await page.getByLabel('选择本页全部').check();
      await page.getByRole('button', { name: '分配承办人' }).click();
      const dialog = page.getByRole('dialog');
      await dialog.getByRole('button', { name: '分配承办人' }).click();
      await dialog.getByRole('alert').getByText('请选择承办人').waitFor();
      expect(await findings(page)).toEqual([]);
      await dialog.getByLabel('承办人').selectOption('caseworker');
      await dialog.getByLabel('理由').fill('均衡办案量');
      await dialog.getByRole('button', { name: '分配承办人' }).click();
      // One bears the name of a party of the second case.
      await dialog.getByText('未办理 1 件').waitFor();
      expect(await dialog.innerText()).toContain('已办理 1 件');
      await dialog.getByRole('button', { name: '关闭' }).last().click();
      expect((await office.read(first.id)).handler).toBe('caseworker');
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'find what is typed without showing it in an address, and list what is watched',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      await office.open(application());
      const { page, wrong } = await openPage(browser, office.address);
      const addresses: string[] = [];
      page.on('request', (request) => addresses.push(decodeURIComponent(request.url())));
      await page.goto('/');
      await signIn(page, 'caseworker');
      await page.getByRole('searchbox', { name: '查找字号、当事人' }).fill('王样');
      await page.keyboard.press('Enter');
      await page.getByRole('link', { name: '大行复〔2024〕1号' }).waitFor();
      expect(await findings(page)).toEqual([]);
      expect(addresses.filter((address) => address.includes('王样'))).toEqual([]);
      expect(page.url()).not.toContain('王');
      await page.getByRole('link', { name: '大行复〔2024〕1号' }).click();
      await page.getByRole('button', { name: '☆ 关注' }).click();
      await page.getByRole('button', { name: '★ 已关注，取消' }).waitFor();
      await page.getByRole('link', { name: '案件', exact: true }).click();
      await page.getByRole('link', { name: '关注 1' }).click();
      await page.getByText('大行复〔2024〕1号').waitFor();
      await page.getByRole('button', { name: /剩余天数/ }).waitFor();
      expect(wrong).toEqual([]);
    }),
  );
});
