import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { type CaseView, caseFileRow } from '#casework';
import type { TaskSchema } from '../../apps/api/src/tasks/tasks.schema.js';
import type { Office, Sending } from './office.js';

/** Asks for an export; the answer must be 201. */
export async function startExport(office: Office, body: object, sending?: Sending): Promise<TaskSchema> {
  const answer = await office.post<TaskSchema>('/api/exports', { purpose: '测试', ...body }, sending);
  if (answer.status !== 201) throw new Error(`${answer.status}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** A task once it has ended. */
export async function ended(office: Office, id: string, sending?: Sending): Promise<TaskSchema> {
  for (let waited = 0; waited < 10_000; waited += 20) {
    const { body } = await office.get<TaskSchema>(`/api/tasks/${id}`, sending);
    if (body.endedAt !== null) return body;
    await sleep(20);
  }
  throw new Error('the task does not end');
}

/** The file of a task, with the headers of the answer. */
export async function fileOf(office: Office, id: string, as = 'caseworker') {
  const answer = await fetch(`${office.address}/api/tasks/${id}/file`, { headers: await office.signedIn(as) });
  if (answer.status !== 200) throw new Error(`${answer.status}: ${await answer.text()}`);
  return { headers: Object.fromEntries(answer.headers), content: Buffer.from(await answer.arrayBuffer()) };
}

/** So many cases more like one that is there. */
export async function addCases(office: Office, { id }: Pick<CaseView, 'id'>, count: number): Promise<void> {
  await office.system.database.unitOfWork.run({ account: 'test', organisation: '' }, async (work) => {
    const [file] = await work.find(caseFileRow, { id });
    if (!file) throw new Error('no such case');
    for (let i = 0; i < count; i++) {
      await work.insert(caseFileRow, { ...file, id: randomUUID(), number: `样本〔2024〕${i}号` });
    }
  });
}
