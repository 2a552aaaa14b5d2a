/** What the system does by itself. */
export const jobs = {
  'job.unknown': 'No such job "{job}"; known: {allowed}.',
  'job.period-unknown':
    '"{job}" knows no period "{period}"; write a day 2025-03-05, month 2025-03, quarter 2025-Q1, year 2025.',
  'job.period-not-over': '"{period}" is not over yet; do this when it has ended.',
  'job.running':
    '"{job}" ({period}) is under way; wait until it ends. One that was interrupted can be begun again in a minute.',
  'job.failed':
    'The job could not be done and will be tried again; if that goes on, the administrator looks at the log.',
  'job.interrupted':
    'The job was interrupted many times and is not tried again by itself; find out why, then restart it.',
  'job.not-in-time': '"{job}" ({period}) is not done though its time has come; check that the service is running.',
  'job.has-failed': '"{job}" ({period}) could not be done: {problem}',
  'job.is-done': '"{job}" ({period}) is done, its files stand in {folder} of the data folder; check them before use.',
} as const;
