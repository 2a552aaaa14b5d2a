import type { JobRuns } from '#platform';
import type { Chore } from './every-hour.js';

/** Puts down which jobs are due: so that it is told when nobody is there to do them. */
export const dueJobsChore = (runs: JobRuns): Chore => ({ name: 'due-jobs', run: () => runs.putDownDue() });
