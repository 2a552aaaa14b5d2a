import { words } from '../../messages/index.js';

export const say = words({
  'strip.start': ['起算日（不计）', 'start (not counted)'],
  'strip.counted': ['计入', 'counted'],
  'strip.off': ['休假日', 'day off'],
  'strip.passed': ['不计入的休假日', 'day off, not counted'],
  'strip.made-up': ['调休上班，计入', 'make-up day, counted'],
  'strip.stopped': ['停止计算', 'stopped'],
  'strip.raw-end': ['顺延前的末日', 'last day before moving'],
  'strip.due': ['届满日', 'due date'],
  'strip.today': ['今天', 'today'],
  'strip.title': ['{month} 日历', 'Calendar of {month}'],
  'strip.legend': ['图例', 'Legend'],
  'sign.start': ['起', 'S'],
  'sign.counted': ['', ''],
  'sign.passed': ['休', '–'],
  'sign.made-up': ['班', '+'],
  'sign.stopped': ['停', '×'],
  'sign.raw-end': ['末', 'E'],
  'sign.due': ['届', 'D'],
  weekdays: ['一二三四五六日', 'MTWTFSS'],
});
