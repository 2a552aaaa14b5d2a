import { flagOf, textOf } from '#casework/definition';
import type { CaseEvent, History } from '#casework/timeline';

export type InstanceKind = 'first' | 'second' | 'retrial';

/** What happened before one court: a case sent back is heard in first instance once more. */
export interface Instance {
  kind: InstanceKind;
  events: readonly CaseEvent[];
}

/** The acts that bring the case before a court, and in which instance. */
const beginnings: Readonly<Record<string, InstanceKind>> = {
  'appeal-filed': 'second',
  'appeal-copy-received': 'second',
  remanded: 'first',
  'trial-ordered': 'first',
  'retrial-ordered': 'retrial',
};

/** The instances (审级) of a case in their order; the first one begins with the case. Appeals of several parties make one
 *  second instance. */
export function instancesOf(history: History): Instance[] {
  const instances: { kind: InstanceKind; events: CaseEvent[] }[] = [{ kind: 'first', events: [] }];
  for (const event of history.events) {
    const kind = Object.hasOwn(beginnings, event.code) ? beginnings[event.code] : undefined;
    const isAnotherAppeal = kind === 'second' && instances.at(-1)?.kind === 'second';
    if (kind !== undefined && !isAnotherAppeal) instances.push({ kind, events: [] });
    instances.at(-1)?.events.push(event);
  }
  return instances;
}

/** The instance before which the case is now. */
export const presentInstance = (history: History): Instance => instancesOf(history).at(-1) as Instance;

/** How an instance was attended. @source 负责人规定第六条、第七条、第十一条 */
export interface Attendance {
  kind: InstanceKind;
  /** Day of the last sitting; null: no sitting was held. */
  heardOn: string | null;
  /** Somebody appeared for the organ. */
  appeared: boolean;
  /** A head of the organ with an identity paper was there at one sitting at least. */
  attended: boolean;
  rank: string | null;
  spoke: boolean;
  /** The court had called for a head. */
  called: boolean;
  /** It was told why no head could come. */
  explained: boolean;
}

/** One attendance discharges the instance, however many sittings it has; without a fit identity paper the head counts as absent.
 *  @source 负责人规定第六条、第七条、第十二条 */
export function attendanceOf({ kind, events }: Instance): Attendance {
  const all = (code: string): CaseEvent[] => events.filter((event) => event.code === code);
  const sittings = all('hearing-held');
  const designated = all('head-designated').at(-1);
  const hasPaper = (sitting: CaseEvent): boolean =>
    flagOf(sitting.fields, 'identityPaperFiled') || flagOf(designated?.fields ?? {}, 'identityPaper');
  const withHead = sittings.filter((sitting) => flagOf(sitting.fields, 'headAttended') && hasPaper(sitting));
  return {
    kind,
    heardOn: sittings.at(-1)?.on ?? null,
    appeared: sittings.some(({ fields }) =>
      ['headAttended', 'staffAttended', 'lawyerAttended'].some((who) => flagOf(fields, who)),
    ),
    attended: withHead.length > 0,
    rank: withHead.length > 0 ? textOf(designated?.fields ?? {}, 'rank') : null,
    spoke: withHead.some(({ fields }) => flagOf(fields, 'headSpoke')),
    called: all('hearing-notified').some(({ fields }) => flagOf(fields, 'courtCalledHead')),
    explained: all('absence-explained').length > 0,
  };
}

/** The attendance of every instance, in their order. */
export const attendancesOf = (history: History): Attendance[] => instancesOf(history).map(attendanceOf);
