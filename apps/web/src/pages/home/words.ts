import { words } from '../../messages/index.js';

export const say = words({
  title: ['今日 {today}', 'Today, {today}'],
  mine: ['您承办', 'You handle'],
  unit: ['{unit}在办', 'Open at {unit}:'],
  'unit-with-subordinates': ['{unit}连同下级单位在办', 'Open at {unit} and below:'],
  open: ['{n} 件', '{n} cases'],
  'due-soon': ['{n} 件 3 个工作日内到期', '{n} due within 3 working days'],
  overdue: ['{n} 件已超期', '{n} overdue'],
  suspended: ['{n} 件中止', '{n} suspended'],
  unassigned: ['{n} 件待分配承办人', '{n} without an officer'],
});
