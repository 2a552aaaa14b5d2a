import type { Organisations } from '#identity';
import { Refusal } from '#platform/refusals';
import type { Predicate } from './condition.js';
import type { RecordSource } from './record-source.js';

/** Which records a figure speaks of: `bureau` (本级), `region` (全区), or an organisation with its subordinate units. */
export type Scope = string;

/** A scope as people call it.
 *  @throws Refusal `organisation.unknown` */
export function scopeNameOf(scope: Scope, organisations: Organisations): string {
  if (scope === 'bureau') return '本级';
  if (scope === 'region') return '全区';
  return organisations.get(scope).name;
}

/** The scope as a predicate. Two axes: 本级 of reconsideration and litigation is the organ that the bureau represents
 *  (代表行署); of all other records it is the bureau's own unit.
 *  @throws Refusal `scope.unknown` */
export function scopePredicate(scope: Scope, source: RecordSource, organisations: Organisations): Predicate {
  const top = organisations.top();
  if (scope === 'bureau') {
    const organ = organisations.organOf(top.code);
    if (source.organ !== null && organ) return { sql: `${source.organ} = ?`, values: [organ.code] };
    return { sql: `${source.organisation} = ?`, values: [top.code] };
  }
  if (scope !== 'region' && !organisations.all().some((each) => each.code === scope)) {
    throw new Refusal('scope.unknown', { scope });
  }
  const units = organisations.withSubordinates(scope === 'region' ? top.code : scope);
  return { sql: `${source.organisation} IN (${units.map(() => '?').join(', ')})`, values: units };
}

/** Whether a record is within a scope, evaluated in memory.
 *  @throws Refusal `scope.unknown` */
export function inScope(
  scope: Scope,
  record: { organisation: string; organ: string | null },
  source: RecordSource,
  organisations: Organisations,
): boolean {
  const top = organisations.top();
  if (scope === 'bureau') {
    const organ = organisations.organOf(top.code);
    return source.organ !== null && organ ? record.organ === organ.code : record.organisation === top.code;
  }
  if (scope !== 'region' && !organisations.all().some((each) => each.code === scope)) {
    throw new Refusal('scope.unknown', { scope });
  }
  return organisations.withSubordinates(scope === 'region' ? top.code : scope).includes(record.organisation);
}
