import type { Browser, Page } from 'playwright-core';
import { freshOn } from '../harness/databases.js';
import { application, parties } from '../journeys/applications.js';
import { bothSides } from '../journeys/formalities.js';
import { inOffice, type Office } from '../journeys/office.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { signIn, withPassword } from './signing-in.js';

/** One case that is due on 8 March, one whose copy is late, that rests and is to be heard on the 12th. */
async function twoCases(office: Office): Promise<void> {
  let due = await office.open(application({ occurredOn: '2024-03-01', parties: parties('王样本') }));
  due = await office.record(due, 'handler-assigned', '2024-03-01', { handler: 'caseworker' });
  let resting = await office.open(application({ occurredOn: '2024-02-20', parties: parties('李样本') }));
  resting = await office.record(resting, 'accepted', '2024-02-21');
  resting = await office.record(resting, 'handler-assigned', '2024-02-21', { handler: 'caseworker' });
  resting = await office.record(resting, 'hearing-notified', '2024-02-22', {
    hearingOn: '2024-03-12',
    place: '样本听证室',
    matters: '样本事项',
    host: 'caseworker',
    hearingOfficers: ['caseworker', 'supervisor'],
    recorder: 'caseworker',
  });
  await office.record(resting, 'suspended', '2024-02-23', { ground: 'other', ...bothSides(resting) });
  await office.open(application({ occurredOn: '2024-03-01', parties: parties('张样本') }));
}

/** The numbers of the page whose lists do not hold as many cases, and how many there are. The page of the list asks by what
 *  stands in its address. */
async function wrongNumbers(office: Office, page: Page, as: string): Promise<{ wrong: string[]; count: number }> {
  const links = await page.locator('main a[href^="/cases?"]').all();
  const told = await Promise.all(links.map(async (link) => [await link.innerText(), await link.getAttribute('href')]));
  const wrong: string[] = [];
  let count = 0;
  for (const [text = '', href] of told) {
    const number = /^(?:[⚠◔] |届满 |庭期 )*(\d+)/.exec(text ?? '')?.[1];
    if (number === undefined) continue;
    count += 1;
    const listed = (await office.worklist(new URL(href ?? '', office.address).search, { as })).items.length;
    if (listed !== Number(number)) wrong.push(`${text} ≠ ${listed}: ${href}`);
  }
  return { wrong, count };
}

describe('what is late', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'turns orange and then red on the home page as days pass; each number opens exactly its cases',
    inOffice(freshOn('sqlite'), '2024-03-02', async (office) => {
      await withPassword(office);
      await twoCases(office);
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/');
      await signIn(page, 'caseworker');
      const mine = page.locator('section', { has: page.getByRole('heading', { name: '我的案件' }) });
      await mine.getByText('2 件在办').waitFor();
      await page.getByRole('listitem').filter({ hasText: '2024-03-12' }).waitFor();
      expect(await findings(page)).toEqual([]);

      const marks: string[][] = [];
      for (const day of ['2024-03-02', '2024-03-07', '2024-03-11']) {
        office.today(day);
        await page.goto('/');
        await mine.getByText('2 件在办').waitFor();
        const soon = await mine.locator('a.soon').allInnerTexts();
        marks.push([...soon, ...(await mine.locator('a.late').allInnerTexts())]);
      }
      expect(marks).toEqual([['⚠ 1 件已超期'], ['◔ 1 件 3 个工作日内到期', '⚠ 1 件已超期'], ['⚠ 2 件已超期']]);
      expect(await findings(page)).toEqual([]);
      const numbers = await wrongNumbers(office, page, 'caseworker');
      expect(numbers.wrong).toEqual([]);
      expect(numbers.count).toBeGreaterThan(8);
      await mine.locator('a.late').click();
      await page.locator('tbody tr[data-row-key]').first().waitFor();
      expect(await page.locator('tbody tr[data-row-key]').count()).toBe(2);
      expect(await findings(page)).toEqual([]);
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'tells someone without cases where there is work',
    inOffice(freshOn('sqlite'), '2024-03-04', async (office) => {
      await withPassword(office);
      await twoCases(office);
      const { page } = await openPage(browser, office.address);
      await page.goto('/');
      await signIn(page, 'supervisor');
      await page.getByText('您目前没有在办案件').waitFor();
      await page.getByRole('link', { name: '查看本单位待分配的案件' }).click();
      await page.locator('tbody tr[data-row-key]').getByText('张样本').waitFor();
      expect(await page.locator('tbody tr[data-row-key]').count()).toBe(1);
    }),
  );

  inBrowser(
    'stands on the board by unit, type and officer, with loads, trend and days; by keyboard too',
    inOffice(freshOn('sqlite'), '2024-03-11', async (office) => {
      await withPassword(office);
      await twoCases(office);
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/board?days=7');
      await signIn(page, 'supervisor');
      await page.getByRole('row', { name: '大兴安岭地区司法局' }).waitFor();
      const rowOf = (name: string) => page.getByRole('row', { name }).locator('td').allInnerTexts();
      expect(await rowOf('合计')).toEqual(['3', '⚠ 3', '0', '1', '1']);
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('中止超过多少日算过久').fill('30');
      await page.keyboard.press('Enter');
      await page.getByRole('columnheader', { name: '中止超过 30 日' }).waitFor();
      expect((await rowOf('合计'))[4]).toBe('0');
      await page.getByRole('link', { name: '大兴安岭地区司法局' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('rowheader', { name: '演示承办人', exact: true }).waitFor();
      expect(await rowOf('（未定承办人）')).toEqual(['1', '⚠ 1', '0', '1', '0']);
      expect((await wrongNumbers(office, page, 'supervisor')).wrong).toEqual([]);

      await page.goto('/board?part=load');
      await page.getByRole('rowheader', { name: '演示承办人', exact: true }).waitFor();
      expect(await findings(page)).toEqual([]);
      expect((await wrongNumbers(office, page, 'supervisor')).count).toBe(2);

      await page.goto('/board?part=trend');
      await page.getByRole('img', { name: '近 12 个月收案件数，按类型' }).getByText('人民调解').waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('显示为').selectOption('table');
      expect(await page.getByRole('row', { name: '2024-03' }).locator('td').last().innerText()).toBe('2');
      expect(await findings(page)).toEqual([]);

      await page.goto('/board?part=calendar');
      await page.getByRole('link', { name: '2024-03-12 庭期 1 件' }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByLabel('显示为').selectOption('list');
      await page.getByRole('listitem').filter({ hasText: '2024-03-12' }).waitFor();
      expect(await findings(page)).toEqual([]);
      const numbers = await wrongNumbers(office, page, 'supervisor');
      expect(numbers.wrong).toEqual([]);
      expect(numbers.count).toBeGreaterThan(1);
      expect(wrong).toEqual([]);
    }),
  );

  inBrowser(
    'is not on a board for who assigns no cases',
    inOffice(freshOn('sqlite'), '2024-03-11', async (office) => {
      await withPassword(office);
      const { page } = await openPage(browser, office.address);
      await page.goto('/board');
      await signIn(page, 'caseworker');
      await page.getByRole('heading', { name: '没有这个页面' }).waitFor();
      expect(await page.getByRole('link', { name: '督办台' }).count()).toBe(0);
    }),
  );
});
