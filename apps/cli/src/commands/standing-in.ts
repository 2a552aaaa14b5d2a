import { HandOverCases, RecordAct } from '#casework';
import type { Substitutions } from '#identity';
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

export interface SubstituteOptions {
  from: string;
  until: string;
  reason: string;
}

/** `anjuan accounts substitute OFFICER SUBSTITUTE --from D --until D --reason R`. */
export async function nameSubstitute(
  by: Acting,
  officer: string,
  substitute: string,
  options: SubstituteOptions,
  substitutions: Substitutions,
): Promise<Outcome> {
  const { from, until, reason } = options;
  const id = await substitutions.name(by, { officer, substitute, from, until, reason });
  return { json: { id }, text: `${from}至${until}由 ${substitute} 代理 ${officer}：${id}` };
}

/** `anjuan accounts end-substitution ID --reason R`. */
export async function endSubstitution(
  by: Acting,
  id: string,
  { reason }: { reason: string },
  substitutions: Substitutions,
): Promise<Outcome> {
  await substitutions.end(by, id, reason);
  return { json: { id, ended: true }, text: `${id} 已提前结束` };
}
