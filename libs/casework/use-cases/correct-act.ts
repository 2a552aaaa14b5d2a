import { randomUUID } from 'node:crypto';
import type { Sight } from '#identity';
import type { Actor, UnitOfWork } from '#platform';
import type { Clock } from '#platform/clock';
import type { FieldValues } from '../definition/fields.js';
import { Cases, type StoredCase, traitsOf } from '../storage/cases.js';
import { recordLapses } from '../timeline/automatic.js';
import { correct } from '../timeline/record.js';
import { assertAssignable } from './assignment.js';
import type { Knowledge } from './knowledge.js';
import { agreeWithLinked, linkedCases } from './linked-cases.js';
import { recordingMoment } from './moment.js';
import { auditOf, SYSTEM } from './record-lapses.js';
import { assertVersion } from './version.js';

export interface CorrectActCommand {
  by: Actor;
  /** The cases that the actor may change and name; all when left out. */
  sight?: Sight;
  caseId: string;
  expectedVersion?: number;
  /** The act, or its latest correction. */
  corrects: string;
  reason: string;
  /** What is right; left out: the act is taken back. */
  replacement?: { occurredOn: string; fields: FieldValues };
}

/** Puts a recorded act right by a later one that names it. The mistake stays readable. */
export class CorrectAct {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly knowledge: Knowledge,
  ) {}

  /** @throws Refusal `case.not-found`, `case.changed-meanwhile`, `officer.*` and all that `correct` refuses */
  run(command: CorrectActCommand): Promise<StoredCase> {
    const { types } = this.knowledge;
    return this.unitOfWork.run(command.by, async (work) => {
      const rules = await this.knowledge.keptUpToDate(work);
      const store = work.use(Cases);
      const before = await store.take(command.caseId, command.sight);
      const type = types.get(before.file.type);
      assertVersion(before.file, type, command.expectedVersion);
      const wrong = before.acts.find((act) => act.id === command.corrects);
      const fields = command.replacement?.fields ?? {};
      const seen = { self: command.caseId, before: wrong?.fields ?? {} };
      const cases = await linkedCases(work, command.sight, type, wrong?.code ?? '', fields, seen);
      await agreeWithLinked(work, type, fields, cases, { types, rules, organisations: this.knowledge.organisations });
      const entry = { recordedAt: recordingMoment(work, rules), today: this.clock.today() };
      const parties = before.parties.map(traitsOf);
      const recorded = correct(
        { type, acts: before.acts, parties },
        {
          id: randomUUID(),
          corrects: command.corrects,
          reason: command.reason,
          ...(command.replacement ? { replacement: command.replacement } : {}),
          recordedBy: command.by.account,
          cases,
          ...entry,
        },
        rules,
      );
      // The correction may show that the law had done something meanwhile.
      const acts = [...before.acts, recorded.act];
      const lapsed = recordLapses({ type, acts, parties }, entry.today, rules, () => ({
        id: randomUUID(),
        recordedBy: SYSTEM,
        ...entry,
      }));
      const after = await store.append(before, [recorded, ...lapsed], []);
      await assertAssignable(work, this.clock, this.knowledge, before.file.handler, after);
      for (const { act } of lapsed) await work.audit(auditOf(command.caseId, act));
      const { id, code, corrects } = recorded.act;
      await work.audit({
        action: 'act.corrected',
        objectType: 'case',
        objectId: command.caseId,
        detail: { act: id, code, corrects },
      });
      return after;
    });
  }
}
