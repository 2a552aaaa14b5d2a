import { daysBetween, type Instant, type PeriodLength, type ProofDay } from '#legal-time';
import type { Source } from '../definition/case-type.js';
import { confidenceWords, lengthWords, unitWords } from '../definition/words.js';
import type { DueDate } from './periods.js';

/** How a due date was counted (怎么算的), in short sentences for a person: rule, start, stops, extensions, days passed over, end, roll-over, due date,
 *  the office's own target, and what is provisional. `partyName` names the party whose clock it is. */
export function explainDue(due: DueDate, partyName: (id: string) => string = (id) => id): string[] {
  const { count, target } = due;
  return [
    `${due.name}：依据${cited(due.source)}${versionLine(due)}。`,
    ...(due.confidence === null ? [] : [confidenceWords[due.confidence].sentence]),
    startLine(due, partyName),
    ...count.stops.map((stop) => stopLine(stop, due.stoppedBy)),
    ...count.extensions.map(({ on, days }) => `${on}批准延长${days}${dayUnit(count.length)}。`),
    ...passedOver(due),
    ...endLines(due),
    ...(target?.count.dueOn ? [`内部目标（${target.says}）：${target.count.dueOn}，不是法定期限。`] : []),
    ...provisionalLine(due),
  ];
}

const cited = (sources: readonly Source[]): string =>
  sources.map(({ law, articles }) => law + articles.join('、')).join('；');

/** The law version that governs the case, where the articles themselves do not name it. */
const versionLine = ({ source, lawName }: DueDate): string =>
  source.some(({ law }) => law === lawName) ? '' : `，适用${lawName}`;

/** Stopped, extended and spent days are calendar days, but for periods in working days. */
const dayUnit = ({ unit }: PeriodLength): string => (unit === 'working-days' ? unitWords[unit] : unitWords.days);

function startLine({ startedBy, party, count }: DueDate, partyName: (id: string) => string): string {
  const { on, name, time, derived } = startedBy;
  const { unit, backwards, condition } = count.length;
  const whose = party === null ? '' : `${partyName(party)}的期限：`;
  const why = derived === null ? '' : `（${derived}）`;
  const length = lengthWords(count.length);
  if (backwards) return `${whose}应在${on}“${name}”${why}之前至少${length}，当日不计，向前数。`;
  if (unit === 'hours') {
    const from = time === null ? '时刻未记明，从当日24时起计' : '所在的一小时不计';
    return `${whose}自${on}${time === null ? '' : ` ${time}`}“${name}”${why}起算，${from}；期限${length}。`;
  }
  return `${whose}自${on}“${name}”${why}起算，当日不计；${condition ? '须满' : '期限'}${length}。`;
}

function stopLine(stop: DueDate['count']['stops'][number], stoppedBy: DueDate['stoppedBy']): string {
  const causes = stoppedBy.filter(({ cause }) => stop.causes.includes(cause));
  const names = [...new Set(causes.map(({ name }) => `“${name}”`))].join('、');
  const articles = [...new Set(causes.map(({ source }) => cited(source)))].join('；');
  const because = `因${names}停止计算`;
  return stop.lastOn === null
    ? `${stop.firstOn}起${because}，尚未恢复（${articles}）。`
    : `${stop.firstOn}至${stop.lastOn}${because}，扣除${stop.days}日（${articles}）。`;
}

/** Of a period in working days: what was not counted, and which make-up days were. */
function passedOver({ count }: DueDate): string[] {
  if (count.length.unit !== 'working-days') return [];
  const madeUp = count.madeUp.map(({ on, notice }) => on + (notice === undefined ? '' : `（${notice}）`));
  return [
    ...(count.skipped.length === 0 ? [] : [`不计入：${daysOff(count.skipped)}。`]),
    ...(madeUp.length === 0 ? [] : [`调休上班，计入：${madeUp.join('、')}。`]),
  ];
}

function endLines({ count }: DueDate): string[] {
  const { dueOn, dueAt, rawEndOn, rolled, length, madeUp } = count;
  if (dueOn === null) {
    const unit = dayUnit(length);
    return [`已用${count.used}${unit}，剩余${count.left}${unit}，恢复后继续计算。`];
  }
  if (dueAt !== undefined) return [`届满时刻：${beijingTime(dueAt)}（北京时间）。`];
  if (length.backwards) return [`最迟应在${dueOn}。`];
  if (length.condition) return [`${dueOn}期满；这是须届满的条件，遇休假日不顺延。`];
  const isMadeUp = (on: string): boolean => madeUp.some((day) => day.on === on);
  const lines: string[] = [];
  if (rolled) {
    const to = `${dueOn}${isMadeUp(dueOn) ? '（调休上班日）' : ''}`;
    lines.push(`末日为${rawEndOn}，是休假日，顺延至${to}；其间休假：${daysOff(count.skipped)}。`);
  } else if (length.unit !== 'working-days') {
    lines.push(isMadeUp(dueOn) ? `末日为${dueOn}，是调休上班日，不顺延。` : `末日为${dueOn}，不是休假日，不顺延。`);
  }
  return [...lines, `届满日：${dueOn}。`];
}

function provisionalLine({ count, countedAsOf }: DueDate): string[] {
  const years = count.provisionalYears.join('、');
  if (years === '') return [];
  if (countedAsOf !== null) return [`当时${years}年放假安排尚未载入，按周末计算；期限已了结，不再重新计算。`];
  return [`暂定：${years}年放假安排尚未载入，暂按周末计算，载入后重新计算。`];
}

/** Days off, those that follow each other for one reason written as from–to. */
function daysOff(days: readonly ProofDay[]): string {
  const ranges: { from: ProofDay; to: ProofDay }[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last && daysBetween(last.to.on, day.on) === 1 && reason(last.to) === reason(day)) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges
    .map(({ from, to }) => `${from.on === to.on ? from.on : `${from.on}至${to.on}`}（${reason(from)}）`)
    .join('、');
}

const reason = ({ because, notice }: ProofDay): string =>
  because === 'weekend' ? '周末' : `法定休假日${notice === undefined ? '' : `，${notice}`}`;

/** A moment as a clock in China shows it: periods in hours are of a time long after summer time. */
const beijingTime = (at: Instant): string =>
  new Date(Date.parse(at) + 8 * 3_600_000).toISOString().slice(0, 16).replace('T', ' ');
