import type { CaseView } from '#casework';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { acceptance } from './formalities.js';
import { inOffice } from './office.js';

const extension = (approver: string) => ({ days: 15, reason: '案情复杂', approver });

const dueOf = (view: CaseView, period: string) => view.dueDates.find((due) => due.period === period);

/** The same case under both laws: received, three working days later accepted, copied, extended. */
eachDatabase('the switch of law on 2024-01-01', (fresh) => {
  it(
    'decides the acceptance date, the reply unit and who extends by the day of receipt',
    inOffice(fresh, '2024-03-20', async (office) => {
      const old = await office.open(application({ occurredOn: '2023-12-29' }));
      const accepted = await office.record(old, 'accepted', '2024-01-04', acceptance);
      const copied = await office.record(accepted, 'copy-received', '2024-01-08');
      expect(copied).toMatchObject({ lawVersion: 'ARL-2017', receivedOn: '2023-12-29', acceptedOn: '2023-12-29' });
      expect(dueOf(copied, 'arl-reply')).toMatchObject({
        dueOn: '2024-01-18',
        count: { length: { count: 10, unit: 'days' } },
      });
      expect(dueOf(copied, 'arl-decide')).toMatchObject({ dueOn: '2024-02-27', startedBy: { on: '2023-12-29' } });

      const byOffice = await office.attempt(copied, 'extension-approved', '2024-02-20', extension('office-head'));
      expect(byOffice).toMatchObject({ status: 422, body: { code: 'extension.approver' } });
      const extended = await office.record(copied, 'extension-approved', '2024-02-20', extension('organ-head'));
      expect(dueOf(extended, 'arl-decide')).toMatchObject({ dueOn: '2024-03-13' });
    }),
  );

  it(
    'gives the case of the next working day the new law',
    inOffice(fresh, '2024-03-20', async (office) => {
      const fresh2024 = await office.open(application({ occurredOn: '2024-01-02' }));
      const accepted = await office.record(fresh2024, 'accepted', '2024-01-05', acceptance);
      const copied = await office.record(accepted, 'copy-received', '2024-01-08');
      expect(copied).toMatchObject({ lawVersion: 'ARL-2023', receivedOn: '2024-01-02', acceptedOn: '2024-01-05' });
      expect(dueOf(copied, 'arl-reply')).toMatchObject({
        dueOn: '2024-01-22',
        count: { length: { count: 10, unit: 'working-days' } },
      });
      expect(dueOf(copied, 'arl-decide')).toMatchObject({ dueOn: '2024-03-05', startedBy: { on: '2024-01-05' } });

      const byOrgan = await office.attempt(copied, 'extension-approved', '2024-02-20', extension('organ-head'));
      expect(byOrgan).toMatchObject({ status: 422, body: { code: 'extension.approver' } });
      const extended = await office.record(copied, 'extension-approved', '2024-02-20', extension('office-head'));
      expect(dueOf(extended, 'arl-decide')).toMatchObject({ dueOn: '2024-03-20' });
    }),
  );

  it(
    'can be overridden by a head with reasons: every date is computed again',
    inOffice(fresh, '2024-03-20', async (office) => {
      const received = await office.open(application({ occurredOn: '2023-12-29' }));
      const accepted = await office.record(received, 'accepted', '2024-01-04', acceptance);
      const put = { lawVersion: 'ARL-2023', reason: '新法有利于申请人' };
      const under2023 = await office.record(accepted, 'law-version-overridden', '2024-01-10', put);
      expect(under2023).toMatchObject({ lawVersion: 'ARL-2023', acceptedOn: '2024-01-04' });
      expect(dueOf(under2023, 'arl-decide')).toMatchObject({ dueOn: '2024-03-04', startedBy: { on: '2024-01-04' } });
      const [row] = await office.system.database.read.query<{ detail: string }>(
        `SELECT detail FROM audit_row WHERE object_id = ? ORDER BY sequence DESC LIMIT 1`,
        [received.id],
      );
      expect(row?.detail).toContain('law-version-overridden');
    }),
  );
});
