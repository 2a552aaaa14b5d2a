import { pino } from 'pino';
import type { Instant } from '#legal-time';
import { once, ResultFiles } from '#platform';
import { SetClock } from '#platform/clock';
import { eachDatabase } from '../../../../test/harness/databases.js';
import { sweepChore } from './sweep.js';

const actor = { account: 'wangyang', organisation: '232701' };

eachDatabase('the sweep', (fresh) => {
  it('deletes answers when a day has passed, however many there are, and keeps the others', async () => {
    const clock = new SetClock('2024-03-01T02:00:00.000Z' as Instant);
    const { unitOfWork, read } = await fresh({ clock });
    const answer = (key: string) =>
      once(unitOfWork, { actor, key, route: 'POST /api/cases', body: { key } }, async () => ({
        status: 201,
        response: key,
      }));
    await unitOfWork.run(actor, async (work) => {
      const columns = 'account, "key", route, body_hash, status, response, at';
      for (let i = 0; i < 2_500; i++) {
        const values = ['wangyang', `old-${i}`, 'POST /api/cases', '', 201, 'null', work.at];
        await work.change(`INSERT INTO idempotency_key (${columns}) VALUES (?, ?, ?, ?, ?, ?, ?)`, values);
      }
    });
    clock.moveTo('2024-03-01T04:00:00.000Z' as Instant);
    await answer('young');
    clock.moveTo('2024-03-02T03:30:00.000Z' as Instant);
    const sweep = sweepChore(unitOfWork, new ResultFiles('nowhere'), clock, pino({ enabled: false }));
    await sweep.run(new AbortController().signal);
    expect(await read.query('SELECT "key" AS k FROM idempotency_key')).toEqual([{ k: 'young' }]);
    await expect(answer('young')).resolves.toMatchObject({ replayed: true });
  });
});
