import type { Schemas } from '../../../server/api.js';

export type NoticeDays = Pick<Schemas['NoticeContent'], 'daysOff' | 'makeUpDays'>;
export type YearDayKind = 'off' | 'worked' | 'weekend' | 'plain';

export interface YearDay {
  on: string;
  kind: YearDayKind;
  /** The holiday for which it is off. */
  holiday?: string;
}

export interface YearMonth {
  month: number;
  /** How many cells stay empty before the first; weeks begin on Monday. */
  lead: number;
  days: YearDay[];
}

const two = (n: number): string => String(n).padStart(2, '0');
const weekdayOf = (on: string): number => (new Date(on).getUTCDay() + 6) % 7;

/** The days of a year by what the notices say of them. Those of the years beside it count too: a notice may give days at the end
 *  of December before. */
export function yearDays(year: number, notices: readonly NoticeDays[]): YearMonth[] {
  const daysOff = notices.flatMap((notice) => notice.daysOff);
  const worked = new Set(notices.flatMap(({ makeUpDays }) => makeUpDays));
  const dayOf = (on: string): YearDay => {
    if (worked.has(on)) return { on, kind: 'worked' };
    const holiday = daysOff.find(({ from, to }) => from <= on && on <= to)?.name;
    if (holiday !== undefined) return { on, kind: 'off', holiday };
    return { on, kind: weekdayOf(on) > 4 ? 'weekend' : 'plain' };
  };
  return Array.from({ length: 12 }, (_, i) => {
    const month = i + 1;
    const length = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const days = Array.from({ length }, (__, k) => dayOf(`${year}-${two(month)}-${two(k + 1)}`));
    return { month, lead: weekdayOf(`${year}-${two(month)}-01`), days };
  });
}

/** How many days of a year are off by notice, made up, and worked in all. */
export function countsOf(months: readonly YearMonth[]): { off: number; worked: number; working: number } {
  const kinds = months.flatMap(({ days }) => days.map(({ kind }) => kind));
  const count = (of: YearDayKind) => kinds.filter((kind) => kind === of).length;
  return { off: count('off'), worked: count('worked'), working: count('plain') + count('worked') };
}

/** The days of one month as weeks, with the empty cells before and after. */
export function weeksOf({ lead, days }: YearMonth): { key: string; day?: YearDay }[][] {
  const cells = [
    ...Array.from({ length: lead }, (_, i) => ({ key: `before ${i}` })),
    ...days.map((day) => ({ key: day.on, day })),
  ];
  const after = (7 - (cells.length % 7)) % 7;
  const all = [...cells, ...Array.from({ length: after }, (_, i) => ({ key: `after ${i}` }))];
  return Array.from({ length: all.length / 7 }, (_, week) => all.slice(week * 7, week * 7 + 7));
}
