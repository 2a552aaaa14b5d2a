import fc from 'fast-check';
import { calendarOf } from '../../test/harness/counting.js';
import { legalDate as d, type HolidayProblem, InvalidHolidayNotice, parseHolidayText } from './index.js';

const sentences: Record<number, string> = {
  2022: `全市各单位：
现将2022年放假时间转发如下，请提前安排工作。
一、元旦：2022年1月1日至3日放假，共3天。
二、春节：1月31日至2月6日放假调休，共7天。1月29日（星期六）、1月30日（星期日）上班。
三、清明节：4月3日至5日放假调休，共3天。4月2日（星期六）上班。
四、劳动节：4月30日至5月4日放假调休，共5天。4月24日（星期日）、5月7日（星期六）上班。
五、端午节：6月3日至5日放假，共3天。
六、中秋节：9月10日至12日放假，共3天。
七、国庆节：10月1日至7日放假调休，共7天。10月8日（星期六）、10月9日（星期日）上班。
请各单位在假日里排好值班表。`,
  2023: `2023年部分节假日放假表

(一) 元旦: 2022年12月31日至2023年1月2日放假调休, 共3天.
(二) 春节: 1月21日至27日放假调休, 共7天. 1月28日(星期六), 1月29日(星期日)上班.
(三) 清明节: 4月5日放假, 共1天.
(四) 劳动节: 4月29日至5月3日放假调休, 共5天. 4月23日(星期日), 5月6日(星期六)上班.
(五) 端午节: 6月22日至24日放假调休, 共3天. 6月25日(星期日)上班.
(六) 中秋节、国庆节: 9月29日至10月6日放假调休, 共8天. 10月7日(星期六), 10月8日(星期日)上班.`,
  2024: `1．元旦：1月1日放假，与周末连休。
2．春节：2月10日～17日放假调休，共8天。2月4日（周日）、2月18日（周日）上班。鼓励在除夕（2月9日）安排带薪年休假。
3．清明节：4月4日～6日放假调休，共3天。4月7日（周日）上班。
4．劳动节：5月1日～5日放假调休，共5天。4月28日（周日）、5月11日（周六）上班。
5．端午节：6月10日放假，与周末连休。
6．中秋节：9月15日～17日放假调休，共3天。9月14日（周六）上班。
7．国庆节：10月1日～7日放假调休，共7天。9月29日（周日）、10月12日（周六）上班。`,
  2025: `元旦：1月1日（周三）放假1天，不调休。
春节：1月28日（农历除夕、周二）至2月4日（农历正月初七、周二）放假调休，共8天。1月26日（周日）、2月8日（周六）上班。
清明节：4月4日（周五）—6日（周日）放假，共3天。
劳动节：5月1日（周四）—5日（周一）放假调休，共五天。4月27日（周日）照常上班。
端午节：5月31日（周六）—6月2日（周一）放假，共3天。
国庆节、中秋节：10月1日（周三）—8日（周三）放假调休，共8天；9月28日（周日）和10月11日（周六）上班。
国务院办公厅
2024年11月12日`,
  2026: `　　一、元旦：１月１日（周四）至３日（周六）放假调休，共３天，１月４日（周日）上班。
　　二、春节：2月15日（农历腊月二十八、周日）至23日（农历正月初七、周一）放假调休，共9天。2月14日（周六）、28日（周六）上班。
　　三、清明节：4月4日(星期六)-6日(星期一)放假,共3天。
　　四、劳动节：5月1日（周五）至5日（周二）放假调休，共5天。5月9日（周六）上班。
　　五、端午节：6月19日（周五）至21日（周日）放假，共3天。
　　六、中秋节：9月25日（周五）至27日（周日）放假，共3天。
　　七、国庆节：10月1日（周四）至7日（周三）放假调休，共7天。9月20日（周日）、10月10日（星期六）上班。`,
};

const tables: Record<number, string> = {
  2022: `节日\t放假时间\t调休上班日期\t放假天数
元旦\t1月1日至1月3日\t\t3天
春节\t1月31日至2月6日\t1月29日（周六）、1月30日（周日）\t7天
清明节\t4月3日至4月5日\t4月2日（周六）\t3天
劳动节\t4月30日至5月4日\t4月24日（周日）、5月7日（周六）\t5天
端午节\t6月3日至6月5日\t\t3天
中秋节\t9月10日至9月12日\t\t3天
国庆节\t10月1日至10月7日\t10月8日（周六）、10月9日（周日）\t7天`,
  2023: `| 节日 | 放假 | 上班 |
| --- | --- | --- |
| 元旦 | 2022年12月31日至2023年1月2日 | - |
| 春节 | 1月21日至27日 | 1月28日、29日 |
| 清明节 | 4月5日 | 无 |
| 劳动节 | 4月29日至5月3日 | 4月23日、5月6日 |
| 端午节 | 6月22日至24日 | 6月25日 |
| 中秋节、国庆节 | 9月29日至10月6日 | 10月7日、8日 |`,
  2024: `元旦    1月1日
春节    2月10日至2月17日    2月4日、2月18日
清明节  4月4日至4月6日      4月7日
劳动节  5月1日至5月5日      4月28日、5月11日
端午节  6月10日
中秋节  9月15日至9月17日    9月14日
国庆节  10月1日至10月7日    9月29日、10月12日`,
  2025: `元旦|1月1日（周三）|不调休
春节|1月28日至2月4日（共8天）|1月26日、2月8日
清明节|4月4日至6日（共3天）|
劳动节|5月1日至5日（共5天）|4月27日
端午节|5月31日至6月2日（共3天）|
国庆节、中秋节|10月1日至8日（共8天）|9月28日、10月11日`,
  2026: `假期名称\t天数\t补班日\t放假日期
元旦\t3\t2026-01-04\t2026-01-01至2026-01-03
春节\t9\t2026-02-14、2026-02-28\t2026-02-15至2026-02-23
清明节\t3\t\t2026/4/4-2026/4/6
劳动节\t5\t2026/5/9\t2026/5/1-2026/5/5
端午节\t3\t\t2026-06-19 ~ 2026-06-21
中秋节\t3\t\t2026-09-25 ~ 2026-09-27
国庆节\t7\t2026-09-20、2026-10-10\t2026-10-01 ~ 2026-10-07`,
};

describe('the yearly arrangement read from text equals config/holidays', () => {
  const years = [2022, 2023, 2024, 2025, 2026];
  it.each([
    ...years.map((year) => [year, 'sentences', sentences[year]!] as const),
    ...years.map((year) => [year, 'a table', tables[year]!] as const),
  ])('%i, from %s', (year, _, text) => {
    const { issuedOn: __, ...filed } = calendarOf(year).notices[0]!;
    const { issuedOn, ...read } = parseHolidayText(year, filed.notice, text);
    expect(read).toEqual(filed);
    expect(issuedOn).toBe(year === 2025 && text === sentences[2025] ? '2024-11-12' : undefined);
  });

  it('with Windows line ends, on one line, or with the numbers of a word processor', () => {
    const read = parseHolidayText(2026, 'n', sentences[2026]!);
    expect(parseHolidayText(2026, 'n', sentences[2026]!.replace(/\n/g, '\r\n'))).toEqual(read);
    expect(parseHolidayText(2026, 'n', sentences[2026]!.replace(/\n/g, ''))).toEqual(read);
    expect(parseHolidayText(2026, 'n', sentences[2026]!.replace(/　　(.、)/g, '$1\t'))).toEqual(read);
  });
});

const daysOf = (text: string, year = 2025) => {
  const { daysOff, makeUpDays } = parseHolidayText(year, 'n', text);
  return [daysOff.map(({ from, to, name }) => `${name} ${from}..${to}`).join(' '), makeUpDays.join(' ')];
};

describe('what may be written', () => {
  it.each([
    ['清明节：4月5日放假，共1天。', '清明节 2025-04-05..2025-04-05', ''],
    ['清明4月5号放假', '清明 2025-04-05..2025-04-05', ''],
    ['国庆节：10月1日至3日、10月6日放假，共4天', '国庆节 2025-10-01..2025-10-03 国庆节 2025-10-06..2025-10-06', ''],
    [
      '国庆节：10月1日至3日放假，共3天；10月6日放假，共1天',
      '国庆节 2025-10-01..2025-10-03 国庆节 2025-10-06..2025-10-06',
      '',
    ],
    [
      '元旦：1月1日放假。\n1月4日（星期六）至5日（星期天）上班。',
      '元旦 2025-01-01..2025-01-01',
      '2025-01-04 2025-01-05',
    ],
    ['元旦：12月30日至1月1日放假，共3天。', '元旦 2024-12-30..2025-01-01', ''],
    ['元旦：12月30日（周一）至2025年1月1日放假', '元旦 2024-12-30..2025-01-01', ''],
    ['元旦：2024年12月30日至12月31日放假', '元旦 2024-12-30..2024-12-31', ''],
    ['元旦：2024年12月30日至1月1日放假', '元旦 2024-12-30..2025-01-01', ''],
    ['元旦：1月1日放假。2024年12月28日（周六）、29日上班', '元旦 2025-01-01..2025-01-01', '2024-12-28 2024-12-29'],
    ['元旦：1月1日周三放假。假日里请注意安全。', '元旦 2025-01-01..2025-01-01', ''],
    ['胜利80周年纪念日：9月3日（周三）放假1天', '胜利80周年纪念日 2025-09-03..2025-09-03', ''],
    ['元旦\t1月1日', '元旦 2025-01-01..2025-01-01', ''],
    ['元旦\t共1天\t1月1日放假。\t1月4日、1月5日上班.', '元旦 2025-01-01..2025-01-01', '2025-01-04 2025-01-05'],
    ['元旦：\t1月1日\t1月4日 1月5日', '元旦 2025-01-01..2025-01-01', '2025-01-04 2025-01-05'],
    ['上班\t放假\t节日\n1月4日\t1月1日\t元旦', '元旦 2025-01-01..2025-01-01', '2025-01-04'],
  ])('%s', (text, off, worked) => {
    expect(daysOf(text)).toEqual([off, worked]);
  });

  it('prose that names no day', () => {
    const prose = `国办发明电〔2024〕12号\n各省、自治区、直辖市人民政府，国务院各部委、各直属机构：\n根据国务院《全国年节及纪念日放假办法》，现将2025年元旦、春节放假调休的安排通知如下：
（此件公开发布）\n抄送  各区县\n元旦：1月1日放假。\n放假期间各单位要安排24小时值班。`;
    expect(daysOf(prose)).toEqual(['元旦 2025-01-01..2025-01-01', '']);
  });
});

describe('what is not understood, or not right, is refused with its line', () => {
  const good = '元旦：1月1日放假。\n';
  it.each<[string, HolidayProblem]>([
    ['清明节：4月4日至6日放假，共4天。', { code: 'count-differs', stated: '4', named: 3 }],
    ['清明节：4月4日至6日放假。共四天。', { code: 'count-differs', stated: '四', named: 3 }],
    ['清明节：4月4日至6日放假2天', { code: 'count-differs', stated: '2', named: 3 }],
    ['清明节\t4月4日至6日\t\t2天', { code: 'count-differs', stated: '2', named: 3 }],
    ['清明节：共3天', { code: 'count-differs', stated: '3', named: 0 }],
    ['国庆节：10月1日至3日放假，10月6日放假，共1天', { code: 'count-differs', stated: '1', named: 4 }],
    ['清明节：4月4日（周四）放假。', { code: 'weekday-wrong', date: d('2025-04-04'), stated: '周四', weekday: '周五' }],
    [
      '清明节：4月4日至6日（星期六）放假。',
      { code: 'weekday-wrong', date: d('2025-04-06'), stated: '周六', weekday: '周日' },
    ],
    [
      '劳动节：5月1日放假。4月27日（周六）上班。',
      { code: 'weekday-wrong', date: d('2025-04-27'), stated: '周六', weekday: '周日' },
    ],
    [
      '劳动节\t5月1日\t4月27日（农历三月三十、星期六）',
      { code: 'weekday-wrong', date: d('2025-04-27'), stated: '周六', weekday: '周日' },
    ],
    ['劳动节：5月1日放假。4月28日上班。', { code: 'make-up-not-weekend', date: d('2025-04-28') }],
    ['劳动节：5月1日放假，与周末连休。', { code: 'weekend-not-met' }],
    ['元旦：1月1日放假', { code: 'day-twice', date: d('2025-01-01') }],
    ['劳动节：5月5日至1日放假', { code: 'ends-before-begins', from: d('2025-05-05'), to: d('2025-05-01') }],
    ['劳动节：5月5日至5月1日放假', { code: 'day-of-other-year', date: d('2026-05-01'), year: 2025, before: 2024 }],
    ['劳动节：2026年5月1日放假', { code: 'day-of-other-year', date: d('2026-05-01'), year: 2025, before: 2024 }],
    ['元旦：12月31日放假', { code: 'year-unclear', text: '12月31日', year: 2025, before: 2024 }],
    ['清明节：2月30日放假', { code: 'no-such-day', text: '2025年2月30日' }],
    ['清明节：5日放假', { code: 'month-missing', text: '5日' }],
    ['清明节：2025年5日放假', { code: 'month-missing', text: '2025年5日' }],
    ['清明节：4月5日至放假', { code: 'range-open' }],
    ['清明节：4月5日', { code: 'verb-missing', text: '4月5日' }],
    ['清明节：4月5日调休', { code: 'verb-missing', text: '4月5日调休' }],
    ['清明节：四月五日放假', { code: 'line-unreadable', text: '四月五日放假' }],
    ['清明节：4.4-4.6放假', { code: 'line-unreadable', text: '4.4-4.6放假' }],
    ['清明节：4月5日（补休）放假', { code: 'remark-unreadable', text: '补休' }],
    ['清明节：4月5日放假。6日也放假。', { code: 'month-missing', text: '6日' }],
    ['清明节：4月5日放假。次日也放假。', { code: 'line-unreadable', text: '次日也放假' }],
    ['清明节：放假一天。', { code: 'line-unreadable', text: '放假一天' }],
    ['清明节：另行通知。', { code: 'line-unreadable', text: '另行通知' }],
    ['清明节', { code: 'holiday-without-day-off', name: '清明节' }],
    ['清明节：4月26日上班', { code: 'holiday-without-day-off', name: '清明节' }],
    ['4月5日放假。', { code: 'holiday-missing' }],
    ['共3天。', { code: 'count-differs', stated: '3', named: 0 }],
    ['根据通知，4月5日祭扫的单位较多。', { code: 'line-unreadable', text: '根据通知,4月5日祭扫的单位较多' }],
    ['十月一日举行升旗仪式。', { code: 'line-unreadable', text: '十月一日举行升旗仪式' }],
    ['2025年4月5日', { code: 'verb-missing', text: '2025年4月5日' }],
    ['国务院办公厅关于2026年部分节假日安排的通知', { code: 'text-of-other-year', stated: 2026, year: 2025 }],
    ['|  | 4月5日 |', { code: 'holiday-missing' }],
    ['植树节\t3月12日', { code: 'holiday-unknown', name: '植树节' }],
    ['清明节\t\t4月26日', { code: 'holiday-without-day-off', name: '清明节' }],
    ['清明节\t无\t无', { code: 'line-unreadable', text: '无' }],
    ['清明节\t4月26日上班\t4月5日放假', { code: 'wrong-column', text: '4月26日上班' }],
    ['清明节\t4月5日\t4月26日\t4月27日', { code: 'too-many-columns', columns: 4, expected: 3 }],
    ['清明节\t4月5日\t1天\t1天', { code: 'count-twice' }],
    ['节日\t放假\t备注', { code: 'columns-unclear', columns: '节日 | 放假 | 备注' }],
    ['节日\t放假\t休息', { code: 'columns-unclear', columns: '节日 | 放假 | 休息' }],
    ['节日\t上班', { code: 'columns-missing' }],
    ['节日\t放假\t天数\n清明节\t4月5日\t?', { code: 'count-unreadable', text: '?' }],
  ])('%s: %j', (text, problem) => {
    const line = good.split('\n').length - 1 + text.split('\n').length;
    expect(() => daysOf(good + text)).toThrow(new InvalidHolidayNotice(`line ${line}`, problem));
  });

  it('a text without any day off', () => {
    expect(() => daysOf('')).toThrow(new InvalidHolidayNotice('', { code: 'no-day-off' }));
    expect(() => daysOf('各单位：\n请做好值班。')).toThrow(InvalidHolidayNotice);
  });

  it('a notice without name, a second date of issue, and a date of issue that could be a day off', () => {
    expect(() => parseHolidayText(2025, ' ', good)).toThrow(
      new InvalidHolidayNotice('notice', { code: 'text-missing' }),
    );
    expect(() => daysOf(`${good}2024年11月12日\n2024年11月13日`)).toThrow(
      new InvalidHolidayNotice('line 3', { code: 'issued-twice', date: d('2024-11-13'), other: d('2024-11-12') }),
    );
    expect(() => daysOf(`${good}2024年12月20日`)).toThrow(InvalidHolidayNotice);
    expect(() => daysOf(`${good}2023年11月12日`)).toThrow(InvalidHolidayNotice);
  });

  it('whatever was typed wrongly: a text is read or refused, and nothing else happens', () => {
    const texts = [...Object.entries(sentences), ...Object.entries(tables)];
    const pieces = fc.constantFrom(
      '',
      ' ',
      '  ',
      '\t',
      '\n',
      '|',
      '。',
      '，',
      '（',
      '）',
      '：',
      '至',
      '1',
      '0000年',
      '9999年',
      '放假',
      '周一',
      '共9天',
    );
    const typed = fc.record({ text: fc.constantFrom(...texts), at: fc.nat(600), drop: fc.nat(4), put: pieces });
    fc.assert(
      fc.property(typed, ({ text: [year, text], at, drop, put }) => {
        try {
          daysOf(text.slice(0, at) + put + text.slice(at + drop), Number(year));
        } catch (error) {
          if (!(error instanceof InvalidHolidayNotice)) throw error;
        }
      }),
      { numRuns: 2000 },
    );
  });
});
