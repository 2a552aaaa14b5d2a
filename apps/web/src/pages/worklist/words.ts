import { words } from '../../messages/index.js';

export const say = words({
  title: ['在办案件', 'Open cases'],
  open: ['全部', 'All'],
  overdue: ['已超期', 'Overdue'],
  'due-soon': ['即将到期', 'Due soon'],
  unassigned: ['未分配', 'Unassigned'],
  suspended: ['已中止', 'Suspended'],
  more: ['再显示一页', 'One more page'],
});
