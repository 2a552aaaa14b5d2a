import { readFileSync } from 'node:fs';
import chineseDays from 'chinese-days';
import {
  addDays,
  type DayKind,
  HolidayCalendar,
  type HolidayProblem,
  InvalidHolidayNotice,
  type LegalDate,
  legalDate,
  parseHolidayNotice,
} from './index.js';

const d = legalDate;
const fileOf = (year: number): unknown =>
  JSON.parse(readFileSync(new URL(`../../config/holidays/${year}.json`, import.meta.url), 'utf8'));
const noticeFor = (year: number) => parseHolidayNotice(fileOf(year));
const years = [2022, 2023, 2024, 2025, 2026];
const calendar = new HolidayCalendar(years.map(noticeFor));

describe('config/holidays', () => {
  it('equals the package chinese-days on all 1,826 days of 2022 to 2026', () => {
    const differing: LegalDate[] = [];
    let compared = 0;
    for (let date = d('2022-01-01'); date <= '2026-12-31'; date = addDays(date, 1)) {
      compared += 1;
      if (calendar.isWorkingDay(date) !== chineseDays.isWorkday(date)) differing.push(date);
    }
    expect(differing).toEqual([]);
    expect(compared).toBe(1826);
  });

  it.each(years)('%i names the seven holidays of the year', (year) => {
    const names = noticeFor(year).daysOff.flatMap(({ name }) => name.split('、'));
    expect(names.toSorted()).toEqual(['中秋节', '元旦', '劳动节', '国庆节', '春节', '清明节', '端午节'].toSorted());
    expect(noticeFor(year).year).toBe(year);
  });
});

describe('what a day is', () => {
  it.each<[string, DayKind, string | undefined, string]>([
    ['2024-02-09', 'working-day', undefined, '除夕 of 2024: rest was only encouraged'],
    ['2024-02-18', 'make-up-day', '国办发明电〔2023〕7号', 'a Sunday worked'],
    ['2024-10-05', 'holiday', '国办发明电〔2023〕7号', 'a Saturday inside a holiday'],
    ['2024-10-19', 'weekend', undefined, 'an ordinary Saturday'],
    ['2024-10-20', 'weekend', undefined, 'an ordinary Sunday'],
    ['2022-12-31', 'holiday', '国办发明电〔2022〕16号', 'given off by the notice of the next year'],
    ['2025-01-28', 'holiday', '国办发明电〔2024〕12号', '除夕, a statutory holiday from 2025'],
    ['2026-01-04', 'make-up-day', '国务院办公厅2025年11月4日通知', 'a Sunday worked'],
    ['2027-01-01', 'working-day', undefined, 'a Friday of a year whose notice is not loaded'],
    ['1969-12-28', 'weekend', undefined, 'a Sunday before 1970'],
  ])('%s is a %s (%s): %s', (date, kind, notice) => {
    expect(calendar.kindOf(d(date))).toBe(kind);
    expect(calendar.noticeOf(d(date))).toBe(notice);
    expect(calendar.isWorkingDay(d(date))).toBe(kind === 'working-day' || kind === 'make-up-day');
  });

  it('covers the years whose notice is loaded', () => {
    expect(calendar.years).toEqual(years);
    expect(calendar.covers(d('2022-01-01'))).toBe(true);
    expect(calendar.covers(d('2026-12-31'))).toBe(true);
    expect(calendar.covers(d('2021-12-31'))).toBe(false);
    expect(calendar.covers(d('2027-01-01'))).toBe(false);
    const only2023 = new HolidayCalendar([noticeFor(2023)]);
    expect(only2023.kindOf(d('2022-12-31'))).toBe('holiday');
    expect(only2023.covers(d('2022-12-31'))).toBe(false);
    expect(new HolidayCalendar([]).years).toEqual([]);
  });

  it('sorts its years and does not depend on the order of notices', () => {
    const reversed = new HolidayCalendar(years.toReversed().map(noticeFor));
    expect(reversed.years).toEqual(years);
    expect(reversed.noticeOf(d('2022-12-31'))).toBe('国办发明电〔2022〕16号');
  });

  it('refuses two notices for one year', () => {
    expect(() => new HolidayCalendar([noticeFor(2023), noticeFor(2024), noticeFor(2023)])).toThrow(
      new InvalidHolidayNotice('year', { code: 'year-twice', year: 2023 }),
    );
  });

  it('refuses notices that contradict each other', () => {
    const madeUp = { ...noticeFor(2022), makeUpDays: [d('2022-12-31')] };
    const [notice, other] = [noticeFor(2023).notice, madeUp.notice];
    expect(() => new HolidayCalendar([madeUp, noticeFor(2023)])).toThrow(
      new InvalidHolidayNotice('', { code: 'notices-contradict', date: d('2022-12-31'), notice, other }),
    );
  });
});

describe('a holiday notice is read strictly', () => {
  const good = {
    year: 2024,
    notice: '国办发明电〔2023〕7号',
    issuedOn: '2023-10-25',
    daysOff: [{ from: '2024-05-01', to: '2024-05-05', name: '劳动节' }],
    makeUpDays: ['2024-04-28', '2024-05-11'],
  };
  const off = (from: unknown, to: unknown, name: unknown = '劳动节') => ({ daysOff: [{ from, to, name }] });

  it('comes back as written', () => {
    expect(parseHolidayNotice(good)).toEqual(good);
    const { issuedOn: _, ...undated } = good;
    expect(parseHolidayNotice(undated)).toEqual(undated);
    expect(parseHolidayNotice({ ...good, makeUpDays: [] }).makeUpDays).toEqual([]);
  });

  it.each<[string, string, HolidayProblem['code'], object]>([
    ['an unknown field', '', 'field-unknown', { remark: '?' }],
    ['a year that is a text', 'year', 'year-invalid', { year: '2024' }],
    ['a year out of range', 'year', 'year-invalid', { year: 24 }],
    ['an empty notice number', 'notice', 'text-missing', { notice: ' ' }],
    ['a notice number that is no text', 'notice', 'text-missing', { notice: 7 }],
    ['a broken day of issue', 'issuedOn', 'date-invalid', { issuedOn: '2023-10-32' }],
    ['days off that are no list', 'daysOff', 'not-a-list', { daysOff: {} }],
    ['no day off at all', 'daysOff', 'no-day-off', { daysOff: [] }],
    ['a range that is no object', 'daysOff[0]', 'not-an-object', { daysOff: ['2024-05-01'] }],
    [
      'an unknown field in a range',
      'daysOff[0]',
      'field-unknown',
      { daysOff: [{ from: '2024-05-01', to: '2024-05-05', name: '劳动节', days: 5 }] },
    ],
    ['a range without name', 'daysOff[0]', 'field-missing', { daysOff: [{ from: '2024-05-01', to: '2024-05-05' }] }],
    ['a range with an empty name', 'daysOff[0].name', 'text-missing', off('2024-05-01', '2024-05-05', '')],
    ['a broken date', 'daysOff[0].from', 'date-invalid', off('2024-02-30', '2024-05-05')],
    ['a range that ends before it begins', 'daysOff[0]', 'ends-before-begins', off('2024-05-05', '2024-05-01')],
    ['a day of another year', 'daysOff[0].to', 'day-of-other-year', off('2024-05-01', '2025-05-05')],
    ['an early day of the year before', 'daysOff[0].from', 'day-of-other-year', off('2023-12-19', '2024-01-01')],
    [
      'a day off named twice',
      'daysOff[1]',
      'day-twice',
      { daysOff: [...off('2024-05-01', '2024-05-05').daysOff, ...off('2024-05-05', '2024-05-06').daysOff] },
    ],
    ['make-up days that are no list', 'makeUpDays', 'not-a-list', { makeUpDays: '2024-04-28' }],
    ['a make-up day on a Monday', 'makeUpDays[0]', 'make-up-not-weekend', { makeUpDays: ['2024-04-29'] }],
    ['a make-up day of another year', 'makeUpDays[0]', 'day-of-other-year', { makeUpDays: ['2025-04-27'] }],
    ['a make-up day named twice', 'makeUpDays[1]', 'day-twice', { makeUpDays: ['2024-04-28', '2024-04-28'] }],
    ['a day both off and made up', 'makeUpDays[0]', 'day-twice', { makeUpDays: ['2024-05-04'] }],
  ])('refuses %s, and says where and why: %s %s', (_, at, code, change) => {
    expect.assertions(2);
    try {
      parseHolidayNotice({ ...good, ...change });
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidHolidayNotice);
      expect(error).toMatchObject({ at, code });
    }
  });

  it.each([null, undefined, [], '2024', 2024])('refuses what is no object: %p', (json) => {
    expect(() => parseHolidayNotice(json)).toThrow(InvalidHolidayNotice);
  });

  it.each(['year', 'notice', 'daysOff', 'makeUpDays'])('refuses a notice without %s', (field) => {
    expect(() => parseHolidayNotice({ ...good, [field]: undefined })).toThrow(InvalidHolidayNotice);
    expect(() => parseHolidayNotice(Object.fromEntries(Object.entries(good).filter(([key]) => key !== field)))).toThrow(
      new InvalidHolidayNotice('', { code: 'field-missing', field }),
    );
  });

  it('takes days off and make-up days at the very end of the year before', () => {
    const newYear = { daysOff: [{ from: '2023-12-30', to: '2024-01-01', name: '元旦' }], makeUpDays: ['2023-12-24'] };
    expect(parseHolidayNotice({ ...good, ...newYear })).toEqual({ ...good, ...newYear });
  });
});
