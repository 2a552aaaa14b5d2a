import type { Projections } from '#casework';
import type { RunningTask, TaskKind, TaskOutcome } from '#platform';

/** Compares the stored rows of all cases with their acts, and mends those that differ. */
export class Recompute implements TaskKind {
  readonly kind = 'recomputation';

  constructor(private readonly projections: Projections) {}

  async run({ progress }: RunningTask): Promise<TaskOutcome> {
    const { checked, differing, mended, damaged } = await this.projections.rebuild(progress);
    return { result: { checked, differing, mended, damaged: damaged.length } };
  }
}
