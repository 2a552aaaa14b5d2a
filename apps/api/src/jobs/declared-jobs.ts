import type { Job, JobSettings } from '#platform';
import { CloseNight, EvaluateFigure, NightlyFigures } from '#statistics';
import { loadReports, type System } from '../system.js';

/** Everything that the system does by itself at the end of a night, month, quarter or year. A further one is added here, and its
 *  time in config/jobs.yaml. */
export function declaredJobs(system: System, settings: JobSettings): Job[] {
  const { database, knowledge } = system;
  const { read } = database;
  const { organisations } = knowledge;
  const { figures } = loadReports(system);
  const close = new CloseNight({ read, figures, evaluate: new EvaluateFigure(read, figures, organisations) });
  return [new NightlyFigures({ read, organisations, close, ...settings['nightly-figures'] })];
}
