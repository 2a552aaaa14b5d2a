import type { LegalDate } from '#legal-time';
import type { Relation } from './definition.js';

/** One number of a side of a check. */
export interface CheckedTerm {
  figure: string;
  label: string;
  scope: string;
  from: LegalDate;
  to: LegalDate;
  times: number;
  value: number | null;
}

/** One side: its numbers and what they add up to. */
export interface CheckedSide {
  terms: CheckedTerm[];
  value: number | null;
}

/** A record by which the sides differ, with what it adds to each. */
export interface OffendingRecord {
  id: string;
  /** Its case type or register. */
  kind: string;
  title: string;
  organisation: string;
  left: number;
  right: number;
}

/** The records by which the sides differ. */
export interface Offending {
  total: number;
  /** How many of them the reader may not see. */
  unseen: number;
  /** The first of those that may be seen, at most {@link MOST_NAMED}. */
  records: OffendingRecord[];
}

/** How many records are named at most. */
export const MOST_NAMED = 100;

/** Holds; does not; or there is nothing to compare with. */
export type CheckState = 'holds' | 'fails' | 'not-applicable';

/** What came of a check for one scope. */
export interface CheckResult {
  id: string;
  scope: string;
  label: string;
  rule: string;
  source: string;
  relation: Relation;
  state: CheckState;
  left: CheckedSide;
  right: CheckedSide;
  /** Left minus right. */
  difference: number | null;
  /** Null: it holds, or the sides count different kinds of records, or what they count does not add up. */
  offending: Offending | null;
}
