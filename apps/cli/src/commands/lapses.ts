import type { RecordLapses } from '#casework';
import type { Outcome } from '../output.js';

/** `anjuan lapses`: records what the law has done by itself. Fails when a case could not be settled, and names it. */
export async function recordLapses(lapses: Pick<RecordLapses, 'run'>): Promise<Outcome> {
  const failures: { number: string; problem: string }[] = [];
  const onFailure = (number: string, error: unknown): void => {
    failures.push({ number, problem: (error as Error).message });
  };
  const { recorded, failed } = await lapses.run({ onFailure });
  const text = [
    `已登记 ${recorded} 项${failed > 0 ? `，${failed} 件未能处理` : ''}`,
    ...failures.map(({ number, problem }) => `${number}：${problem}`),
  ];
  return { json: { recorded, failed, failures }, text: text.join('\n'), exitCode: failed > 0 ? 1 : 0 };
}
