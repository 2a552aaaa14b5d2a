import { execFile } from 'node:child_process';
import { mkdtemp, readdir, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import type { CaseView } from '#casework';
import { fill, RULES } from '#casework/testing';
import { legalDate } from '#legal-time';
import { mediation as procedure } from '#mediation';
import { freshOn } from '../harness/databases.js';
import { inOffice, type Office } from '../journeys/office.js';
import { enterFields, send } from './act-form.js';
import { chromiumIsThere, findings, inBrowser, openBrowser, openPage } from './browser.js';
import { password, signIn, withPassword } from './signing-in.js';

const run = promisify(execFile);
const mediation = (occurredOn: string, fields: object) => ({
  type: 'mediation',
  act: 'applied',
  occurredOn,
  fields: { parties: ['甲', '乙'], disputeType: 'neighbour', ...fields },
  parties: [
    { ref: '甲', role: 'party', kind: 'citizen', name: '钱样本' },
    { ref: '乙', role: 'party', kind: 'citizen', name: '孙样本' },
  ],
});

type Act = keyof typeof procedure.acts;

/** The fields of an act of a mediation: what was told, and what its form asks for besides. */
function filled(view: CaseView, act: Act, on: string, told = {}) {
  const parties = view.parties.map((party) => ({ ...party, categories: [], fromOutside: false }));
  const around = { on: legalDate(on), parties, dictionaries: RULES.dictionaries };
  return fill(procedure.acts[act]?.fields ?? {}, told, around);
}

/** Records an act of a mediation. */
async function record(office: Office, view: CaseView, act: Act, on: string, told = {}) {
  const fields = filled(view, act, on, told);
  const reply = await office.post(
    `/api/cases/${view.id}/acts`,
    { act, occurredOn: on, fields },
    { seen: view.version },
  );
  if (reply.status !== 201) throw new Error(JSON.stringify(reply.body));
  return reply.body;
}

/** Agreed last year, confirmed by the court this year. */
async function confirmedLate(office: Office): Promise<CaseView> {
  const opened = await office.open(mediation('2023-12-01', { committeeKind: 'village' }));
  const accepted = await record(office, opened, 'accepted', '2023-12-04');
  const agreed = await record(office, accepted, 'oral-agreement-reached', '2023-12-20', { content: '分两期付款' });
  const asked = await record(office, agreed, 'oral-confirmation-applied', '2024-01-10', {
    courtReceivedOn: '2024-01-10',
  });
  const taken = await record(office, asked, 'confirmation-accepted', '2024-01-12');
  return record(office, taken, 'confirmed', '2024-01-20');
}

const tomorrow = (office: Office, day: string): void => {
  office.today(day);
  office.signOut();
};

async function signInAs(page: Page, account: string): Promise<void> {
  await page.getByRole('button', { name: '退出登录' }).click();
  await page.waitForURL('**/');
  await signIn(page, account);
  await page.getByRole('button', { name: '退出登录' }).waitFor();
}

/** A file is fetched; with ANJUAN_THOROUGH=1, LibreOffice opens it and makes a PDF of it. */
async function opens(page: Page, format: string): Promise<void> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('link', { name: format, exact: true }).click();
  const file = await waiting;
  const folder = await mkdtemp(join(tmpdir(), 'report-'));
  const path = join(folder, file.suggestedFilename());
  await file.saveAs(path);
  expect((await stat(path)).size).toBeGreaterThan(10_000);
  if (process.env['ANJUAN_THOROUGH'] !== '1') return;
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  await run('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, path]);
  expect((await readdir(folder)).filter((name) => name.endsWith('.pdf'))).toHaveLength(1);
}

describe('an annual report on its pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  inBrowser(
    'is drafted, checked, corrected, explained, published by somebody else, and tells what changed since',
    inOffice(freshOn('sqlite'), '2024-06-03', async (office) => {
      await withPassword(office);
      const late = await confirmedLate(office);
      // Which committee it was is missing.
      const wanting = await record(office, await office.open(mediation('2024-03-04', {})), 'accepted', '2024-03-05');
      tomorrow(office, '2024-06-04');
      const { page, wrong } = await openPage(browser, office.address);
      await page.goto('/reports');
      await signIn(page, 'statistician');
      await page.getByLabel('年度').selectOption('2024');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '大兴安岭地区司法局2024年工作总结' }).click();

      // Live: each number says what it is, and opens.
      const confirmed = page.locator('[data-slot="judicial-confirmations"]');
      await confirmed.hover();
      expect(await page.getByRole('tooltip').innerText()).toContain('依据：人民调解法第三十三条');
      await page.getByText('2 项不符').or(page.getByText('4 项不符')).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('button', { name: '起草版次' }).click();
      await page.getByRole('button', { name: '核对', exact: true }).click();

      // Checks that fail, to the case and back.
      const checks = page.getByRole('region', { name: '勾稽关系' });
      const committees = checks.locator('.check.fails', { hasText: '调解委员会' }).first();
      await committees.getByRole('link', { name: wanting.number }).waitFor();
      expect(await page.getByRole('button', { name: '提交发布' }).count()).toBe(0);
      expect(await findings(page)).toEqual([]);
      const edition = page.url();
      await signInAs(page, 'caseworker');
      // Who closes a case is told what the forms still lack.
      await page.goto(`/cases/${wanting.id}/acts/oral-agreement-reached`);
      await page.getByLabel('行为日期').fill('2024-03-20');
      await enterFields(
        page,
        procedure.acts['oral-agreement-reached']?.fields ?? {},
        filled(wanting, 'oral-agreement-reached', '2024-03-20'),
      );
      const effect = page.getByRole('region', { name: '登记后的变化' });
      await effect.getByText('统计报表还缺以下内容').waitFor();
      expect(await effect.innerText()).toContain('调解委员会类别（在“当事人申请调解”中补填）');
      expect(await findings(page)).toEqual([]);
      await page.goto(`/cases/${wanting.id}`);
      await page.getByRole('tab', { name: '统计口径' }).click();
      await page.getByRole('heading', { name: /^计入的指标/ }).waitFor();
      expect(await findings(page)).toEqual([]);
      await page.getByRole('link', { name: '调解委员会类别（在“当事人申请调解”中补填）' }).click();
      await page.getByLabel('更正理由').fill('漏填调解委员会类别');
      const folded = page.locator('details.further:not([open]) > summary');
      if ((await folded.count()) > 0) await folded.click();
      await page.getByLabel('调解委员会类别').selectOption('village');
      await send(page, '已更正“当事人申请调解”。');

      tomorrow(office, '2024-06-05');
      await page.goto(edition);
      await signInAs(page, 'statistician');
      await page.goto(edition);
      await page.getByRole('button', { name: '重新核对' }).click();
      await committees.waitFor({ state: 'detached' });

      // What differs rightly is explained.
      for (let open = await checks.locator('.check.fails:not(.explained)').count(); open > 0; open -= 1) {
        const failing = checks.locator('.check.fails:not(.explained)').first();
        await failing.getByRole('link', { name: late.number }).waitFor();
        await failing.getByRole('button', { name: '书面说明' }).click();
        const dialog = page.getByRole('dialog');
        expect(await findings(page)).toEqual([]);
        await dialog.getByRole('textbox').fill('上年达成协议，本年经人民法院确认。');
        await dialog.getByRole('button', { name: '书面说明' }).click();
        await dialog.waitFor({ state: 'detached' });
      }
      await page.getByRole('button', { name: '提交发布' }).click();
      await page.getByText('等待发布').waitFor();

      // Somebody else sends it back first, and publishes it when it comes again.
      await signInAs(page, 'supervisor');
      await page.goto(edition);
      await page.getByRole('button', { name: '退回编制' }).click();
      await page.getByRole('dialog').getByRole('textbox').fill('请注明时点');
      expect(await findings(page)).toEqual([]);
      await page.getByRole('dialog').getByRole('button', { name: '退回编制' }).click();
      await page.getByRole('list', { name: '经过' }).getByText('请注明时点').waitFor();
      await signInAs(page, 'statistician');
      await page.goto(edition);
      await page.getByRole('button', { name: '核对', exact: true }).click();
      await page.getByRole('button', { name: '提交发布' }).click();
      await page.getByText('等待发布').waitFor();
      await signInAs(page, 'supervisor');
      await page.goto(edition);
      office.clock.moveTo('2024-06-05T02:20:00.000Z' as never);
      await page.getByRole('button', { name: '发布', exact: true }).click();
      await page.getByRole('dialog').getByRole('button', { name: '发布', exact: true }).click();
      await page.getByRole('dialog', { name: /确认/ }).getByLabel('本人密码').fill(password);
      await page.getByRole('button', { name: '确认并继续' }).click();
      await page.getByText('已冻结；此后没有变化').waitFor();
      await opens(page, 'DOCX');
      await opens(page, 'XLSX');

      // A late act arrives.
      tomorrow(office, '2024-06-12');
      const agreed = await record(office, await office.read(wanting.id), 'oral-agreement-reached', '2024-03-20', {
        content: '各自清理通道',
      });
      await signInAs(page, 'statistician');
      await page.goto(edition);
      await page.getByText(/已冻结 · 之后变化 1 件/).waitFor();
      const list = page.getByRole('region', { name: '发布以后的变化' });
      expect(await list.innerText()).toContain('新计入');
      expect(await list.innerText()).toContain(agreed.number);
      expect(await findings(page)).toEqual([]);
      const successful = page.locator('[data-slot="mediation-successful"]');
      const then = await successful.innerText();
      await successful.click();
      const side = page.getByRole('dialog');
      await side.getByText('发布时所计的记录').waitFor();
      expect(await side.getByRole('link', { name: agreed.number }).count()).toBe(0);
      await page.keyboard.press('Escape');
      await page.getByRole('radio', { name: '现在' }).click();
      await page.locator('[data-slot="mediation-successful"]', { hasText: String(Number(then) + 1) }).waitFor();
      expect(wrong).toEqual([]);
    }),
  );
});
