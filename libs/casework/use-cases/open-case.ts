import { randomUUID } from 'node:crypto';
import type { Sight } from '#identity';
import type { Actor, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import type { FieldValues } from '../definition/fields.js';
import type { RowOrigin } from '../import/plan.js';
import { CaseNumbers } from '../storage/case-number.js';
import { Cases, type StoredCase, traitsOf } from '../storage/cases.js';
import { pastDay, record } from '../timeline/record.js';
import { assertAssignable } from './assignment.js';
import type { Knowledge } from './knowledge.js';
import { linkedCases, withHandedOver } from './linked-cases.js';
import { recordingMoment } from './moment.js';
import { nameParties, type PartyInput, refuseUnnamed } from './parties.js';

export interface OpenCaseCommand {
  by: Actor;
  /** The cases that the actor may name; all when left out. */
  sight?: Sight;
  /** Code or alias of the case type. */
  type: string;
  /** The unit that handles the case; the actor's own when left out. */
  organisation?: string;
  act: string;
  occurredOn: string;
  fields: FieldValues;
  parties: readonly PartyInput[];
  /** The number that the case already has on paper; otherwise the next one is given out. */
  existingNumber?: string;
  /** The row of a file that it comes from. */
  origin?: RowOrigin;
}

/** Registers a case with its opening act, its parties and its number. */
export class OpenCase {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case-type.unknown`, `organisation.*`, `case.number-*`, `party.*`, `officer.*` and all that `record` refuses */
  run(command: OpenCaseCommand): Promise<StoredCase> {
    const { types, organisations } = this.knowledge;
    const type = types.get(command.type);
    return this.unitOfWork.run(command.by, async (work) => {
      const rules = await this.knowledge.keptUpToDate(work);
      const today = this.clock.today();
      const occurredOn = pastDay('occurredOn', command.occurredOn, today);
      const unit = organisations.takingCases(command.organisation ?? command.by.organisation, occurredOn, today);
      const id = randomUUID();
      const kept = { dictionaries: rules.dictionaries, personal: this.knowledge.personal, today };
      const named = nameParties(type, command.act, command.parties, command.fields, id, work, kept);
      const { rows } = named;
      const cases = await linkedCases(work, command.sight, type, command.act, named.fields);
      const fields = await withHandedOver(work, type, command.act, named.fields, cases, {
        types,
        rules,
        organisations,
      });
      const recorded = record(
        { type, acts: [], parties: rows.map(traitsOf) },
        {
          id: randomUUID(),
          act: command.act,
          occurredOn,
          fields,
          recordedAt: recordingMoment(work, rules),
          recordedBy: command.by.account,
          today,
          cases,
        },
        rules,
      );
      refuseUnnamed(named);
      const numbers = work.use(CaseNumbers);
      const number =
        command.existingNumber === undefined
          ? await numbers.next(unit, type, occurredOn)
          : await numbers.takeOver(command.existingNumber, unit, type, occurredOn);
      const organ = organisations.organOf(unit.code)?.code ?? null;
      const base = { id, type: type.code, number, organisation: unit.code, organ };
      const file = await work.use(Cases).open(base, recorded, rows, types);
      const opened = { file, acts: [recorded.act], parties: rows };
      await assertAssignable(work, this.clock, this.knowledge, null, opened);
      const detail = { number, act: recorded.act.id, code: recorded.act.code, occurredOn, ...command.origin };
      await work.audit({ action: 'case.opened', objectType: 'case', objectId: id, detail });
      return opened;
    });
  }
}
