import { HandOverCases, RecordAct } from '#casework';
import type { System } from '../../../api/src/system.js';
import { type Outcome, table } from '../output.js';
import type { Acting } from './cases.js';

/** `anjuan accounts hand-over FROM TO --reason R`. */
export async function handOver(
  by: Acting,
  from: string,
  to: string,
  { reason }: { reason: string },
  { database, clock, knowledge }: System,
): Promise<Outcome> {
  by.policy.assertMay(by.person, 'case.assign');
  const { unitOfWork, read } = database;
  const recordAct = new RecordAct(unitOfWork, clock, knowledge);
  const sight = by.policy.sight(by.person, 'case.assign');
  const handed = await new HandOverCases(unitOfWork, read, clock, recordAct).run({ by, sight, from, to, reason });
  const left = handed.left.map(({ number, detail }) => [number, detail]);
  return { json: handed, text: [`已移交 ${handed.handedOver} 件`, table(left)].join('\n') };
}
