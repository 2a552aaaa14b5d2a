export { type Bell, Timetable } from './bell.js';
export { type Job, JobLost, type JobOutcome, type JobResult, type RunningJob } from './job.js';
export { JobBoard, type JobPeriod } from './job-board.js';
export { type JobRunRow, type JobState, jobRunRow, jobStates } from './job-run-row.js';
export { JobRunner } from './job-runner.js';
export { JobRuns, type RunKey, SYSTEM_ACTOR } from './job-runs.js';
export { type JobSettings, loadJobSettings, nextDay, nextYear, workingDayAfter } from './job-settings.js';
export { type ClosedPeriod, periodAfter, periodBefore, periodNamed, periodOf, type Rhythm } from './rhythm.js';
