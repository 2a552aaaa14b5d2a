import type { HolidayCalendar, LegalDate } from '#legal-time';
import type { CaseType } from '../definition/case-type.js';
import { type StoredCase, traitsOf } from '../storage/cases.js';
import { factsOf, type Renewal, renewalOf } from '../storage/projection.js';
import type { DueDate } from '../timeline/periods.js';
import { dueDatesOf, type Timeline, timelineOf } from '../timeline/timeline.js';

/** One due date of an open case that a holiday notice moves, or makes final or provisional. A side is null where its clock has
 *  not started, its day null while it is stopped. */
export interface DueChange {
  caseId: string;
  number: string;
  caseType: string;
  /** The period and its name. */
  period: string;
  name: string;
  /** The party whose clock it is, where each has its own. */
  party: string | null;
  before: DueSide | null;
  after: DueSide | null;
}

export interface DueSide {
  dueOn: LegalDate | null;
  provisional: boolean;
}

/** What a holiday notice does to the open cases. */
export interface NoticeEffect {
  year: number;
  /** Number or title of the notice. */
  notice: string;
  /** The notice that it takes the place of, null for the first of its year. */
  replaces: string | null;
  /** Open cases of which a due date changes. */
  cases: number;
  /** Due dates that change, and how many of them are provisional no more. */
  dates: number;
  becomeFinal: number;
  /** The changes by case number, at most {@link MOST_SHOWN}. */
  changes: DueChange[];
}

export const MOST_SHOWN = 1_000;

/** A case under two calendars. */
export interface Recounted {
  changes: DueChange[];
  /** The columns and facts that follow the change; undefined where none does. */
  renewal: Renewal | undefined;
}

/** Counts a case again under another calendar. What is met or has ended keeps its count and is left out. */
export function recount(
  stored: StoredCase,
  type: CaseType,
  before: HolidayCalendar,
  after: HolidayCalendar,
): Recounted {
  const { file, acts } = stored;
  const parties = stored.parties.map(traitsOf);
  const [was, is] = [before, after].map((calendar) => timelineOf(type, acts, parties, calendar)) as [
    Timeline,
    Timeline,
  ];
  const [old, renewed] = [runningOf(was), runningOf(is)];
  const changes = [...new Map([...old, ...renewed]).keys()].flatMap((key): DueChange[] => {
    const [left, right] = [old.get(key), renewed.get(key)];
    const due = right ?? (left as DueDate);
    if (standing(left) === standing(right)) return [];
    return [
      {
        caseId: file.id,
        number: file.number,
        caseType: type.code,
        period: due.period,
        name: due.name,
        party: due.party,
        before: sideOf(left),
        after: sideOf(right),
      },
    ];
  });
  return { changes, renewal: renewalOf(file, factsOf(was), is) };
}

/** Sums up what a notice does, case by case. */
export class EffectSum {
  readonly effect: NoticeEffect;

  constructor(notice: Pick<NoticeEffect, 'year' | 'notice' | 'replaces'>) {
    this.effect = { ...notice, cases: 0, dates: 0, becomeFinal: 0, changes: [] };
  }

  add(changes: readonly DueChange[]): void {
    const { effect } = this;
    if (changes.length > 0) effect.cases += 1;
    effect.dates += changes.length;
    effect.becomeFinal += changes.filter(
      ({ before, after }) => before?.provisional && after?.provisional === false,
    ).length;
    effect.changes.push(...changes.slice(0, MOST_SHOWN - effect.changes.length));
  }
}

/** The due dates that are neither met nor ended, each under a name of its own. */
function runningOf(timeline: Timeline): Map<string, DueDate> {
  const running = dueDatesOf(timeline).filter(({ met, ended }) => !met && !ended);
  return new Map(running.map((due, i) => [[due.period, due.party ?? '', nth(running, i)].join('\n'), due]));
}

/** The how-manieth clock of its period and party it is. */
const nth = (dues: readonly DueDate[], index: number): number =>
  dues.slice(0, index).filter(({ period, party }) => period === dues[index]?.period && party === dues[index]?.party)
    .length;

const sideOf = (due: DueDate | undefined): DueSide | null =>
  due ? { dueOn: due.count.dueOn, provisional: due.count.provisionalYears.length > 0 } : null;

const standing = (due: DueDate | undefined): string => JSON.stringify([sideOf(due), due?.count.dueAt]);
