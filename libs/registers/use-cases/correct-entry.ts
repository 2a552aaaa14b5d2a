import type { Organisations, Sight } from '#identity';
import type { Actor, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { alreadyVoided, assertVersion } from '../refused.js';
import type { Registers } from '../registers.js';
import { Entries } from '../storage/entries.js';
import type { RegisterEntryRow } from '../storage/rows.js';
import { checkEntry, checkReason, type EntryInput, holdParent } from './check-entry.js';

export interface CorrectEntryCommand extends Omit<EntryInput, 'organisation'> {
  by: Actor;
  register: string;
  id: string;
  /** The version that the actor saw; a changed entry is refused. Left out only where nobody has looked (imports). */
  expectedVersion?: number;
  reason: string;
  /** The unit that keeps the entry; the present one when left out. */
  organisation?: string;
  /** The units whose entries the actor may see and name; left out where nobody asks (imports). */
  sight?: Sight;
}

/** Replaces the whole content of an entry. What stood there before stays in its history. */
export class CorrectEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly registers: Registers,
    private readonly organisations: Organisations,
  ) {}

  /** @throws Refusal `register.unknown`, `register.entry-not-found`, `register.changed-meanwhile`, `correction.reason-required`,
   *    `organisation.*`, `field.*` */
  async run(command: CorrectEntryCommand): Promise<RegisterEntryRow> {
    const register = this.registers.get(command.register);
    return this.unitOfWork.run(command.by, async (work) => {
      const entries = work.use(Entries);
      const before = await entries.take(register, command.id, command.sight);
      assertVersion(before.version, command.expectedVersion);
      if (before.voided) throw alreadyVoided(register);
      const reason = checkReason(command.reason);
      const { organisation = before.organisation } = command;
      const today = this.clock.today();
      const content = checkEntry(register, { ...command, organisation }, this.registers, this.organisations, today);
      await holdParent(register, content, entries, command.sight);
      const after = await entries.correct(register, before, content, reason);
      await work.audit({
        action: 'register.corrected',
        objectType: 'register-entry',
        objectId: after.id,
        detail: { register: register.code, version: after.version },
      });
      return after;
    });
  }
}
