import { readFileSync } from 'node:fs';
import {
  backwards,
  type ClockStop,
  countPeriod,
  days,
  daysCountedUpTo,
  HolidayCalendar,
  hours,
  legalDate,
  months,
  type PeriodLength,
  parseHolidayNotice,
  workingDays,
} from './index.js';

const d = legalDate;
const notice = parseHolidayNotice(
  JSON.parse(readFileSync(new URL('../../config/holidays/2024.json', import.meta.url), 'utf8')),
);
const calendar = new HolidayCalendar([notice]);
const suspended: ClockStop = { from: d('2024-09-10'), until: d('2024-09-20'), cause: 'suspended' };

describe('C8: the day counted up to now', () => {
  it.each<[string, PeriodLength, ClockStop[], string, number]>([
    ['before the period', days(60), [], '2024-08-01', 0],
    ['on the starting day', days(60), [], '2024-08-05', 0],
    ['on day 1', days(60), [], '2024-08-06', 1],
    ['on the last day', days(60), [], '2024-10-04', 60],
    ['between the raw end and the due date', days(60), [], '2024-10-07', 60],
    ['on the day of a stop', days(60), [suspended], '2024-09-10', 36],
    ['during a stop', days(60), [suspended], '2024-09-15', 36],
    ['on the day it resumes', days(60), [suspended], '2024-09-20', 36],
    ['on the day after', days(60), [suspended], '2024-09-21', 37],
    ['during an open stop', days(60), [{ ...suspended, until: null }], '2025-09-15', 36],
    ['before an open stop', days(60), [{ ...suspended, until: null }], '2024-08-10', 5],
    ['months, in days', months(1), [], '2024-09-30', 31],
    ['months during an open stop', months(2), [{ ...suspended, until: null }], '2024-10-15', 36],
    ['working days on a weekend', workingDays(10), [], '2024-08-11', 4],
    ['working days after the end', workingDays(10), [], '2024-12-31', 10],
    ['working days during an open stop', workingDays(60), [{ ...suspended, until: null }], '2024-12-31', 26],
    ['notice given in time', backwards(workingDays(5)), [], '2024-07-01', 5],
    ['notice given on the last lawful day', backwards(workingDays(5)), [], '2024-07-29', 5],
    ['notice given late', backwards(workingDays(5)), [], '2024-08-01', 2],
    ['no notice', backwards(workingDays(5)), [], '2024-08-05', 0],
    ['notice in calendar days', backwards(days(3)), [], '2024-08-03', 2],
    ['hours not begun', hours(24), [], '2024-08-05', 0],
    ['hours run out', hours(24), [], '2024-08-06', 24],
    ['hours half spent', hours(36), [], '2024-08-06', 24],
  ])('%s (%j, %j) up to %s: %i', (_, length, stops, on, expected) => {
    const count = countPeriod({ length, startOn: d('2024-08-05'), stops, calendar });
    expect(daysCountedUpTo(count, d(on), calendar)).toBe(expected);
  });

  it('an extension lengthens it', () => {
    const extensions = [{ on: d('2024-09-27'), days: 30 }];
    const count = countPeriod({ length: days(60), startOn: d('2024-08-05'), extensions, calendar });
    expect(daysCountedUpTo(count, d('2024-12-31'), calendar)).toBe(90);
  });
});
