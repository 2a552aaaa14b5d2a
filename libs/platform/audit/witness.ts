import { AsyncResource } from 'node:async_hooks';
import type { UnitOfWork } from '../database/unit-of-work.js';
import type { Actor, AuditEntry } from '../database/work.js';

interface Sight {
  readonly actor: Actor;
  readonly entry: AuditEntry;
  readonly written: () => void;
  readonly failed: (reason: unknown) => void;
}

/** Writes to the audit what changes nothing itself: who saw something, and who was refused. What comes while a unit is being
 *  written goes into the next one together, so that many readers wait for one commit. @source security rule R7.1 */
export class Witness {
  private waiting: Sight[] = [];
  private isWriting = false;
  /** Begins a unit of its own, also when asked for from inside another one. */
  private readonly outside = AsyncResource.bind(() => this.write());

  constructor(private readonly unitOfWork: UnitOfWork) {}

  /** Answers when the line is committed. Not to be awaited inside a unit of work: it would wait for itself. */
  note(actor: Actor, entry: AuditEntry): Promise<void> {
    return new Promise((resolve, reject) => {
      this.waiting.push({ actor, entry, written: resolve, failed: reject });
      if (!this.isWriting) void this.outside();
    });
  }

  private async write(): Promise<void> {
    this.isWriting = true;
    while (this.waiting.length > 0) {
      const sights = this.waiting.splice(0);
      try {
        await this.commit(sights);
        for (const { written } of sights) written();
      } catch (error) {
        for (const { failed } of sights) failed(error);
      }
    }
    this.isWriting = false;
  }

  private async commit(sights: readonly Sight[]): Promise<void> {
    const [first] = sights as [Sight];
    await this.unitOfWork.run(first.actor, async () => {
      for (const { actor, entry } of sights) await this.unitOfWork.run(actor, (work) => work.audit(entry));
    });
  }
}
