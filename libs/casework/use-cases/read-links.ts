import { columnsOfCase, type Sight, seenIn } from '#identity';
import type { LegalDate } from '#legal-time';
import type { Reader } from '#platform';
import { Refusal } from '#platform/refusals';
import type { FieldValues } from '../definition/fields.js';
import type { Dictionaries } from '../dictionaries/index.js';
import type { CaseItem, ItemColumns } from './case-item.js';
import { caseItems, itemColumns } from './case-item.js';
import type { Knowledge } from './knowledge.js';
import { handedOver } from './linked-cases.js';

/** Another case, and how the two belong together. */
export interface LinkedCase {
  case: CaseItem;
  /** Whether this case names the other one, or is named by it. */
  direction: 'names' | 'named-by';
  /** The act and the field that tell of it. */
  actId: string;
  field: string;
  relation: { code: string; name: string } | null;
}

/** A case of another type that may follow from this one: what this one tells its opening act. */
export interface FollowUp {
  type: string;
  typeName: string;
  fields: FieldValues;
}

type LinkRow = ItemColumns & { linked_from: string; act_id: string; field: string; relation: string | null };

/** The cases that belong to a case, and those that may follow from it. */
export class ReadLinks {
  constructor(
    private readonly read: Reader,
    private readonly knowledge: Knowledge,
  ) {}

  /** The linked cases within sight, in the order of their numbers. */
  async linked(caseId: string, sight: Sight, today: LegalDate): Promise<LinkedCase[]> {
    const seen = seenIn(sight, columnsOfCase('c'));
    const rows = await this.read.query<LinkRow>(
      `SELECT ${itemColumns}, l.case_id AS linked_from, l.act_id, l.field, l.relation
       FROM case_link l JOIN case_file c ON c.id = CASE WHEN l.case_id = ? THEN l.linked_case ELSE l.case_id END
       WHERE (l.case_id = ? OR l.linked_case = ?) AND ${seen.sql} ORDER BY c.number, l.field`,
      [caseId, caseId, caseId, ...seen.values],
    );
    const items = await caseItems(this.read, rows, this.knowledge, today);
    return rows.map((row, i) => ({
      case: items[i] as CaseItem,
      direction: row.linked_from === caseId ? 'names' : 'named-by',
      actId: row.act_id,
      field: row.field,
      relation: row.relation === null ? null : relationOf(row.relation, this.knowledge.rules.dictionaries),
    }));
  }

  /** What a case of each type that may follow from this one would be told; types to which there is nothing to hand over yet are
   *  left out. */
  async followUps(caseId: string): Promise<FollowUp[]> {
    const { types } = this.knowledge;
    const rules = await this.knowledge.upToDate(this.read);
    const found: FollowUp[] = [];
    for (const type of types.all()) {
      try {
        const fields = await handedOver(this.read, caseId, type, types, rules);
        if (Object.keys(fields).length > 0) found.push({ type: type.code, typeName: type.name, fields });
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
      }
    }
    return found;
  }
}

const relationOf = (code: string, dictionaries: Dictionaries) => ({
  code,
  name: dictionaries.get('case-relation').entries.get(code)?.label ?? code,
});
