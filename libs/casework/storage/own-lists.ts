import { EntitySchema } from 'typeorm';
import type { Instant } from '#legal-time';
import { caseFileRow } from './rows.js';

/** Somebody watches a case. */
export interface CaseWatchRow {
  account: string;
  caseId: string;
  since: Instant;
}

/** The filters of a list under a name, for oneself or for all who work in the unit. */
export interface SavedFilterRow {
  id: string;
  account: string;
  organisation: string;
  name: string;
  /** As the address has them. */
  query: Readonly<Record<string, string>>;
  shared: boolean;
  createdAt: Instant;
}

const text = (length: number) => ({ type: 'varchar', length }) as const;

export const caseWatchRow = new EntitySchema<CaseWatchRow>({
  name: 'CaseWatch',
  tableName: 'case_watch',
  columns: {
    account: { ...text(64), primary: true },
    caseId: { ...text(36), name: 'case_id', primary: true },
    since: text(24),
  },
  foreignKeys: [{ target: caseFileRow, columnNames: ['caseId'], referencedColumnNames: ['id'] }],
});

export const savedFilterRow = new EntitySchema<SavedFilterRow>({
  name: 'SavedFilter',
  tableName: 'saved_filter',
  columns: {
    id: { ...text(36), primary: true },
    account: text(64),
    organisation: text(64),
    name: text(40),
    query: { type: 'simple-json' },
    shared: { type: 'boolean' },
    createdAt: { ...text(24), name: 'created_at' },
  },
  indices: [
    { name: 'saved_filter_own', columns: ['account'] },
    { name: 'saved_filter_unit', columns: ['organisation'] },
  ],
});
