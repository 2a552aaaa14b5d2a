import { randomUUID } from 'node:crypto';
import type { Instant } from '#legal-time';
import type { Actor, AuditEntry, Reader, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Cases, type StoredCase, traitsOf } from '../storage/cases.js';
import { openCases } from '../storage/open-cases.js';
import type { RecordedAct } from '../timeline/act.js';
import { recordLapses } from '../timeline/automatic.js';
import type { Recorded, Rulebook } from '../timeline/record.js';
import type { Knowledge } from './knowledge.js';

/** The account under which the system records what the law itself has done. Nobody signs in with it. */
export const SYSTEM = 'system';

/** What the audit trail says of an act that was recorded. */
export const auditOf = (caseId: string, { id, code, occurredOn }: RecordedAct): AuditEntry => ({
  action: 'act.recorded',
  objectType: 'case',
  objectId: caseId,
  detail: { act: id, code, occurredOn },
});

/** What one pass over the open cases has done. */
export interface LapsesPass {
  /** Acts recorded. */
  recorded: number;
  /** Cases that could not be settled; the next pass takes them up again. */
  failed: number;
}

/** How a pass is run. */
export interface LapsesRun {
  /** Ends the pass before its next case. */
  signal?: AbortSignal;
  /** Is told of each case that could not be settled; without it the first one ends the pass by throwing. */
  onFailure?: (caseNumber: string, error: unknown) => void;
}

/** Records in the open cases what the law has done to them by itself because a period ran out (视为受理 …). Can be run at
 *  any time and any number of times, by several processes: what is recorded already is not recorded again. */
export class RecordLapses {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** Looks at every open case of the types to which the law does anything by itself, and writes only where it has.
   *  A case that cannot be settled keeps no other one waiting. */
  async run({ signal, onFailure }: LapsesRun = {}): Promise<LapsesPass> {
    const pass: LapsesPass = { recorded: 0, failed: 0 };
    const types = this.knowledge.types.all().filter((type) => Object.values(type.acts).some((act) => act.automatic));
    if (types.length === 0) return pass;
    const rules = await this.knowledge.upToDate(this.read);
    const codes = types.map(({ code }) => code);
    for await (const stored of openCases(this.read, codes)) {
      if (signal?.aborted) break;
      try {
        if (this.lapsesOf(stored, rules, nowhere).length > 0) pass.recorded += await this.settle(stored.file.id);
      } catch (error) {
        if (!onFailure) throw error;
        pass.failed += 1;
        onFailure(stored.file.number, error);
      }
    }
    return pass;
  }

  private settle(caseId: string): Promise<number> {
    const by: Actor = { account: SYSTEM, organisation: this.knowledge.organisations.top().code };
    return this.unitOfWork.run(by, async (work) => {
      const rules = await this.knowledge.keptUpToDate(work);
      const store = work.use(Cases);
      const before = await store.take(caseId);
      const lapsed = this.lapsesOf(before, rules, work.at);
      await store.append(before, lapsed, []);
      for (const { act } of lapsed) await work.audit(auditOf(caseId, act));
      return lapsed.length;
    });
  }

  private lapsesOf({ file, acts, parties }: StoredCase, rules: Rulebook, recordedAt: Instant): Recorded[] {
    const today = this.clock.today();
    const record = { type: this.knowledge.types.get(file.type), acts, parties: parties.map(traitsOf) };
    return recordLapses(record, today, rules, () => ({ id: randomUUID(), recordedBy: SYSTEM, recordedAt, today }));
  }
}

/** The moment of acts that are only looked at, and recorded nowhere. */
const nowhere = '9999-12-31T00:00:00.000Z' as Instant;
