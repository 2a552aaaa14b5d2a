import { words } from '../messages/index.js';

/** What all areas say alike. */
export const say = words({
  failed: ['没有取得数据：{problem}', 'Nothing came: {problem}'],
  again: ['重试', 'Try again'],
  offline: [
    '连接不上服务器。填写的内容都还在，请检查网络后重试。',
    'The server cannot be reached. What you typed is still there; check the network and try again.',
  ],
  'errors.title': ['请更正以下内容', 'Please put this right'],
  yes: ['是', 'Yes'],
  no: ['否', 'No'],
  yuan: ['{n} 元', '{n} yuan'],
  'linked-case': ['查看该案', 'open that case'],
  optional: ['选填', 'optional'],
  'day.hint': ['如 2024-03-05 或 20240305', 'such as 2024-03-05 or 20240305'],
  'day.choose': ['从日历中选择', 'Choose from a calendar'],
  'day.invalid': ['应为真实存在的日期，如 2024-03-05', 'must be a real day, such as 2024-03-05'],
  'days-left': ['剩 {n} 天', '{n} days left'],
  'due-today': ['今日届满', 'due today'],
  'days-late': ['超期 {n} 天', '{n} days late'],
  provisional: ['暂算', 'provisional'],
  'provisional.hint': ['当年放假安排尚未载入，届满日为暂算', 'The holidays of that year are not loaded yet'],
  export: ['导出', 'Export'],
});
