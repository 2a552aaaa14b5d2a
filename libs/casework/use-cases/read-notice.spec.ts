import type { HolidayProblem } from '#legal-time';
import { HolidayCalendar, parseHolidayNotice } from '#legal-time';
import { Refusal, sentence } from '#platform/refusals';
import { orRefused, readNotice } from './read-notice.js';

const json = {
  year: 2025,
  notice: '样本通知〔2024〕1号',
  issuedOn: '2024-11-12',
  daysOff: [{ from: '2025-05-01', to: '2025-05-05', name: '劳动节' }],
  makeUpDays: ['2025-04-27'],
};
const filed = (change: object) => () => readNotice({ json: { ...json, ...change } });
const pasted = (text: string) => () => readNotice({ year: 2025, notice: '样本', text: `元旦：1月1日放假。\n${text}` });
const together = (...changes: object[]) => {
  const notices = changes.map((change) => parseHolidayNotice({ ...json, ...change }));
  return () => orRefused(() => new HolidayCalendar(notices));
};
const off = (from: string, to: string) => ({ daysOff: [{ from, to, name: '元旦' }], makeUpDays: [] });

const refusalOf = (run: () => unknown): Refusal => {
  try {
    run();
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
  throw new Error('nothing was refused');
};

/** How each kind of problem comes about, and how its sentence begins. */
const problems: Record<HolidayProblem['code'], readonly [run: () => unknown, begins: string]> = {
  'not-an-object': [filed({ daysOff: ['5月1日'] }), '放假安排“放假第1项”（daysOff[0]）应为 JSON 对象，'],
  'not-a-list': [filed({ makeUpDays: '2025-04-27' }), '放假安排“调休上班日”（makeUpDays）应为列表，'],
  'text-missing': [filed({ notice: ' ' }), '放假安排“通知名称”（notice）没有填写'],
  'date-invalid': [filed({ issuedOn: '2024-11-31' }), '放假安排“发布日期”（issuedOn）不是真实存在的日期，'],
  'field-unknown': [filed({ remark: '' }), '放假安排全文有不认识的字段“remark”，'],
  'field-missing': [
    filed({ daysOff: [{ from: '2025-05-01', name: '劳动节' }] }),
    '放假安排“放假第1项”（daysOff[0]）缺少字段“to”，',
  ],
  'year-invalid': [filed({ year: 25 }), '放假安排“年份”（year）应为 1949 至 2199 之间的整数，'],
  'no-day-off': [filed({ daysOff: [] }), '没有读到任何放假的日子，'],
  'ends-before-begins': [
    filed(off('2025-01-02', '2025-01-01')),
    '放假安排“放假第1项”（daysOff[0]）的截止日 2025-01-01 早于起始日 2025-01-02，',
  ],
  'day-of-other-year': [
    filed(off('2025-12-31', '2026-01-01')),
    '放假安排“放假第1项的截止日”（daysOff[0].to）的日期 2026-01-01 既不在 2025 年，也不在 2024 年年底',
  ],
  'day-twice': [
    filed({ makeUpDays: ['2025-04-27', '2025-04-27'] }),
    '放假安排“调休上班日第2项”（makeUpDays[1]）的日期 2025-04-27 重复出现：',
  ],
  'make-up-not-weekend': [
    pasted('劳动节：5月1日放假。4月28日上班。'),
    '放假安排第2行的调休上班日 2025-04-28 不是星期六或者星期日，',
  ],
  'line-unreadable': [
    pasted('自2025年1月1日起，全体公民放假的假日增加2天。'),
    '第2行中的“自2025年1月1日起,全体公民放假的假日增加2天”无法识别为放假安排。通知的开头、依据、施行日期（如“自2025年1月1日起”）等不是放假安排的文字，请删除；',
  ],
  'verb-missing': [pasted('2025年1月1日起施行'), '第2行中的“2025年1月1日起施行”没有写明是放假还是上班。'],
  'wrong-column': [pasted('清明节\t4月26日上班\t4月5日放假'), '第2行中的“4月26日上班”填错了列：'],
  'remark-unreadable': [pasted('清明节：4月5日（补休）放假'), '第2行括号中的“补休”无法识别：'],
  'month-missing': [pasted('清明节：5日放假'), '第2行中的“5日”没有写明月份，'],
  'no-such-day': [pasted('清明节：2月30日放假'), '第2行中的“2025年2月30日”不存在，'],
  'count-unreadable': [pasted('节日\t放假\t天数\n清明节\t4月5日\t若干'), '第3行中的“若干”不是天数，'],
  'range-open': [pasted('清明节：4月5日至放假'), '第2行写了“至”，但没有写明截止日，'],
  'weekend-not-met': [pasted('劳动节：5月1日放假，与周末连休。'), '第2行写明“与周末连休”，'],
  'count-twice': [pasted('清明节\t4月5日\t1天\t1天'), '第2行写了两个天数，'],
  'holiday-missing': [pasted('4月5日放假。'), '第2行有放假的日子，但没有写明是哪个节日。'],
  'columns-missing': [pasted('节日\t上班'), '第2行的表头缺少节日或者放假日期，'],
  'year-unclear': [pasted('元旦：12月31日放假'), '第2行中的“12月31日”可能在 2024 年，也可能在 2025 年，请写明年份。'],
  'count-differs': [pasted('清明节：4月4日至6日放假，共四天。'), '第2行写明放假“四天”，所列日期却是 3 天，'],
  'weekday-wrong': [pasted('清明节：4月4日（周四）放假。'), '第2行的 2025-04-04 是周五，不是周四，'],
  'holiday-unknown': [pasted('植树节\t3月12日'), '第2行中的“植树节”不是已知的节日，'],
  'holiday-without-day-off': [pasted('清明节'), '第2行的“清明节”没有写明放假日期，'],
  'columns-unclear': [pasted('节日\t放假\t备注'), '第2行的表头“节日 | 放假 | 备注”无法分清各列，'],
  'too-many-columns': [pasted('清明节\t4月5日\t4月26日\t4月27日'), '第2行有 4 列，多于应有的 3 列，'],
  'text-of-other-year': [
    pasted('关于2026年部分节假日安排的通知'),
    '第2行说的是 2026 年的放假安排，所填年份却是 2025 年，',
  ],
  'issued-twice': [
    pasted('2024年11月12日\n2024年11月13日'),
    '第3行又写了一个发布日期 2024-11-13，前面已写 2024-11-12，',
  ],
  'year-twice': [together({}, {}), '2025 年有两份放假安排，'],
  'notices-contradict': [
    together(
      { notice: '甲通知', daysOff: off('2025-01-01', '2025-01-01').daysOff, makeUpDays: ['2025-12-27'] },
      { notice: '乙通知', year: 2026, ...off('2025-12-27', '2026-01-01') },
    ),
    '“乙通知”与“甲通知”对 2025-12-27 的规定相反：',
  ],
};

describe('what is wrong with a holiday notice is told in a sentence', () => {
  it.each(Object.entries(problems))('%s', (code, [run, begins]) => {
    const refusal = refusalOf(run);
    expect(refusal.code).toBe(`holidays.${code}`);
    expect(refusal.message.slice(0, begins.length)).toBe(begins);
    expect(refusal.message).toMatch(/请.*。$/);
    const english = sentence(refusal.code, refusal.details, 'en');
    for (const told of [refusal.message, english]) expect(told).not.toMatch(/[{}]|undefined|\[object/);
  });

  it('with a place that programs can rely on', () => {
    expect(refusalOf(pasted('清明节')).details).toEqual({ at: 'line 2', where: '第2行', name: '清明节' });
    expect(refusalOf(filed({ year: undefined })).details['at']).toBe('year');
    expect(refusalOf(() => readNotice({ json: [] })).details).toEqual({ at: 'whole notice', where: '全文' });
  });

  it('quoting no more than a line of what was pasted', () => {
    const { details } = refusalOf(pasted(`自1月1日起${'甲'.repeat(5000)}`));
    expect(String(details['text'])).toHaveLength(101);
  });

  it('and any other error is not taken for one', () => {
    const broken = () => {
      throw new RangeError('broken');
    };
    expect(() => orRefused(broken)).toThrow(RangeError);
  });
});
