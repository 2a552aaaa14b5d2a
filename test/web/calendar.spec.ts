import type { Browser } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application } from '../journeys/applications.js';
import { inOffice } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

const lines = [
  '元旦：1月1日（周五）至3日（周日）放假，共3天。',
  '春节：2月5日（周五）至11日（周四）放假，共8天。1月30日（周六）、2月20日（周六）上班。',
];

describe('the calendar', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'calculates as a case does, by keyboard alone, and keeps the question in the address',
    inOffice(freshOn('sqlite'), '2024-03-20', async (office) => {
      await withPassword(office);
      const view = await office.record(await office.open(application()), 'accepted', '2024-03-06');
      const due = view.dueDates.find(({ period }) => period === 'arl-decide');
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/calendar');
      await signIn(page, 'caseworker');
      await page.getByRole('button', { name: '推算' }).click();
      await page.getByRole('alert').getByText('请选择案件类型').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('案件类型').selectOption({ label: '行政复议' });
      await page.getByLabel('行为或者事由').selectOption({ label: '受理' });
      await page.getByLabel('日期', { exact: true }).fill('2024-2-30');
      await page.keyboard.press('Enter');
      await page.getByRole('alert').getByText('第 1 项：日期应为真实存在的日期').waitFor();
      await page.getByLabel('日期', { exact: true }).fill('20240306');
      await page.keyboard.press('Enter');
      const found = page.locator('.supposed-due').filter({ hasText: '审理期限' }).first();
      await found.getByText('2024-05-06', { exact: true }).waitFor();
      expect(new URL(page.url()).search).toBe('?type=reconsideration&events=accepted_2024-03-06');
      await found.getByText('怎么算的').click();
      for (const line of due?.explanation ?? ['no explanation']) await found.getByText(line).waitFor();
      expect(await findings(page)).toEqual([]);

      await page.goto('/calendar?type=reconsideration&events=accepted_2024-03-06.extension-approved_2024-04-30_d30');
      await found.getByText('2024-06-04', { exact: true }).waitFor();
      expect(await page.getByLabel('日数').inputValue()).toBe('30');
      await page.goBack();
      await found.getByText('2024-05-06', { exact: true }).waitFor();
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'takes a notice that was pasted: read, corrected in its line, previewed, loaded; the dates of the cases follow',
    inOffice(freshOn('sqlite'), '2026-12-28', async (office) => {
      await withPassword(office);
      const view = await office.open(application({ occurredOn: '2026-12-28' }));
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/calendar/year?year=2027');
      await signIn(page, 'supervisor');
      await page.getByText('2027 年的放假安排尚未载入').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '载入 2027 年放假安排' }).click();
      expect(await page.getByRole('textbox', { name: '年份' }).inputValue()).toBe('2027');
      await page.getByLabel('通知正文').fill(lines.join('\n'));
      await page.getByRole('button', { name: '读取并预览影响' }).click();
      await page.getByRole('alert').getByText('请填写通知的文号或者标题').waitFor();
      await page.getByLabel('通知的文号或者标题').fill('样本通知〔2026〕1号');
      await page.getByRole('button', { name: '读取并预览影响' }).click();
      await page.getByRole('alert').getByText('第2行写明放假“8天”').waitFor();
      expect(await page.locator('.wrong-line').innerText()).toContain('春节');
      expect(await findings(page)).toEqual([]);
      // What was pasted stays, also while one looks at the calendar.
      await page.getByRole('link', { name: '年历' }).click();
      await page.goBack();
      await page.getByLabel('通知正文').fill(lines.join('\n').replace('8天', '7天'));
      await page.getByRole('button', { name: '读取并预览影响' }).click();
      await page.getByText('2027 年放假 10 天，调休上班 2 天').waitFor();
      await page.getByRole('row', { name: `${view.number} 受理审查期限 2027-01-04（暂算） 2027-01-05` }).waitFor();
      expect(await page.getByTitle('2027-02-20 调休上班').innerText()).toContain('班');
      expect(await findings(page)).toEqual([]);
      expect((await office.read(view.id)).dueDates[0]?.dueOn).toBe('2027-01-04');
      await page.getByRole('button', { name: '确认载入' }).click();
      await page.getByText('已载入 2027 年放假安排').waitFor();
      expect((await office.read(view.id)).dueDates[0]?.dueOn).toBe('2027-01-05');
      await page.getByRole('link', { name: '返回放假安排' }).click();
      await page.getByRole('row', { name: /^2027 样本通知〔2026〕1号.*演示负责人于/ }).waitFor();
      expect(await findings(page)).toEqual([]);
      expect(wrong).toEqual([]);
    }),
  );
});
