import type { Logger } from 'pino';
import { purgeSignIns } from '#identity';
import type { Instant } from '#legal-time';
import { purgeAnswers, type ResultFiles, sweepTasks, type UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import type { Chore } from './every-hour.js';

const system = { account: 'system', organisation: '' };

/** How long answers and ended sessions are kept. @source security rule R1.7 */
const keptHours = 25;

/** Deletes what has served its purpose: answers to requests that nobody sends again, sessions that ended, old guesses, files
 *  that tasks made. */
export const sweepChore = (unitOfWork: UnitOfWork, files: ResultFiles, clock: Clock, log: Logger): Chore => ({
  name: 'sweep',
  async run(signal) {
    const before = new Date(Date.parse(clock.now()) - keptHours * 3_600_000).toISOString() as Instant;
    let [answers, some] = [0, 1];
    while (some > 0 && !signal.aborted) {
      some = await unitOfWork.run(system, (work) => purgeAnswers(work, before));
      answers += some;
    }
    const signIns = await unitOfWork.run(system, (work) => purgeSignIns(work, before));
    const tasks = await sweepTasks(unitOfWork, files, clock.now());
    if (answers > 0 || signIns > 0 || tasks.files > 0)
      log.info({ answers, signIns, ...tasks }, 'deleted what had served its purpose');
  },
});
