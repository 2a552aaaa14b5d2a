import { count, daysOf } from '../../test/harness/counting.js';
import { days, months, type PeriodLength, workingDays, years } from './index.js';

describe('民事诉讼法（2023修正）第八十五条第三款、行诉解释第四十八条: calendar periods roll over days off', () => {
  const roll = (first: number, last: number, month: string) =>
    Array.from({ length: last - first + 1 }, (_, i) => `${month}-${String(first + i).padStart(2, '0')}`).join(' ');

  it.each<[string, PeriodLength, string, string, string, string, string]>([
    // start, length, raw end, due, rolled over, make-up day, note
    [
      '2023-09-20',
      days(10),
      '2023-09-30',
      '2023-10-07',
      `09-30 ${roll(1, 6, '10')}`,
      '10-07',
      'p12 十日 under the 2017 text',
    ],
    ['2024-03-11', days(60), '2024-05-10', '2024-05-10', '', '', 'p15 days off in between are not skipped'],
    ['2024-08-05', days(60), '2024-10-04', '2024-10-08', roll(4, 7, '10'), '', 'p16 国庆节'],
    ['2024-08-13', days(60), '2024-10-12', '2024-10-12', '', '10-12', 'p17 a make-up Saturday does not roll (C1)'],
    ['2023-03-01', days(60), '2023-04-30', '2023-05-04', `04-30 ${roll(1, 3, '05')}`, '', 'p22 劳动节'],
    [
      '2023-08-02',
      days(60),
      '2023-10-01',
      '2023-10-07',
      roll(1, 6, '10'),
      '10-07',
      'p24 rolls to a make-up Saturday (C1)',
    ],
    [
      '2024-01-12',
      days(30),
      '2024-02-11',
      '2024-02-18',
      roll(11, 17, '02'),
      '02-18',
      'p25 rolls to a make-up Sunday (C1)',
    ],
    ['2023-12-29', days(60), '2024-02-27', '2024-02-27', '', '', 'p26 over the new year'],
    ['2024-01-05', days(60), '2024-03-05', '2024-03-05', '', '', 'p27'],
    ['2024-03-08', days(60), '2024-05-07', '2024-05-07', '', '', 'p28'],
    ['2024-12-02', days(60), '2025-01-31', '2025-02-05', `01-31 ${roll(1, 4, '02')}`, '', 'p32 春节 2025'],
    ['2025-08-04', days(60), '2025-10-03', '2025-10-09', `${roll(3, 8, '10')}`, '', 'p35 国庆节、中秋节'],
    ['2024-09-18', days(15), '2024-10-03', '2024-10-08', roll(3, 7, '10'), '', 'p36 行诉法第四十五条'],
    ['2024-01-26', days(15), '2024-02-10', '2024-02-18', roll(10, 17, '02'), '02-18', 'p37 行诉法第六十七条'],
    ['2025-04-24', days(10), '2025-05-04', '2025-05-06', roll(4, 5, '05'), '', 'p39 行诉法第八十五条'],
    ['2024-03-21', days(45), '2024-05-05', '2024-05-06', '05-05', '', 'p41 行诉法第八十三条'],
    ['2024-02-05', days(7), '2024-02-12', '2024-02-18', roll(12, 17, '02'), '02-18', 'p42 法律援助法第四十三条'],
    [
      '2023-09-27',
      days(3),
      '2023-09-30',
      '2023-10-07',
      `09-30 ${roll(1, 6, '10')}`,
      '10-07',
      'p44 法律援助法第三十六条',
    ],
    ['2025-01-02', days(30), '2025-02-01', '2025-02-05', roll(1, 4, '02'), '', 'p46 人民调解法第三十三条'],
    [
      '2022-12-01',
      days(30),
      '2022-12-31',
      '2023-01-03',
      '12-31 01-01 01-02',
      '',
      'the notice of 2023 covers 2022-12-31',
    ],
    ['2024-10-18', days(1), '2024-10-19', '2024-10-21', '10-19 10-20', '', 'an ordinary weekend'],
    ['2024-10-18', days(0), '2024-10-18', '2024-10-18', '', '', 'no days: the starting day'],
    ['2024-10-19', workingDays(0), '2024-10-19', '2024-10-21', '10-19 10-20', '', 'no working days: the same, rolled'],
    ['2023-08-31', months(6), '2024-02-29', '2024-02-29', '', '', 'p40 行诉法第四十六条, no 31 February'],
    ['2024-01-31', months(1), '2024-02-29', '2024-02-29', '', '', 'p45 民法典第二百零二条, leap year'],
    ['2023-01-31', months(1), '2023-02-28', '2023-02-28', '', '', '民法典第二百零二条, no leap year'],
    ['2024-02-05', months(3), '2024-05-05', '2024-05-06', '05-05', '', 'months roll over'],
    ['2023-10-05', years(1), '2024-10-05', '2024-10-08', roll(5, 7, '10'), '', 'years roll over'],
    ['2024-02-29', years(1), '2025-02-28', '2025-02-28', '', '', 'a year from 29 February'],
  ])('%s, %j: raw end %s, due %s (rolled over %s; made up %s) %s', (start, length, rawEnd, due, rolledOver, madeUp) => {
    const proof = count(length, start);
    expect(proof).toMatchObject({
      rawEndOn: rawEnd,
      dueOn: due,
      rolled: rawEnd !== due,
      provisionalYears: [],
      stops: [],
    });
    expect(daysOf(proof.skipped)).toBe(rolledOver);
    expect(daysOf(proof.madeUp)).toBe(madeUp);
  });

  it('is a whole proof, and plain JSON', () => {
    const proof = count(days(60), '2023-08-02', { extensions: [], stops: [] });
    expect(proof).toEqual({
      startOn: '2023-08-02',
      length: { count: 60, unit: 'days' },
      extensionDays: 0,
      extensions: [],
      stops: [],
      rawEndOn: '2023-10-01',
      dueOn: '2023-10-07',
      skipped: ['01', '02', '03', '04', '05', '06'].map((day) => ({
        on: `2023-10-${day}`,
        because: 'holiday',
        notice: '国办发明电〔2022〕16号',
      })),
      madeUp: [{ on: '2023-10-07', notice: '国办发明电〔2022〕16号' }],
      rolled: true,
      provisionalYears: [],
      used: null,
      left: null,
    });
    expect(JSON.parse(JSON.stringify(proof))).toStrictEqual(proof);
  });
});
