import type { Job, JobBoard, JobPeriod } from '#platform';
import { type RefusalCode, sentence } from '#platform/refusals';
import type { JobNoticeSchema } from './jobs.schema.js';

/** What people are told about the jobs: what is late or has failed, and which files are new. The latest first. */
export async function noticesOf(board: JobBoard, jobs: readonly Job[]): Promise<JobNoticeSchema[]> {
  const troubles = (await board.troubles()).map((period) =>
    period.error === null
      ? notice('job.not-in-time', period, period.dueAt)
      : notice('job.has-failed', period, period.startedAt ?? period.dueAt, {
          problem: sentence(period.error, period.errorDetails ?? {}),
        }),
  );
  const news = (await Promise.all(jobs.map((job) => board.news(job))))
    .flat()
    .filter(({ result }) => result?.['folder'] !== undefined)
    .map((period) =>
      notice('job.is-done', period, period.finishedAt ?? period.dueAt, { folder: String(period.result?.['folder']) }),
    );
  return [...troubles, ...news].sort((a, b) => (a.at < b.at ? 1 : -1));
}

function notice(
  code: RefusalCode,
  { job, label, period, result }: JobPeriod,
  at: JobNoticeSchema['at'],
  details: Readonly<Record<string, string>> = {},
): JobNoticeSchema {
  const files = (result?.['files'] ?? []) as string[];
  return { code, detail: sentence(code, { job: label, period, ...details }), job, period, files, at };
}
