import { randomUUID } from 'node:crypto';
import type { Sight } from '#identity';
import type { Actor, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import type { FieldValues } from '../definition/fields.js';
import type { RowOrigin } from '../import/plan.js';
import { Cases, type StoredCase, traitsOf } from '../storage/cases.js';
import { recordAfterLapses } from '../timeline/automatic.js';
import { assertAssignable } from './assignment.js';
import type { Knowledge } from './knowledge.js';
import { agreeWithLinked, linkedCases } from './linked-cases.js';
import { recordingMoment } from './moment.js';
import { nameParties, type PartyInput, refuseUnnamed } from './parties.js';
import { auditOf, SYSTEM } from './record-lapses.js';
import { assertVersion } from './version.js';

export interface RecordActCommand {
  by: Actor;
  /** The cases that the actor may change and name; all when left out. */
  sight?: Sight;
  caseId: string;
  /** The version that the actor saw; a changed case is refused. Left out only where nobody has looked (imports). */
  expectedVersion?: number;
  act: string;
  occurredOn: string;
  fields: FieldValues;
  /** Parties that come in with this act. */
  parties: readonly PartyInput[];
  /** The row of a file that it comes from. */
  origin?: RowOrigin;
}

/** Records one act of a case. */
export class RecordAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case.not-found`, `case.changed-meanwhile`, `party.*`, `officer.*` and all that `record` refuses */
  run(command: RecordActCommand): Promise<StoredCase> {
    const { types } = this.knowledge;
    return this.unitOfWork.run(command.by, async (work) => {
      const rules = await this.knowledge.keptUpToDate(work);
      const store = work.use(Cases);
      const before = await store.take(command.caseId, command.sight);
      const type = types.get(before.file.type);
      assertVersion(before.file, type, command.expectedVersion);
      const { id: caseId } = before.file;
      const { personal } = this.knowledge;
      const kept = { dictionaries: rules.dictionaries, personal, today: this.clock.today() };
      const named = nameParties(type, command.act, command.parties, command.fields, caseId, work, kept);
      const parties = [...before.parties, ...named.rows].map(traitsOf);
      const { fields } = named;
      const seen = { self: caseId };
      const cases = await linkedCases(work, command.sight, type, command.act, fields, seen);
      await agreeWithLinked(work, type, fields, cases, { types, rules, organisations: this.knowledge.organisations });
      const entry = { recordedAt: recordingMoment(work, rules), today: this.clock.today() };
      const recorded = recordAfterLapses(
        { type, acts: before.acts, parties },
        {
          id: randomUUID(),
          act: command.act,
          occurredOn: command.occurredOn,
          fields,
          recordedBy: command.by.account,
          cases,
          ...entry,
        },
        rules,
        () => ({ id: randomUUID(), recordedBy: SYSTEM, ...entry }),
      );
      refuseUnnamed(named);
      const after = await store.append(before, recorded, named.rows);
      await assertAssignable(work, this.clock, this.knowledge, before.file.handler, after);
      for (const { act } of recorded) await work.audit(auditOf(caseId, act));
      return after;
    });
  }
}
