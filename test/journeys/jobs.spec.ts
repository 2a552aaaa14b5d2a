import { pino } from 'pino';
import { instantIn, legalDate } from '#legal-time';
import type { NightValue } from '#statistics';
import type { JobNoticeSchema, JobPeriodSchema, JobSchema } from '../../apps/api/src/jobs/jobs.schema.js';
import { type Jobs, jobsOf } from '../../apps/api/src/jobs/jobs-of.js';
import { eachDatabase } from '../harness/databases.js';
import { application, suit } from './applications.js';
import { decided, served } from './decided-case.js';
import { inOffice, type Office, problemOf } from './office.js';

const asAdministrator = { as: 'sysadmin' };
const restartOf = (night: string): string => `/api/jobs/nightly-figures/${night}/restart`;

/** Does what is due at half past one of a morning, as the server does it by itself. */
async function nightTo(office: Office, { runner }: Jobs, morning: string): Promise<void> {
  office.clock.moveTo(instantIn(legalDate(morning), '01:30'));
  await runner.runAll();
}

const jobsIn = ({ system }: Office): Jobs => jobsOf(system, pino({ enabled: false }));

const health = async (office: Office) =>
  (await office.get<{ status: string; undone: object[] }>('/health/ready', { as: '' })).body;

const nightly = async (office: Office): Promise<JobPeriodSchema[]> =>
  (await office.get<JobSchema[]>('/api/jobs', asAdministrator)).body.find(({ code }) => code === 'nightly-figures')
    ?.periods ?? [];

eachDatabase('what the system does at night', (fresh) => {
  it(
    'is seen, started again by an administrator, and found in the trend of a figure',
    inOffice(fresh, '2024-05-12', async (office) => {
      const jobs = jobsIn(office);
      const reconsidered = await served(office, await decided(office, 'revoke'));
      await nightTo(office, jobs, '2024-05-13');
      office.today('2024-05-13');
      await office.open(suit({ reconsiderationCase: reconsidered.id }));
      await nightTo(office, jobs, '2024-05-14');
      const [second, first] = await nightly(office);
      expect(second).toMatchObject({ period: '2024-05-13', state: 'done', attempts: 1, failure: null });
      expect(first).toMatchObject({ period: '2024-05-12', state: 'done', parts: { total: 8, done: 8 } });
      // Nothing of the case itself has changed: another one has followed it.
      const trend = async (): Promise<(number | null)[]> => {
        const query = 'scope=bureau&span=year&from=2024-01-01&to=2024-12-31';
        const found = await office.get<NightValue[]>(`/api/figures/reconsideration.settled-for-good/nights?${query}`);
        return found.body.map(({ value }) => value);
      };
      expect(await trend()).toEqual([1, 0]);

      expect((await office.get('/api/jobs')).status).toBe(403);
      const body = { reason: '核对' };
      expect((await office.post(restartOf('2024-05-13'), body)).status).toBe(403);
      const restarted = await office.post<JobPeriodSchema>(restartOf('2024-05-13'), body, asAdministrator);
      expect(restarted).toMatchObject({ status: 201, body: { state: 'open', finishedAt: null } });
      const tries: [string, number, string][] = [
        [restartOf('2024-05-14'), 422, 'job.period-not-over'],
        [restartOf('2024-13-01'), 404, 'job.period-unknown'],
        [restartOf('2024'), 404, 'job.period-unknown'],
        ['/api/jobs/none/2024/restart', 404, 'job.unknown'],
      ];
      for (const [url, status, code] of tries) {
        expect(problemOf(await office.post(url, body, asAdministrator))).toMatchObject({ status, code });
      }
      await nightTo(office, jobs, '2024-05-14');
      expect((await nightly(office))[0]).toMatchObject({
        state: 'done',
        result: { values: second?.result?.['values'] },
      });
      expect(await trend()).toEqual([1, 0]);
    }),
  );

  it(
    'stays open and is told where it fails or nobody does it, and is made up in order',
    inOffice(fresh, '2024-05-12', async (office) => {
      const jobs = jobsIn(office);
      await office.open(application());
      await nightTo(office, jobs, '2024-05-13');
      const { unitOfWork } = office.system.database;
      const change = (sql: string) =>
        unitOfWork.run({ account: 'test', organisation: '' }, (work) => work.change(sql, []));
      await change('ALTER TABLE figure_night RENAME TO gone');
      await nightTo(office, jobs, '2024-05-15');
      const undone = { job: 'nightly-figures', period: '2024-05-13', state: 'failed' };
      expect(await health(office)).toMatchObject({ status: 'degraded', undone: [undone] });
      const notices = await office.get<JobNoticeSchema[]>('/api/jobs/notices', asAdministrator);
      expect(notices.body[0]).toMatchObject({ code: 'job.has-failed', period: '2024-05-13', files: [] });
      expect(notices.body[0]?.detail).toMatch(/^“夜间统计”（2024-05-13）未能完成：.*。$/);
      expect((await nightly(office)).map(({ state }) => state)).toEqual(['open', 'failed', 'done']);

      await change('ALTER TABLE gone RENAME TO figure_night');
      office.today('2024-05-16');
      await jobs.runs.putDownDue();
      office.clock.moveTo(instantIn(legalDate('2024-05-16'), '18:00'));
      const late = ['2024-05-14', '2024-05-15'].map((period) => ({ job: 'nightly-figures', period, state: 'open' }));
      expect(await health(office)).toMatchObject({ status: 'degraded', undone: [undone, ...late] });
      await nightTo(office, jobs, '2024-05-17');
      const done = await nightly(office);
      expect(done.map(({ period, state }) => [period, state])).toEqual(
        ['16', '15', '14', '13', '12'].map((day) => [`2024-05-${day}`, 'done']),
      );
      const order = done.map(({ finishedAt }) => finishedAt ?? '');
      expect(order).toEqual(order.toSorted().toReversed());
      expect(await health(office)).toMatchObject({ status: 'ready', undone: [] });
    }),
  );
});
