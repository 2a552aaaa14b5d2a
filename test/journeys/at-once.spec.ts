import { randomUUID } from 'node:crypto';
import type { CaseView } from '#casework';
import { verifyAudit } from '#platform';
import { eachDatabase } from '../harness/databases.js';
import { application } from './applications.js';
import { formalities } from './formalities.js';
import { inOffice, type Office, type Reply } from './office.js';

/** How much of it: the whole on request (`ANJUAN_THOROUGH=1`: 1,000 cases, 20 closings, 10,000 edits), else a tenth. */
const share = process.env['ANJUAN_THOROUGH'] === '1' ? 1 : 0.1;
const [waves, closings, rounds] = [10 * share, 20 * share, 50 * share];
const cases = 100 * waves;

const times = <T>(count: number, make: (i: number) => Promise<T>): Promise<T[]> =>
  Promise.all(Array.from({ length: count }, (_, i) => make(i)));

const tally = (replies: readonly Reply<unknown>[]): Record<number, number> => {
  const counts: Record<number, number> = {};
  for (const { status } of replies) counts[status] = (counts[status] ?? 0) + 1;
  return counts;
};

const rejection = {
  act: 'rejected',
  occurredOn: '2024-03-05',
  fields: { ...formalities['rejected'], ground: 'out-of-scope', reasons: '不属于受案范围' },
};
const note = (text: string) => ({
  act: 'supervision-noted',
  occurredOn: '2024-03-05',
  fields: { kind: 'urge', content: text },
});
const act = (office: Office, { id, version }: CaseView, body: object, key = randomUUID()) =>
  office.post(`/api/cases/${id}/acts`, body, { seen: version, key });

eachDatabase('many at once', (fresh) => {
  it(
    'registrations, 100 at once and each sent five times, make one case each, numbered without a gap',
    inOffice(fresh, '2024-03-05', async (office) => {
      const { rows: begun } = await verifyAudit(office.system.database.read);
      for (let wave = 0; wave < waves; wave++) {
        const keys = Array.from({ length: 100 }, () => randomUUID());
        const replies = await times(500, (i) =>
          office.post('/api/cases', application(), { key: keys[i % 100] as string }),
        );
        expect(tally(replies)).toEqual({ 201: 500 });
      }
      const { read } = office.system.database;
      const rows = await read.query<{ number: string }>('SELECT number FROM case_file');
      const serials = rows.map(({ number }) => Number(/〕(\d+)号$/.exec(number)?.[1])).sort((a, b) => a - b);
      expect(serials).toEqual(Array.from({ length: cases }, (_, i) => i + 1));
      expect(await office.rows()).toMatchObject({
        act: cases,
        party: 2 * cases,
        audit_row: cases,
        idempotency_key: cases,
      });
      expect(await verifyAudit(read)).toMatchObject({ rows: begun + cases, firstBad: null });
    }),
    600_000,
  );

  it(
    '50 closings of one case at the same moment close it once',
    inOffice(fresh, '2024-03-05', async (office) => {
      for (let round = 0; round < closings; round++) {
        const view = await office.open(application());
        const replies = await times(50, () => act(office, view, rejection));
        expect(tally(replies)).toEqual({ 201: 1, 409: 49 });
        expect((await office.read(view.id)).acts).toHaveLength(2);
      }
    }),
    600_000,
  );

  it(
    '200 edits at once of a version that is no longer the present one overwrite nothing',
    inOffice(fresh, '2024-03-05', async (office) => {
      let view = await office.open(application());
      for (let round = 0; round < rounds; round++) {
        const replies = await times(201, (i) => act(office, view, note(`第 ${round} 轮 ${i}`)));
        expect(tally(replies)).toEqual({ 201: 1, 409: 200 });
        const kept = replies.find(({ status }) => status === 201) as Reply<CaseView>;
        view = await office.read(view.id);
        expect(view).toEqual(kept.body);
        expect(view.version).toBe(round + 2);
        expect(view.acts).toHaveLength(round + 2);
      }
    }),
    600_000,
  );
});
