import type { LapsesPass, LapsesRun } from '#casework';
import { recordLapses } from './lapses.js';

describe('anjuan lapses', () => {
  it('tells how many acts were recorded', async () => {
    expect(await recordLapses({ run: async () => ({ recorded: 2, failed: 0 }) })).toEqual({
      json: { recorded: 2, failed: 0, failures: [] },
      text: '已登记 2 项',
      exitCode: 0,
    });
  });

  it('fails when a case could not be settled, and names it', async () => {
    const run = async ({ onFailure }: LapsesRun = {}): Promise<LapsesPass> => {
      onFailure?.('大行复〔2024〕2号', new Error('damaged'));
      return { recorded: 1, failed: 1 };
    };
    expect(await recordLapses({ run })).toEqual({
      json: { recorded: 1, failed: 1, failures: [{ number: '大行复〔2024〕2号', problem: 'damaged' }] },
      text: '已登记 1 项，1 件未能处理\n大行复〔2024〕2号：damaged',
      exitCode: 1,
    });
  });
});
