import { randomUUID } from 'node:crypto';
import type { Actor, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import type { FieldValues } from '../definition/fields.js';
import { Cases, type StoredCase, traitsOf } from '../storage/cases.js';
import { record } from '../timeline/record.js';
import type { Knowledge } from './knowledge.js';
import { nameParties, type PartyInput, refuseUnnamed } from './parties.js';
import { assertVersion } from './version.js';

export interface RecordActCommand {
  by: Actor;
  caseId: string;
  /** The version that the actor saw; a changed case is refused. Left out only where nobody has looked (imports). */
  expectedVersion?: number;
  act: string;
  occurredOn: string;
  fields: FieldValues;
  /** Parties that come in with this act. */
  parties: readonly PartyInput[];
}

/** Records one act of a case. */
export class RecordAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case.not-found`, `case.changed-meanwhile`, `party.*` and all that `record` refuses */
  run(command: RecordActCommand): Promise<StoredCase> {
    const { types, rules } = this.knowledge;
    return this.unitOfWork.run(command.by, async (work) => {
      const cases = work.use(Cases);
      const before = await cases.take(command.caseId);
      const type = types.get(before.file.type);
      assertVersion(before.file, type, command.expectedVersion);
      const { id: caseId } = before.file;
      const named = nameParties(type, command.act, command.parties, command.fields, caseId, work, rules.dictionaries);
      const parties = [...before.parties, ...named.rows];
      const recorded = record(
        { type, acts: before.acts, parties: parties.map(traitsOf) },
        {
          id: randomUUID(),
          act: command.act,
          occurredOn: command.occurredOn,
          fields: named.fields,
          recordedAt: work.at,
          recordedBy: command.by.account,
          today: this.clock.today(),
        },
        rules,
      );
      refuseUnnamed(named);
      const file = await cases.append(before.file, recorded, named.rows);
      const { id, code, occurredOn } = recorded.act;
      await work.audit({
        action: 'act.recorded',
        objectType: 'case',
        objectId: caseId,
        detail: { act: id, code, occurredOn },
      });
      return { file, acts: [...before.acts, recorded.act], parties };
    });
  }
}
