import { backwards, condition, days, hours, instant, type LegalDate, workingDays } from '#legal-time';
import { citing, defineCaseType } from '../definition/index.js';
import { RULES } from '../testing/index.js';
import { historyOf, type SupposedEvent } from './calculate.js';
import { explainDue } from './explain.js';
import { type DueDate, dueDateOf, dueDatesOfPeriod } from './periods.js';

const law = citing('样本法');
const act = (name: string) => ({ name, from: ['open'], to: 'same', by: ['handler'], source: law('第一条') }) as const;
const always = { whose: 'office', metBy: [], lapse: '' } as const;

/** One period of each kind of counting. */
const type = defineCaseType({
  code: 'counted',
  name: '计算样本',
  numberWord: '算',
  lawVersions: { NEW: { name: '样本法', source: law('第一条') } },
  partyRoles: { party: { name: '当事人' } },
  states: { open: { name: '在办' } },
  acts: {
    opened: { ...act('收到'), from: null, to: 'open' },
    accepted: act('受理'),
    extended: act('延长期限'),
    paused: act('中止'),
    resumed: act('恢复'),
    asked: act('提请鉴定'),
    answered: act('收到鉴定意见'),
  },
  periods: {
    decide: {
      ...always,
      name: '审理期限',
      extendedBy: 'extended',
      versions: {
        NEW: {
          startsOn: ['accepted'],
          length: days(60),
          stops: [
            { from: 'paused', until: 'resumed', source: law('第六条') },
            { from: 'asked', until: 'answered', source: law('第七条', '第八条') },
          ],
          target: { says: '提前十日办结', length: days(50) },
          source: [law('第二条'), citing('期间法')('第九条')],
        },
      },
    },
    examine: {
      ...always,
      name: '审查期限',
      extendedBy: 'extended',
      versions: {
        NEW: {
          startsOn: ['opened'],
          length: workingDays(5),
          stops: [{ from: 'paused', until: 'resumed', source: law('第六条') }],
          source: law('第三条'),
          confidence: 'C',
        },
      },
    },
    notice: {
      ...always,
      name: '听证通知',
      versions: {
        NEW: { startsOn: ['opened'], length: backwards(workingDays(5)), source: law('第四条'), confidence: 'S' },
      },
    },
    forward: {
      ...always,
      name: '移送期限',
      versions: { NEW: { startsOn: ['opened'], length: hours(12), source: law('第五条'), confidence: '?' } },
    },
    lasted: {
      ...always,
      name: '中止满六十日',
      versions: { NEW: { startsOn: ['paused'], length: condition(days(60)), source: law('第十条') } },
    },
    appeal: {
      ...always,
      name: '起诉期限',
      whose: 'parties',
      versions: {
        NEW: {
          startsOn: [],
          starts: (history) =>
            history
              .all('answered')
              .map(({ code, on }, i) => ({ code, on, party: i === 0 ? '甲' : '乙', derived: '送达之日' })),
          length: days(15),
          source: law('第十一条'),
        },
      },
    },
  },
  milestones: { receivedOn: () => null, acceptedOn: () => null, closedOn: () => null },
  facts: {},
});

const countingOf = (...events: SupposedEvent[]) => ({
  type,
  lawVersion: 'NEW',
  history: historyOf(type, events),
  calendar: RULES.calendar,
});
const on = (code: string, day: string, more: Partial<SupposedEvent> = {}): SupposedEvent => ({
  act: code,
  on: day,
  ...more,
});
const told = (period: string, ...events: SupposedEvent[]): string[] =>
  explainDue(dueDateOf(countingOf(...events), period) as DueDate);

describe('the explanation of a due date', () => {
  it('in calendar days: law, start, roll-over over a holiday, target', () => {
    // 60 days after 6 March is 5 May, the last day of the holiday of 1 May; 50 days after it is 25 April, a Thursday.
    expect(told('decide', on('accepted', '2024-03-06'))).toEqual([
      '审理期限：依据样本法第二条；期间法第九条。',
      '自2024-03-06“受理”起算，当日不计；期限60日。',
      '末日为2024-05-05，是休假日，顺延至2024-05-06；其间休假：2024-05-05（法定休假日，国办发明电〔2023〕7号）。',
      '届满日：2024-05-06。',
      '内部目标（提前十日办结）：2024-04-25，不是法定期限。',
    ]);
  });

  it('in calendar days that end on an ordinary day, or on a make-up Sunday', () => {
    expect(told('decide', on('accepted', '2024-03-01')).slice(2, 4)).toEqual([
      '末日为2024-04-30，不是休假日，不顺延。',
      '届满日：2024-04-30。',
    ]);
    // 60 days after 28 February (a leap year) is Sunday, 28 April, worked in exchange.
    expect(told('decide', on('accepted', '2024-02-28')).slice(2, 4)).toEqual([
      '末日为2024-04-28，是调休上班日，不顺延。',
      '届满日：2024-04-28。',
    ]);
  });

  it('with stops by their causes and articles, and extensions by their days', () => {
    const lines = told(
      'decide',
      on('accepted', '2024-03-06'),
      on('paused', '2024-03-11'),
      on('resumed', '2024-03-21'),
      on('asked', '2024-04-01'),
      on('answered', '2024-04-11'),
      on('extended', '2024-05-10', { days: 30 }),
    );
    // 60 + 30 days, and 10 + 10 stopped ones: 110 days after 6 March is 24 June.
    expect(lines.slice(2, 7)).toEqual([
      '2024-03-12至2024-03-21因“中止”停止计算，扣除10日（样本法第六条）。',
      '2024-04-02至2024-04-11因“提请鉴定”停止计算，扣除10日（样本法第七条、第八条）。',
      '2024-05-10批准延长30日。',
      '末日为2024-06-24，不是休假日，不顺延。',
      '届满日：2024-06-24。',
    ]);
  });

  it('with stops of two causes that overlap, each named', () => {
    const lines = told(
      'decide',
      on('accepted', '2024-03-06'),
      on('paused', '2024-03-11'),
      on('asked', '2024-03-15'),
      on('resumed', '2024-03-21'),
      on('answered', '2024-03-25'),
    );
    expect(lines[2]).toBe(
      '2024-03-12至2024-03-25因“中止”、“提请鉴定”停止计算，扣除14日（样本法第六条；样本法第七条、第八条）。',
    );
  });

  it('while the clock is stopped: the days spent and left, and no target', () => {
    expect(told('decide', on('accepted', '2024-03-06'), on('paused', '2024-03-11')).slice(2)).toEqual([
      '2024-03-12起因“中止”停止计算，尚未恢复（样本法第六条）。',
      '已用5日，剩余55日，恢复后继续计算。',
    ]);
  });

  it('in working days: each day passed over and why, make-up days, the mark of a convention', () => {
    // 7 April is a make-up Sunday: 3, 7, 8, 9 and 10 April.
    expect(told('examine', on('opened', '2024-04-02'))).toEqual([
      '审查期限：依据样本法第三条。',
      '法律没有写明，按本系统约定计算。',
      '自2024-04-02“收到”起算，当日不计；期限5个工作日。',
      '不计入：2024-04-04至2024-04-06（法定休假日，国办发明电〔2023〕7号）。',
      '调休上班，计入：2024-04-07（国办发明电〔2023〕7号）。',
      '届满日：2024-04-10。',
    ]);
    expect(told('examine', on('opened', '2024-03-07'), on('extended', '2024-03-12', { days: 3 })).slice(3)).toEqual([
      '2024-03-12批准延长3个工作日。',
      '不计入：2024-03-09至2024-03-10（周末）、2024-03-16至2024-03-17（周末）。',
      '届满日：2024-03-19。',
    ]);
  });

  it('counted back from a day', () => {
    expect(told('notice', on('opened', '2024-03-12')).slice(1)).toEqual([
      '该规则见于二手资料，未核对原文。',
      '应在2024-03-12“收到”之前至少5个工作日，当日不计，向前数。',
      '不计入：2024-03-10（周末）、2024-03-09（周末）。',
      '最迟应在2024-03-05。',
    ]);
  });

  it('in hours: the moment in Beijing time', () => {
    expect(told('forward', on('opened', '2024-03-12', { time: '14:20' })).slice(1)).toEqual([
      '该规则待核。',
      '自2024-03-12 14:20“收到”起算，所在的一小时不计；期限12小时。',
      '届满时刻：2024-03-13 03:00（北京时间）。',
    ]);
    expect(told('forward', on('opened', '2024-03-12')).slice(2)).toEqual([
      '自2024-03-12“收到”起算，时刻未记明，从当日24时起计；期限12小时。',
      '届满时刻：2024-03-13 12:00（北京时间）。',
    ]);
  });

  it('of a condition: no roll-over', () => {
    expect(told('lasted', on('paused', '2024-03-06')).slice(1)).toEqual([
      '自2024-03-06“中止”起算，当日不计；须满60日。',
      '2024-05-05期满；这是须届满的条件，遇休假日不顺延。',
    ]);
  });

  it("of each party's own clock, with the day that the law derives", () => {
    const dues = dueDatesOfPeriod(countingOf(on('answered', '2024-03-06'), on('answered', '2024-03-08')), 'appeal');
    const names: Record<string, string> = { 甲: '王样本' };
    expect(dues.map((due) => explainDue(due, (id) => names[id] ?? id)[1])).toEqual([
      '王样本的期限：自2024-03-06“收到鉴定意见”（送达之日）起算，当日不计；期限15日。',
      '乙的期限：自2024-03-08“收到鉴定意见”（送达之日）起算，当日不计；期限15日。',
    ]);
  });

  it('says which years are provisional', () => {
    const due = dueDateOf(countingOf(on('accepted', '2026-12-01')), 'decide') as DueDate;
    expect(due.count.dueOn).toBe('2027-02-01' as LegalDate);
    expect(explainDue(due).at(-1)).toBe('暂定：2027年放假安排尚未载入，暂按周末计算，载入后重新计算。');
    const met = { ...due, countedAsOf: instant('2027-01-05T02:00:00.000Z') };
    expect(explainDue(met).at(-1)).toBe('当时2027年放假安排尚未载入，按周末计算；期限已了结，不再重新计算。');
  });
});
