import type { Browser, Page } from 'playwright-core';
import type { CaseView } from '#casework';
import type { CaseType, FieldValues } from '#casework/definition';
import { fill, RULES } from '#casework/testing';
import { legalAid } from '#legal-aid';
import { type LegalDate, legalDate } from '#legal-time';
import { litigation } from '#litigation';
import { mediation } from '#mediation';
import { reconsideration } from '#reconsideration';
import { freshOn } from '../harness/databases.js';
import { bothSides, decision, formalities, opinions, partyOf } from '../journeys/formalities.js';
import { inOffice, type Office } from '../journeys/office.js';
import { enterFields, send } from './act-form.js';
import { chromiumIsThere, inBrowser, openBrowser, openPage } from './browser.js';

interface Step {
  readonly on: string;
  readonly act: string;
  /** What matters to the journey; what else the form asks for is filled in. */
  readonly fields?: FieldValues | ((view: CaseView) => FieldValues);
  /** The state in which the act leaves the case. */
  readonly state: string;
}

interface Journey {
  readonly type: CaseType;
  /** The parties in the order of the form: the first has the reference 1. */
  readonly parties: readonly { role: string; kind: string; name: string }[];
  /** The opening act, then the others. */
  readonly steps: readonly [Step, ...Step[]];
}

const toParty =
  (role: string, more: FieldValues = {}) =>
  (view: CaseView): FieldValues => ({ party: partyOf(view, role), ...more });

const heard = (role: string) => (view: CaseView) => opinions(partyOf(view, role));

const journeys: readonly Journey[] = [
  {
    type: reconsideration,
    parties: [
      { role: 'applicant', kind: 'citizen', name: '王样本' },
      { role: 'respondent', kind: 'administrative-organ', name: '样本县公安局' },
    ],
    steps: [
      { on: '2024-03-01', act: 'application-received', state: 'received' },
      { on: '2024-03-05', act: 'accepted', state: 'under-review' },
      { on: '2024-03-07', act: 'copy-sent', state: 'under-review' },
      { on: '2024-03-08', act: 'copy-received', state: 'under-review' },
      {
        on: '2024-03-15',
        act: 'reply-received',
        fields: { evidenceFiled: true, evidenceList: '现场笔录' },
        state: 'under-review',
      },
      {
        on: '2024-03-18',
        act: 'suspended',
        fields: (view) => ({ ground: 'force-majeure', ...bothSides(view) }),
        state: 'suspended',
      },
      { on: '2024-04-01', act: 'resumed', fields: bothSides, state: 'under-review' },
      { on: '2024-05-10', act: 'extension-approved', fields: { days: 30 }, state: 'under-review' },
      { on: '2024-05-13', act: 'opinions-heard', fields: heard('applicant'), state: 'under-review' },
      { on: '2024-05-13', act: 'opinions-heard', fields: heard('respondent'), state: 'under-review' },
      { on: '2024-06-03', act: 'decision-made', fields: decision('revoke'), state: 'decided' },
      {
        on: '2024-06-05',
        act: 'decision-served',
        fields: toParty('applicant', { method: 'direct' }),
        state: 'served',
      },
      {
        on: '2024-06-05',
        act: 'decision-served',
        fields: toParty('respondent', { method: 'direct' }),
        state: 'served',
      },
      { on: '2024-07-01', act: 'filed', state: 'filed' },
    ],
  },
  {
    type: litigation,
    parties: [
      { role: 'plaintiff', kind: 'citizen', name: '李样本' },
      { role: 'defendant', kind: 'administrative-organ', name: '样本行署' },
    ],
    steps: [
      {
        on: '2024-03-04',
        act: 'complaint-copy-received',
        fields: { defendantRole: 'sole', docketedOn: '2024-02-29', courtLevel: 'basic', matter: 'penalty' },
        state: 'received',
      },
      { on: '2024-03-05', act: 'registered', state: 'answering' },
      { on: '2024-03-15', act: 'evidence-filed', state: 'answering' },
      { on: '2024-03-15', act: 'defence-filed', state: 'in-trial' },
      { on: '2024-04-08', act: 'trial-stayed', state: 'stayed' },
      { on: '2024-06-07', act: 'trial-resumed', state: 'in-trial' },
      { on: '2024-06-11', act: 'extension-approved', fields: { days: 60 }, state: 'in-trial' },
      { on: '2024-06-12', act: 'hearing-notified', fields: { hearingOn: '2024-07-10' }, state: 'in-trial' },
      {
        on: '2024-06-20',
        act: 'head-designated',
        fields: { rank: 'deputy', identityPaper: true },
        state: 'in-trial',
      },
      {
        on: '2024-07-10',
        act: 'hearing-held',
        fields: { headAttended: true, headSpoke: true, staffAttended: true },
        state: 'in-trial',
      },
      { on: '2024-08-20', act: 'judgment-made', fields: { items: ['claims-rejected'] }, state: 'judged' },
      { on: '2024-08-23', act: 'judgment-served', fields: toParty('defendant'), state: 'appeal-period' },
      { on: '2024-08-23', act: 'judgment-served', fields: toParty('plaintiff'), state: 'appeal-period' },
      { on: '2024-09-10', act: 'judgment-effective', state: 'effective' },
      { on: '2024-09-20', act: 'filed', state: 'filed' },
    ],
  },
  {
    type: legalAid,
    parties: [{ role: 'recipient', kind: 'citizen', name: '赵样本' }],
    steps: [
      { on: '2024-04-01', act: 'application-received', fields: { claimAmount: 5_000_000 }, state: 'received' },
      { on: '2024-04-03', act: 'supplement-notice-sent', fields: { days: 7 }, state: 'supplementing' },
      { on: '2024-04-08', act: 'supplement-received', state: 'received' },
      { on: '2024-04-10', act: 'grant-decided', state: 'granted' },
      { on: '2024-04-11', act: 'assigned', fields: { firm: '正和律师事务所' }, state: 'assigned' },
      { on: '2024-04-12', act: 'mandate-signed', state: 'in-handling' },
      {
        on: '2024-06-03',
        act: 'case-closed',
        fields: { closureBasis: 'judgment-received', result: 'partly-won', recoveredAmount: 3_500_000 },
        state: 'closed',
      },
      { on: '2024-06-20', act: 'file-received', state: 'file-received' },
      { on: '2024-07-05', act: 'file-accepted', state: 'file-accepted' },
      {
        on: '2024-07-08',
        act: 'subsidy-paid',
        fields: { type: 'civil-litigation', standardOn: '2024-06-03', amount: 180_000 },
        state: 'file-accepted',
      },
      { on: '2024-07-09', act: 'filed', state: 'filed' },
    ],
  },
  {
    type: mediation,
    parties: [
      { role: 'party', kind: 'citizen', name: '钱样本' },
      { role: 'party', kind: 'citizen', name: '孙样本' },
    ],
    steps: [
      { on: '2024-05-31', act: 'applied', fields: { disputeType: 'neighbour' }, state: 'registered' },
      { on: '2024-06-03', act: 'accepted', state: 'accepted' },
      { on: '2024-06-17', act: 'appraisal-started', state: 'accepted' },
      { on: '2024-06-24', act: 'appraisal-ended', state: 'accepted' },
      { on: '2024-06-25', act: 'extension-agreed', fields: { days: 15 }, state: 'accepted' },
      {
        on: '2024-07-03',
        act: 'written-agreement-reached',
        fields: { partiesSignedOn: '2024-07-03', mediatorSignedOn: '2024-07-03', sealedOn: '2024-07-03' },
        state: 'agreement-written',
      },
      { on: '2024-07-15', act: 'performed', state: 'agreement-written' },
      { on: '2024-07-22', act: 'filed', state: 'filed' },
    ],
  },
];

/** The traits of parties, for what is filled in where a journey says nothing. */
const traits = (parties: readonly { id: string; role: string; kind: string }[]) =>
  parties.map((party) => ({ ...party, categories: [], fromOutside: false }));

function completed(
  { type }: Journey,
  { act, on, fields }: Step,
  parties: readonly { id: string; role: string; kind: string }[],
  view?: CaseView,
): FieldValues {
  const told = typeof fields === 'function' ? fields(view as CaseView) : fields;
  const formal = type.code === 'reconsideration' ? formalities[act] : {};
  const around = { on: legalDate(on), parties: traits(parties), dictionaries: RULES.dictionaries };
  return fill(type.acts[act]?.fields ?? {}, { ...formal, ...told }, around);
}

/** The clock stands at ten on a day, and the officer has just signed in. */
async function onDay(office: Office, page: Page, day: string): Promise<void> {
  office.today(day);
  office.signOut();
  const { cookie = '' } = await office.signedIn('caseworker');
  const [name = '', value = ''] = cookie.split('=');
  await page.context().addCookies([{ name, value, url: office.address }]);
}

/** Opens the case on the page for new ones; its id. */
async function openCase(office: Office, page: Page, journey: Journey): Promise<string> {
  const { type, parties, steps } = journey;
  const [{ act, on }] = steps;
  await onDay(office, page, on);
  await page.goto(`/cases/new?type=${type.code}`);
  await page.getByRole('button', { name: '添加当事人' }).waitFor();
  const openings = page.getByRole('radio', { name: type.acts[act]?.name as string, exact: true });
  if ((await openings.count()) > 0) await openings.check();
  for (const [i, { role, kind, name }] of parties.entries()) {
    const party = page.locator('fieldset.party-fields').nth(i);
    if ((await party.count()) === 0) await page.getByRole('button', { name: '添加当事人' }).click();
    await party.getByLabel('身份', { exact: true }).selectOption(role);
    await party.getByLabel('类别', { exact: true }).selectOption(kind);
    await party.getByLabel('姓名或者名称').fill(name);
  }
  await page.getByLabel('行为日期').fill(on);
  const inForm = parties.map(({ role, kind }, i) => ({ id: String(i + 1), role, kind }));
  await enterFields(page, type.acts[act]?.fields ?? {}, completed(journey, steps[0], inForm));
  await send(page, /已收案，字号/);
  return page.url().split('/').at(-1) as string;
}

/** Records an act on its page, reached from the page of the case. */
async function recordAct(office: Office, page: Page, id: string, journey: Journey, step: Step): Promise<CaseView> {
  await onDay(office, page, step.on);
  const before = await office.read(id);
  const name = journey.type.acts[step.act]?.name as string;
  await page.goto(`/cases/${id}`);
  const link = page.getByRole('link', { name, exact: true });
  await page.getByRole('tab', { name: '概况' }).waitFor();
  if (!(await link.isVisible())) await page.getByText('其他程序行为').click();
  await link.click();
  await page.getByLabel('行为日期').fill(step.on);
  const specs = journey.type.acts[step.act]?.fields ?? {};
  await enterFields(page, specs, completed(journey, step, before.parties, before));
  await send(page, `已登记“${name}”。`);
  return office.read(id);
}

describe('the way of a case through the pages', () => {
  let browser: Browser;
  beforeAll(async () => {
    if (chromiumIsThere) browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  for (const journey of journeys) {
    const [opening, ...others] = journey.steps;
    inBrowser(
      `${journey.type.name}: from receipt to filing`,
      inOffice(freshOn('sqlite'), opening.on, async (office) => {
        const { page, wrong } = await openPage(browser, office.address);
        const id = await openCase(office, page, journey);
        const states = [(await office.read(id)).state.code];
        for (const step of others) {
          const view = await recordAct(office, page, id, journey, step);
          states.push(view.state.code);
        }
        expect(states).toEqual(journey.steps.map(({ state }) => state));
        expect(await page.locator('.case-head').innerText()).toContain('已归档');
        const lastDay: LegalDate = legalDate(journey.steps.at(-1)?.on as string);
        expect((await office.read(id)).acts.at(-1)?.occurredOn).toBe(lastDay);
        expect(wrong).toEqual([]);
      }),
    );
  }
});
