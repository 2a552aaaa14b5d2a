import type { LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { type ActInput, type CaseRecord, type Recorded, type Rulebook, record } from './record.js';
import { automaticActOf, timelineOf } from './timeline.js';

/** The ids and the moment of acts that the system records itself. */
export type SystemEntry = () => Pick<ActInput, 'id' | 'recordedAt' | 'recordedBy' | 'today'>;

/** The acts that the law itself has done to a case before `day` (视为受理 …) and that are not recorded yet. */
export function recordLapses(before: CaseRecord, day: LegalDate, rules: Rulebook, entry: SystemEntry): Recorded[] {
  const { type, parties } = before;
  if (before.acts.length === 0 || !Object.values(type.acts).some((act) => act.automatic)) return [];
  const done: Recorded[] = [];
  let acts = before.acts;
  let timeline = timelineOf(type, acts, parties, rules.calendar);
  for (;;) {
    const next = automaticActOf(timeline, day);
    if (!next) return done;
    const input = { act: next.act, occurredOn: next.on, fields: {}, automatic: true, ...entry() } as const;
    const recorded = record({ type, acts, parties }, input, rules);
    done.push(recorded);
    acts = [...acts, recorded.act];
    timeline = recorded.timeline;
  }
}

/** Records an act behind what the law itself had done before its day. What a person enters late at its true, earlier place is
 *  judged there; an act that fits only a case to which the law had not done it yet is judged without it, so that a refusal
 *  names the true reason.
 *  @throws Refusal what `record` refuses */
export function recordAfterLapses(
  before: CaseRecord,
  input: ActInput,
  rules: Rulebook,
  entry: SystemEntry,
): Recorded[] {
  const lapsed = recordLapses(before, input.occurredOn as LegalDate, rules, entry);
  if (lapsed.length === 0) return [record(before, input, rules)];
  const acts = [...before.acts, ...lapsed.map(({ act }) => act)];
  try {
    return [...lapsed, record({ ...before, acts }, input, rules)];
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'act.not-permitted') throw error;
    record(before, input, rules);
    throw error;
  }
}
