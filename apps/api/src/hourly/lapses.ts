import type { Logger } from 'pino';
import type { RecordLapses } from '#casework';
import type { Chore } from './every-hour.js';

/** Records what the law has done by itself. A case that fails is told in the log by its number. */
export const lapsesChore = (lapses: Pick<RecordLapses, 'run'>, log: Logger): Chore => ({
  name: 'lapses',
  async run(signal) {
    const onFailure = (caseNumber: string, error: unknown): void => {
      const { message, stack } = error as Error;
      log.error({ caseNumber, error: { message, stack } }, 'could not record what lapsed by law in this case');
    };
    const { recorded, failed } = await lapses.run({ signal, onFailure });
    if (recorded > 0 || failed > 0) log.info({ recorded, failed }, 'recorded what lapsed by law');
  },
});
