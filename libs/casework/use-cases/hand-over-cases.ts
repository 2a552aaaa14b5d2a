import { columnsOfCase, type Sight, seenIn } from '#identity';
import type { Actor, Reader, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import { Refusal, type RefusalCode } from '#platform/refusals';
import type { RecordAct } from './record-act.js';

export interface HandOverCommand {
  by: Actor;
  /** The cases that the one who hands over may assign. */
  sight: Sight;
  from: string;
  to: string;
  reason: string;
}

/** What was handed over, and what was not. */
export interface HandedOver {
  handedOver: number;
  /** Cases that stayed, and why. */
  left: { id: string; number: string; code: RefusalCode; detail: string }[];
}

/** Hands all open cases of an officer to another one: who leaves, or changes the post. Case by case, each with an act of its
 *  own: it can be broken off, and asked for again. */
export class HandOverCases {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly read: Reader,
    private readonly clock: Clock,
    private readonly recordAct: RecordAct,
  ) {}

  async run({ by, sight, from, to, reason }: HandOverCommand): Promise<HandedOver> {
    const cases = await this.casesOf(from, sight);
    const handed: HandedOver = { handedOver: 0, left: [] };
    const act = { act: 'handler-assigned', occurredOn: this.clock.today(), fields: { handler: to }, parties: [] };
    for (const { id, number } of cases) {
      try {
        await this.recordAct.run({ by, sight, caseId: id, ...act });
        handed.handedOver += 1;
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        handed.left.push({ id, number, code: error.code, detail: error.message });
      }
    }
    const detail = { to, handedOver: handed.handedOver, left: handed.left.length };
    await this.unitOfWork.run(by, (work) =>
      work.audit({ action: 'cases.handed-over', objectType: 'account', objectId: from, reason, detail }),
    );
    return handed;
  }

  /** The open cases of an officer that would be handed over. */
  casesOf(from: string, sight: Sight): Promise<{ id: string; number: string }[]> {
    const seen = seenIn(sight, columnsOfCase('c'));
    return this.read.query(
      `SELECT c.id, c.number FROM case_file c
       WHERE c.handler = ? AND c.ended_on IS NULL AND ${seen.sql} ORDER BY c.number`,
      [from, ...seen.values],
    );
  }
}
