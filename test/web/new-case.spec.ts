import type { Browser, Page } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application } from '../journeys/applications.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

/** Goes on with the tab key until a control has the focus. */
async function tabTo(
  page: Page,
  label: string | RegExp,
  role: 'textbox' | 'combobox' | 'radio' | 'checkbox' | 'button',
) {
  const wanted = page.getByRole(role, { name: label }).and(page.locator(':focus'));
  for (let pressed = 0; pressed < 60; pressed += 1) {
    await page.keyboard.press('Tab');
    if ((await wanted.count()) > 0) return;
  }
  throw new Error(`no way to ${String(label)} by the tab key`);
}

/** Goes to a choice, within its group by arrows where it is one of several, and chooses it. */
async function tick(page: Page, label: string, role: 'radio' | 'checkbox'): Promise<void> {
  await tabTo(page, label, role);
  await page.keyboard.press('Space');
}

describe('opening a case', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'goes by keyboard alone, with wrong numbers seen, the same person found and the dates told before',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      await office.open(application({ occurredOn: '2024-02-21' }));
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/cases/new');
      await signIn(page, 'caseworker');
      await page.getByRole('heading', { name: '收案' }).waitFor();
      expect(await findings(page)).toEqual([]);
      await tabTo(page, '行政复议', 'radio');
      await page.keyboard.press('Space');
      await page.getByRole('heading', { name: '当事人' }).waitFor();
      await tabTo(page, '姓名或者名称', 'textbox');
      await page.keyboard.type('王样本');
      await page.getByText('同名当事人另有 1 件').waitFor();
      await tabTo(page, /居民身份证号码/, 'textbox');
      await page.keyboard.type('110105194912310021');
      await page.getByText('校验位不正确').waitFor();
      await page.keyboard.press('Backspace');
      await page.keyboard.type('X');
      for (let i = 0; i < 18; i += 1) await page.keyboard.press('Backspace');
      await page.keyboard.type('11010519491231002X');
      await page.getByText('校验通过，出生日期 1949-12-31').waitFor();
      await tabTo(page, '姓名或者名称', 'textbox');
      await page.keyboard.type('样本县公安局');
      await tabTo(page, '行为日期', 'textbox');
      await page.keyboard.press('Control+A');
      await page.keyboard.type('2024-03-01');
      await tick(page, '当面', 'radio');
      await tick(page, '县级政府的部门', 'checkbox');
      await tick(page, '行政处罚', 'checkbox');
      await tabTo(page, /行政管理类别/, 'combobox');
      await page.keyboard.press('ArrowDown');
      const effect = page.getByRole('region', { name: '登记后的变化' });
      await effect.getByRole('row', { name: '受理审查期限 无 2024-03-08 届满' }).waitFor();
      expect(await findings(page)).toEqual([]);
      await tabTo(page, '下一步：核对', 'button');
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: '请核对后登记' }).waitFor();
      expect(await page.locator('.check').innerText()).toContain('样本县公安局');
      await tabTo(page, '确认登记', 'button');
      await page.keyboard.press('Enter');
      await page.getByText('已收案，字号 大行复〔2024〕2号。').waitFor();
      expect(await page.locator('.due-card').innerText()).toContain('2024-03-08');
      const [found] = (await office.search({ text: '2024〕2号', in: 'number' })).items;
      expect(found?.parties.names.map(({ name }) => name)).toEqual(['王样本', '样本县公安局']);
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'loses nothing when something is missing, and offers what a case hands over',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const { page } = await openPage(browser, office.address);
      await page.goto('/cases/new?type=mediation');
      await signIn(page, 'caseworker');
      await page.getByLabel('姓名或者名称').first().fill('赵样本');
      await page.getByRole('button', { name: '下一步：核对' }).click();
      await page.getByRole('alert').getByText('请填写').first().waitFor();
      expect(await findings(page)).toEqual([]);
      expect(await page.getByLabel('姓名或者名称').first().inputValue()).toBe('赵样本');
      for (const type of ['行政应诉', '法律援助', '人民调解']) {
        await page.getByRole('radio', { name: type, exact: true }).click();
        await page.getByRole('button', { name: '下一步：核对' }).waitFor();
        expect([type, await findings(page)]).toEqual([type, []]);
      }
      // What was typed before is still there.
      expect(await page.getByLabel('姓名或者名称').first().inputValue()).toBe('赵样本');
    }),
  );
});
