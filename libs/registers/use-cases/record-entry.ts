import type { RowOrigin } from '#casework/import';
import type { Organisations, Sight } from '#identity';
import type { Actor, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import type { Registers } from '../registers.js';
import { Entries } from '../storage/entries.js';
import type { RegisterEntryRow } from '../storage/rows.js';
import { checkEntry, type EntryInput, holdParent } from './check-entry.js';

export interface RecordEntryCommand extends Omit<EntryInput, 'organisation'> {
  by: Actor;
  register: string;
  /** The unit that keeps the entry; the actor's own when left out. */
  organisation?: string;
  /** The units whose entries the actor may see and name; left out where nobody asks (imports). */
  sight?: Sight;
  /** The row of a file that it comes from. */
  origin?: RowOrigin;
}

/** Puts one entry into a register. */
export class RecordEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly registers: Registers,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `register.unknown`, `organisation.*`, `field.*` */
  async run(command: RecordEntryCommand): Promise<RegisterEntryRow> {
    const { by, organisation = by.organisation } = command;
    const register = this.registers.get(command.register);
    return this.unitOfWork.run(by, async (work) => {
      const today = this.clock.today();
      const content = checkEntry(register, { ...command, organisation }, this.registers, this.organisations, today);
      const entries = work.use(Entries);
      await holdParent(register, content, entries, command.sight);
      const row = await entries.add(register, content);
      await work.audit({
        action: 'register.recorded',
        objectType: 'register-entry',
        objectId: row.id,
        detail: { register: register.code, on: row.occurredOn ?? row.validFrom, ...command.origin },
      });
      return row;
    });
  }
}
