import { type CaseView, RecordLapses } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { decided } from './decided-case.js';
import { bothSides } from './formalities.js';
import { inOffice, type Office, problemOf } from './office.js';

const lapses = ({ system, clock }: Office) =>
  new RecordLapses(system.database.unitOfWork, system.database.read, clock, system.knowledge);
/** Runs a pass in which nothing fails; answers with the number of acts recorded. */
const lapse = async (office: Office): Promise<number> => {
  const { recorded, failed } = await lapses(office).run();
  expect(failed).toBe(0);
  return recorded;
};
const codesOf = ({ acts }: CaseView) => acts.map(({ code, occurredOn }) => `${occurredOn} ${code}`);

eachDatabase('what the law does by itself', (fresh) => {
  it(
    'is recorded by the system when the day is over, once, and moves the case on',
    inOffice(fresh, '2024-03-08', async (office) => {
      const opened = await office.open(application());
      expect(await lapse(office)).toBe(0);
      office.today('2024-03-09');
      expect(await lapse(office)).toBe(1);
      expect(await lapse(office)).toBe(0);

      const view = await office.read(opened.id);
      expect(codesOf(view)).toEqual(['2024-03-01 application-received', '2024-03-08 deemed-accepted']);
      expect(view).toMatchObject({ state: { code: 'under-review' }, acceptedOn: '2024-03-08', version: 2 });
      expect(view.acts[1]).toMatchObject({ recordedBy: 'system', problem: null });
      const [listed] = (await office.worklist()).items;
      expect(listed?.nextDue).toMatchObject({ period: 'arl-copy', on: '2024-03-19' });
    }),
  );

  it(
    'comes before what an officer records of a later day, in the same step',
    inOffice(fresh, '2024-03-15', async (office) => {
      const opened = await office.open(application());
      const copied = await office.record(opened, 'copy-sent', '2024-03-14');
      expect(codesOf(copied).slice(1)).toEqual(['2024-03-08 deemed-accepted', '2024-03-14 copy-sent']);
      const rejection = { ground: 'no-interest', reasons: '没有利害关系' };
      const another = await office.open(application());
      expect(problemOf(await office.attempt(another, 'rejected', '2024-03-12', rejection))).toMatchObject({
        status: 422,
        code: 'refusal.after-deemed-acceptance',
      });
      expect(codesOf(await office.read(another.id))).toEqual(['2024-03-01 application-received']);
    }),
  );

  it(
    'falls away where a late entry shows that somebody had answered in time',
    inOffice(fresh, '2024-03-12', async (office) => {
      const opened = await office.open(application());
      await lapse(office);
      const lapsed = await office.read(opened.id);
      const accepted = await office.record(lapsed, 'accepted', '2024-03-05');
      expect(accepted).toMatchObject({ state: { code: 'under-review' }, acceptedOn: '2024-03-05' });
      expect(accepted.acts.find(({ code }) => code === 'deemed-accepted')?.problem).toContain('视为受理');
      expect(await lapse(office)).toBe(0);
    }),
  );

  it(
    'tells that the decision is overdue, from which the applicant may sue',
    inOffice(fresh, '2024-03-06', async (office) => {
      const accepted = await office.record(await office.open(application()), 'accepted', '2024-03-06');
      office.today('2024-05-07');
      expect(await lapse(office)).toBe(1);
      const view = await office.read(accepted.id);
      expect(codesOf(view).at(-1)).toBe('2024-05-06 decision-period-lapsed');
      expect(view.dueDates.find(({ period }) => period === 'arl-sue-after-lapse')).toMatchObject({
        dueOn: '2024-05-21',
      });
      expect(view.state.code).toBe('under-review');
    }),
  );

  it(
    'is recorded when a correction shows it',
    inOffice(fresh, '2024-06-03', async (office) => {
      const view = await decided(office, 'revoke');
      const wrong = view.acts.find(({ code }) => code === 'decision-made');
      const replacement = { occurredOn: '2024-05-20', fields: wrong?.fields };
      const body = { corrects: wrong?.id, reason: '日期有误', replacement };
      const url = `/api/cases/${view.id}/corrections`;
      const { body: corrected } = await office.post(url, body, { seen: view.version });
      expect(codesOf(corrected).slice(-2)).toEqual(['2024-05-06 decision-period-lapsed', '2024-05-20 decision-made']);
      expect(corrected.facts).toMatchObject({ decisionPeriod: 'missed' });
    }),
  );

  it(
    'does not stand in the way of a case of which it has no place',
    inOffice(fresh, '2024-01-10', async (office) => {
      const late = await office.open(application({ occurredOn: '2023-03-01' }));
      const accepted = await office.record(late, 'accepted', '2023-06-20');
      const handled = await office.record(accepted, 'handler-assigned', '2023-06-21', { handler: 'caseworker' });
      expect(codesOf(handled)).not.toContain('2023-05-04 decision-period-lapsed');
      expect(await lapse(office)).toBe(0);
    }),
  );

  it(
    'waits while the clock is stopped',
    inOffice(fresh, '2024-03-06', async (office) => {
      const accepted = await office.record(await office.open(application()), 'accepted', '2024-03-06');
      await office.record(accepted, 'suspended', '2024-03-06', { ground: 'other-case', ...bothSides(accepted) });
      office.today('2025-03-06');
      expect(await lapse(office)).toBe(0);
    }),
  );

  it(
    'goes on where one case fails, tells of it, and takes it up again',
    inOffice(fresh, '2024-03-09', async (office) => {
      const [one, broken, three] = [
        await office.open(application()),
        await office.open(application()),
        await office.open(application()),
      ];
      // An act without fields, as nothing but a damaged row has it, cannot be folded.
      const damaged = `INSERT INTO act (id, case_id, sequence, code, occurred_on, recorded_at, recorded_by, fields)
        SELECT 'damaged', case_id, 2, 'handler-assigned', occurred_on, recorded_at, recorded_by, 'null'
        FROM act WHERE case_id = ?`;
      const by = { account: 'system', organisation: '232700' };
      await office.system.database.unitOfWork.run(by, (work) => work.change(damaged, [broken.id]));
      const failures: [string, unknown][] = [];
      const onFailure = (number: string, error: unknown) => failures.push([number, error]);
      expect(await lapses(office).run({ onFailure })).toEqual({ recorded: 2, failed: 1 });
      expect(failures).toEqual([[broken.number, expect.any(Error)]]);
      for (const { id } of [one, three]) expect((await office.read(id)).state.code).toBe('under-review');
      expect(await lapses(office).run({ onFailure })).toEqual({ recorded: 0, failed: 1 });
    }),
  );

  it(
    'stops between two cases when it is told to, and the next pass makes up for it',
    inOffice(fresh, '2024-03-09', async (office) => {
      for (let i = 0; i < 3; i += 1) await office.open(application());
      const stopping = new AbortController();
      const { unitOfWork, read } = office.system.database;
      const stopped = Object.create(unitOfWork) as typeof unitOfWork;
      stopped.run = (actor, fn) => {
        stopping.abort();
        return unitOfWork.run(actor, fn);
      };
      const pass = new RecordLapses(stopped, read, office.clock, office.system.knowledge);
      expect(await pass.run({ signal: stopping.signal })).toEqual({ recorded: 1, failed: 0 });
      expect(await lapses(office).run({ signal: stopping.signal })).toEqual({ recorded: 0, failed: 0 });
      expect(await lapse(office)).toBe(2);
    }),
  );
});
