import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { CaseTypes, type CaseView, Knowledge, withBureauSettings } from '#casework';
import { HolidayCalendar, parseHolidayNotice } from '#legal-time';
import { loadKnowledge, openSystem, projectionsOf, type System } from '../../apps/api/src/system.js';
import { rebuild } from '../../apps/cli/src/commands/rebuild.js';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { inOffice, type Office } from './office.js';

const system = { account: 'system', organisation: '232700' };

/** Changes rows behind the back of the use cases. */
const falsify = ({ database }: System, sql: string, ...values: unknown[]) =>
  database.unitOfWork.run(system, (work) => work.change(sql, values));

const rowsOf = async ({ system: { database } }: Office, { id }: CaseView) => {
  const { read } = database;
  const [file] = await read.query<object>(
    'SELECT state, next_due_on, next_due_period, due_order FROM case_file WHERE id = ?',
    [id],
  );
  const facts = await read.query<object>('SELECT * FROM reconsideration_case WHERE case_id = ?', [id]);
  const links = await read.query<object>('SELECT * FROM case_link WHERE case_id = ? ORDER BY act_id', [id]);
  return { file, facts, links };
};

/** Two cases, the second of which names the first. */
async function twoLinked(office: Office): Promise<[CaseView, CaseView]> {
  const one = await office.open(application());
  const two = await office.open(application());
  return [one, await office.record(two, 'case-linked', '2024-03-01', { linkedCase: one.id, relation: 'same-act' })];
}

/** Starts once more over the same data, as another process, under rules that may be others. */
async function restart<T>(office: Office, run: (again: System) => Promise<T>, knowledge = loadKnowledge()): Promise<T> {
  const again = await openSystem(office.system.settings, office.clock, { knowledge });
  try {
    return await run(again);
  } finally {
    await again.database.close();
  }
}

/** The knowledge of config/ with a bureau's own config/periods.yaml. */
function withSettings(yaml: string): Knowledge {
  const folder = mkdtempSync(join(tmpdir(), 'anjuan-settings-'));
  try {
    writeFileSync(join(folder, 'periods.yaml'), yaml);
    const { types, seed, organisations } = loadKnowledge();
    return new Knowledge(
      new CaseTypes(withBureauSettings(types.all(), join(folder, 'periods.yaml'))),
      seed,
      organisations,
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Seven days from Friday, 1 March end on the 8th; four on the 5th. */
const aid = {
  type: 'legal-aid',
  act: 'application-received',
  occurredOn: '2024-03-01',
  fields: {
    recipients: ['甲'],
    caseKind: 'civil',
    matter: 'labour-remuneration',
    stage: 'enforcement',
    economicCheck: 'exempt',
  },
  parties: [{ ref: '甲', role: 'recipient', kind: 'citizen', name: '王样本', categories: ['migrant-worker'] }],
};

const shorter = `
lengths:
  - { period: lal-review, version: LAL-2021, count: 4, unit: days }
targets: []
`;

eachDatabase('anjuan rebuild', (fresh) => {
  it(
    'finds what is not what the acts say, and mends it',
    inOffice(fresh, '2024-03-01', async (office) => {
      const [one, two] = await twoLinked(office);
      const right = [await rowsOf(office, one), await rowsOf(office, two)];
      const projections = projectionsOf(office.system);
      expect(await rebuild(projections, { check: true })).toEqual({
        json: { checked: 2, differing: 0, mended: 0, cases: [], damaged: [] },
        text: '核对 2 件，0 件与程序行为不一致',
        exitCode: 0,
      });

      await falsify(
        office.system,
        "UPDATE case_file SET due_order = '2024-05-01', state = 'filed' WHERE id = ?",
        one.id,
      );
      await falsify(office.system, "UPDATE reconsideration_case SET channel = 'post' WHERE case_id = ?", one.id);
      await falsify(office.system, 'DELETE FROM case_link WHERE case_id = ?', two.id);
      await falsify(office.system, 'DELETE FROM reconsideration_case WHERE case_id = ?', two.id);
      const wrong = [await rowsOf(office, one), await rowsOf(office, two)];
      const checked = await rebuild(projections, { check: true });
      expect(checked.exitCode).toBe(1);
      expect(checked.text).toContain('核对 2 件，2 件与程序行为不一致');
      expect(checked.json).toEqual({
        checked: 2,
        differing: 2,
        mended: 0,
        cases: [
          { id: one.id, number: one.number, differs: ['state', 'dueOrder', 'facts.channel'] },
          { id: two.id, number: two.number, differs: ['facts', 'links'] },
        ],
        damaged: [],
      });
      expect([await rowsOf(office, one), await rowsOf(office, two)]).toEqual(wrong);

      const mended = await rebuild(projections, {});
      expect(mended).toMatchObject({ json: { checked: 2, differing: 2, mended: 2 }, exitCode: 0 });
      expect(mended.text).toContain('重新计算 2 件，更正 2 件');
      expect([await rowsOf(office, one), await rowsOf(office, two)]).toEqual(right);
      expect((await rebuild(projections, { check: true })).exitCode).toBe(0);
      // Who saw the case before is told that it has changed.
      expect((await office.read(one.id)).version).toBe(one.version + 1);
      const audited = await office.system.database.read.query<{ detail: string }>(
        "SELECT detail FROM audit_row WHERE action = 'projections.renewed'",
      );
      expect(audited.map(({ detail }) => JSON.parse(detail))).toEqual([
        { cases: 2, first: one.number, last: two.number },
      ]);
    }),
  );

  it(
    'goes on where a case is damaged, names it, and keeps nobody from starting',
    inOffice(fresh, '2024-03-01', async (office) => {
      const [one, two] = [await office.open(application()), await office.open(application())];
      // An act without fields, as nothing but a damaged row has it, cannot be folded.
      const damaged = `INSERT INTO act (id, case_id, sequence, code, occurred_on, recorded_at, recorded_by, fields)
        SELECT 'damaged', case_id, 2, 'handler-assigned', occurred_on, recorded_at, recorded_by, 'null'
        FROM act WHERE case_id = ?`;
      await falsify(office.system, damaged, one.id);
      await falsify(office.system, "UPDATE case_file SET due_order = '2024-05-01' WHERE id = ?", two.id);
      const rebuilt = await rebuild(projectionsOf(office.system), {});
      expect(rebuilt).toMatchObject({
        json: { checked: 2, differing: 1, mended: 1, damaged: [{ id: one.id, number: one.number }] },
        exitCode: 1,
      });
      expect(rebuilt.text).toContain(`${one.number}：数据已损坏`);
      await restart(
        office,
        async (again) => expect(await projectionsOf(again).check()).toMatchObject({ differing: 0 }),
        withSettings(shorter),
      );
    }),
  );

  it(
    'is done at a start under other settings, once',
    inOffice(fresh, '2024-03-01', async (office) => {
      const opened = await office.open(aid);
      const before = (await rowsOf(office, opened)).file;
      expect(before).toMatchObject({ next_due_on: '2024-03-08' });
      await restart(
        office,
        async () => {
          expect(await rowsOf(office, opened)).toMatchObject({
            file: { next_due_on: '2024-03-05', due_order: '2024-03-05' },
          });
        },
        withSettings(shorter),
      );
      const version = (await office.read(opened.id)).version;
      expect(version).toBe(opened.version + 1);
      // The same rules again: nothing is counted, not even what is wrong.
      await falsify(office.system, "UPDATE case_file SET due_order = '2024-05-01' WHERE id = ?", opened.id);
      await restart(
        office,
        async (again) => {
          expect((await rowsOf(office, opened)).file).toMatchObject({ due_order: '2024-05-01' });
          expect(await projectionsOf(again).check()).toMatchObject({ differing: 1 });
        },
        withSettings(shorter),
      );
      await restart(office, async () => {
        expect((await rowsOf(office, opened)).file).toEqual(before);
      });
    }),
  );

  it(
    'is done at a start with another notice in config/holidays, and not because one was loaded',
    inOffice(fresh, '2024-12-27', async (office) => {
      const opened = await office.open(application({ occurredOn: '2024-12-27' }));
      const { types, seed, organisations } = loadKnowledge();
      const { notices } = seed.calendar;
      const without2025 = new HolidayCalendar(notices.filter(({ year }) => year < 2025));
      const earlier = new Knowledge(types, { ...seed, calendar: without2025 }, organisations);
      const due = async () => (await rowsOf(office, opened)).file;
      const known = await due();
      expect(known).toMatchObject({ next_due_on: '2025-01-06' });
      await restart(office, async () => expect(await due()).toMatchObject({ next_due_on: '2025-01-03' }), earlier);
      await restart(office, async () => expect(await due()).toEqual(known));

      const notice = parseHolidayNotice({
        year: 2027,
        notice: '样本通知',
        daysOff: [{ from: '2027-01-01', to: '2027-01-03', name: '元旦' }],
        makeUpDays: [],
      });
      expect((await office.post('/api/holiday-notices', { notice }, { as: 'supervisor' })).status).toBe(201);
      await falsify(office.system, "UPDATE case_file SET due_order = '2025-05-01' WHERE id = ?", opened.id);
      await restart(office, async () => expect(await due()).toMatchObject({ due_order: '2025-05-01' }));
    }),
  );

  it(
    'is not done for who only wants to look',
    inOffice(fresh, '2024-03-01', async (office) => {
      const opened = await office.open(aid);
      const again = await openSystem(office.system.settings, office.clock, {
        knowledge: withSettings(shorter),
        asTheyAre: true,
      });
      try {
        expect(await projectionsOf(again).check()).toMatchObject({
          differing: 1,
          cases: [{ differs: ['nextDueOn', 'dueOrder'] }],
        });
        expect((await rowsOf(office, opened)).file).toMatchObject({ next_due_on: '2024-03-08' });
      } finally {
        await again.database.close();
      }
    }),
  );
});
