import { calendarOf, count } from '../../test/harness/counting.js';
import {
  HolidayCalendar,
  type HolidayNotice,
  InvalidHolidayNotice,
  instant,
  legalDate,
  parseHolidayNotice,
  workingDays,
} from './index.js';

const d = legalDate;
const early = instant('2022-12-08T00:00:00.000Z');
const middle = instant('2023-06-01T00:00:00.000Z');
const late = instant('2023-10-25T00:00:00.000Z');
const noticeOf = (year: number) => calendarOf(year).notices[0]!;

const changed = (year: number, more: Partial<HolidayNotice>) => parseHolidayNotice({ ...noticeOf(year), ...more });
// 2023 as if corrected in June: the holiday of September ends a day earlier, so Sunday, 8 October, is free.
const corrected2023 = changed(2023, {
  notice: '国办发明电〔2022〕16号（更正）',
  daysOff: noticeOf(2023).daysOff.map((range) =>
    range.from === '2023-09-29' ? { ...range, to: d('2023-10-05') } : range,
  ),
  makeUpDays: noticeOf(2023).makeUpDays.filter((date) => date !== '2023-10-08'),
});

describe('a calendar built from notices', () => {
  it('gives its notices ascending by year, and keeps its own list', () => {
    const given = [noticeOf(2024), noticeOf(2022), noticeOf(2023)];
    const calendar = new HolidayCalendar(given);
    expect(calendar.notices.map(({ year }) => year)).toEqual([2022, 2023, 2024]);
    expect(calendar.notices[1]).toEqual(noticeOf(2023));
    expect(given.map(({ year }) => year)).toEqual([2024, 2022, 2023]);
    given.pop();
    expect(calendar.notices).toHaveLength(3);
  });

  it('is the same at every moment', () => {
    const calendar = calendarOf(2022, 2023);
    for (const at of ['0000-01-01T00:00:00.000Z', early, '9999-12-31T23:59:59.999Z'])
      expect(calendar.asOf(instant(at))).toBe(calendar);
  });
});

describe('a revised calendar', () => {
  const first = calendarOf(2022);
  const second = first.revised([noticeOf(2023)], early);
  const third = second.revised([corrected2023, noticeOf(2024)], middle);

  it('adds years and replaces the notice of a year', () => {
    expect(second.years).toEqual([2022, 2023]);
    expect(third.years).toEqual([2022, 2023, 2024]);
    expect(third.notices).toEqual([noticeOf(2022), corrected2023, noticeOf(2024)]);
    expect(third.kindOf(d('2023-10-06'))).toBe('working-day');
    expect(third.kindOf(d('2023-10-08'))).toBe('weekend');
    expect(third.noticeOf(d('2023-10-07'))).toBe('国办发明电〔2022〕16号（更正）');
    expect(third.covers(d('2024-05-01'))).toBe(true);
  });

  it('leaves the calendar before as it was', () => {
    expect(first.years).toEqual([2022]);
    expect(second.kindOf(d('2023-10-06'))).toBe('holiday');
    expect(second.kindOf(d('2023-10-08'))).toBe('make-up-day');
    expect(second.asOf(late)).toBe(second);
  });

  it.each([
    ['before the first revision', '2022-12-07T23:59:59.999Z', first],
    ['at the moment of the first', early, second],
    ['between the two', '2023-05-31T23:59:59.999Z', second],
    ['at the moment of the second', middle, third],
    ['long after', '2030-01-01T00:00:00.000Z', third],
  ])('answers as known %s', (_, at, known) => {
    expect(third.asOf(instant(at))).toBe(known);
  });

  it('lets a count that was made before a notice was loaded be made again', () => {
    const length = workingDays(5);
    const provisional = count(length, '2023-01-18', { calendar: first });
    expect(provisional).toMatchObject({ dueOn: '2023-01-25', provisionalYears: [2023] });
    expect(count(length, '2023-01-18', { calendar: third.asOf(justBefore(early)) })).toEqual(provisional);
    expect(count(length, '2023-01-18', { calendar: third })).toMatchObject({
      dueOn: '2023-01-30',
      provisionalYears: [],
    });
  });

  it('may be revised twice at one moment: the later one counts', () => {
    const again = second.revised([corrected2023], early);
    expect(again.asOf(early)).toBe(again);
    expect(again.asOf(justBefore(early))).toBe(first);
  });

  it('refuses a revision before the last one', () => {
    expect(() => third.revised([noticeOf(2025)], early)).toThrow(RangeError);
    expect(() => third.asOf(early).revised([noticeOf(2025)], late)).not.toThrow();
  });

  it('of nothing is the same calendar from then on', () => {
    expect(second.revised([], late).notices).toEqual(second.notices);
  });

  it('refuses two notices for one year', () => {
    expect(() => first.revised([noticeOf(2023), corrected2023], early)).toThrow(
      new InvalidHolidayNotice('year', { code: 'year-twice', year: 2023 }),
    );
  });
});

describe('a day of December that the notice of the next year names', () => {
  const off = d('2022-12-31');

  it('is off once that notice is loaded, and was not before', () => {
    const calendar = calendarOf(2022).revised([noticeOf(2023)], early);
    expect(calendar.kindOf(off)).toBe('holiday');
    expect(calendar.noticeOf(off)).toBe('国办发明电〔2022〕16号');
    expect(calendar.covers(off)).toBe(true);
    expect(calendar.asOf(justBefore(early)).kindOf(off)).toBe('weekend');
  });

  it('stays off when the notice of its own year is replaced, and is free again when the naming one no longer names it', () => {
    const calendar = calendarOf(2022, 2023);
    expect(calendar.revised([changed(2022, { notice: '更正' })], middle).kindOf(off)).toBe('holiday');
    const daysOff = [{ from: d('2023-01-01'), to: d('2023-01-02'), name: '元旦' }, ...noticeOf(2023).daysOff.slice(1)];
    const shorter = calendar.revised([changed(2023, { daysOff })], middle);
    expect(shorter.kindOf(off)).toBe('weekend');
    expect(shorter.noticeOf(off)).toBeUndefined();
  });

  it('cannot be off by one notice in force and worked by the other, whichever came first', () => {
    const worked = changed(2022, { makeUpDays: [...noticeOf(2022).makeUpDays, off] });
    expect(() => calendarOf(2022, 2023).revised([worked], middle)).toThrow(InvalidHolidayNotice);
    expect(() => new HolidayCalendar([worked]).revised([noticeOf(2023)], middle)).toThrow(InvalidHolidayNotice);
    const settled = new HolidayCalendar([worked]).revised([noticeOf(2022), noticeOf(2023)], middle);
    expect(settled.kindOf(off)).toBe('holiday');
  });

  it('belongs to the notice of the later year when both name it', () => {
    const both = changed(2022, { daysOff: [...noticeOf(2022).daysOff, { from: off, to: off, name: '元旦' }] });
    for (const notices of [
      [both, noticeOf(2023)],
      [noticeOf(2023), both],
    ])
      expect(new HolidayCalendar(notices).noticeOf(off)).toBe('国办发明电〔2022〕16号');
  });
});

function justBefore(at: string) {
  return instant(new Date(Date.parse(at) - 1).toISOString());
}
