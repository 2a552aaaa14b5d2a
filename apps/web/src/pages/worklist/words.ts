import { words } from '../../messages/index.js';

export const say = words({
  title: ['在办案件', 'Open cases'],
  open: ['全部', 'All'],
  overdue: ['已超期', 'Overdue'],
  'due-soon': ['即将到期', 'Due soon'],
  unassigned: ['未分配', 'Unassigned'],
  suspended: ['已中止', 'Suspended'],
  'suspended-long': ['中止过久', 'Suspended too long'],
  narrowed: ['筛选：{filters}', 'Filters: {filters}'],
  'all-again': ['清除筛选', 'Clear the filters'],
  type: ['类型', 'type'],
  unit: ['单位', 'unit'],
  handler: ['承办人', 'officer'],
  nobody: ['未定承办人', 'nobody'],
  days: ['中止超过 {n} 日', 'suspended for over {n} days'],
  due: ['届满日', 'due'],
  hearing: ['听证、开庭日', 'heard'],
  more: ['再显示一页', 'One more page'],
});
