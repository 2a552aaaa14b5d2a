import type { Reporting } from '#reporting';
import { type loadReports, reportsOf, type System } from '../system.js';

/** The definitions of reports, and what can be done with them. */
export type Reports = ReturnType<typeof loadReports> & Reporting;

export const REPORTS = Symbol('Reports');

/** Read and checked when the application starts: a wrong definition refuses the start. */
export const reportsProvider = (system: System, load: () => ReturnType<typeof loadReports>) => ({
  provide: REPORTS,
  useFactory: (): Reports => ({ ...load(), ...reportsOf(system, load()) }),
});
