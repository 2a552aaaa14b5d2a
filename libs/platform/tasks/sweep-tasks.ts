import type { Instant } from '#legal-time';
import type { UnitOfWork } from '../database/unit-of-work.js';
import { fileDays } from './attempt.js';
import type { ResultFiles } from './result-files.js';

const system = { account: 'system', organisation: '' };
const day = 86_400_000;

/** How long somebody finds what became of a task. The register of exports and the audit remember longer. */
const taskDays = 90;

/** Takes away the files whose time is over, those that nobody knows, and tasks that ended long ago.
 *  @returns how many files and tasks went */
export async function sweepTasks(
  unitOfWork: UnitOfWork,
  files: ResultFiles,
  now: Instant,
): Promise<{ files: number; tasks: number }> {
  const over = await unitOfWork.run(system, (work) =>
    work.query<{ id: string; file_key: string }>(
      'SELECT id, file_key FROM task WHERE file_key IS NOT NULL AND file_until < ?',
      [now],
    ),
  );
  for (const { id, file_key } of over) {
    await files.remove(file_key);
    await unitOfWork.run(system, (work) => work.change('UPDATE task SET file_key = NULL WHERE id = ?', [id]));
  }
  const forgotten = await forgottenFiles(unitOfWork, files);
  for (const key of forgotten) await files.remove(key);
  const before = new Date(Date.parse(now) - taskDays * day).toISOString();
  const tasks = await unitOfWork.run(system, (work) =>
    work.change('DELETE FROM task WHERE ended_at < ? AND file_key IS NULL', [before]),
  );
  return { files: over.length + forgotten.length, tasks };
}

/** Old files that belong to no task: a process stopped while it wrote them. By the clock of the file system. */
async function forgottenFiles(unitOfWork: UnitOfWork, files: ResultFiles): Promise<string[]> {
  const old = await files.olderThan(Date.now() - fileDays * day);
  if (old.length === 0) return [];
  const known = await unitOfWork.run(system, (work) =>
    work.query<{ file_key: string }>('SELECT file_key FROM task WHERE file_key IS NOT NULL'),
  );
  const keys = new Set(known.map(({ file_key }) => file_key));
  return old.filter((key) => !keys.has(key));
}
