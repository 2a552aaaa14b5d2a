import { join } from 'node:path';
import {
  type ClosedPeriod,
  type Job,
  type JobSettings,
  nextYear,
  type Reader,
  type Rhythm,
  type RunningJob,
  workingDayAfter,
} from '#platform';
import { AnnualReport, ClosePeriod, type Closing, EvaluateTable, tablesOf } from '#reporting';
import { CloseNight, EvaluateFigure, NightlyFigures } from '#statistics';
import { loadReports, reportsOf, type System } from '../system.js';

/** Everything that the system does by itself at the end of a night, month, quarter or year. A further one is added here, and its
 *  time in config/jobs.yaml. */
export function declaredJobs(system: System, settings: JobSettings): Job[] {
  const { database, knowledge, clock } = system;
  const { read } = database;
  const { organisations } = knowledge;
  const loaded = loadReports(system);
  const { figures, tables } = loaded;
  const close = new CloseNight({ read, figures, evaluate: new EvaluateFigure(read, figures, organisations) });
  const nightly = new NightlyFigures({ read, organisations, close, ...settings['nightly-figures'] });
  const annual = new AnnualReport({ ...loaded, reporting: reportsOf(system, loaded), organisations, clock });
  const evaluate = new EvaluateTable(read, tables, organisations);

  const official =
    (rhythm: Rhythm) =>
    async (run: RunningJob): Promise<Closing> => {
      await organisations.upToDate(read);
      return { files: await tablesOf(run.period, rhythm, tables, evaluate, run) };
    };
  const wholeYear = async (run: RunningJob): Promise<Closing> => {
    await nightly.countAnew(run.period.to, run);
    const report = await annual.closing(run);
    return { ...report, files: [...report.files, ...(await official('year')(run)).files] };
  };

  const common = {
    clock,
    folder: join(system.settings.dataFolder, 'exports'),
    hasRecords: ({ from, to }: ClosedPeriod) => hasRecords(read, from, to),
  };
  const tablesAfter = (code: 'monthly-tables' | 'quarterly-tables', rhythm: Rhythm): Job => {
    const { label, workingDay, at } = settings[code];
    const dueAt = ({ to }: ClosedPeriod) => workingDayAfter(to, workingDay, at, knowledge.rules.calendar);
    return new ClosePeriod({ ...common, code, label, rhythm, dueAt, closing: official(rhythm) });
  };
  const { label, day, at } = settings['year-end'];
  const dueAt = ({ to }: ClosedPeriod) => nextYear(to, day, at);
  return [
    nightly,
    tablesAfter('monthly-tables', 'month'),
    tablesAfter('quarterly-tables', 'quarter'),
    new ClosePeriod({ ...common, code: 'year-end', label, rhythm: 'year', dueAt, closing: wholeYear }),
  ];
}

/** Whether anything happened on these days: a case came or was closed, or a register has an entry of then. */
async function hasRecords(read: Reader, from: string, to: string): Promise<boolean> {
  for (const [table, columns] of [
    ['case_file', ['received_on', 'closed_on']],
    ['register_entry', ['occurred_on', 'valid_from']],
  ] as const) {
    for (const column of columns) {
      const found = `SELECT id FROM ${table} WHERE ${column} BETWEEN ? AND ? LIMIT 1`;
      if ((await read.query(found, [from, to])).length > 0) return true;
    }
  }
  return false;
}
