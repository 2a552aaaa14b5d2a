/** What is refused of the yearly notices on days off 放假安排. `{where}` is a place in the notice, see {@link holidayPlace}. */
export const holidays = {
  'holidays.unchanged': '{year} 年的放假安排与已载入的完全相同，无须再次载入。',
  'holidays.reason-required': '{year} 年的放假安排已经载入，更正须写明理由，请填写“reason”。',
  'holidays.whole-region-only': '放假安排关系到全区案件，只能由“{organisation}”的人员载入，请联系该机构。',
  'holidays.not-json': '文件 {file} 不是正确的 JSON，请检查文件内容；文件是通知文字的，请加 --text。',

  'holidays.not-an-object': '放假安排{where}应为 JSON 对象，请按样例的结构改正。',
  'holidays.not-a-list': '放假安排{where}应为列表，请按样例的结构改正。',
  'holidays.text-missing': '放假安排{where}没有填写或者不是文字，请补充。',
  'holidays.date-invalid': '放假安排{where}不是真实存在的日期，请按“年-月-日”（如 2027-01-01）填写。',
  'holidays.field-unknown': '放假安排{where}有不认识的字段“{field}”，请删除或改正字段名。',
  'holidays.field-missing': '放假安排{where}缺少字段“{field}”，请补充。',
  'holidays.year-invalid': '放假安排{where}应为 {first} 至 {last} 之间的整数，请改正。',

  'holidays.no-day-off': '没有读到任何放假的日子，请完整填写或者粘贴通知中各节日的放假安排。',
  'holidays.ends-before-begins': '放假安排{where}的截止日 {to} 早于起始日 {from}，请核对两个日期。',
  'holidays.day-of-other-year':
    '放假安排{where}的日期 {date} 既不在 {year} 年，也不在 {before} 年年底（12月20日以后），请核对日期和所填年份。',
  'holidays.day-twice': '放假安排{where}的日期 {date} 重复出现：同一日只能写一次，请删除多余的或者改正日期。',
  'holidays.make-up-not-weekend': '放假安排{where}的调休上班日 {date} 不是星期六或者星期日，请对照通知原文改正。',

  'holidays.line-unreadable':
    '{where}中的“{text}”无法识别为放假安排。通知的开头、依据、施行日期（如“自2025年1月1日起”）等不是放假安排的文字，请删除；是放假安排的，请写成“清明节：4月4日至6日放假，共3天。”的样子。',
  'holidays.verb-missing':
    '{where}中的“{text}”没有写明是放假还是上班。是放假安排的，请在日期之后写明“放假”或者“上班”；不是放假安排的文字（如施行日期、印发日期），请删除。',
  'holidays.holiday-missing':
    '{where}有放假的日子，但没有写明是哪个节日。是放假安排的，请在日期之前写明节日，如“清明节：”；不是放假安排的文字，请删除。',
  'holidays.wrong-column': '{where}中的“{text}”填错了列：放假日期和上班日期应各在其列，请核对。',
  'holidays.remark-unreadable': '{where}括号中的“{text}”无法识别：括号内只能写星期和农历日期，请删除其他内容。',
  'holidays.month-missing': '{where}中的“{text}”没有写明月份，请补充。',
  'holidays.no-such-day': '{where}中的“{text}”不存在，请对照通知原文改正日期。',
  'holidays.count-unreadable': '{where}中的“{text}”不是天数，请填写数字，如“3天”。',
  'holidays.range-open': '{where}写了“至”，但没有写明截止日，请补充。',
  'holidays.weekend-not-met': '{where}写明“与周末连休”，但所放假日并不与周末相连，请对照通知原文核对日期。',
  'holidays.count-twice': '{where}写了两个天数，请只保留一个。',
  'holidays.columns-missing': '{where}的表头缺少节日或者放假日期，请补充这两列的名称。',
  'holidays.year-unclear': '{where}中的“{text}”可能在 {before} 年，也可能在 {year} 年，请写明年份。',
  'holidays.count-differs':
    '{where}写明放假“{stated}天”，所列日期却是 {named} 天，请对照通知原文核对日期和天数；不是放假安排的文字，请删除。',
  'holidays.weekday-wrong':
    '{where}的 {date} 是{weekday}，不是{stated}，请对照通知原文核对日期，以及所填年份是否正确。',
  'holidays.holiday-unknown':
    '{where}中的“{name}”不是已知的节日，请核对节日名称；该行不是放假安排的，请删除。可用名称如：元旦、春节、清明节、劳动节、端午节、中秋节、国庆节、某某纪念日。',
  'holidays.holiday-without-day-off': '{where}的“{name}”没有写明放假日期，请补充；该行不是放假安排的，请删除。',
  'holidays.columns-unclear':
    '{where}的表头“{columns}”无法分清各列，请只保留节日、放假日期、上班日期、天数，各写一列。',
  'holidays.too-many-columns': '{where}有 {columns} 列，多于应有的 {expected} 列，请核对该行，或者删除多余的列。',
  'holidays.text-of-other-year':
    '{where}说的是 {stated} 年的放假安排，所填年份却是 {year} 年，请改正年份或者粘贴 {year} 年的通知。',
  'holidays.issued-twice': '{where}又写了一个发布日期 {date}，前面已写 {other}，请只保留通知的发布日期。',

  'holidays.year-twice': '{year} 年有两份放假安排，请只保留一份。',
  'holidays.seed-contradicts':
    'config/holidays 中 {year} 年的放假安排“{seed}”与数据库已载入的“{notice}”不一致（如 {date}），拒绝启动。以数据库为准：请从 config/holidays 移走该年的文件。文件才正确的，移走后请运行 anjuan holidays import 文件 --apply --reason 理由，更正数据库。',
  'holidays.notices-contradict':
    '“{notice}”与“{other}”对 {date} 的规定相反：一份放假，一份上班。请对照通知原文，改正有误的一份。',
} as const;

const fields: Readonly<Record<string, string>> = {
  year: '年份',
  notice: '通知名称',
  issuedOn: '发布日期',
  daysOff: '放假',
  makeUpDays: '调休上班日',
  from: '起始日',
  to: '截止日',
  name: '节日名称',
};

/** How a sentence names a place in a notice: 第3行 for `line 3`; for the path of a field, such as `daysOff[2].to`, the field's
 *  name with the path, so that it is found in a file; 全文 for the whole. */
export function holidayPlace(at: string): string {
  if (at === '') return '全文';
  const line = /^line (\d+)$/.exec(at)?.[1];
  if (line !== undefined) return `第${line}行`;
  const names = at.split('.').map((step) => {
    const [, field = '', index] = /^(\w+)(?:\[(\d+)\])?$/.exec(step) ?? [];
    return (fields[field] ?? field) + (index === undefined ? '' : `第${Number(index) + 1}项`);
  });
  return `“${names.join('的')}”（${at}）`;
}
