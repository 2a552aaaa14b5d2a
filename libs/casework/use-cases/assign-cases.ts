import { columnsOfCase, type Sight, seenIn } from '#identity';
import type { Actor, Reader, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal, type RefusalCode } from '#platform/refusals';
import { holes } from './paging.js';
import type { RecordAct } from './record-act.js';

export interface AssignCommand {
  by: Actor;
  /** The cases that the one who assigns may assign. */
  sight: Sight;
  caseIds: readonly string[];
  /** Who handles them from now on; null: nobody. */
  handler: string | null;
  reason: string;
}

/** What came of it, case by case. */
export interface Assigned {
  /** How many cases are now as they were wished, those included that were so before. */
  assigned: number;
  /** Cases that stayed as they were, by number, and why; no number where there is no such case. */
  left: { id: string; number: string | null; code: RefusalCode; detail: string }[];
}

/** Gives several cases to an officer, or takes them from theirs. Case by case, each with an act of its own, so that one conflict
 *  does not keep the others back. Asked for again, it goes on with what is left. */
export class AssignCases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  async run({ by, sight, caseIds, handler, reason }: AssignCommand): Promise<Assigned> {
    const ids = [...new Set(caseIds)];
    const seen = seenIn(sight, columnsOfCase('c'));
    const rows = await this.read.query<{ id: string; number: string; handler: string | null }>(
      `SELECT c.id, c.number, c.handler FROM case_file c WHERE c.id IN (${holes(ids)}) AND ${seen.sql}`,
      [...ids, ...seen.values],
    );
    const found = new Map(rows.map((row) => [row.id, row]));
    const done: Assigned = { assigned: 0, left: [] };
    const act =
      handler === null
        ? { act: 'handler-released', fields: { reason } }
        : { act: 'handler-assigned', fields: { handler, reason } };
    const occurredOn = this.clock.today();
    for (const caseId of ids) {
      const file = found.get(caseId);
      try {
        if (!file) throw new Refusal('case.not-found');
        if (file.handler !== handler) await this.recordAct.run({ by, sight, caseId, occurredOn, ...act, parties: [] });
        done.assigned += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        done.left.push({ id: caseId, number: file?.number ?? null, code: error.code, detail: error.message });
      }
    }
    const detail = { to: handler ?? '', assigned: done.assigned, left: done.left.length };
    await this.unitOfWork.run(by, (work) =>
      work.audit({ action: 'cases.assigned', objectType: 'account', objectId: handler ?? by.account, reason, detail }),
    );
    return done;
  }
}
