import { Knowledge } from '#casework';
import { READER, type Reader } from '#platform';
import { EvaluateTable, Outlines, ReportTexts, Tables } from '#reporting';
import { REPORTS, type Reports } from '../editions/reports.js';

/** Report outlines, their prose and the official tables. */
export const reportProviders = [
  { provide: Outlines, useFactory: ({ outlines }: Reports) => outlines, inject: [REPORTS] },
  { provide: ReportTexts, useFactory: ({ texts }: Reports) => texts, inject: [REPORTS] },
  { provide: Tables, useFactory: ({ tables }: Reports) => tables, inject: [REPORTS] },
  {
    provide: EvaluateTable,
    useFactory: (read: Reader, tables: Tables, { organisations }: Knowledge) =>
      new EvaluateTable(read, tables, organisations),
    inject: [READER, Tables, Knowledge],
  },
];
