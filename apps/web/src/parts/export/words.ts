import { words } from '../../messages/index.js';

export const say = words({
  title: ['导出当前列表', 'Export this list'],
  hint: [
    '导出当前筛选条件下的全部案件。列表中只显示姓氏的当事人，文件中同样只显示姓氏。',
    'All cases of the list as it is filtered now. Who is masked there is masked in the file.',
  ],
  format: ['文件格式', 'Format'],
  xlsx: ['Excel 工作簿（.xlsx）', 'Excel workbook (.xlsx)'],
  csv: ['CSV 文本（.csv）', 'CSV text (.csv)'],
  purpose: ['用途', 'Purpose'],
  'purpose.hint': ['记入导出登记，如“每周督办会”', 'Kept in the register of exports'],
  'purpose.missing': ['请填写用途', 'Say what it is for'],
  start: ['开始导出', 'Export'],
  cancel: ['取消', 'Cancel'],
  close: ['关闭', 'Close'],
  'confirm.hint': [
    '这份列表涉及 1000 名以上当事人，请再次输入密码后继续。',
    'This list names more than 1,000 persons. Enter your password once more to go on.',
  ],
  password: ['密码', 'Password'],
  'password.missing': ['请输入密码', 'Enter your password'],
  code: ['动态口令', 'Code'],
  'code.hint': ['已绑定动态口令的账号必填', 'If your account has one'],
  started: [
    '已开始导出。可以关闭本窗口，完成后在“任务”中下载。',
    'It has begun. You may close this; find it under Tasks.',
  ],
  'so-far': ['已写入 {n} 件', '{n} cases so far'],
  done: ['✓ 导出完成，共 {n} 件。', '✓ Done: {n} cases.'],
  download: ['下载 {name}', 'Download {name}'],
  tasks: ['查看任务', 'See tasks'],
});
