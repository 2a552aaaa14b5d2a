import { isInstant, isLegalDate } from '#legal-time';
import { isCleanText } from '../definition/check-fields.js';
import { NO_DUE } from '../storage/projection.js';

interface Sort {
  /** An expression of SQL that is never NULL. */
  by: string;
  /** Which way it goes unless it is said. */
  direction: 'asc' | 'desc';
  isKey: (value: unknown) => boolean;
}

/** By what lists of open cases can be sorted. */
const sorts = {
  due: { by: 'c.due_order', direction: 'asc', isKey: isLegalDate },
  received: { by: `COALESCE(c.received_on, '${NO_DUE}')`, direction: 'asc', isKey: isLegalDate },
  updated: { by: 'c.changed_at', direction: 'desc', isKey: isInstant },
  number: { by: 'c.number_order', direction: 'asc', isKey: (value) => typeof value === 'string' && isCleanText(value) },
} as const satisfies Record<string, Sort>;

export type WorklistSort = keyof typeof sorts;
export const worklistSorts = Object.keys(sorts) as WorklistSort[];

/** The order of a list: what a row is sorted by, the condition for what comes behind a mark, and how a mark is read. The id tells
 *  rows apart that are sorted alike. */
export function orderOf(sort: WorklistSort = 'due', direction: 'asc' | 'desc' = sorts[sort].direction) {
  const { by, isKey } = sorts[sort];
  const isUp = direction === 'asc';
  return {
    column: `${by} AS sort_key`,
    behind: `(${by}, c.id) ${isUp ? '>' : '<'} (?, ?)`,
    orderBy: isUp ? `${by}, c.id` : `${by} DESC, c.id DESC`,
    isKey,
  };
}
