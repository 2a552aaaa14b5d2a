import type { LegalDate } from '#legal-time';
import type { CaseView, DueView } from './case-view.js';

/** A due date that an act brings, moves or takes away. */
export interface DueMove {
  period: string;
  name: string;
  whose: DueView['whose'];
  before: { status: DueView['status']; dueOn: LegalDate | null } | null;
  after: { status: DueView['status']; dueOn: LegalDate | null } | null;
  provisional: boolean;
}

/** What an act does to a case. */
export interface ActEffect {
  stateBefore: CaseView['state'] | null;
  stateAfter: CaseView['state'];
  lawVersion: string;
  /** The case was open before it, and is closed after it. */
  closes: boolean;
  dueMoves: DueMove[];
  flagsRaised: CaseView['flags'];
  flagsSettled: CaseView['flags'];
}

/** The difference between a case before an act and after it. @param before null where the act opens the case */
export function effectOf(before: CaseView | null, after: CaseView): ActEffect {
  const keyOf = ({ period, party, startedBy }: DueView) => [period, party, startedBy.code, startedBy.on].join(' ');
  const earlier = new Map((before?.dueDates ?? []).map((due) => [keyOf(due), due]));
  const later = new Map(after.dueDates.map((due) => [keyOf(due), due]));
  const side = (due: DueView | undefined) => (due ? { status: due.status, dueOn: due.dueOn } : null);
  const dueMoves = [...new Set([...earlier.keys(), ...later.keys()])].flatMap((key) => {
    const [was, is] = [earlier.get(key), later.get(key)];
    const due = (is ?? was) as DueView;
    if (was?.dueOn === is?.dueOn && was?.status === is?.status) return [];
    const { period, name, whose } = due;
    return [{ period, name, whose, before: side(was), after: side(is), provisional: due.provisional }];
  });
  const without = (some: CaseView['flags'], others: CaseView['flags']) =>
    some.filter(({ code }) => !others.some((other) => other.code === code));
  return {
    stateBefore: before?.state ?? null,
    stateAfter: after.state,
    lawVersion: after.lawVersion,
    closes: (before?.closedOn ?? null) === null && after.closedOn !== null,
    dueMoves,
    flagsRaised: without(after.flags, before?.flags ?? []),
    flagsSettled: without(before?.flags ?? [], after.flags),
  };
}
