import { readFileSync } from 'node:fs';
import type { PeriodInput } from '../period.js';

/** The answers to compare; `dueAt` of hours only. */
export interface DayByDay {
  rawEndOn: string | null;
  dueOn: string | null;
  dueAt?: string;
  used: number | null;
  left: number | null;
}

/** Counts a period as a clerk would with a wall calendar: one day, or one hour, at a time. Written from the rules of law.md section 1
 *  and slow on purpose, it shares no code with what it checks. Knows the holiday notices of 2022 to 2026 and no others.
 *  @source law.md R1, R4, R5, R8, C1–C6 */
export function countDayByDay(period: Omit<PeriodInput, 'calendar'>): DayByDay {
  const { length, startOn } = period;
  if (length.unit === 'hours') return countHourByHour(period);
  if (length.backwards) return walkBack(period);

  const working = length.unit === 'working-days';
  const extended = (period.extensions ?? []).reduce((sum, { days }) => sum + days, 0);
  const allowed = daysWalkedTo(period, 1) + extended;
  let day: string = startOn;
  let used = 0;
  while (used < allowed) {
    day = neighbour(day, 1);
    const stops = (period.stops ?? []).filter(({ from, until }) => from < day && (until === null || day <= until));
    if (stops.some(({ until }) => until === null)) {
      return { rawEndOn: null, dueOn: null, used, left: allowed - used };
    }
    if (stops.length === 0 && (!working || isWorked(day))) used += 1;
  }
  let dueOn = day;
  while (!length.condition && !isWorked(dueOn)) dueOn = neighbour(dueOn, 1);
  return { rawEndOn: day, dueOn, used: null, left: null };
}

/** How long the period is in its own days: counted, or for months and years walked up to the corresponding day. */
function daysWalkedTo({ length, startOn }: Omit<PeriodInput, 'calendar'>, direction: 1 | -1): number {
  if (length.unit === 'days' || length.unit === 'working-days') return length.count;
  const months = direction * length.count * (length.unit === 'years' ? 12 : 1);
  let walked = 0;
  for (let day: string = startOn; !corresponds(day, startOn, months); day = neighbour(day, direction)) walked += 1;
  return walked;
}

function corresponds(day: string, start: string, months: number): boolean {
  if (monthsSinceYear0(day) - monthsSinceYear0(start) !== months) return false;
  const isLastOfMonth = neighbour(day, 1).endsWith('-01');
  return dayOfMonth(day) === dayOfMonth(start) || (isLastOfMonth && dayOfMonth(day) < dayOfMonth(start));
}

/** Notice given on the answer leaves the whole length free before the starting day: that day is not among those counted (C5). */
function walkBack(period: Omit<PeriodInput, 'calendar'>): DayByDay {
  const toCount = daysWalkedTo(period, -1);
  let day: string = period.startOn;
  for (let counted = 0; counted < toCount; ) {
    day = neighbour(day, -1);
    if (period.length.unit !== 'working-days' || isWorked(day)) counted += 1;
  }
  return { rawEndOn: day, dueOn: day, used: null, left: null };
}

/** The starting hour is not counted; of a start without moment, the last hour of the day stands for it. China is eight hours
 *  ahead of UTC, and had no summer time in these years. */
function countHourByHour({ length, startOn, startAt }: Omit<PeriodInput, 'calendar'>): DayByDay {
  let day: string = startOn;
  let hour = startAt === undefined ? 23 : (Number(startAt.slice(11, 13)) + 8) % 24;
  for (let counted = 0; counted < length.count; counted += 1) {
    hour += 1;
    if (hour === 24) {
      hour = 0;
      day = neighbour(day, 1);
    }
  }
  const [year, month, date] = day.split('-').map(Number);
  const dueAt = new Date(Date.UTC(year!, month! - 1, date!, hour + 1 - 8)).toISOString();
  return { rawEndOn: day, dueOn: day, dueAt, used: null, left: null };
}

function neighbour(day: string, step: 1 | -1): string {
  const known = neighbours[step].get(day);
  if (known !== undefined) return known;
  const [year, month, date] = day.split('-').map(Number);
  const found = new Date(Date.UTC(year!, month! - 1, date! + step)).toISOString().slice(0, 10);
  neighbours[step].set(day, found);
  return found;
}

function monthsSinceYear0(day: string): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}

function dayOfMonth(day: string): number {
  return Number(day.slice(8));
}

const neighbours = { 1: new Map<string, string>(), [-1]: new Map<string, string>() };
const off = new Set<string>();
const madeUp = new Set<string>();
for (const year of [2022, 2023, 2024, 2025, 2026]) {
  const file = readFileSync(new URL(`../../../config/holidays/${year}.json`, import.meta.url), 'utf8');
  const notice: { daysOff: { from: string; to: string }[]; makeUpDays: string[] } = JSON.parse(file);
  for (const { from, to } of notice.daysOff) for (let day = from; day <= to; day = neighbour(day, 1)) off.add(day);
  for (const day of notice.makeUpDays) madeUp.add(day);
}

function isWorked(day: string): boolean {
  const weekday = new Date(`${day}T00:00:00.000Z`).getUTCDay();
  return madeUp.has(day) || (!off.has(day) && weekday !== 0 && weekday !== 6);
}
