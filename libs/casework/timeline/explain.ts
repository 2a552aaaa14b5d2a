import type { PeriodLength, ProofDay } from '#legal-time';
import type { DueDate } from './periods.js';

const units: Readonly<Record<PeriodLength['unit'], string>> = {
  hours: '小时',
  days: '日',
  'working-days': '个工作日',
  months: '个月',
  years: '年',
};

const days = (list: readonly ProofDay[]): string =>
  list.map(({ on, because }) => `${on}（${because === 'holiday' ? '法定休假日' : '周末'}）`).join('、');

/** How a due date was counted (怎么算的), in a few short sentences for a person. */
export function explainDue(due: DueDate): string[] {
  const { count, startedBy } = due;
  const lines = [
    `${due.name}：依据${due.source.map(({ law, articles }) => `${law}${articles.join('、')}`).join('；')}（${due.lawVersion}）。`,
    `自${startedBy.on}“${startedBy.name}”起算，当日不计${startedBy.derived ? `（${startedBy.derived}）` : ''}；期限${count.length.count}${units[count.length.unit]}。`,
  ];
  for (const { firstOn, lastOn, days: stopped } of count.stops) {
    lines.push(
      lastOn === null ? `自${firstOn}起停止计算，尚未恢复。` : `${firstOn}至${lastOn}停止计算，共${stopped}日。`,
    );
  }
  if (count.extensionDays > 0) lines.push(`延长${count.extensionDays}日。`);
  if (count.dueOn === null) {
    lines.push(`已用${count.used}日，剩余${count.left}日，恢复后继续计算。`);
    return lines;
  }
  const counted = count.madeUp.map(({ on }) => on).join('、');
  if (count.length.unit === 'working-days') {
    if (count.skipped.length > 0) lines.push(`不计入：${days(count.skipped)}。`);
    if (counted) lines.push(`调休上班日计入：${counted}。`);
  } else if (count.rolled) {
    lines.push(`末日${count.rawEndOn}为休假日，顺延：${days(count.skipped)}。`);
  }
  lines.push(`届满日：${count.dueOn}。`);
  if (count.provisionalYears.length > 0) {
    lines.push(`暂定：${count.provisionalYears.join('、')}年放假安排尚未载入，载入后重新计算。`);
  }
  return lines;
}
