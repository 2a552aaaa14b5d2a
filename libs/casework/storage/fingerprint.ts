import { randomUUID } from 'node:crypto';
import { EntitySchema } from 'typeorm';
import type { HolidayCalendar, Instant } from '#legal-time';
import { canonical, type Reader, sha256, type Work } from '#platform';
import type { CaseType } from '../definition/case-type.js';
import { lastNotice } from './holiday-notices.js';

/** To be raised when the fold or a projection counts otherwise than before, though no declaration has changed. */
const PROJECTION_VERSION = 2;

/** By which rules the stored projections of the cases were counted last. */
export interface ProjectionRow {
  name: string;
  fingerprint: string;
  countedAt: Instant;
}

export const projectionRow = new EntitySchema<ProjectionRow>({
  name: 'Projection',
  tableName: 'projection',
  columns: {
    name: { type: 'varchar', length: 32, primary: true },
    fingerprint: { type: 'varchar', length: 64 },
    countedAt: { type: 'varchar', length: 24, name: 'counted_at' },
  },
});

const CASES = 'cases';
const MENDED = 'mended';

/** What the projections follow from beside the acts, as one short text: the declarations of the case types with the bureau's
 *  settings (of a function its text) and the holidays that came with the system. Notices that are loaded are no part of it:
 *  loading one counts the cases again itself. */
export const fingerprintOf = (types: readonly CaseType[], seed: HolidayCalendar): string =>
  sha256(canonical(told({ version: PROJECTION_VERSION, types, notices: seed.notices })));

/** A declaration as data. */
function told(value: unknown): unknown {
  if (typeof value === 'function') return String(value);
  if (value instanceof Map) return [...value].map(told);
  if (Array.isArray(value)) return value.map(told);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, told(part)]));
}

/** The fingerprint of the rules by which the stored projections were counted; undefined when none is stored. */
export async function storedFingerprint(work: Work): Promise<string | undefined> {
  const [row] = await work.find(projectionRow, { name: CASES });
  return row?.fingerprint;
}

/** Keeps the fingerprint of the rules by which all projections are counted now. */
export async function storeFingerprint(work: Work, fingerprint: string): Promise<void> {
  await work.change(
    `INSERT INTO projection (name, fingerprint, counted_at) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint, counted_at = excluded.counted_at`,
    [CASES, fingerprint, work.at],
  );
}

/** Remembers that rows of cases were mended: their versions do not tell. */
export async function noteMending(work: Work): Promise<void> {
  await work.change(
    `INSERT INTO projection (name, fingerprint, counted_at) VALUES (?, ?, ?)
     ON CONFLICT (name) DO UPDATE SET fingerprint = excluded.fingerprint, counted_at = excluded.counted_at`,
    [MENDED, randomUUID(), work.at],
  );
}

/** A text that is another one whenever rows of cases may have changed though no act was recorded: they were counted by other
 *  rules, mended, or counted again for a holiday notice. */
export async function recountMark(read: Reader): Promise<string> {
  const counted = await read.query('SELECT name, fingerprint, counted_at FROM projection ORDER BY name');
  return canonical([counted, await lastNotice(read)]);
}
