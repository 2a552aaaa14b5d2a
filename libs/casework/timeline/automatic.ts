import type { LegalDate } from '#legal-time';
import { Refusal } from '#platform/refusals';
import { type ActInput, type CaseRecord, pastDay, type Recorded, type Rulebook, record } from './record.js';
import { automaticActOf } from './timeline.js';

/** The ids and the moment of acts that the system records itself. */
export type SystemEntry = () => Pick<ActInput, 'id' | 'recordedAt' | 'recordedBy' | 'today'>;

/** The acts that the law itself has done to a case before `day` (视为受理 …) and that are not recorded yet. One that is
 *  refused at its place is left, and with it what would follow: it must keep nobody from recording what he has done. */
export function recordLapses(before: CaseRecord, day: LegalDate, rules: Rulebook, entry: SystemEntry): Recorded[] {
  const done: Recorded[] = [];
  for (let acts = before.acts; acts.length > 0; ) {
    const next = automaticActOf({ ...before, acts }, rules.calendar, day);
    if (!next) break;
    const recorded = lapseOf({ ...before, acts }, next, rules, entry);
    if (!recorded) break;
    done.push(recorded);
    acts = [...acts, recorded.act];
  }
  return done;
}

function lapseOf(
  before: CaseRecord,
  { act, on }: { act: string; on: LegalDate },
  rules: Rulebook,
  entry: SystemEntry,
): Recorded | undefined {
  try {
    return record(before, { act, occurredOn: on, fields: {}, automatic: true, ...entry() }, rules);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
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
  const lapsed = recordLapses(before, pastDay('occurredOn', input.occurredOn, input.today), rules, entry);
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
