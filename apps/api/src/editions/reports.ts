import type { Reporting } from '#reporting';
import { loadReports, reportsOf, type System } from '../system.js';

/** The definitions of reports, and what can be done with them. */
export type Reports = ReturnType<typeof loadReports> & Reporting;

export const REPORTS = Symbol('Reports');

/** Read and checked when the application starts: a wrong definition refuses the start. */
export const reportsProvider = (system: System) => ({
  provide: REPORTS,
  useFactory: (): Reports => {
    const loaded = loadReports(system);
    return { ...loaded, ...reportsOf(system, loaded) };
  },
});
