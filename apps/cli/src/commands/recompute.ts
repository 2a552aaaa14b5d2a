import { type JobPeriod, SYSTEM_ACTOR } from '#platform';
import { sentence } from '#platform/refusals';
import { NIGHTLY_FIGURES } from '#statistics';
import { jobsOf } from '../../../api/src/jobs/jobs-of.js';
import { openLog } from '../../../api/src/log.js';
import type { System } from '../../../api/src/system.js';
import type { Outcome } from '../output.js';

export interface RecomputeOptions {
  night: string;
  full?: boolean;
}

/** `anjuan recompute --night D`: closes a night once more, and before it every one that is open. Fails when one could not be
 *  closed.
 *  @throws Refusal `job.period-unknown`, `job.period-not-over`, `job.running` */
export async function recompute({ night, full = false }: RecomputeOptions, system: System): Promise<Outcome> {
  const { runs, runner, board } = jobsOf(system, openLog());
  await system.database.unitOfWork.run(SYSTEM_ACTOR, async (work) => {
    await runs.reopen(work, NIGHTLY_FIGURES, night, { anew: full });
    const detail = { by: 'command', full };
    await work.audit({ action: 'job.restarted', objectType: 'job', objectId: `${NIGHTLY_FIGURES} ${night}`, detail });
  });
  await runner.runUpTo({ job: NIGHTLY_FIGURES, period: night });
  const found = await board.periodOf(system.database.read, runs.get(NIGHTLY_FIGURES), night);
  const { state, result } = found;
  const [values, counted] = ['values', 'counted'].map((word) => Number(result?.[word] ?? 0));
  const failure = state === 'done' ? undefined : failureOf(found);
  return {
    json: { night, state, values, counted, ...(failure === undefined ? {} : { failure }) },
    text: failure ?? `${night}：${values} 个值，其中重新计算 ${counted} 个`,
    exitCode: state === 'done' ? 0 : 1,
  };
}

const failureOf = ({ label, period, error, errorDetails }: JobPeriod): string =>
  error === null
    ? sentence('job.not-in-time', { job: label, period })
    : sentence('job.has-failed', { job: label, period, problem: sentence(error, errorDetails ?? {}) });
