import fc from 'fast-check';
import {
  addDays,
  addMonths,
  daysBetween,
  InvalidInstant,
  InvalidLegalDate,
  instant,
  instantIn,
  isInstant,
  isLegalDate,
  type LegalDate,
  legalDate,
  legalDateOf,
  yearOf,
} from './index.js';

const d = legalDate;
const anyDate = fc.integer({ min: -80_000, max: 100_000 }).map((days) => addDays(d('1970-01-01'), days));

describe('legal dates are read strictly', () => {
  it.each([
    '2023-02-28',
    '2024-02-29',
    '1949-10-01',
    '2000-02-29',
    '9999-12-31',
    '0001-01-01',
  ])('%s is a date', (text) => {
    expect(legalDate(text)).toBe(text);
    expect(isLegalDate(text)).toBe(true);
  });

  it.each([
    '2023-02-30',
    '2023-02-29',
    '1900-02-29',
    '2023-2-3',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '20230203',
    '2023-02-03T00:00',
    '2023-02-03 ',
    '+002023-02-03',
    '-000001-01-01',
    '２０２３-02-03',
    '2023-02-03[u-ca=chinese]',
    '',
  ])('%j is not', (text) => {
    expect(isLegalDate(text)).toBe(false);
    expect(() => legalDate(text)).toThrow(InvalidLegalDate);
    expect(() => addDays(text as LegalDate, 1)).toThrow(InvalidLegalDate);
    expect(() => addMonths(text as LegalDate, 1)).toThrow(InvalidLegalDate);
  });

  it('carries the refused text', () => {
    expect.assertions(2);
    try {
      legalDate('2023-02-30');
    } catch (error) {
      expect(error).toBeInstanceOf(InvalidLegalDate);
      expect((error as InvalidLegalDate).text).toBe('2023-02-30');
    }
  });

  it.each([
    null,
    undefined,
    20230203,
    new Date(0),
    ['2023-02-03'],
    {},
  ])('a value that is not a text is no date: %p', (value) => {
    expect(isLegalDate(value)).toBe(false);
    expect(() => legalDate(value as string)).toThrow(InvalidLegalDate);
  });
});

describe('days', () => {
  it('addDays and daysBetween undo each other', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -100_000, max: 100_000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
        expect(addDays(addDays(date, days), -days)).toBe(date);
      }),
    );
  });

  it('dates compare as texts', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (a, b) => expect(Math.sign(daysBetween(a, b))).toBe(a < b ? 1 : a > b ? -1 : 0)),
    );
  });

  it('agrees with the calendar of the platform on every day from 1980 to 2080', () => {
    let date = d('1980-01-01');
    for (let at = Date.UTC(1980, 0, 1); date < '2080-01-01'; at += 86_400_000, date = addDays(date, 1)) {
      if (new Date(at).toISOString().slice(0, 10) !== date) throw new Error(date); // expect() is too slow for 36,000 days
    }
    expect(date).toBe('2080-01-01');
  });

  it.each([
    ['2024-02-28', 1, '2024-02-29'],
    ['2023-02-28', 1, '2023-03-01'],
    ['2024-01-01', -1, '2023-12-31'],
    ['2023-12-31', 60, '2024-02-29'],
    ['2024-05-05', 0, '2024-05-05'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(d(date), days)).toBe(expected);
  });

  it('refuses parts of days and results beyond the year 9999', () => {
    expect(() => addDays(d('2024-01-01'), 0.5)).toThrow(RangeError);
    expect(() => addDays(d('2024-01-01'), Number.NaN)).toThrow(RangeError);
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(InvalidLegalDate);
    expect(() => addDays(d('0000-01-01'), -1)).toThrow(InvalidLegalDate);
    expect(() => addMonths(d('9999-12-31'), 1)).toThrow(InvalidLegalDate);
    expect(() => addMonths(d('2024-01-01'), 1.5)).toThrow(RangeError);
  });

  it('yearOf', () => {
    expect(yearOf(d('2022-12-31'))).toBe(2022);
  });
});

describe('民法典第二百零二条: the corresponding day, or else the last day of the month', () => {
  it.each([
    ['2024-01-31', 1, '2024-02-29'],
    ['2023-01-31', 1, '2023-02-28'],
    ['2023-08-31', 6, '2024-02-29'],
    ['2024-03-31', 1, '2024-04-30'],
    ['2024-02-29', 12, '2025-02-28'],
    ['2024-02-29', 48, '2028-02-29'],
    ['2023-11-15', 3, '2024-02-15'],
    ['2024-03-31', -1, '2024-02-29'],
    ['2024-01-15', -2, '2023-11-15'],
    ['2024-01-15', 0, '2024-01-15'],
  ])('%s and %i months is %s', (date, months, expected) => {
    expect(addMonths(d(date), months)).toBe(expected);
    expect(addMonths(d(date), months)).toBe(expected); // as remembered
  });
});

describe('instants', () => {
  it.each([
    '2023-01-05T02:30:00.000Z',
    '1970-01-01T00:00:00.000Z',
    '2024-02-29T23:59:59.999Z',
  ])('%s is an instant', (text) => {
    expect(instant(text)).toBe(text);
    expect(new Date(text).toISOString()).toBe(text);
  });

  it.each([
    '2023-01-05T02:30:00Z',
    '2023-01-05T02:30:00.000+08:00',
    '2023-01-05T24:00:00.000Z',
    '2023-01-05T23:59:60.000Z',
    '2023-02-30T02:30:00.000Z',
    '2023-01-05 02:30:00.000Z',
    '2023-01-05T02:60:00.000Z',
    '2023-01-05',
  ])('%s is not', (text) => {
    expect(isInstant(text)).toBe(false);
    expect(() => instant(text)).toThrow(InvalidInstant);
  });

  it('a value that is not a text is no instant', () => {
    expect(isInstant(new Date(0))).toBe(false);
    expect(() => instant(undefined as unknown as string)).toThrow(InvalidInstant);
  });

  it.each([
    ['2023-01-05T15:59:59.999Z', '2023-01-05', 'the last millisecond of the day'],
    ['2023-01-05T16:00:00.000Z', '2023-01-06', 'midnight in China'],
    ['2022-12-31T16:00:00.000Z', '2023-01-01', 'new year comes eight hours early'],
    ['1988-07-01T15:00:00.000Z', '1988-07-02', 'summer time 1986 to 1991: nine hours'],
    ['1988-07-01T14:59:59.999Z', '1988-07-01', 'summer time, an hour before'],
    ['1988-12-01T15:00:00.000Z', '1988-12-01', 'the winter between'],
    ['1890-06-30T15:54:17.000Z', '1890-07-01', 'local mean time before 1901: 8:05:43'],
    ['1890-06-30T15:54:16.000Z', '1890-06-30', 'a second earlier, in the same UTC hour'],
  ])('%s falls on %s: %s', (at, expected) => {
    expect(legalDateOf(instant(at))).toBe(expected);
    expect(legalDateOf(instant(at))).toBe(expected);
  });

  it.each([
    ['2024-03-06', '14:20', '2024-03-06T06:20:00.000Z', 'eight hours'],
    ['2024-03-06', '00:00', '2024-03-05T16:00:00.000Z', 'the beginning of the day'],
    ['1988-07-01', '23:30', '1988-07-01T14:30:00.000Z', 'summer time, nine hours'],
  ])('%s %s in China is %s: %s', (on, time, expected) => {
    expect(instantIn(d(on), time)).toBe(expected);
    expect(legalDateOf(instantIn(d(on), time))).toBe(on);
  });

  it('any time of any day falls on that day, whatever the clocks did', () => {
    const times = fc.tuple(fc.integer({ min: -44_000, max: 84_005 }), fc.integer({ min: 0, max: 1_439 }));
    fc.assert(
      fc.property(times, ([day, minute]) => {
        const on = addDays(d('1970-01-01'), day);
        const time = new Date(minute * 60_000).toISOString().slice(11, 16);
        expect(legalDateOf(instantIn(on, time))).toBe(on);
      }),
      { numRuns: 2000 },
    );
  });

  it('falls on the day the time zone database says, at any moment since 1902', () => {
    const china = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Shanghai', dateStyle: 'short' });
    const moments = fc.integer({ min: Date.UTC(1902, 0, 1), max: Date.UTC(2100, 0, 1) });
    fc.assert(
      fc.property(moments, (at) => expect(legalDateOf(instant(new Date(at).toISOString()))).toBe(china.format(at))),
      { numRuns: 2000 },
    );
  });
});
