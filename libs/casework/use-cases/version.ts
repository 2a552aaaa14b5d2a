import { Refusal } from '#platform/refusals';
import type { CaseType } from '../definition/case-type.js';
import type { CaseFileRow } from '../storage/rows.js';

/** The version that a change was made against must be the present one.
 *  @throws Refusal `case.changed-meanwhile` with the present version and state */
export function assertVersion({ version, state }: CaseFileRow, type: CaseType, expected: number | undefined): void {
  if (expected === undefined || expected === version) return;
  throw new Refusal('case.changed-meanwhile', { version, state, stateName: type.states[state]?.name ?? '已作废' });
}
