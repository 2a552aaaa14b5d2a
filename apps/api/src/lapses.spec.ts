import { setTimeout as sleep } from 'node:timers/promises';
import { pino } from 'pino';
import type { LapsesPass, LapsesRun } from '#casework';
import { watchLapses } from './lapses.js';

/** A log that is kept in memory. */
function keptLog() {
  const lines: Record<string, unknown>[] = [];
  return { log: pino({ base: null }, { write: (line: string) => lines.push(JSON.parse(line)) }), lines };
}

describe('the watch for lapses', () => {
  it('runs at once and again, never two at a time, and survives a run that fails', async () => {
    const { log, lines } = keptLog();
    let [begun, atOnce, most] = [0, 0, 0];
    const run = async (): Promise<LapsesPass> => {
      begun += 1;
      atOnce += 1;
      most = Math.max(most, atOnce);
      await sleep(15);
      atOnce -= 1;
      if (begun === 1) throw new Error('no connection');
      return { recorded: begun === 2 ? 3 : 0, failed: 0 };
    };
    const stop = watchLapses({ run }, log, 5);
    expect(begun).toBe(1);
    while (begun < 4) await sleep(5);
    await stop();
    const ended = begun;
    await sleep(30);
    expect([begun, most, atOnce]).toEqual([ended, 1, 0]);
    expect(lines.map(({ msg, error, recorded }) => [msg, error ?? recorded])).toEqual([
      ['could not record what lapsed by law', { message: 'no connection' }],
      ['recorded what lapsed by law', 3],
    ]);
  });

  it('tells of each case that fails by its number', async () => {
    const { log, lines } = keptLog();
    const run = async ({ onFailure }: LapsesRun = {}): Promise<LapsesPass> => {
      onFailure?.('大行复〔2024〕2号', new Error('broken'));
      return { recorded: 1, failed: 1 };
    };
    await watchLapses({ run }, log)();
    expect(lines).toEqual([
      expect.objectContaining({
        level: 50,
        caseNumber: '大行复〔2024〕2号',
        error: { message: 'broken', stack: expect.stringContaining('lapses.spec') },
      }),
      expect.objectContaining({ level: 30, recorded: 1, failed: 1 }),
    ]);
  });

  it('tells the run under way to stop, and waits until it has', async () => {
    const { log } = keptLog();
    let cases = 0;
    const run = async ({ signal }: LapsesRun = {}): Promise<LapsesPass> => {
      while (!signal?.aborted) {
        await sleep(2);
        cases += 1;
      }
      await sleep(20);
      return { recorded: cases, failed: 0 };
    };
    const stop = watchLapses({ run }, log, 1);
    await sleep(20);
    let isStopped = false;
    const stopped = stop().then(() => {
      isStopped = true;
    });
    const atStop = cases;
    await sleep(5);
    expect(isStopped).toBe(false);
    await stopped;
    expect(cases - atStop).toBeLessThanOrEqual(1);
  });
});
