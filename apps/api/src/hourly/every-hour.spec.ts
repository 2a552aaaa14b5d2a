import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { LapsesRun } from '#casework';
import { type Chore, everyHour } from './every-hour.js';
import { lapsesChore } from './lapses.js';

/** A log that is kept in memory. */
function keptLog() {
  const lines: Record<string, unknown>[] = [];
  return { log: pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) }), lines };
}

const chore = (run: Chore['run'], name = 'sample'): Chore => ({ name, run });

describe('the chores of every hour', () => {
  it('run at once and again, never two runs at a time, and survive one that fails', async () => {
    const { log, lines } = keptLog();
    let [begun, atOnce, most, others] = [0, 0, 0, 0];
    const failing = chore(async () => {
      begun += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await sleep(15);
      atOnce -= 1;
      if (begun === 1) throw new Error('no connection');
    });
    const other = chore(async () => {
      others += 1;
    });
    const stop = everyHour([failing, other], log, 5);
    expect(begun).toBe(1);
    while (begun < 4) await sleep(5);
    await stop();
    const ended = begun;
    await sleep(30);
    expect([begun, most, atOnce]).toEqual([ended, 1, 0]);
    expect(others).toBeGreaterThanOrEqual(ended - 1);
    expect(lines.map(({ msg, chore: name, error }) => [msg, name, error])).toEqual([
      ['an hourly chore failed', 'sample', { message: 'no connection' }],
    ]);
  });

  it('tell the one under way to stop, wait until it has, and begin no other', async () => {
    const { log } = keptLog();
    let [steps, others] = [0, 0];
    const long = chore(async (signal) => {
      while (!signal.aborted) {
        await sleep(2);
        steps += 1;
      }
      await sleep(20);
    });
    const other = chore(async () => {
      others += 1;
    });
    const stop = everyHour([long, other], log, 1);
    await sleep(20);
    let isStopped = false;
    const stopped = stop().then(() => {
      isStopped = true;
    });
    const atStop = steps;
    await sleep(5);
    expect(isStopped).toBe(false);
    await stopped;
    expect(steps - atStop).toBeLessThanOrEqual(1);
    expect(others).toBe(0);
  });

  it('tell of each case that fails by its number', async () => {
    const { log, lines } = keptLog();
    const run = async ({ onFailure }: LapsesRun = {}) => {
      onFailure?.('大行复〔2024〕2号', new Error('broken'));
      return { recorded: 1, failed: 1 };
    };
    await everyHour([lapsesChore({ run }, log)], log)();
    expect(lines).toEqual([
      expect.objectContaining({
        level: 50,
        caseNumber: '大行复〔2024〕2号',
        error: { message: 'broken', stack: expect.stringContaining('every-hour.spec') },
      }),
      expect.objectContaining({ level: 30, recorded: 1, failed: 1 }),
    ]);
  });
});
