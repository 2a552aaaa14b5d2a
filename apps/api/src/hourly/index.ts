export { dueJobsChore } from './due-jobs.js';
export { everyHour } from './every-hour.js';
export { lapsesChore } from './lapses.js';
export { sweepChore } from './sweep.js';
