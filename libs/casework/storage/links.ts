import { EntitySchema } from 'typeorm';
import type { Work } from '#platform';
import { textOf } from '../definition/fields.js';
import type { Timeline } from '../timeline/timeline.js';
import { caseFileRow } from './rows.js';

/** One case names another by a field of an act. A projection of the acts, for the way back. */
export interface CaseLinkRow {
  caseId: string;
  actId: string;
  field: string;
  linkedCase: string;
  /** A code of the dictionary `case-relation`, where the act tells one. */
  relation: string | null;
}

const id = { type: 'varchar', length: 36 } as const;
const code = { type: 'varchar', length: 64 } as const;

export const caseLinkRow = new EntitySchema<CaseLinkRow>({
  name: 'CaseLink',
  tableName: 'case_link',
  columns: {
    caseId: { ...id, name: 'case_id', primary: true },
    actId: { ...id, name: 'act_id', primary: true },
    field: { ...code, primary: true },
    linkedCase: { ...id, name: 'linked_case' },
    relation: { ...code, nullable: true },
  },
  indices: [{ name: 'case_link_back', columns: ['linkedCase'] }],
  foreignKeys: [
    { target: caseFileRow, columnNames: ['caseId'], referencedColumnNames: ['id'] },
    { target: caseFileRow, columnNames: ['linkedCase'], referencedColumnNames: ['id'] },
  ],
});

/** The links that the acts of a case tell, as they stand after corrections. */
export function linksOf(caseId: string, { type, placed }: Timeline): CaseLinkRow[] {
  return placed.flatMap(({ act }) =>
    Object.entries(type.acts[act.code]?.fields ?? {}).flatMap(([field, { kind }]): CaseLinkRow[] => {
      const linkedCase = kind === 'case' ? textOf(act.fields, field) : null;
      if (linkedCase === null) return [];
      return [{ caseId, actId: act.id, field, linkedCase, relation: textOf(act.fields, 'relation') }];
    }),
  );
}

/** Whether the stored links of a case are others than its acts tell. */
export function linksDiffer(told: readonly CaseLinkRow[], stored: readonly CaseLinkRow[]): boolean {
  const key = ({ actId, field, linkedCase, relation }: CaseLinkRow) => [actId, field, linkedCase, relation].join();
  return told.map(key).sort().join(';') !== stored.map(key).sort().join(';');
}

/** Makes the stored links of a case those of its acts. Without a correction links only ever come in, so that there is nothing
 *  to do where the acts tell none. */
export async function renewLinks(work: Work, caseId: string, timeline: Timeline, corrected: boolean): Promise<void> {
  const told = linksOf(caseId, timeline);
  if (told.length === 0 && !corrected) return;
  if (!linksDiffer(told, await work.find(caseLinkRow, { caseId }))) return;
  await work.change('DELETE FROM case_link WHERE case_id = ?', [caseId]);
  if (told.length > 0) await work.insert(caseLinkRow, told);
}
