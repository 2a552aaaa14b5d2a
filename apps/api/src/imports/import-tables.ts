import type { ImportRights } from '#casework/import';
import type { People, Permission } from '#identity';
import type { RunningTask, TaskKind, TaskOutcome } from '#platform';
import { Refusal } from '#platform/refusals';
import type { Access, Asking } from '../access/access.js';
import type { Importers, TargetKind } from './importers.js';

/** What is asked of those who import. */
export const permissionFor: Readonly<Record<TargetKind, Permission>> = {
  register: 'register.record',
  case: 'case.record',
};

/** What an import is given to know. */
export interface ImportInput {
  readonly kind: TargetKind;
  readonly target: string;
  readonly fileName: string;
  readonly mapping: readonly (readonly [heading: string, column: string])[];
  readonly again: boolean;
  /** The file, base64. */
  readonly content: string;
}

/** What somebody may import, by the policy. */
export const rightsOf = (access: Access, by: Asking, kind: TargetKind): ImportRights => ({
  unitFor: (organisation) => access.unitFor(by, permissionFor[kind], organisation),
  sight: access.sight(by, permissionFor[kind]),
});

/** Imports a table for the one who asked for it, with the rights that person has now. The rows are stored in the unit of work in
 *  which the task is done: all of them once, or none. */
export class ImportTables implements TaskKind {
  readonly kind = 'import';

  constructor(
    private readonly access: Access,
    private readonly people: People,
    private readonly importers: Importers,
  ) {}

  /** @throws Refusal `permission.denied`, `import.*` */
  async run(task: RunningTask): Promise<TaskOutcome> {
    const { kind, target, fileName, mapping, again, content } = task.input as ImportInput;
    const person = await this.people.find(task.by.account);
    if (person === undefined) throw new Refusal('permission.denied');
    this.access.assertMay({ person }, permissionFor[kind]);
    const plan = await this.importers[kind].plan({
      by: task.by,
      rights: rightsOf(this.access, { person }, kind),
      target,
      fileName,
      bytes: Buffer.from(content, 'base64'),
      mapping: new Map(mapping),
    });
    await task.progress(0, plan.rows);
    plan.assertReady(again);
    return {
      result: { imported: plan.rows },
      complete: async (work) => {
        await plan.store(work, { id: task.id, again });
      },
    };
  }
}
