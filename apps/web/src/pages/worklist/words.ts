import { words } from '../../messages/index.js';

export const say = words({
  title: ['在办案件', 'Open cases'],
  open: ['全部', 'All'],
  overdue: ['已超期', 'Overdue'],
  'due-soon': ['即将到期', 'Due soon'],
  unassigned: ['未分配', 'Unassigned'],
  suspended: ['已中止', 'Suspended'],
  number: ['案号', 'Number'],
  type: ['类型', 'Type'],
  parties: ['当事人', 'Parties'],
  state: ['状态', 'State'],
  unit: ['单位', 'Unit'],
  handler: ['承办人', 'Officer'],
  due: ['最近期限', 'Next due'],
  none: ['这里没有案件。', 'No cases here.'],
  more: ['再显示一页', 'One more page'],
  'and-others': ['等 {n} 人', 'and others ({n})'],
  'overdue-mark': ['超期', 'overdue'],
  provisional: ['暂算', 'provisional'],
});
