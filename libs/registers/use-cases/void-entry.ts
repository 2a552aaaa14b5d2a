import type { Sight } from '#identity';
import type { Actor, UnitOfWork } from '#platform';
import { alreadyVoided, assertVersion, hasChildren } from '../refused.js';
import type { Registers } from '../registers.js';
import { Entries } from '../storage/entries.js';
import type { RegisterEntryRow } from '../storage/rows.js';
import { checkReason } from './check-entry.js';

export interface VoidEntryCommand {
  by: Actor;
  register: string;
  id: string;
  /** The version that the actor saw; a changed entry is refused. Left out only where nobody has looked (imports). */
  expectedVersion?: number;
  reason: string;
  /** The units whose entries the actor may see and name; left out where nobody asks (imports). */
  sight?: Sight;
}

/** Takes an entry back: it counts nowhere any more and stays readable. */
export class VoidEntry {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registers: Registers,
  ) {}

  /** @throws Refusal `register.unknown`, `register.entry-not-found`, `register.changed-meanwhile`, `correction.reason-required`,
   *    `register.entry-voided`, `register.has-children` */
  async run(command: VoidEntryCommand): Promise<RegisterEntryRow> {
    const register = this.registers.get(command.register);
    return this.unitOfWork.run(command.by, async (work) => {
      const entries = work.use(Entries);
      const before = await entries.take(register, command.id, command.sight);
      assertVersion(before.version, command.expectedVersion);
      if (before.voided) throw alreadyVoided(register);
      const reason = checkReason(command.reason);
      const children = await entries.childrenOf(before.id);
      if (children > 0) throw hasChildren(register, children);
      const after = await entries.void(before, reason);
      await work.audit({
        action: 'register.voided',
        objectType: 'register-entry',
        objectId: after.id,
        detail: { register: register.code, version: after.version },
      });
      return after;
    });
  }
}
