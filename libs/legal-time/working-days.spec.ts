import { count, daysOf, stop } from '../../test/harness/counting.js';
import { legalDate, workingDays } from './index.js';

const d = legalDate;

describe('行政复议法（2023修订）第八十八条第二款、（2017修正）第四十条第二款: working days', () => {
  it.each<[string, number, string, string, string, string]>([
    // start, length, due, skipped, make-up days counted
    ['2024-02-06', 5, '2024-02-19', '02-10 02-11 02-12 02-13 02-14 02-15 02-16 02-17', '02-18', 'p01 除夕 2024 works'],
    [
      '2023-01-18',
      5,
      '2023-01-30',
      '01-21 01-22 01-23 01-24 01-25 01-26 01-27',
      '01-28 01-29',
      'p02 both make-up days',
    ],
    ['2024-09-27', 5, '2024-10-10', '09-28 10-01 10-02 10-03 10-04 10-05 10-06 10-07', '09-29', 'p03 国庆节'],
    ['2025-04-30', 5, '2025-05-12', '05-01 05-02 05-03 05-04 05-05 05-10 05-11', '', 'p04 劳动节'],
    ['2026-10-04', 5, '2026-10-13', '10-05 10-06 10-07 10-11', '10-10', 'p05 received on a holiday'],
    ['2024-04-03', 5, '2024-04-11', '04-04 04-05 04-06', '04-07', 'p06 清明节'],
    [
      '2025-01-20',
      10,
      '2025-02-08',
      '01-25 01-28 01-29 01-30 01-31 02-01 02-02 02-03 02-04',
      '01-26 02-08',
      'p07 the tenth day is a make-up day',
    ],
    ['2024-09-11', 7, '2024-09-23', '09-15 09-16 09-17 09-21 09-22', '09-14', 'p09 中秋节'],
    ['2024-06-07', 3, '2024-06-13', '06-08 06-09 06-10', '', 'p10 端午节'],
    [
      '2023-09-25',
      7,
      '2023-10-10',
      '09-29 09-30 10-01 10-02 10-03 10-04 10-05 10-06',
      '10-07 10-08',
      'p11 中秋节、国庆节',
    ],
    ['2024-04-29', 7, '2024-05-11', '05-01 05-02 05-03 05-04 05-05', '05-11', 'p30 ends on a make-up Saturday'],
    ['2024-12-31', 3, '2025-01-06', '01-01 01-04 01-05', '', 'p31 over the new year'],
  ])('%s and %i working days: %s (skipped %s; made up %s) %s', (start, length, due, skipped, madeUp) => {
    const proof = count(workingDays(length), start);
    expect(proof).toMatchObject({
      rawEndOn: due,
      dueOn: due,
      rolled: false,
      provisionalYears: [],
      used: null,
      left: null,
    });
    expect(daysOf(proof.skipped)).toBe(skipped);
    expect(daysOf(proof.madeUp)).toBe(madeUp);
  });

  it('names weekends, holidays and the notices', () => {
    expect(count(workingDays(5), '2024-09-27')).toMatchObject({
      skipped: expect.arrayContaining([
        { on: '2024-09-28', because: 'weekend' },
        { on: '2024-10-05', because: 'holiday', notice: '国办发明电〔2023〕7号' },
      ]),
      madeUp: [{ on: '2024-09-29', notice: '国办发明电〔2023〕7号' }],
    });
  });

  it('an extension is in working days, and stopped days are leapt over', () => {
    const more = { extensions: [{ on: d('2024-05-08'), days: 2 }], stops: [stop('2024-05-08', '2024-05-10')] };
    const proof = count(workingDays(3), '2024-05-06', more); // 1=05-07 2=05-08, stopped 09–10, 3=05-11 made up, 4=05-13, 5=05-14
    expect(proof).toMatchObject({ extensionDays: 2, dueOn: '2024-05-14' });
    expect(proof.stops).toEqual([{ firstOn: '2024-05-09', lastOn: '2024-05-10', days: 2, causes: ['suspended'] }]);
    expect(daysOf(proof.skipped)).toBe('05-12');
    expect(daysOf(proof.madeUp)).toBe('05-11');
  });

  it('an open stop gives no due date', () => {
    const proof = count(workingDays(5), '2024-05-06', { stops: [stop('2024-05-08', null)] });
    expect(proof).toMatchObject({ rawEndOn: null, dueOn: null, used: 2, left: 3, rolled: false });
    expect(proof.stops).toEqual([{ firstOn: '2024-05-09', lastOn: null, days: null, causes: ['suspended'] }]);
  });

  it('a stop from the last day on no longer matters', () => {
    const proof = count(workingDays(2), '2024-05-06', { stops: [stop('2024-05-08', null)] });
    expect(proof).toMatchObject({ dueOn: '2024-05-08', stops: [], used: null });
  });
});
