import { randomUUID } from 'node:crypto';
import type { Actor, AuditEntry, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import type { CaseType } from '../definition/case-type.js';
import { Cases, traitsOf } from '../storage/cases.js';
import type { RecordedAct } from '../timeline/act.js';
import { recordLapses } from '../timeline/automatic.js';
import type { Knowledge } from './knowledge.js';
import { holes } from './paging.js';

/** The account under which the system records what the law itself has done. Nobody signs in with it. */
export const SYSTEM = 'system';

/** What the audit trail says of an act that was recorded. */
export const auditOf = (caseId: string, { id, code, occurredOn }: RecordedAct): AuditEntry => ({
  action: 'act.recorded',
  objectType: 'case',
  objectId: caseId,
  detail: { act: id, code, occurredOn },
});

/** Records in the open cases what the law has done to them by itself because a period ran out (视为受理 …). Can be run at
 *  any time and any number of times, by several processes: what is recorded already is not recorded again. */
export class RecordLapses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** Answers with the number of acts recorded. */
  async run(): Promise<number> {
    let recorded = 0;
    for (const type of this.knowledge.types.all()) {
      for (const caseId of await this.candidates(type)) recorded += await this.settle(caseId, type);
    }
    return recorded;
  }

  /** Open cases in a state in which the law may act by itself. */
  private async candidates(type: CaseType): Promise<string[]> {
    const states = new Set(Object.values(type.acts).flatMap((act) => (act.automatic ? (act.from ?? []) : [])));
    if (states.size === 0) return [];
    const sql = `SELECT id FROM case_file
      WHERE ended_on IS NULL AND type = ? AND state IN (${holes([...states])}) ORDER BY id`;
    const values = [type.code, ...states];
    // Inside a unit, so that a run within another one (the demonstration is filled in one) sees what that one has written.
    return this.unitOfWork.run(this.system(), async (work) =>
      (await work.query<{ id: string }>(sql, values)).map(({ id }) => id),
    );
  }

  private system(): Actor {
    return { account: SYSTEM, organisation: this.knowledge.organisations.top().code };
  }

  private settle(caseId: string, type: CaseType): Promise<number> {
    return this.unitOfWork.run(this.system(), async (work) => {
      const rules = await this.knowledge.keptUpToDate(work);
      const store = work.use(Cases);
      const before = await store.take(caseId);
      const record = { type, acts: before.acts, parties: before.parties.map(traitsOf) };
      const today = this.clock.today();
      const entry = () => ({ id: randomUUID(), recordedBy: SYSTEM, recordedAt: work.at, today });
      const lapsed = recordLapses(record, today, rules, entry);
      await store.append(before, lapsed, []);
      for (const { act } of lapsed) await work.audit(auditOf(caseId, act));
      return lapsed.length;
    });
  }
}
