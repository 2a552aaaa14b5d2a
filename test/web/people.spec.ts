import type { Browser, Page } from 'playwright-core';
import { totpCode } from '#identity';
import { identityOf } from '../../apps/api/src/identity.js';
import { freshOn } from '../harness/databases.js';
import { application, applicationFields } from '../journeys/applications.js';
import { inOffice, type Office } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

const own = 'Fluss-Nebel-27-b';

const later = (office: Office, minutes: number) =>
  office.clock.moveTo(new Date(Date.parse(office.clock.now()) + minutes * 60_000).toISOString() as never);
const codeOf = (office: Office, secret: string) =>
  totpCode(secret, Math.floor(Date.parse(office.clock.now()) / 30_000));
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Changes the one-time password for the own one. */
async function choosePassword(page: Page, once: string): Promise<void> {
  await page.getByRole('heading', { name: '设定您自己的密码' }).waitFor();
  await page.getByLabel('一次性密码').fill(once);
  await page.getByLabel('新密码', { exact: true }).fill(own);
  await page.getByLabel('再输入一次新密码').fill(own);
  await press(page, '修改密码');
}

/** Binds an authenticator, whose key is read from the page. */
async function enrol(page: Page, office: Office): Promise<string> {
  await page.getByRole('heading', { name: '绑定动态口令' }).waitFor();
  await press(page, '显示二维码和密钥');
  await page.getByRole('img', { name: '二维码' }).locator('svg').waitFor();
  const secret = (await page.locator('.enrol-key code').innerText()).replaceAll(' ', '');
  await page.getByRole('textbox', { name: '动态口令' }).fill(codeOf(office, secret));
  expect(await findings(page)).toEqual([]);
  await press(page, '完成绑定');
  return secret;
}

describe('the people of a house', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'begin with three administrators; one makes accounts, another gives rights, and then a new officer comes in',
    inOffice(
      freshOn('sqlite'),
      '2024-03-05',
      async (office) => {
        const code = (await identityOf(office.system).setUp.newCode()) as string;
        const { page, wrong } = await openPage(browser, office.address);
        await page.goto('/');
        await page.getByRole('heading', { name: '启用案卷' }).waitFor();
        await press(page, '设立三名管理员');
        await page.getByRole('link', { name: '请输入启用码' }).waitFor();
        expect(await findings(page)).toEqual([]);
        await page.getByLabel('启用码').fill(code);
        for (const [role, name] of [
          ['系统管理员', '王样本'],
          ['安全管理员', '刘样本'],
          ['审计管理员', '孙样本'],
        ] as const)
          await page.getByLabel(`${role}姓名`).fill(name);
        await press(page, '设立三名管理员');
        await page.getByRole('heading', { name: '已启用' }).waitFor();
        expect(await findings(page)).toEqual([]);
        const [system = '', security = ''] = await page.locator('.one-time code').allInnerTexts();
        await press(page, '都已记下，去登录');

        // The system administrator: an own password, an authenticator, a new account.
        await signIn(page, 'sysadmin', system);
        await page.getByLabel('新密码', { exact: true }).waitFor();
        expect(await findings(page)).toEqual([]);
        await choosePassword(page, 'wrong');
        await page.getByRole('link', { name: '现密码不正确' }).waitFor();
        expect(await page.getByLabel('新密码', { exact: true }).inputValue()).toBe(own);
        await choosePassword(page, system);
        await enrol(page, office);
        await page.getByRole('heading', { name: '人员与权限' }).waitFor();
        expect(await findings(page)).toEqual([]);
        await page.getByRole('link', { name: '建立账号' }).click();
        await page.getByLabel('姓名').fill('李样本');
        await page.getByLabel('账号', { exact: true }).fill('li');
        await page.getByLabel('单位').selectOption('232701');
        await press(page, '建立账号');
        await page.getByRole('heading', { name: '李样本（li）的账号已建立' }).waitFor();
        expect(await findings(page)).toEqual([]);
        const first = await page.locator('.one-time code').innerText();
        await page.getByRole('link', { name: '查看该账号' }).click();
        await page.getByText('请由安全管理员授予').waitFor();
        expect(await page.getByRole('button', { name: '授予权限' }).count()).toBe(0);
        await press(page, '退出登录');

        // The security administrator: a role, for which the password is asked for again.
        await signIn(page, 'secadmin', security);
        await choosePassword(page, security);
        const secret = await enrol(page, office);
        await page.getByRole('link', { name: '李样本' }).click();
        await press(page, '授予权限');
        await page.getByRole('radio', { name: '承办人' }).check();
        await page.getByRole('radio', { name: '本单位的' }).check();
        await page.getByLabel('理由').fill('新任');
        expect(await findings(page)).toEqual([]);
        later(office, 6);
        await press(page, '授予');
        await page.getByRole('dialog').getByLabel('本人密码').fill(own);
        expect(await findings(page)).toEqual([]);
        await press(page, '确认并继续');
        await page.getByRole('dialog').getByLabel('动态口令').fill(codeOf(office, secret));
        await press(page, '确认并继续');
        await page.getByText('已授予“承办人”').waitFor();
        await page.getByRole('button', { name: '撤销承办人（漠河市司法局）' }).waitFor();

        // Signing in again asks for a code only when the account has one; it counts over the page too.
        await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, (work) =>
          work.change('UPDATE user_session SET ended_at = ?', [work.at]),
        );
        later(office, 1);
        await page.getByRole('link', { name: '返回人员' }).click();
        const dialog = page.getByRole('dialog');
        await dialog.getByLabel('密码', { exact: true }).fill(own);
        await dialog.getByRole('button', { name: '登录', exact: true }).click();
        await dialog.getByLabel('动态口令').fill(codeOf(office, secret));
        await dialog.getByRole('button', { name: '登录', exact: true }).click();
        await dialog.waitFor({ state: 'hidden' });
        await page.getByRole('link', { name: '李样本' }).waitFor();
        await press(page, '退出登录');

        await signIn(page, 'li', first);
        await choosePassword(page, first);
        await page.getByText('您目前没有在办案件').waitFor();
        expect(wrong).toEqual([]);
      },
      { isDemo: false },
    ),
  );

  inBrowser(
    'see their own account, end another session, and hand cases over',
    inOffice(freshOn('sqlite'), '2024-03-05', async (office) => {
      await withPassword(office);
      const opened = await office.open(application({ fields: applicationFields({ handler: 'caseworker' }) }));
      await office.open(application({ fields: applicationFields({ handler: 'caseworker2' }) }));
      await office.get('/api/home', { as: 'supervisor' });
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/own-account');
      await signIn(page, 'supervisor');
      await page.getByText('科室负责人：大兴安岭地区司法局，本单位和下属单位的').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '结束未知设备' }).click();
      await page.getByText('✓ 已结束').waitFor();
      await page.getByRole('button', { name: /^结束/ }).waitFor({ state: 'detached' });
      await press(page, '修改密码');
      await page.getByLabel('现密码').fill('Korb-Tisch-19-a');
      for (const label of ['新密码', '再输入一次新密码'])
        await page.getByLabel(label, { exact: true }).fill('supervisor');
      await press(page, '修改密码');
      await page.getByRole('link', { name: '密码至少 12 个字符' }).waitFor();
      expect(await findings(page)).toEqual([]);

      await page.getByRole('link', { name: '系统管理' }).click();
      await page.getByRole('heading', { name: 'A/B 角', exact: true }).waitFor();
      await page.getByLabel('A 角').selectOption('caseworker');
      await page.getByLabel('B 角').selectOption('caseworker2');
      await page.getByLabel('截止日').fill('20240320');
      await page.getByLabel('理由').fill('休假');
      expect(await findings(page)).toEqual([]);
      await press(page, '指定');
      await page.getByRole('cell', { name: '2024-03-05 至 2024-03-20' }).waitFor();
      await page.getByRole('button', { name: '提前结束演示承办人乙代理演示承办人' }).click();
      await page.getByRole('dialog').getByLabel('理由').fill('提前返岗');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: '提前结束' }).click();
      await page.getByText('现在没有 A/B 角').waitFor();

      await page.getByRole('link', { name: '移交' }).click();
      await page.getByLabel('移交人').selectOption('caseworker');
      await page.getByText('将移交 1 件').waitFor();
      await page.getByLabel('接收人').selectOption('caseworker2');
      await page.getByLabel('理由').fill('调离');
      expect(await findings(page)).toEqual([]);
      await press(page, '移交全部在办案件');
      await page.getByRole('dialog').getByText('演示承办人的 1 件在办案件').waitFor();
      await press(page, '确认移交');
      await page.getByText('已移交 1 件').waitFor();
      expect(await findings(page)).toEqual([]);
      expect((await office.read(opened.id)).handler).toBe('caseworker2');
      await page.getByRole('link', { name: '查看演示承办人乙的在办案件' }).click();
      await page.getByRole('link', { name: opened.number }).waitFor();
      expect(await page.locator('tbody tr').count()).toBe(2);
      expect(wrong).toEqual([]);
    }),
  );
});
